#include "session/props.h"

#include <algorithm>

#include "base/contains.h"
#include "base/joined.h"
#include "base/sort_few.h"

namespace catcow {
namespace {

using Names = std::vector<std::string>;  // ids of props; of these, one is enough

struct Wanted {
    std::vector<Names> needed, nice;
    bool mat = false;
};

bool overlap(const Names& one, const Names& other) {
    return std::any_of(one.begin(), one.end(),
                       [&](const std::string& each) { return contains(other, each); });
}

// Returns the props of a position, and what a pose of the routine allows in place of them: a bed can
// be the seat of a seated pose.
Names props_at(const std::string& position, const Routine& routine, const Catalogue& catalogue) {
    const Names own = catalogue.props_of(position);
    Names all = own;
    for (const Item& item : routine.items) {
        const Variant& variant = *catalogue.pose(item.pose)->variant(item.variant);
        if (variant.position != position) continue;
        for (const Prop& prop : variant.props) {
            if (overlap(prop.any, own)) all.insert(all.end(), prop.any.begin(), prop.any.end());
        }
    }
    return all;
}

Wanted wanted_of(const Routine& routine, const Catalogue& catalogue, const Person& person) {
    Wanted wanted;
    const auto visit = [&](const std::string& position) {
        const Names props = props_at(position, routine, catalogue);
        if (!props.empty()) wanted.needed.push_back(props);
        wanted.mat = wanted.mat || catalogue.level_of(position) == Level::floor;
    };
    const Timeline timeline = compile(routine, catalogue, {.person = person});
    for (const Phase& phase : timeline.phases) {
        if (phase.kind != PhaseKind::move) continue;
        const Move& move = catalogue.moves()[static_cast<std::size_t>(phase.move)];
        visit(move.from);
        visit(move.to);
    }
    for (const Item& item : routine.items) {
        const Variant& variant = *catalogue.pose(item.pose)->variant(item.variant);
        visit(variant.position);
        for (const Prop& prop : variant.props)
            (prop.optional ? wanted.nice : wanted.needed).push_back(prop.any);
    }
    return wanted;
}

// Adds one of each group, unless one of it is there already. Groups of which the person has only one
// come first, because that one can serve others too.
void take(std::vector<Names> groups, const Names& there, const Person& person, Names& all) {
    for (Names& group : groups) {
        Names at_hand = group;
        std::erase_if(at_hand,
                      [&](const std::string& one) { return !contains(person.props, one); });
        if (!at_hand.empty()) group = at_hand;
    }
    sort_few(groups,
             [](const Names& one, const Names& other) { return one.size() < other.size(); });
    for (const Names& group : groups) {
        if (!overlap(group, there) && !overlap(group, all)) all.push_back(group.front());
    }
}

std::string listed(const char* key, bool mat, const Names& props, const Texts& texts) {
    Names names;
    if (mat) names.emplace_back(texts("app.today.mat"));
    for (const std::string& prop : props) names.emplace_back(texts("prop." + prop));
    return texts.format(key, {{"props", joined(names)}});
}

}  // namespace

PropsTold props_told(const Routine& routine, const Catalogue& catalogue, const Texts& texts,
                     const Person& person) {
    if (routine.items.empty()) return {};
    const Wanted wanted = wanted_of(routine, catalogue, person);
    Names needed;
    take(wanted.needed, {}, person, needed);
    Names nice;
    take(wanted.nice, needed, person, nice);
    // What the person does not have is not nice to be told of.
    std::erase_if(nice, [&](const std::string& one) { return !contains(person.props, one); });
    return {needed.empty() && !wanted.mat ? std::string(texts("app.today.props_none"))
                                          : listed("app.today.props", wanted.mat, needed, texts),
            nice.empty() ? "" : listed("app.today.comfort", false, nice, texts)};
}

}  // namespace catcow
