#pragma once

#include "catalogue/json_reader.h"
#include "catalogue/needs.h"
#include "catalogue/pose.h"

namespace catcow {

// One file of assets/poses. Checks all that can be checked without knowing the other files but
// needs.json; ladder.h checks what names other variants. Faults go to the reader.
Pose read_pose(const JsonReader& json, const NeedRules& rules);

}  // namespace catcow
