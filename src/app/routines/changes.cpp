#include "app/routines/changes.h"

#include <algorithm>
#include <set>
#include <utility>

#include "app/common/wording.h"
#include "catalogue/reason.h"

namespace catcow {
namespace {

// Returns the group of this answer, or of this missing prop, and makes it if it is the first of it.
ChangeGroup& group_of(std::vector<ChangeGroup>& groups, const Objection& why, const Texts& texts) {
    const std::string title = because(texts, why);
    const auto found = std::find_if(groups.begin(), groups.end(),
                                    [&](const ChangeGroup& one) { return one.because == title; });
    if (found != groups.end()) return *found;
    groups.push_back({title, {}, {}});
    if (!why.need.empty())
        groups.back().why = texts(why.with.empty() ? "need." + why.need + ".why" : "need.both_why");
    return groups.back();
}

}  // namespace

std::vector<ChangeGroup> change_groups(const Adapted& adapted, const Content& content) {
    const Texts& texts = content.texts;
    std::vector<ChangeGroup> groups;
    for (const Adapted::Change& change : adapted.changes) {
        group_of(groups, change.why, texts)
            .changes.push_back(told(texts, change.wanted, {change.instead, change.why}));
    }
    for (const Adapted::Shorter& shorter : adapted.shorter) {
        if (shorter.need.empty()) continue;  // the routine asks for too much, whoever practises it
        const Line line = item_line(shorter.item, adapted.routine.pace, content);
        group_of(groups, Objection{shorter.need, {}, {}}, texts)
            .changes.push_back(
                texts.format("need.shorter", {{"pose", line.title}, {"dose", line.detail}}) + ".");
    }
    return groups;
}

}  // namespace catcow
