#pragma once

#include <vector>

#include "journal/record.h"

namespace catcow {

// Returns the newest sessions in which anything was done and whose date can be right, at most `most`, newest first.
// Those of one second are in the order of their ids. What is dated later than tomorrow has a wrong date (see
// practised()). Posture checks are not among them: no pain, step or question follows from one.
inline constexpr std::size_t most_sessions = 100;
std::vector<const SessionRecord*> newest(const std::vector<SessionRecord>& sessions, int today,
                                         std::size_t most = most_sessions);

}  // namespace catcow
