#pragma once

#include <string>

#include "ui/screens/poses/intents.h"

namespace catcow {

// State of the pose list. It is kept while the person is on another screen.
struct PoseSearch {
    Grouping grouping = Grouping::kind;
    std::string text;
};

namespace place {

struct PoseList {};
struct PosePage {
    int pose = 0;     // Pose::number
    int variant = 0;  // Variant::number
    Viewpoint viewpoint = Viewpoint::usual;
};
struct PosturePage {};

}  // namespace place
}  // namespace catcow
