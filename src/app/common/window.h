#pragma once

#include <array>
#include <optional>

#include "figure/stage.h"
#include "ui/pictures.h"
#include "ui/ui.h"

namespace catcow {

// A figure and where to draw it, in CSS pixels from the top left.
struct FigureSlot {
    Rect rect;
    figure::Picture picture;
    // The previous figure, drawn over this one while it fades out. Opacity falls from 1.
    struct Fade {
        figure::Picture picture;
        float opacity;
    };
    std::optional<Fade> before{};
};

// What the app draws into: the canvas of the page, a desktop window, or nothing at all in tests.
class Window : public PictureBook {
public:
    virtual Surface surface() const = 0;
    virtual bool dark() const = 0;  // the system asks for a dark theme
    virtual bool contrast() const = 0;
    virtual Pan take_pan() = 0;   // movement of fingers since the last frame
    virtual void stop_pan() = 0;  // call when the content has reached its end
    // Whether a finger that is down drags what it is on, instead of scrolling.
    virtual void set_grip(bool grip) = 0;
    virtual void begin() = 0;  // starts the Dear ImGui frame
    // Clears the window and draws the frame, with the figure below it if there is one.
    virtual void end(Colour ground, const std::optional<FigureSlot>& figure) = 0;
    virtual void page_theme(ThemeName theme) = 0;
    // Small pictures. Returns a picture if it was drawn already. wanted_picture() returns the
    // missing picture that was asked for last.
    std::optional<SmallPicture> picture(int) override { return std::nullopt; }
    virtual std::optional<int> wanted_picture() const { return std::nullopt; }
    virtual void keep_picture(int /*id*/, const figure::Picture& /*picture*/) {}
    virtual bool draws() const { return true; }  // false if the page shows text only
    // Returns why the last attempt to draw a figure failed. Empty if it did not fail.
    virtual std::string figure_fault() const { return {}; }
    // Returns whether to try to draw a figure. True again if the WebGL context comes back after a
    // fault.
    virtual bool figure_may_be_drawn() const { return figure_fault().empty(); }
};

// Red, green and blue, 0..1.
inline std::array<float, 3> channels(Colour colour) {
    const auto channel = [&](int shift) {
        return static_cast<float>((colour >> shift) & 0xFF) / 255.0F;
    };
    return {channel(16), channel(8), channel(0)};
}

}  // namespace catcow
