#pragma once

#include <string>

#include "app/common/window.h"
#include "platform/ports.h"

namespace catcow {

struct Ports {
    Storage& storage;
    AudioOut& audio;
    Device& device;
    Window& window;
};

// What the page, the desk or a test starts the app with.
struct Launch {
    std::string build;             // id of the build, shown beside the version
    std::string fragment;          // of the address, may hold a routine
    int speed = 1;                 // 1..60, from ?speed=
    bool alone = true;             // no other tab: only then a session is kept for resuming
    std::string asked_language{};  // code, from ?lang=; wins until one is chosen in Settings
    std::string own_language{};    // code, the first of the device's that Catcow speaks
};

}  // namespace catcow
