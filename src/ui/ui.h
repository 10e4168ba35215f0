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

// Widgets set these while they draw a frame. The frame loop reads them after it.
struct FrameFlags {
    // Something was laid out by the measure of the frame before: one more frame corrects it.
    bool unsettled = false;
    // Places of this frame rest on a guess, which is known now: draw again before anybody can press.
    bool guessed = false;
    bool moving = false;  // something moves by itself: it needs frames until it has come to rest
    bool at_end =
        false;  // a finger pulls, or its fling ran, against the end of what can be scrolled
};

// The context of a frame, for immediate mode: a screen is a function that calls widgets in reading
// order. Widgets are free functions over Ui, one family a header in ui/widgets: they draw, and emit
// semantics. Ui calls none of them. It holds no state of the program, only that of this frame, of the
// focus, and in `state` what each family remembers.
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
    // Everything that follows in this frame is written larger: a session is read from afar.
    void zoom(float factor) { zoom_ = factor; }
    const Surface& surface() const { return surface_; }
    Rect room() const;  // the canvas without its safe insets
    bool wide() const;  // room for a side bar

    // --- What came in
    const Happened& happened() const { return happened_; }
    Duration frame_time() const { return frame_time_; }  // since the frame before, 0.1 s at most
    // The mirror activated this element. True once: it counts for the first that asks.
    bool take_press(std::uint32_t id);
    // This element has the keyboard focus and must be brought into view: the focus moved, or the
    // canvas changed its height.
    bool focus_came(std::uint32_t id) const { return focus_moved_ && happened_.focused == id; }

    // --- The area: a rectangle with a column of widgets. ui/widgets/areas.h opens and closes areas.
    // Keys and texts are numbered anew in each.
    void set_area(std::string_view key, Rect area);
    Rect area() const { return area_; }
    float bottom() const { return area_.y + area_.height; }
    // The column: where the next widget goes, and how wide it is. The height is 0.
    Rect column() const { return column_; }
    void set_column(float x, float width) { column_.x = x, column_.width = width; }
    void move_to(float y) { column_.y = y; }
    void gap(float pixels) { column_.y += pixels; }

    // --- Semantics
    // FNV-1a, never 0.
    static std::uint32_t hash(std::string_view text, std::uint32_t seed);
    std::uint32_t id(std::string_view key) const { return hash(key, area_id_); }
    std::uint32_t next_text_id();  // for a text without a key: its place among those of the area
    Node& emit(Role role, std::uint32_t id, std::string_view name, Rect rect);
    Node& last_node();  // the one that was emitted last
    void open_group(Role role, std::string_view key, std::string_view name);
    void close_group() { parents_.pop_back(); }
    // While something lies over the screen, what is under it neither reacts nor speaks.
    void set_inert(bool inert) { inert_ = inert; }
    bool inert() const { return inert_; }
    // What follows is shown and named, but cannot be used just now.
    void set_enabled(bool enabled) { enabled_ = enabled; }
    bool enabled() const { return enabled_; }
    bool usable() const { return enabled_ && !inert_; }

    // --- Drawing into the present area
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
    std::uint32_t last_focused_ = 0;
    float last_height_ = 0;  // of the room
    bool focus_moved_ = false;
    Rect area_;
    Rect column_;
    std::uint32_t area_id_ = 0;
    std::uint32_t texts_in_area_ = 0;
    bool inert_ = false;
    bool enabled_ = true;
    std::vector<std::uint32_t> parents_;  // the groups that are open
    Node unheard_;                        // what lies under a dialog is written here
    SemanticsTree tree_;
};

}  // namespace catcow
