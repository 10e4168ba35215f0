#pragma once

#include <string>

#include "catalogue/texts.h"

namespace catcow {

// A routine as several screens name it.

// How many items are another version or pose, or shorter, and how many are left out.
struct ChangeCounts {
    int changed = 0;
    int left_out = 0;
};
struct RoutineLine {
    std::string title;
    std::string about;
    int minutes = 0;
    bool waits = false;      // it takes longer: the session waits until the person is in place
    ChangeCounts changes{};  // for this person
    bool playable = true;
    bool few_left = false;  // so little remains for this person that another routine gives more
};

// Returns "3 poses are changed for you · 2 are left out". Empty if nothing is.
std::string written_changes(const Texts& words, const ChangeCounts& changes);
// Returns "25 minutes" or "About 25 minutes, plus the time you take".
std::string written_length(const Texts& words, const RoutineLine& routine);

}  // namespace catcow
