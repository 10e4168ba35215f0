#pragma once

#include <cstdint>
#include <string_view>

#include "app/common/ports.h"
#include "ui/ui.h"

namespace catcow {

// What came in since the last frame, besides the pointer that Dear ImGui has itself.
class Incoming {
public:
    explicit Incoming(Ports ports) : ports_(ports) {}

    void pressed(std::uint32_t node);
    void slid(std::uint32_t node, double value);
    void edited(std::uint32_t node, std::string_view text);
    void focused(std::uint32_t node);
    // Up, Down, PageUp and PageDown scroll the page. Other keys do nothing.
    void scroll_key(std::string_view code);
    void anything();  // asks for a frame

    // Of the frame that is drawn now. What has been taken does not come again, but the focus.
    Happened take(Duration now);
    // Whether something came since the last call.
    bool take_input();

private:
    Ports ports_;
    Happened happened_;
    float key_scroll_ = 0;  // CSS pixels
    bool input_ = false;
};

}  // namespace catcow
