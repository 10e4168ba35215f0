#pragma once

#include "app/common/place_facts.h"

namespace catcow::place {

// On the first visit.
struct FirstNotice {
    static constexpr PlaceFacts facts{"notice", {}};
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
