#pragma once

#include "app/common/place_facts.h"

namespace catcow::place {

struct Progress {
    static constexpr PlaceFacts facts{"progress", Destination::today};
};

}  // namespace catcow::place
