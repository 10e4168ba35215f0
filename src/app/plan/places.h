#pragma once

#include "app/common/place_facts.h"

namespace catcow::place {

struct Today {
    static constexpr PlaceFacts facts{"today", {}};
};
// The questions before a session is proposed for a bad day.
struct BadDay {
    static constexpr PlaceFacts facts{"bad-day", Destination::today};
    bool sign = false;  // of an emergency
};

}  // namespace catcow::place
