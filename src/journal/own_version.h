#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace catcow {

// The version in which a person does a pose, once they have answered a proposal to change it (plan/ladder.h). At most
// one for a pose. They are a field of the settings, because it is what holds now that counts: a log of the answers
// would need the order of sessions, which a clock that is set back loses.
struct OwnVersion {
    int pose = 0;                  // Pose::number
    std::optional<int> variant{};  // Variant::number; nothing: the one that the plan chooses
    std::optional<int>
        before{};  // what an undo brings back; nothing: the one that the plan chooses
    enum class Why {
        chosen,      // the person undid a step, or has only declined one: there is nothing to undo
        no_trouble,  // sessions without trouble, so it is a harder version
        hurt,        // it hurt
        too_hard,    // it was too hard more than once
        worse,       // the back was worse after a session with it
    } why = Why::chosen;
    // The newest session when the person answered. What came before it is no reason for a new proposal.
    std::string session{};
    bool operator==(const OwnVersion&) const = default;
};

// Returns the entry of this pose, or null.
const OwnVersion* own_version(const std::vector<OwnVersion>& all, int pose);
// Returns `all` with this entry in place of the one for its pose.
std::vector<OwnVersion> with(std::vector<OwnVersion> all, const OwnVersion& one);
// Returns `theirs` with each entry that changed from `base` to `mine`: of two tabs, each may have answered for another
// pose.
std::vector<OwnVersion> merged(const std::vector<OwnVersion>& base,
                               const std::vector<OwnVersion>& mine, std::vector<OwnVersion> theirs);

}  // namespace catcow
