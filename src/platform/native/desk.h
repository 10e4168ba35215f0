#pragma once

#include <functional>
#include <memory>
#include <string>

#include "platform/native/window.h"
#include "platform/ports.h"

namespace catcow {

// What the desk gives the program, with the names of the web's Machine.
struct DeskMachine {
    Storage& storage;
    AudioOut& audio;
    Device& device;
    DeskWindow& canvas;
};

// Null and a sentence in `error` when the program cannot start. Load the fonts into ImGui here.
using StartOnDesk =
    std::function<std::unique_ptr<Listener>(DeskMachine& machine, std::string& error)>;

struct DeskOptions {
    int width = 420, height = 860;  // a phone, held upright
    std::string data_folder;        // empty: the usual one
};

// Opens a window, starts the program and runs it until the window is closed. Draws only when it is
// asked to. Answers with the exit status of the process; errors go to stderr.
int run_desk(const DeskOptions& options, const StartOnDesk& start);

}  // namespace catcow
