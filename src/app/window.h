#pragma once

#include <array>
#include <optional>

#include "figure/stage.h"
#include "ui/pictures.h"
#include "ui/ui.h"

namespace catcow {

// A body and where it is drawn, in CSS pixels from the top left.
struct FigureSlot {
    Rect rect;
    figure::Picture picture;
    // What was there before, over it: opacity from 1, fading out.
    struct Fade {
        figure::Picture picture;
        float opacity;
    };
    std::optional<Fade> before{};
};

// What the app draws into: the canvas of the page, a desk window, or nothing at all in tests.
class Window : public PictureBook {
public:
    virtual Surface surface() const = 0;
    virtual bool dark() const = 0;  // the system asks for it
    virtual bool contrast() const = 0;
    virtual Pan take_pan() = 0;   // what fingers did since the last frame
    virtual void stop_pan() = 0;  // the content has come to its end
    virtual void begin() = 0;     // starts the Dear ImGui frame
    // Clears and draws it, with the body under it where there is one.
    virtual void end(Colour ground, const std::optional<FigureSlot>& figure) = 0;
    virtual void page_theme(ThemeName theme) = 0;
    // Small pictures: the one that was asked for last and is missing, and how it looks.
    std::optional<SmallPicture> picture(int) override { return std::nullopt; }
    virtual std::optional<int> wanted_picture() const { return std::nullopt; }
    virtual void keep_picture(int /*id*/, const figure::Picture& /*picture*/) {}
    virtual bool draws() const { return true; }              // there is a picture, not only words
    virtual std::string figure_fault() const { return {}; }  // why no body can be drawn
};

// Red, green and blue, 0..1.
inline std::array<float, 3> channels(Colour colour) {
    const auto channel = [&](int shift) {
        return static_cast<float>((colour >> shift) & 0xFF) / 255.0F;
    };
    return {channel(16), channel(8), channel(0)};
}

}  // namespace catcow
