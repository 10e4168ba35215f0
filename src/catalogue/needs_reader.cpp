#include "catalogue/needs_reader.h"

#include <algorithm>

#include "base/contains.h"

namespace catcow {

namespace {

constexpr double longest_limit = 60;

std::string in_quotes(std::string_view name) { return "\"" + std::string(name) + "\""; }

std::vector<std::string> new_ids(const JsonReader& json, std::string_view field) {
    std::vector<std::string> ids;
    json.for_each(field, [&](const JsonReader& element) {
        const std::string id = element.as_text();
        if (contains(ids, id)) element.fail(in_quotes(id) + " is there twice");
        ids.push_back(id);
    });
    return ids;
}

Need read_need(const JsonReader& json, const NeedRules& known) {
    json.only({"id", "kind", "avoids", "longest_hold_seconds"});
    Need need;
    need.id = json.text("id");
    if (known.need(need.id)) json.fail("id: " + in_quotes(need.id) + " is there twice");
    const std::string kind = json.text("kind");
    if (kind != "answer" && kind != "condition") json.fail("kind: must be answer or condition");
    need.condition = kind == "condition";
    need.avoids = read_ids(json, "avoids", known.asks, "a thing that is asked");
    need.longest_hold = seconds(json.number("longest_hold_seconds", 5, longest_limit, 0));
    if (need.avoids.empty() && need.longest_hold == Duration{}) json.fail("changes nothing");
    return need;
}

std::vector<std::string> ids_of(const std::vector<Need>& needs) {
    std::vector<std::string> ids;
    ids.reserve(needs.size());
    for (const Need& need : needs) ids.push_back(need.id);
    return ids;
}

Together read_together(const JsonReader& json, const NeedRules& known) {
    json.only({"needs", "without", "avoids"});
    Together rule;
    rule.needs = read_ids(json, "needs", ids_of(known.needs), "a need");
    if (json.has("without")) rule.without = json.text("without");
    if (!rule.without.empty() && !contains(known.props, rule.without))
        json.fail("without: " + in_quotes(rule.without) + " is not a prop");
    if (rule.needs.size() < (rule.without.empty() ? 2 : 1))
        json.fail("needs: must be two or more, or one with \"without\"");
    rule.avoids = read_ids(json, "avoids", known.asks, "a thing that is asked");
    if (rule.avoids.empty()) json.fail("changes nothing");
    return rule;
}

}  // namespace

const Need* NeedRules::need(std::string_view id) const {
    const auto found =
        std::find_if(needs.begin(), needs.end(), [id](const Need& one) { return one.id == id; });
    return found == needs.end() ? nullptr : &*found;
}

std::vector<std::string> read_ids(const JsonReader& json, std::string_view field,
                                  const std::vector<std::string>& known, std::string_view what) {
    std::vector<std::string> ids;
    if (!json.has(field)) return ids;
    json.for_each(field, [&](const JsonReader& element) {
        const std::string id = element.as_text();
        if (!contains(known, id)) element.fail(in_quotes(id) + " is not " + std::string(what));
        if (contains(ids, id)) element.fail(in_quotes(id) + " is there twice");
        ids.push_back(id);
    });
    return ids;
}

std::vector<Caution> read_cautions(const JsonReader& json, std::string_view field,
                                   const NeedRules& rules) {
    std::vector<Caution> cautions;
    if (!json.has(field)) return cautions;
    json.for_each(field, [&](const JsonReader& caution) {
        caution.only({"text", "for"});
        cautions.push_back({"caution." + caution.text("text"),
                            read_ids(caution, "for", ids_of(rules.needs), "a need")});
    });
    return cautions;
}

NeedRules read_needs(const JsonReader& json) {
    json.only({"props", "asks", "needs", "together"});
    NeedRules rules;
    rules.props = new_ids(json, "props");
    rules.asks = new_ids(json, "asks");
    json.for_each("needs",
                  [&](const JsonReader& need) { rules.needs.push_back(read_need(need, rules)); });
    if (json.has("together")) {
        json.for_each("together", [&](const JsonReader& rule) {
            rules.together.push_back(read_together(rule, rules));
        });
    }
    return rules;
}

}  // namespace catcow
