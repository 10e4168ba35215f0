#pragma once

#include <functional>
#include <memory>
#include <string>

#include "platform/native/window.h"
#include "platform/ports.h"

namespace catcow {

// The services of the desktop, with the same member names as the web's Machine.
struct DeskMachine {
    Storage& storage;
    AudioOut& audio;
    Device& device;
    Speech& speech;
    DeskWindow& canvas;
};

// Returns null, with a sentence in `error`, if the program cannot start. Load the fonts into ImGui
// here.
using StartOnDesk =
    std::function<std::unique_ptr<Listener>(DeskMachine& machine, std::string& error)>;

struct DeskOptions {
    int width = 420, height = 860;  // the size of a phone in portrait format
    std::string data_folder;        // empty: the default folder
};

// Opens a window, starts the program and runs it until the window is closed. Draws only on request.
// Returns the exit status of the process. Errors go to stderr.
int run_desk(const DeskOptions& options, const StartOnDesk& start);

}  // namespace catcow
