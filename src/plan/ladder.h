#pragma once

#include <optional>
#include <string>
#include <vector>

#include "catalogue/suitable.h"
#include "journal/record.h"
#include "plan/rules.h"

namespace catcow {

// A proposal to do a pose in an easier or a harder version from now on. It becomes true only if the person accepts.
struct StepOffer {
    int pose = 0;  // Pose::number
    int from = 0,
        to = 0;  // Variant::number: as it was done, and the next version that suits the person
    OwnVersion::Why why{};  // never `chosen`; no_trouble: `to` is harder, otherwise it is easier
    bool operator==(const StepOffer&) const = default;
};

// Returns a proposal for each pose that the history gives a reason for. First what hurt, then what was too hard, then
// what the back was worse after, then harder versions; of one kind in the order of the catalogue. The reasons, each
// checked against the history since the person's last answer for that pose (OwnVersion::session):
// - hurt: the person came out of the pose, or ended the session in it, because it hurt, in the last session with it;
// - too_hard: it was too hard, the last PlanRules::Ladder::too_hard times that the person said how it was;
// - worse: after the last session with it the back was worse (rose() or stayed_up()), and nothing in that session
//   tells which pose it was;
// - no_trouble: none of that in the last PlanRules::Ladder::no_trouble sessions with it, in this version or a harder
//   one.
// A step stays on the level (standing, chair, bed, floor) where the pose was done. If nothing easier suits there, an
// easier version higher up is proposed. Props of several heights are no rungs: the catalogue has them as versions only
// in the spinal twist and the bridge.
std::vector<StepOffer> steps_to_offer(const std::vector<SessionRecord>& sessions,
                                      const std::vector<OwnVersion>& own, int today,
                                      const Person& person, const PlanRules& rules,
                                      const Catalogue& catalogue);

// Return the entry for the settings. `session`: id of the newest session.
OwnVersion accepted(const StepOffer& offer, const std::vector<OwnVersion>& own,
                    std::string session);
OwnVersion declined(const StepOffer& offer, const std::vector<OwnVersion>& own,
                    std::string session);
// Returns the entry with its last step taken back.
OwnVersion undone(const OwnVersion& one, std::string session);

// Returns the version in which the person does this pose by their own choice; nothing if the plan chooses, or if the
// catalogue no longer has that version.
const Variant* own_variant(const Pose& pose, const std::vector<OwnVersion>& own);

}  // namespace catcow
