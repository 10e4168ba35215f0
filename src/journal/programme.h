#pragma once

#include <optional>

namespace catcow {

// What got in the way of a week.
enum class Barrier { none, no_time, pain, bored, forgot, floor };
inline constexpr int barriers = 6;

// What the person has chosen of a weekly goal and of the programme of twelve weeks (plan/programme.h). A field of the
// settings. Days are days_of() the local calendar.
struct Programme {
    int days_a_week = 0;           // 1..7; 0: no goal
    std::optional<int> started{};  // the day on which the programme began; nothing: there is none
    // The last week for which the person was asked what got in the way: its Monday, and the answer. `none`: they did
    // not want to say.
    std::optional<int> asked{};
    Barrier barrier = Barrier::none;
    bool operator==(const Programme&) const = default;
};

}  // namespace catcow
