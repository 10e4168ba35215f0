#pragma once

#include <string>

#include "app/builder/places.h"
#include "app/common/content.h"
#include "ui/screens/builder/screens.h"

namespace catcow {

BuilderModel builder_model(const place::Builder& at, const Content& content, const Person& person,
                           WayTime way_time);
// The item at `at.open`, which must be there.
BuilderModel::Opened opened_item(const place::Builder& at, const Content& content);
// `items`: how many the routine has.
PickModel pick_model(const dialog::PickPose& at, int items, const Content& content);
// Returns "Bridge is number 3 of 5."
std::string where_it_is(const Routine& routine, int place, const Content& content);

}  // namespace catcow
