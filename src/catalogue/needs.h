#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/duration.h"

namespace catcow {

// An answer of the needs screen ("kneeling hurts") or a condition ("glaucoma"), as a rule: what the
// body should not be asked for. Its words are under "need.<id>.".
struct Need {
    std::string id;
    bool condition = false;           // something a doctor told you, not something you feel
    std::vector<std::string> avoids;  // ids of asks
    Duration longest_hold{};          // 0 where it sets no limit
};

// assets/needs.json. Immutable once loaded.
struct NeedRules {
    std::vector<std::string> props;  // that can be at hand; words under "prop."
    std::vector<std::string> asks;   // what a variant may ask of the body; words under "ask."
    std::vector<Need> needs;

    const Need* need(std::string_view id) const;
};

// What one person has: ids of needs, and ids of the props at hand. An id that the rules do not know
// changes nothing (it may come from a newer version).
struct Person {
    std::vector<std::string> needs;
    std::vector<std::string> props;
};

}  // namespace catcow
