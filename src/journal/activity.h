#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace catcow {

// Something that the person wants to be able to do ("put on my socks"), and how well they could. A field of the
// settings, because a person has three at most, rated every two weeks: about 2 kB a year.
struct Activity {
    std::string id;    // unique, and stays when the text is changed
    std::string text;  // in their words, 1 to most_activity_letters code points on one line
    struct Rating {
        int day = 0;    // day_of() the answer
        int value = 0;  // 0 unable .. 10 as before
        bool operator==(const Rating&) const = default;
    };
    std::vector<Rating> ratings{};  // in the order of the answers, at most most_ratings
    bool operator==(const Activity&) const = default;
};
inline constexpr std::size_t most_activities = 3, most_activity_letters = 40, most_ratings = 120;

// Returns the text as it can be stored: on one line, and cut after most_activity_letters. May be empty.
std::string activity_text(std::string_view written);
// Returns `theirs` with each activity that was added, removed, renamed or rated between `base` and `mine`. If two tabs
// added more than most_activities together, the first ones stay.
std::vector<Activity> merged(const std::vector<Activity>& base, const std::vector<Activity>& mine,
                             std::vector<Activity> theirs);

}  // namespace catcow
