#pragma once

#include <cstdint>
#include <string_view>

#include "app/common/ports.h"
#include "ui/ui.h"

namespace catcow {

// Collects the input since the last frame, except the pointer, which Dear ImGui reads itself.
class Incoming {
public:
    explicit Incoming(Ports ports) : ports_(ports) {}

    void pressed(std::uint32_t node);
    void tapped(std::uint32_t node);
    void slid(std::uint32_t node, double value);
    void edited(std::uint32_t node, std::string_view text);
    void focused(std::uint32_t node);
    // Scrolls the page for Up, Down, PageUp and PageDown. Ignores other keys.
    void scroll_key(std::string_view code);
    void anything();  // asks for a frame

    // Returns the input for the frame that is drawn now. Only the focus stays for the next call.
    Happened take(Duration now);
    // Returns whether there was input since the last call.
    bool take_input();

private:
    Ports ports_;
    Happened happened_;
    float key_scroll_ = 0;  // CSS pixels
    bool input_ = false;
};

}  // namespace catcow
