#include "catalogue/texts.h"

#include "catalogue/json_reader.h"

namespace catcow {

namespace {

void flatten(const JsonReader& json, const nlohmann::json& value, const std::string& key,
             std::map<std::string, std::string, std::less<>>& texts) {
    const std::string before = key.empty() ? key : key + ".";
    if (const auto* text = value.get_ptr<const std::string*>()) {
        if (text->empty()) json.fail(key + ": is empty");
        if (!texts.emplace(key, *text).second) json.fail(key + ": is there twice");
    } else if (value.is_object()) {
        for (auto member = value.begin(); member != value.end(); ++member) {
            flatten(json, *member, before + member.key(), texts);
        }
    } else if (value.is_array()) {
        int place = 0;
        for (const nlohmann::json& line : value)
            flatten(json, line, before + std::to_string(++place), texts);
    } else {
        json.fail(key + ": must be a text, a list or an object");
    }
}

std::string language_in(std::string_view name) {
    const std::size_t slash = name.rfind('/');
    if (slash != std::string_view::npos) name.remove_prefix(slash + 1);
    return std::string(name.substr(0, name.find('.')));
}

}  // namespace

Result<Texts> Texts::load(const SourceFile& file) {
    const JsonReader json = JsonReader::parse(file.text, file.name);
    if (json.ok() && !json.value().is_object()) json.fail("must be an object");
    Texts texts;
    texts.language_ = language_in(file.name);
    if (json.ok()) flatten(json, json.value(), "", texts.texts_);
    if (!json.ok()) return json.error();
    return texts;
}

// Every line ends with a line feed, the last one too, so a truncated file is detected.
bool Texts::take_lines(const Texts& first, std::string_view lines) {
    for (const auto& [key, text] : first.texts_) {
        const std::size_t end = lines.find('\n');
        if (end == std::string_view::npos) return false;
        texts_.emplace_hint(texts_.end(), key, end == 0 ? text : std::string(lines.substr(0, end)));
        lines.remove_prefix(end + 1);
    }
    return lines.empty();
}

Result<Texts> Texts::load_like(const Texts& first, const SourceFile& file) {
    Texts texts;
    texts.language_ = language_in(file.name);
    if (!file.text.starts_with('{')) {
        if (texts.take_lines(first, file.text)) return texts;
        return Error{file.name + ": has not as many texts"};
    }
    const JsonReader json = JsonReader::parse(file.text, file.name);
    if (json.ok()) flatten(json, json.value(), "", texts.texts_);
    for (const auto& [key, text] : first.texts_) {
        if (json.ok() && !texts.has(key)) json.fail(key + ": is missing");
    }
    if (json.ok() && texts.texts_.size() != first.texts_.size()) json.fail("has too many texts");
    if (!json.ok()) return json.error();
    return texts;
}

bool Texts::has(std::string_view key) const { return texts_.find(key) != texts_.end(); }

std::string_view Texts::operator()(std::string_view key) const {
    const auto found = texts_.find(key);
    return found == texts_.end() ? key : std::string_view(found->second);
}

std::string Texts::format(
    std::string_view key,
    std::initializer_list<std::pair<std::string_view, std::string_view>> values) const {
    std::string_view rest = (*this)(key);
    std::string filled;
    // Fills in one pass, so braces in a value (a title from a link) are never placeholders.
    while (!rest.empty()) {
        const std::size_t open = rest.find('{');
        filled += rest.substr(0, open);
        if (open == std::string_view::npos) break;
        rest.remove_prefix(open);
        bool replaced = false;
        for (const auto& [name, value] : values) {
            const bool fits = rest.size() > name.size() + 1 &&
                              rest.substr(1, name.size()) == name && rest[name.size() + 1] == '}';
            if (!fits) continue;
            filled += value;
            rest.remove_prefix(name.size() + 2);
            replaced = true;
            break;
        }
        if (replaced) continue;
        filled += '{';
        rest.remove_prefix(1);
    }
    return filled;
}

std::string Texts::count(std::string_view key, int n) const {
    const std::string form = std::string(key) + (n == 1 ? ".one" : ".other");
    return format(form, {{"n", std::to_string(n)}});
}

std::vector<std::string_view> Texts::list(std::string_view key) const {
    std::vector<std::string_view> lines;
    const std::string before = std::string(key) + ".";
    for (int place = 1;; ++place) {
        const auto found = texts_.find(before + std::to_string(place));
        if (found == texts_.end()) return lines;
        lines.push_back(found->second);
    }
}

std::vector<std::string> Texts::keys() const {
    std::vector<std::string> found;
    found.reserve(texts_.size());
    for (const auto& [key, text] : texts_) found.push_back(key);
    return found;
}

}  // namespace catcow
