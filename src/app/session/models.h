#pragma once

#include <string>

#include "app/common/content.h"
#include "app/common/frame_context.h"
#include "journal/record.h"
#include "ui/screens/session/screens.h"

namespace catcow {

// What the player shows at the moment that is heard. `heard.moment` must be of the player's timeline.
PlayerModel player_model(const Player& player, const Heard& heard, const Content& content,
                         bool muted, bool reduced_motion);
// `kept`: whether the record is in the history, one sentence. `asks`: it is, so pain and note can be added.
AfterModel after_model(const SessionRecord& record, const std::string& kept, bool asks,
                       const Content& content);

}  // namespace catcow
