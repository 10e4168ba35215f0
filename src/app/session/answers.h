#pragma once

#include <string>
#include <vector>

#include "app/common/content.h"
#include "session/player.h"

namespace catcow {

// What a person is told who changes a session, in one or two sentences. Call before the change.

// Also what has to be fetched for the version, or why there is none.
std::string what_version_comes(const Player& player, Beside which, const Content& content);
// Empty for another pace, which is shown.
std::string what_is_granted(const Player& player, Wish wish, const Content& content);
// Returns what is left out because of what hurt. Call after that. Empty: nothing.
std::string what_is_spared(const Player& player, const Content& content);

std::string names_of(const std::vector<int>& poses, const Content& content);  // Pose::number

}  // namespace catcow
