#pragma once

#include "catalogue/json_reader.h"
#include "catalogue/needs.h"
#include "catalogue/pose.h"

namespace catcow {

// Reads one file of assets/poses. Checks what can be checked with this file and needs.json only.
// ladder.h checks the references to other variants. Faults are recorded in the reader.
Pose read_pose(const JsonReader& json, const NeedRules& rules);

}  // namespace catcow
