#pragma once

#include <string_view>
#include <variant>

#include "ui/screens/shell/intents.h"

namespace catcow {

// How the list of poses is ordered.
enum class Grouping { kind, movement, position };

struct GroupPoses {
    Grouping by;
};
struct SearchPoses {
    std::string_view text;  // kept by the frame's Intents
};
struct OpenPose {
    int number;  // Pose::number
};
// Opens the page of a pose over the screen that is shown, at this variant.
struct LookAtPose {
    int pose, variant;  // numbers
};
struct ChooseVariant {
    int number;  // Variant::number
};
struct SeeFrom {
    Viewpoint viewpoint;
};
// Starts a session of the chosen variant alone.
struct StartPose {};
// Chooses a check on the page of the posture check.
struct ChooseCheck {
    int index;  // in Catalogue::checks()
};
// Starts a session of the chosen check.
struct StartCheck {};

// Takes back the last step of the person's own version of this pose.
struct UndoStep {};

using PosesIntent = std::variant<GroupPoses, SearchPoses, OpenPose, LookAtPose, ChooseVariant,
                                 SeeFrom, StartPose, ChooseCheck, StartCheck, UndoStep>;

}  // namespace catcow
