#pragma once

#include <string>

#include "app/common/content.h"
#include "app/common/frame_context.h"
#include "journal/record.h"
#include "plan/ladder.h"
#include "ui/screens/session/screens.h"

namespace catcow {

// Returns the item that the player tells of at this moment: the current one, or in a pause the one
// that comes next. Null between poses.
const Item* told_item(const Player& player, const Moment& moment);
ChangesModel changes_of(const Player& player);
// Returns whether the person is in a pose that has an easier version, so that this may end the pain.
bool can_ease(const Player& player);
// Returns what the player shows at the moment that is heard. `heard.moment` must be on the player's
// timeline.
// Returns "together", or how far the person is behind the others or ahead of them.
std::string written_step(const Texts& texts, Duration behind);
PlayerModel player_model(const Player& player, const Heard& heard, const Content& content,
                         bool muted, bool reduced_motion);
// Returns the version of the pose and the side: "Gate, left".
std::string spoken_title(const PlayerModel& model);
// `kept`: one sentence that says whether the record is in the history. `asks`: the record is in the
// history, so pain and a note can be added.
AfterModel after_model(const SessionRecord& record, const std::string& kept, bool asks,
                       const Content& content);
// Returns the first few of these proposals in words.
std::vector<AfterModel::Step> steps_model(const std::vector<StepOffer>& offers,
                                          const Content& content);

}  // namespace catcow
