#pragma once

#include <string>
#include <vector>

#include "app/common/place_facts.h"
#include "routine/editor.h"

namespace catcow {

namespace place {

// A routine is made, or changed. It is kept with each change, so nothing is lost by Back.
struct Builder {
    static constexpr PlaceFacts facts{"builder", Destination::routines};

    std::string key;  // of the kept routine, also of one that will be kept
    bool is_new = false;
    bool is_copy = false;    // of a routine that stays as it is
    Routine begun{};         // as it was when the person came
    bool favourite = false;  // of a kept routine that has no poses at the moment
    Editor editor{Routine{}};
    int open = -1;       // place of the item whose controls are shown; -1: none
    int dragged = -1;    // place of the item that a finger holds; -1: none
    int grip = -1;       // its place when the finger took it
    std::string said{};  // what the last move did
};

}  // namespace place

namespace dialog {

// The versions of the item that is open.
struct PickVersion {};
struct PickPose {
    std::string search{};
    std::vector<int> added{};  // Pose::number of the last items of the routine
    bool any = false;          // one was added, though it may be taken out again
};

}  // namespace dialog
}  // namespace catcow
