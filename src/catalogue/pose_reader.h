#pragma once

#include "catalogue/json_reader.h"
#include "catalogue/pose.h"

namespace catcow {

// One file of assets/poses. Checks all that can be checked without knowing the other files; faults
// go to the reader.
Pose read_pose(const JsonReader& json);

}  // namespace catcow
