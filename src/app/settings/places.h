#pragma once

#include "app/common/place_facts.h"

namespace catcow {

namespace place {

struct Settings {
    static constexpr PlaceFacts facts{"settings", Destination::today};
};
struct About {
    static constexpr PlaceFacts facts{"about", Destination::settings};
};

}  // namespace place

namespace dialog {

struct Erase {};

}  // namespace dialog
}  // namespace catcow
