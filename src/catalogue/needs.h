#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/duration.h"

namespace catcow {

// A rule about which demands on the body to avoid. It comes from an answer on the needs screen
// ("kneeling hurts") or a condition ("glaucoma"). Its texts are under "need.<id>.".
struct Need {
    std::string id;
    bool condition = false;           // a diagnosis from a doctor, not what the person feels
    std::vector<std::string> avoids;  // ids of asks (demands on the body)
    Duration longest_hold{};          // 0: no limit
};

// A rule that several answers make together, or one answer where a prop is missing. With sore knees a
// person gets to the floor by a chair, which loads the wrists and rounds the back. If one of these
// hurts or harms too, or without a chair, every way to the floor does. Then nothing is done there.
struct Together {
    std::vector<std::string> needs;   // two or more, or one with `without`
    std::string without;              // the rule holds if the person does not have this prop
    std::vector<std::string> avoids;  // ids of asks
};

// The content of assets/needs.json. Does not change after loading.
struct NeedRules {
    std::vector<std::string> props;  // props that a person can have; texts under "prop."
    std::vector<std::string> asks;   // demands of variants on the body; texts under "ask."
    std::vector<Need> needs;
    std::vector<Together> together;

    const Need* need(std::string_view id) const;
};

// What one person has: ids of needs, and ids of the props that they have. An id that the rules do
// not know changes nothing, because it may come from a newer version.
struct Person {
    std::vector<std::string> needs;
    std::vector<std::string> props;
    bool operator==(const Person&) const = default;
};

}  // namespace catcow
