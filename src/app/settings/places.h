#pragma once

#include <cstddef>
#include <string>

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
    std::size_t shown = at_first;  // at most; a service had 816 voices of one language

    static constexpr std::size_t at_first = 8, at_a_time = 32;
};

// All sounds of a session, to listen to.
struct Sounds {
    static constexpr PlaceFacts facts{"sounds", Destination::settings};
};

}  // namespace place

namespace dialog {

struct Erase {};

}  // namespace dialog
}  // namespace catcow
