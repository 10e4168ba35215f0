#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <imgui.h>

#include "catalogue/texts.h"
#include "ui/semantics.h"
#include "ui/theme.h"

namespace catcow {

struct Insets {
    float top = 0, right = 0, bottom = 0, left = 0;
};

// The canvas, in CSS pixels.
struct Surface {
    float width = 0, height = 0;
    Insets safe;  // covered by notches and bars
    bool reduced_motion = false;
};

// What came in since the last frame, besides the pointer that Dear ImGui has itself.
struct Happened {
    float scroll = 0;           // how far a finger moved the content up, CSS pixels
    std::uint32_t pressed = 0;  // mirrored element that was activated
    std::uint32_t slid = 0;     // mirrored slider that was moved
    double slide = 0;           // to this value
    std::uint32_t focused = 0;  // mirrored element with the keyboard focus
};

struct Fonts {
    ImFont* regular = nullptr;
    ImFont* bold = nullptr;
    ImFont* icons = nullptr;
};

// Code points of the icon font (Phosphor); scripts/site.mjs keeps just these in the subset.
enum class Icon : std::uint32_t;

enum class Weight { regular, bold };
enum class Align { left, centre };
enum class Look { primary, quiet, plain, stop, bare };  // bare: no text of its own either

// Draws widgets and writes the semantics of each. Immediate mode: a screen is a function that calls
// these in reading order. Holds no program state, only what belongs to this frame and the focus.
class Ui {
public:
    Ui(const Texts& texts, Fonts fonts) : words(texts), fonts_(fonts) {}

    void begin(const Surface& surface, const Happened& happened, ThemeName theme, int text_percent);
    // The next frame shows another screen: columns begin at their top.
    void start_at_top() { at_top_ = true; }
    const SemanticsTree& end();
    // Something was laid out by the measure of the frame before: one more frame puts it right.
    bool unsettled() const { return unsettled_; }

    const Texts& words;
    const Palette& colours() const { return *palette_; }
    const Surface& surface() const { return surface_; }
    float size(Type type) const { return points(type, text_percent_) * zoom_; }
    // Everything that follows in this frame is written larger: a session is read from afar.
    void zoom(float factor) { zoom_ = factor; }
    Rect room() const;  // the canvas without its safe insets
    bool wide() const;  // room for a side bar

    // --- Areas: a rectangle with a column of widgets. With `scrolls` the column may be longer.
    void open_area(const char* key, Rect area, bool scrolls);
    void close_area();
    // The column: where the next widget goes, and how wide it is.
    Rect column() const { return {column_.x, column_.y, column_.width, 0}; }
    void set_column(float x, float width) { column_.x = x, column_.width = width; }
    void move_to(float y) { column_.y = y; }
    void gap(float pixels) { column_.y += pixels; }
    float bottom() const { return area_.y + area_.height; }

    // --- Semantics
    std::uint32_t id(std::string_view key) const;
    Node& emit(Role role, std::uint32_t id, std::string_view name, Rect rect);
    Node& last_node();  // the one that was emitted last
    void open_group(Role role, std::string_view key, std::string_view name);
    void close_group();
    // While something lies over the screen, what is under it neither reacts nor speaks.
    void set_inert(bool inert) { inert_ = inert; }
    bool inert() const { return inert_; }

    // --- Text
    void heading(std::string_view text, int level, Align align = Align::left);
    void paragraph(std::string_view text, Type type = Type::body, Align align = Align::left);
    void quiet_paragraph(std::string_view text, Type type = Type::caption,
                         Align align = Align::left);
    // A live region: `text` is drawn big and announced when it changes.
    void status(std::string_view key, std::string_view text, Type type, Colour colour, Align align);
    // A sentence that is announced, in the words of `spoken`, when it changes.
    void live(std::string_view key, std::string_view text, std::string_view spoken, Type type,
              Align align);
    void alert(std::string_view key, std::string_view text);
    void bullet(std::string_view text);
    // Drawing only, no semantics. Returns the height.
    float draw_text(std::string_view text, Rect box, Type type, Weight weight, Colour colour,
                    Align align, float opacity = 1);
    float text_height(std::string_view text, Type type, Weight weight, float width) const;
    float text_width(std::string_view text, Type type, Weight weight) const;
    // The largest size up to `type` at which the text fits the width on one line.
    float fitting_size(std::string_view text, Type type, Weight weight, float width) const;
    // For one line: the text, or as much of its beginning as fits, cut between what a reader sees as
    // characters, with "…" behind it. In semantics the text stays whole.
    std::string ellipsis(std::string_view text, Type type, Weight weight, float width) const;
    void draw_line(std::string_view text, float x, float y, float pixels, Weight weight,
                   Colour colour);
    void draw_icon(Icon icon, float centre_x, float centre_y, float pixels, Colour colour);

    // --- Controls; true when pressed (by finger, mouse, key or assistive technology)
    bool button(std::string_view key, std::string_view label, Look look, Icon icon = Icon{});
    float button_height(Look look) const;
    bool button_at(Rect rect, std::string_view key, std::string_view label, Look look,
                   Icon icon = Icon{});
    // Icon only; `label` is its accessible name. `plate` draws a filled circle behind it.
    bool icon_button_at(Rect rect, std::string_view key, std::string_view label, Icon icon,
                        bool plate);
    bool toggle(std::string_view key, std::string_view label, bool on);
    // True while it changes; `value` is stepped. `spoken` is the value in words.
    bool slider(std::string_view key, std::string_view label, std::string_view spoken,
                double& value, double low, double high, double step);
    // Index of the newly chosen one, or -1.
    int choice(std::string_view key, std::string_view label,
               const std::vector<std::string>& options, int chosen);
    // A card to choose by pressing anywhere on it; radio semantics.
    bool choice_card(std::string_view key, std::string_view title, std::string_view detail,
                     bool chosen);
    void progress_bar(Rect rect, std::string_view name, double share);

    // --- Surfaces
    void open_card();
    void close_card();
    void open_dialog(std::string_view key, std::string_view title);
    void close_dialog();

    // Drawing into the present area.
    ImDrawList& draw() const { return *ImGui::GetWindowDrawList(); }
    static ImU32 paint(Colour colour, float opacity = 1);

private:
    struct Press {
        std::uint32_t id;
        bool pressed, hovered, held, focused;
    };
    Press press_region(Rect rect, std::string_view key);
    void focus_ring(Rect rect, std::uint32_t id, float radius);
    void reveal(std::uint32_t id, Rect rect);
    void plate(Rect rect, Look look, const Press& press);
    void draw_sign(Icon icon, ImVec2 centre, float radius, Colour colour);
    void fade(float left);
    void text_block(std::string_view text, Type type, Weight weight, Colour colour, Align align,
                    Role role, int level);
    ImFont* font(Weight weight) const {
        return weight == Weight::bold ? fonts_.bold : fonts_.regular;
    }
    template <class Visit>
    void each_line(std::string_view text, float pixels, Weight weight, float width,
                   Visit visit) const;
    std::uint32_t next_text_id();

    Fonts fonts_;
    Surface surface_;
    Happened happened_;
    const Palette* palette_ = &palette(ThemeName::light);
    int text_percent_ = 100;
    float zoom_ = 1;
    Rect area_;
    Rect column_;
    bool scrolls_ = false;
    float scroll_target_ = -1;  // set by reveal()
    bool inert_ = false;
    bool inside_dialog_ = false;
    bool unsettled_ = false;
    bool at_top_ = false;
    Node unheard_;  // what lies under a dialog is written here
    std::uint32_t area_id_ = 0;
    std::uint32_t texts_in_area_ = 0;
    std::uint32_t last_focused_ = 0;
    bool focus_moved_ = false;
    std::vector<std::uint32_t> parents_;
    float card_top_ = 0;
    ImDrawListSplitter card_layers_;
    SemanticsTree tree_;
};

float line_height(float pixels);

}  // namespace catcow
