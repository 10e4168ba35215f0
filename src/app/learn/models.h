#pragma once

#include <string_view>

#include "app/common/content.h"
#include "ui/screens/learn/screens.h"

namespace catcow {

LearnModel learn_model(const Content& content);
// Returns an empty page if there is no lesson with this id.
LessonModel lesson_model(std::string_view id, const Content& content);

}  // namespace catcow
