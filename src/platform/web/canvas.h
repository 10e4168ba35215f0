#pragma once

#include <array>
#include <string_view>

#include "base/duration.h"
#include "platform/web/surroundings.h"

namespace catcow {

// The WebGL2 canvas "#canvas" and the ImGui context that draws into it. Where there is no WebGL2,
// or it is lost, ImGui runs on and nothing is drawn: the page shows the mirror instead.
class Canvas {
public:
    // Makes the ImGui context and the WebGL context. `redraw` is called when the picture is lost
    // and a frame would bring it back.
    Canvas(const Surroundings& surroundings, void (*redraw)(void*), void* context);
    ~Canvas();
    Canvas(const Canvas&) = delete;
    Canvas& operator=(const Canvas&) = delete;

    // Starts an ImGui frame with the page's size and the time since the last.
    void begin_frame(Duration now);
    // Clears with `background` (red, green, blue from 0 to 1). Draw 3D after it.
    void clear(const std::array<float, 3>& background);
    // Ends the ImGui frame and draws it.
    void render();

    // A frame was completed, drawn or in words.
    bool drawn() const { return drawn_; }

    // GL calls mean something now. They go to "#canvas"; no state is kept for anybody: set what
    // you need, and leave the framebuffer bound to 0.
    bool drawing() const { return context_ > 0 && !lost_ && !words_only_; }
    // Another number whenever the context was lost and came back: all that lay on the GPU is gone.
    int contexts() const { return contexts_; }
    // Pixels of the canvas in one CSS pixel: the screen's, but not more than is worth its battery.
    float ratio() const;
    int height() const { return height_; }  // in its own pixels
    // Pictures come late: fewer pixels from now on, as far as that goes.
    void be_lighter() { most_ratio_ = most_ratio_ > 1.5F ? 1.5F : 1.0F; }
    // The person's wish or the page's: no picture.
    void set_words_only(bool on);
    // Colours of the page around the canvas: "light", "dark" or "contrast".
    void page_theme(std::string_view name);
    // Tells the page whether it must show the mirror. Once, when the program has started.
    void announce();

private:
    void make_context();
    void lose();
    void restore();
    void settle_textures();

    const Surroundings& surroundings_;
    void (*redraw_)(void*);
    void* redraw_context_;
    long context_ = 0;  // WebGL's handle; 0: there is none
    bool drawn_ = false;
    bool lost_ = false;
    int contexts_ = 0;
    float most_ratio_ = 2;
    bool words_only_ = false;
    int width_ = 0, height_ = 0;  // of the canvas, in its own pixels
    Duration last_{};
};

}  // namespace catcow
