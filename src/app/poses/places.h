#pragma once

#include <string>

#include "ui/screens/poses/intents.h"

namespace catcow {

// What the list of poses shows. Stays as it is while the person is elsewhere.
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
