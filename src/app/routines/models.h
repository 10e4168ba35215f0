#pragma once

#include <string>
#include <vector>

#include "app/common/content.h"
#include "app/routines/places.h"
#include "routine/adapt.h"
#include "ui/screens/routines/screens.h"

namespace catcow {

// Returns "Plan: 3 days a week, 6 weeks"; empty if the routine has no plan.
std::string written_plan(const Routine& routine, const Texts& texts);
// `adapted`: the part of the routine that this person does. Says nothing of what can be done with it.
PreviewModel preview_model(const place::Preview& preview, const Adapted& adapted,
                           const Content& content, WayTime way_time);

}  // namespace catcow
