#include "app/session/answers.h"

#include <algorithm>

#include "app/common/wording.h"
#include "app/session/models.h"
#include "base/contains.h"
#include "base/joined.h"
#include "catalogue/reason.h"

namespace catcow {
namespace {

using Names = std::vector<std::string>;  // ids of props; of these, one is enough

// Returns what a variant cannot do without, with that of its position.
std::vector<Names> needed_for(const Variant& variant, const Catalogue& catalogue) {
    std::vector<Names> all;
    const Names place = catalogue.props_of(variant.position);
    if (!place.empty()) all.push_back(place);
    for (const Prop& prop : variant.props) {
        if (!prop.optional) all.push_back(prop.any);
    }
    return all;
}

// Returns what the person has of what `next` needs and `now` does not.
Names to_fetch(const Variant& next, const Variant& now, const Catalogue& catalogue,
               const Person& person) {
    const std::vector<Names> there = needed_for(now, catalogue);
    Names fetch;
    for (const Names& any : needed_for(next, catalogue)) {
        const bool same = std::any_of(there.begin(), there.end(), [&](const Names& one) {
            return std::any_of(one.begin(), one.end(),
                               [&](const std::string& each) { return contains(any, each); });
        });
        const auto has = std::find_if(any.begin(), any.end(), [&](const std::string& one) {
            return contains(person.props, one);
        });
        if (!same && has != any.end()) fetch.push_back(*has);
    }
    return fetch;
}

std::string cannot(std::string_view what, const Content& content) {
    return std::string(content.texts("app.player.cannot." + std::string(what)));
}

}  // namespace

std::string what_version_comes(const Player& player, Beside which, const Content& content) {
    const Item* const item = told_item(player, player.moment());
    if (!player.has_pose() || !item) return cannot("now", content);
    const auto rung = player.version(which);
    if (!rung) return cannot(which == Beside::easier ? "easier" : "harder", content);
    const std::string name = name_of(content.texts, *rung);
    const Variant& now = *content.catalogue.pose(item->pose)->variant(item->variant);
    Names fetch = to_fetch(*rung->variant, now, content.catalogue, player.settings().person);
    if (fetch.empty()) return content.texts.format("app.player.changed", {{"version", name}});
    for (std::string& one : fetch) one = content.texts("prop." + one);
    return content.texts.format("app.player.changed_prop",
                                {{"version", name}, {"prop", joined(fetch)}});
}

std::string what_is_granted(const Player& player, Wish wish, const Content& content) {
    const bool may = player.may(wish);
    switch (wish) {
        case Wish::breath: {
            if (!may) return cannot(player.has_pose() ? "breath" : "now", content);
            const std::string as(name_of(changes_of(player).as));
            return std::string(content.texts("app.player.added." + as));
        }
        case Wish::repeat:
            return may ? std::string(content.texts("app.player.repeats"))
                       : cannot("repeat", content);
        case Wish::slower:
        case Wish::faster: break;
    }
    return {};
}

std::string what_is_spared(const Player& player, const Content& content) {
    const std::string names = names_of(player.spared(), content);
    return names.empty() ? names : content.texts.format("app.player.spared", {{"poses", names}});
}

std::string names_of(const std::vector<int>& poses, const Content& content) {
    Names names;
    for (const int number : poses) {
        if (const Pose* const pose = content.catalogue.pose(number))
            names.push_back(pose_text(content, *pose, "name"));
    }
    return joined(names);
}

}  // namespace catcow
