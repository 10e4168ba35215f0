#include "catalogue/suitable.h"

#include <algorithm>
#include <utility>

#include "base/contains.h"

namespace catcow {

namespace {

const Prop* missing_prop(const Variant& variant, const Person& person) {
    for (const Prop& prop : variant.props) {
        const bool there = std::any_of(prop.any.begin(), prop.any.end(), [&](const auto& one) {
            return contains(person.props, one);
        });
        if (!there && !prop.optional) return &prop;
    }
    return nullptr;
}

// Returns the rungs to try, best first, each once.
std::vector<Rung> candidates(const Catalogue& catalogue, const Rung& wanted) {
    std::vector<Rung> found{wanted};
    const auto add = [&](const Rung& rung) {
        if (std::find(found.begin(), found.end(), rung) == found.end()) found.push_back(rung);
    };
    for (const Rung& rung : easier_than(catalogue, wanted)) add(rung);
    for (const Variant& variant : wanted.pose->variants) {
        if (variant.like == wanted.variant->id) add({wanted.pose, &variant});
    }
    for (const Variant& variant : wanted.pose->variants) {
        const std::vector<Rung> below = easier_than(catalogue, {wanted.pose, &variant});
        const bool above = std::find(below.begin(), below.end(), wanted) != below.end();
        if (!above) add({wanted.pose, &variant});
    }
    for (const VariantName& name : wanted.pose->instead) {
        add({catalogue.pose(name.pose), catalogue.variant(name)});
    }
    return found;
}

}  // namespace

std::optional<Objection> provoked(const NeedRules& rules, const std::vector<std::string>& asks,
                                  const Person& person) {
    for (const Need& need : rules.needs) {
        if (!contains(person.needs, need.id)) continue;
        for (const std::string& ask : asks) {
            if (contains(need.avoids, ask)) return Objection{need.id, ask, {}};
        }
    }
    for (const Together& rule : rules.together) {
        const bool holds =
            (rule.without.empty() || !contains(person.props, rule.without)) &&
            std::all_of(rule.needs.begin(), rule.needs.end(),
                        [&](const std::string& need) { return contains(person.needs, need); });
        if (!holds) continue;
        for (const std::string& ask : asks) {
            if (!contains(rule.avoids, ask)) continue;
            return Objection{rule.needs[0], ask, rule.without,
                             rule.needs.size() > 1 ? rule.needs[1] : std::string()};
        }
    }
    return std::nullopt;
}

std::optional<Objection> objection(const Catalogue& catalogue, const Variant& variant,
                                   const Person& person) {
    auto found = provoked(catalogue.rules(), catalogue.asks_of(variant), person);
    if (found) return found;
    if (const Prop* prop = missing_prop(variant, person))
        return Objection{{}, {}, prop->any.front()};
    return std::nullopt;
}

Choice choose(const Catalogue& catalogue, const Rung& wanted, const Person& person) {
    Choice choice;
    choice.why = objection(catalogue, *wanted.variant, person);
    if (!choice.why) {
        choice.rung = wanted;
        return choice;
    }
    const std::vector<Rung> all = fitting(catalogue, wanted, person);
    if (!all.empty()) choice.rung = all.front();
    return choice;
}

std::vector<Rung> fitting(const Catalogue& catalogue, const Rung& wanted, const Person& person) {
    std::vector<Rung> all = candidates(catalogue, wanted);
    const Level lowest = std::max(catalogue.level_of(wanted.variant->position), Level::seat);
    std::erase_if(all, [&](const Rung& rung) {
        return catalogue.level_of(rung.variant->position) > lowest ||
               !suitable(catalogue, *rung.variant, person);
    });
    return all;
}

std::optional<Rung> rung_beside(const Catalogue& catalogue, const Rung& rung, Beside which,
                                Level lowest, const Person& person) {
    std::vector<Rung> all =
        which == Beside::easier ? easier_than(catalogue, rung) : harder_than(catalogue, rung);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Rung each = all[i];
        if (each.pose != rung.pose) continue;
        if (catalogue.level_of(each.variant->position) <= lowest &&
            suitable(catalogue, *each.variant, person))
            return each;
        if (which == Beside::easier) continue;  // all easier ones are there already
        for (const Rung& above : harder_than(catalogue, each)) all.push_back(above);
    }
    return std::nullopt;
}

double likeness(const Rung& wanted, const Rung& other) {
    constexpr double same_pose = 100;
    if (wanted.pose == other.pose) return same_pose;
    int common = 0, all = 0;
    const auto compare = [&](const auto& here, const auto& there) {
        for (const auto& one : here)
            common += static_cast<int>(std::count(there.begin(), there.end(), one));
        all += static_cast<int>(here.size() + there.size());
    };
    compare(wanted.pose->moves, other.pose->moves);
    compare(wanted.pose->works, other.pose->works);
    compare(wanted.pose->stretches, other.pose->stretches);
    if (common == 0) return 0;
    return common + static_cast<double>(common) / (all - common + 1);
}

std::vector<Caution> cautions_for(const Rung& rung, const Person& person) {
    std::vector<Caution> found = rung.pose->cautions;
    found.insert(found.end(), rung.variant->cautions.begin(), rung.variant->cautions.end());
    return cautions_for(std::move(found), person);
}

std::vector<Caution> cautions_for(std::vector<Caution> cautions, const Person& person) {
    std::erase_if(cautions, [&](const Caution& caution) {
        return !caution.needs.empty() &&
               std::none_of(caution.needs.begin(), caution.needs.end(),
                            [&](const std::string& need) { return contains(person.needs, need); });
    });
    return cautions;
}

Duration longest_hold(const Catalogue& catalogue, const Rung& rung, const Person& person) {
    const Need* const limit = catalogue.rules().need(hold_limited_by(catalogue, rung, person));
    return limit ? limit->longest_hold : rung.variant->caps.hold;
}

std::string hold_limited_by(const Catalogue& catalogue, const Rung& rung, const Person& person) {
    const bool moves = rung.variant->dose.kind == DoseKind::flow;
    if (moves || rung.pose->kind == Kind::rest || rung.pose->kind == Kind::posture) return {};
    Duration longest = rung.variant->caps.hold;
    std::string by;
    for (const Need& need : catalogue.rules().needs) {
        const bool limits = need.longest_hold > Duration{} && need.longest_hold < longest;
        if (!limits || !contains(person.needs, need.id)) continue;
        longest = need.longest_hold;
        by = need.id;
    }
    return by;
}

}  // namespace catcow
