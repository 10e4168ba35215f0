#pragma once

#include <string_view>
#include <variant>

namespace catcow {

// Opens a short page over the screen that is shown.
struct ReadLesson {
    std::string_view id;  // Lesson::id; a literal, or kept by the frame's Intents
};
// Goes back to the screen that the page was opened from.
struct LeaveLesson {};

using LearnIntent = std::variant<ReadLesson, LeaveLesson>;

}  // namespace catcow
