#pragma once

#include <string>

#include "app/common/window.h"
#include "platform/ports.h"

namespace catcow {

struct Ports {
    Storage& storage;
    AudioOut& audio;
    Device& device;
    Speech& speech;
    Window& window;
};

// Start arguments of the app, from the page, the desktop program or a test.
struct Launch {
    std::string build;             // id of the build, shown beside the version
    std::string fragment;          // fragment of the address; may contain a routine
    int speed = 1;                 // 1..60, from ?speed=
    bool alone = true;             // no other tab is open; resume points are written only then
    std::string asked_language{};  // code from ?lang=; used until a language is chosen in Settings
    std::string own_language{};    // code of the first language of the device that Catcow has
};

}  // namespace catcow
