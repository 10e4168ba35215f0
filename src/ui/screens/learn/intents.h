#pragma once

#include <string_view>
#include <variant>

namespace catcow {

// Opens a short page over the screen that is shown.
struct ReadLesson {
    std::string_view id;  // Lesson::id; a literal, or kept by the frame's Intents
};

using LearnIntent = std::variant<ReadLesson>;

}  // namespace catcow
