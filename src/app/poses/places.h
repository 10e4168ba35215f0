#pragma once

#include <string>

#include "app/common/place_facts.h"
#include "ui/screens/poses/intents.h"

namespace catcow {

// State of the pose list. It is kept while the person is on another screen.
struct PoseSearch {
    Grouping grouping = Grouping::kind;
    std::string text;
};

namespace place {

struct PoseList {
    static constexpr PlaceFacts facts{"poses", Destination::today};
};
struct PosePage {
    static constexpr PlaceFacts facts{"pose", Destination::poses};

    int pose = 0;     // Pose::number
    int variant = 0;  // Variant::number
    Viewpoint viewpoint = Viewpoint::usual;
};
struct PosturePage {
    static constexpr PlaceFacts facts{"posture", Destination::today};
};

}  // namespace place
}  // namespace catcow
