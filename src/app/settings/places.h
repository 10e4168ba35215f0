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
// The voices of the device, to choose from.
struct VoiceList {
    static constexpr PlaceFacts facts{"voices", Destination::settings};
    std::string search{};
    bool all = false;  // not only the best ones
};

}  // namespace place

namespace dialog {

struct Erase {};

}  // namespace dialog
}  // namespace catcow
