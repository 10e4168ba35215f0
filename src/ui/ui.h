#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include <imgui.h>

#include "catalogue/texts.h"
#include "ui/fonts.h"
#include "ui/input.h"
#include "ui/semantics.h"
#include "ui/theme.h"
#include "ui/widgets/states.h"

namespace catcow {

// Widgets set these while they draw a frame. The frame loop reads them afterwards.
struct FrameFlags {
    // Something was laid out with a measure of the frame before. One more frame corrects it.
    bool unsettled = false;
    // Places in this frame depend on a guess, and the true value is known now. Draw the frame again
    // before the person can press anything.
    bool guessed = false;
    bool moving = false;  // something moves by itself and needs frames until it stops
    bool grip = false;    // the pointer is on something that a finger drags in any direction
    bool at_end = false;  // a finger or its fling tries to scroll past the end
};

// The context of a frame, in immediate mode. A screen is a function that calls widgets in reading
// order. Widgets are free functions that take a Ui. They draw and emit semantics. Each header in
// ui/widgets has one family of them, and Ui calls none of them. Ui holds no state of the program.
// It holds the state of this frame and of the focus, and in `state` what each family remembers.
class Ui {
public:
    Ui(const Texts& texts, Fonts fonts) : words(texts), fonts_(fonts) {}

    void begin(const Surface& surface, const Happened& happened, ThemeName theme, int text_percent);
    const SemanticsTree& end();

    const Texts& words;
    FrameFlags flags;
    WidgetStates state;

    const Palette& colours() const { return *palette_; }
    const Fonts& fonts() const { return fonts_; }
    float size(Type type) const { return points(type, text_percent_) * zoom_; }
    // Enlarges all text that follows in this frame. A session is read from a distance.
    void zoom(float factor) { zoom_ = factor; }
    float zoom() const { return zoom_; }
    const Surface& surface() const { return surface_; }
    Rect room() const;  // the canvas without its safe insets
    bool wide() const;  // there is room for a side bar

    // --- Input
    const Happened& happened() const { return happened_; }
    Duration frame_time() const { return frame_time_; }  // since the last frame, at most 0.1 s
    Duration went_down() const { return went_down_; }    // when the pointer was last pressed
    // Returns whether the mirror activated this element. Only the first call of a frame returns
    // true.
    bool take_press(std::uint32_t id);
    // Returns whether this element has the keyboard focus, or asked for it in the last frame.
    bool took_focus(std::uint32_t id) const;
    // Returns whether this element has the keyboard focus and must be scrolled into view. This is
    // so in a frame in which the focus moved or the canvas changed its height.
    bool focus_came(std::uint32_t id) const { return focus_moved_ && happened_.focused == id; }

    // --- The area: a rectangle with a column of widgets. ui/widgets/areas.h opens and closes it.
    // Each area has its own namespace of keys and its own numbering of texts.
    void set_area(std::string_view key, Rect area);
    Rect area() const { return area_; }
    float bottom() const { return area_.y + area_.height; }
    // Returns the place and the width of the next widget. The height is 0.
    Rect column() const { return column_; }
    void set_column(float x, float width) { column_.x = x, column_.width = width; }
    void move_to(float y) { column_.y = y; }
    void gap(float pixels) { column_.y += pixels; }

    // --- Semantics
    // Returns the FNV-1a hash. Never 0.
    static std::uint32_t hash(std::string_view text, std::uint32_t seed);
    std::uint32_t id(std::string_view key) const { return hash(key, area_id_); }
    std::uint32_t next_text_id();  // id of a text without a key, from its index in the area
    Node& emit(Role role, std::uint32_t id, std::string_view name, Rect rect);
    Node& last_node();  // the node that was emitted last
    void open_group(Role role, std::string_view key, std::string_view name);
    void close_group() { parents_.pop_back(); }
    // While inert, widgets draw but do not react and emit no semantics. For a screen under a
    // dialog.
    void set_inert(bool inert) { inert_ = inert; }
    bool inert() const { return inert_; }
    // While disabled, controls are drawn and emit semantics, but cannot be used.
    void set_enabled(bool enabled) { enabled_ = enabled; }
    bool enabled() const { return enabled_; }
    bool usable() const { return enabled_ && !inert_; }
    // While faint, controls look disabled. A press on them is answered with why nothing happens.
    void set_faint(bool faint) { faint_ = faint; }
    bool faint() const { return faint_ || !enabled_; }

    // --- Drawing into the open area
    ImDrawList& draw() const { return *ImGui::GetWindowDrawList(); }
    static ImU32 paint(Colour colour, float opacity = 1);

private:
    Fonts fonts_;
    Surface surface_;
    Happened happened_;
    const Palette* palette_ = &palette(ThemeName::light);
    int text_percent_ = 100;
    float zoom_ = 1;
    Duration frame_time_{};
    Duration went_down_{};
    std::uint32_t asks_focus_ = 0;
    std::uint32_t gives_focus_ = 0;  // asked for since the focus last moved
    std::uint32_t last_focused_ = 0;
    float last_height_ = 0;  // of the room
    bool focus_moved_ = false;
    Rect area_;
    Rect column_;
    std::uint32_t area_id_ = 0;
    std::uint32_t texts_in_area_ = 0;
    bool inert_ = false;
    bool enabled_ = true;
    bool faint_ = false;
    std::vector<std::uint32_t> parents_;  // ids of the open groups
    Node unheard_;                        // takes nodes that are emitted while inert
    SemanticsTree tree_;
};

}  // namespace catcow
