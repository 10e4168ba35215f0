#pragma once

#include <array>
#include <string_view>

#include "base/duration.h"
#include "platform/web/surroundings.h"

namespace catcow {

// Owns the WebGL2 context of "#canvas" and the ImGui context that draws into it. If WebGL2 is
// missing or lost, ImGui continues without drawing. The page then shows the mirror instead.
class Canvas {
public:
    // Creates the ImGui context and the WebGL context. `redraw` is called when the picture is lost
    // and a new frame would restore it.
    Canvas(const Surroundings& surroundings, void (*redraw)(void*), void* context);
    ~Canvas();
    Canvas(const Canvas&) = delete;
    Canvas& operator=(const Canvas&) = delete;

    // Starts an ImGui frame with the size of the page and the time since the last frame.
    void begin_frame(Duration now);
    // Clears with `background` (red, green, blue from 0 to 1). Draw 3D after it.
    void clear(const std::array<float, 3>& background);
    // Ends the ImGui frame and draws it.
    void render();

    // Returns true once a frame is complete, drawn or in words only.
    bool drawn() const { return drawn_; }

    // Returns true if GL calls have an effect. They draw to "#canvas". No state is preserved
    // between users: set what you need, and leave the framebuffer bound to 0.
    bool drawing() const { return context_ > 0 && !lost_ && !words_only_; }
    // Returns a number that changes each time the context was lost and restored. All GPU objects
    // are gone then.
    int contexts() const { return contexts_; }
    // Returns canvas pixels per CSS pixel. This is the ratio of the screen, with a limit to save
    // the battery.
    float ratio() const;
    int height() const { return height_; }  // in canvas pixels
    // Reduces the resolution because frames are late. Does nothing at the lowest ratio.
    void be_lighter() { most_ratio_ = most_ratio_ > 1.5F ? 1.5F : 1.0F; }
    // Turns the picture off or on, as the person or the page asks.
    void set_words_only(bool on);
    // Sets the colours of the page around the canvas: "light", "dark" or "contrast".
    void page_theme(std::string_view name);
    // Tells the page if it must show the mirror. Called once, when the program has started.
    void announce();

private:
    void make_context();
    void lose();
    void restore();
    void settle_textures();

    const Surroundings& surroundings_;
    void (*redraw_)(void*);
    void* redraw_context_;
    long context_ = 0;  // WebGL handle; 0: none
    bool drawn_ = false;
    bool lost_ = false;
    int contexts_ = 0;
    float most_ratio_ = 2;
    bool words_only_ = false;
    int width_ = 0, height_ = 0;  // of the canvas, in canvas pixels
    Duration last_{};
};

}  // namespace catcow
