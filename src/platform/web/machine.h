#pragma once

#include <array>
#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "platform/ports.h"
#include "platform/web/canvas.h"
#include "platform/web/input.h"
#include "platform/web/surroundings.h"

namespace catcow {

// The services of the browser. All of them live as long as the page.
struct Machine {
    Storage& storage;
    AudioOut& audio;
    Device& device;
    Speech& speech;
    Canvas& canvas;
    Input& input;
    const Surroundings& surroundings;
};

struct StartArguments {
    std::vector<std::pair<std::string, std::string>> files;  // name, text
    std::array<std::span<const unsigned char>, 3> fonts;     // regular, bold, icons; not copied
    std::string build;
    std::string fragment;        // without '#'
    int speed = 1;               // 1 to 60
    bool alone = true;           // no other tab of Catcow is open
    std::string asked_language;  // from the address; empty for none
    std::string own_language;    // the first language of the browser that Catcow supports
};

// Implemented by the app. catcow_start calls it once. Returns null, with a sentence in `error`, if
// it cannot start.
//
// Listener::frame() is called in animation frames. It is also called inside the event that ends a
// tap or click, so that sound and share start within the gesture. The order in a frame is:
// canvas.begin_frame, screens, canvas.clear, 3D, canvas.render. After input, and while ImGui
// animates or has input left, frames come without a request. Otherwise call device.request_frame or
// request_frame_after.
std::unique_ptr<Listener> start_app(Machine& machine, StartArguments arguments, std::string& error);

}  // namespace catcow
