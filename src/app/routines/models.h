#pragma once

#include <string>
#include <vector>

#include "app/common/content.h"
#include "routine/adapt.h"
#include "ui/screens/routines/screens.h"

namespace catcow {

RoutineLine line_of(const Routine& routine, const Content& content, WayTime way_time);
// `adapted`: the part of the routine that this person does.
PreviewModel preview_model(const Playable& routine, const Adapted& adapted, const Content& content,
                           WayTime way_time);

}  // namespace catcow
