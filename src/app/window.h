#pragma once

#include <array>

#include "ui/ui.h"

namespace catcow {

// What the app draws into: the canvas of the page, a desk window, or nothing at all in tests.
class Window {
public:
    virtual ~Window() = default;
    virtual Surface surface() const = 0;
    virtual bool dark() const = 0;  // the system asks for it
    virtual bool contrast() const = 0;
    virtual Pan take_pan() = 0;           // what fingers did since the last frame
    virtual void stop_pan() = 0;          // the content has come to its end
    virtual void begin() = 0;             // starts the Dear ImGui frame
    virtual void end(Colour ground) = 0;  // clears and draws it
    virtual void page_theme(ThemeName theme) = 0;
};

// Red, green and blue, 0..1.
inline std::array<float, 3> channels(Colour colour) {
    const auto channel = [&](int shift) {
        return static_cast<float>((colour >> shift) & 0xFF) / 255.0F;
    };
    return {channel(16), channel(8), channel(0)};
}

}  // namespace catcow
