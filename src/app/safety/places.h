#pragma once

#include "app/common/place_facts.h"

namespace catcow::place {

// On the first visit: what this is, and a word about safety.
struct FirstNotice {
    static constexpr PlaceFacts facts{"notice", {}};
};
// The whole of it, one tap away.
struct FirstSafety {
    static constexpr PlaceFacts facts{"safety", Destination::first_notice};
};
struct FirstNeeds {
    static constexpr PlaceFacts facts{"needs", {}};
};
// From Settings.
struct SafetyNotice {
    static constexpr PlaceFacts facts{"safety", Destination::settings};
};
struct Needs {
    static constexpr PlaceFacts facts{"needs", Destination::settings};
};

}  // namespace catcow::place
