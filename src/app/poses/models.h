#pragma once

#include "app/common/content.h"
#include "app/poses/places.h"
#include "ui/screens/poses/screens.h"

namespace catcow {

PosesModel poses_model(const PoseSearch& search, const Content& content, const Person& person);
PoseModel pose_model(const place::PosePage& page, const Content& content, const Person& person,
                     const std::vector<OwnVersion>& own = {});
// `check`: index in Catalogue::checks().
PostureModel posture_model(int check, const Content& content, const Person& person);

// Returns a routine of this variant alone, with its usual dose.
Routine alone(const Pose& pose, const Variant& variant, const Content& content, const Pace& pace);

}  // namespace catcow
