#pragma once

#include <string>

#include "app/common/place_facts.h"

namespace catcow {

namespace place {

// Shows every widget in every state, for developers.
struct Gallery {
    static constexpr PlaceFacts facts{"gallery", Destination::today};
};

}  // namespace place

namespace dialog {

struct None {};
struct Message {
    std::string text;
};

}  // namespace dialog
}  // namespace catcow
