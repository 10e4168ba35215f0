#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <imgui.h>

#include "base/pan.h"
#include "catalogue/texts.h"
#include "ui/motion.h"
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
    Duration now{};  // the monotonic clock, which motion follows
    Pan pan;
    float page = 0;             // keys moved the content up, CSS pixels
    std::uint32_t pressed = 0;  // mirrored element that was activated
    std::uint32_t slid = 0;     // mirrored slider that was moved
    double slide = 0;           // to this value
    std::uint32_t focused = 0;  // mirrored element with the keyboard focus
    std::uint32_t edited = 0;   // mirrored text field that was written into
    std::string text;           // what stands in it now
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
// Where a new screen comes from: deeper ones from the right, those one goes back to from the left.
enum class Arrival { none, fade, from_right, from_left };

// Small pictures, made elsewhere when they are asked for. Absent until one is there.
struct SmallPicture {
    ImTextureID texture;
    ImVec2 from, to;  // of the whole texture
};
class PictureBook {
public:
    virtual ~PictureBook() = default;
    virtual std::optional<SmallPicture> picture(int id) = 0;
};

// Draws widgets and writes the semantics of each. Immediate mode: a screen is a function that calls
// these in reading order. Holds no program state, only what belongs to this frame and the focus.
class Ui {
public:
    Ui(const Texts& texts, Fonts fonts) : words(texts), fonts_(fonts) {}
    // It must outlive this. Without one, rows have no pictures.
    void set_pictures(PictureBook* book) { book_ = book; }

    void begin(const Surface& surface, const Happened& happened, ThemeName theme, int text_percent);
    // The next frame shows another screen: columns begin at their top.
    void arrive(Arrival arrival);
    const SemanticsTree& end();
    // Something was laid out by the measure of the frame before: one more frame puts it right.
    bool unsettled() const { return unsettled_; }
    // Places of this frame rest on a guess, which is known now: draw again before anybody can press.
    bool guessed() const { return guessed_; }
    // Points of the smallest label that a button of this frame has; 0 without buttons.
    float smallest_label() const { return smallest_label_; }
    // Something moves by itself: it wants frames until it has come to rest.
    bool moving() const { return moving_; }
    // A finger pulls, or its fling ran, against the end of what can be scrolled.
    bool at_end() const { return at_end_; }

    const Texts& words;
    const Palette& colours() const { return *palette_; }
    const Surface& surface() const { return surface_; }
    float size(Type type) const { return points(type, text_percent_) * zoom_; }
    // Everything that follows in this frame is written larger: a session is read from afar.
    void zoom(float factor) { zoom_ = factor; }
    Rect room() const;  // the canvas without its safe insets
    bool wide() const;  // room for a side bar

    // --- Areas: a rectangle with a column of widgets. With `scrolls` the column may be longer.
    // One that is `fixed` stays where it is when the screen around it changes.
    void open_area(const char* key, Rect area, bool scrolls, bool fixed = false);
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
    // What follows is shown and named, but cannot be used just now.
    void set_enabled(bool enabled) { enabled_ = enabled; }

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
    // Announced when it changes, and not seen: it says what a picture shows.
    void whisper(std::string_view key, std::string_view text);
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

    // A pill that names something short, such as a side of the body.
    void tag(std::string_view text, Colour colour, Align align);

    // --- Controls; true when pressed (by finger, mouse, key or assistive technology)
    bool button(std::string_view key, std::string_view label, Look look, Icon icon = Icon{});
    float button_height(Look look) const;
    bool button_at(Rect rect, std::string_view key, std::string_view label, Look look,
                   Icon icon = Icon{});
    // Icon only; `label` is its accessible name. `plate` draws a filled circle behind it.
    bool icon_button_at(Rect rect, std::string_view key, std::string_view label, Icon icon,
                        bool plate);
    // A line of a list that leads somewhere; `detail` may be empty. `picture`: its id, 0 for none.
    bool row(std::string_view key, std::string_view title, std::string_view detail,
             Icon icon = Icon{}, int picture = 0);
    // A line of a list that says something: `detail` stands at its right end, or under it.
    void line(std::string_view title, std::string_view detail);
    // A line of a list with a small heading of its own over the text.
    void step(std::string_view title, std::string_view text);
    bool toggle(std::string_view key, std::string_view label, bool on);

    // --- Choices
    // Index of the newly chosen one, or -1.
    int choice(std::string_view key, std::string_view label,
               const std::vector<std::string>& options, int chosen);
    // A card to choose by pressing anywhere on it; radio semantics.
    bool choice_card(std::string_view key, std::string_view title, std::string_view detail,
                     bool chosen);
    // Any number of them may be on. Index of the one that was pressed, or -1.
    int chips(std::string_view key, std::string_view label, const std::vector<std::string>& options,
              const std::vector<bool>& on);

    // --- Numbers; true while it changes. `spoken` is the value in words.
    bool slider(std::string_view key, std::string_view label, std::string_view spoken,
                double& value, double low, double high, double step);
    // For small steps: a button on each side of the value. To assistive technology a slider.
    bool stepper(std::string_view key, std::string_view label, std::string_view spoken,
                 double& value, double low, double high, double step);
    // 0 to 10 as eleven stops; below 0 nothing is chosen yet. `low` and `high` name the ends.
    bool rating(std::string_view key, std::string_view label, std::string_view spoken, int& value,
                std::string_view low, std::string_view high);
    void progress_bar(Rect rect, std::string_view name, double share);
    // `inside` stands in its middle.
    void progress_ring(Rect rect, std::string_view name, double share, std::string_view inside);

    // --- Text entry: the page lays a real input over it. True when `text` changed.
    bool text_field(std::string_view key, std::string_view label, std::string& text,
                    std::size_t most_letters);

    // --- A picture that two fingers, or a mouse with its wheel, turn and zoom.
    struct Turned {
        float across = 0, along = 0, zoom = 1;  // CSS pixels, and a factor
    };
    Turned view(Rect rect, std::string_view key, std::string_view name);

    // --- A place for the body. The app draws it there, under everything that Dear ImGui draws.
    struct Slot {
        Rect rect;
        Turned turned;  // since the frame before
    };
    // `seen` says in words what it shows. Controls that stand in it come next, and after them turn_slot():
    // of two targets in one place the first takes the press.
    void leave_slot(Rect rect, std::string_view key, std::string_view seen);
    void turn_slot(std::string_view key);
    const std::optional<Slot>& slot() const { return slot_; }  // of this frame, one at most

    // --- Surfaces
    void open_card();
    void close_card();
    // A sheet at the foot of a narrow screen, a card in the middle of a wide one.
    void open_dialog(std::string_view key, std::string_view title);
    void close_dialog();
    // Something that has happened, said for a few seconds over everything else. It takes no press.
    void toast(std::string_view text, float opacity);

    // Drawing into the present area.
    ImDrawList& draw() const { return *ImGui::GetWindowDrawList(); }
    static ImU32 paint(Colour colour, float opacity = 1);

private:
    struct Press {
        std::uint32_t id;
        bool pressed, hovered, held;
    };
    Press press_region(Rect rect, std::string_view key);
    Turned turned_by_hand(Rect rect, std::string_view key);
    // Emits the node of something that can be pressed, and the ring around it.
    Node& emit_control(Role role, const Press& press, std::string_view name, Rect rect,
                       float radius);
    Colour ink() const { return enabled_ ? palette_->ink : palette_->quiet; }
    Colour accent() const { return enabled_ ? palette_->accent : palette_->quiet; }
    // Follows `goal` (0..1) in the given time; `from` is where it stands at first.
    float eased(std::uint32_t id, float goal, Duration time, float from);
    void scroll_area();
    void slide_in();
    float slide_to(const Press& press, Rect track, double& value, double low, double high,
                   double step);
    float labelled_value(std::string_view label, std::string_view spoken);
    void focus_ring(Rect rect, std::uint32_t id, float radius);
    void reveal(std::uint32_t id, Rect rect);
    void plate(Rect rect, Look look, const Press& press);
    void draw_picture(int id, Rect rect);
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
    static std::uint32_t hash(std::string_view text, std::uint32_t seed);

    Fonts fonts_;
    PictureBook* book_ = nullptr;
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
    bool enabled_ = true;
    bool inside_dialog_ = false;
    bool unsettled_ = false;
    bool guessed_ = false;
    bool moving_ = false;
    bool at_end_ = false;
    bool at_top_ = false;
    float smallest_label_ = 0;
    Duration frame_time_{};  // since the frame before
    Arrival arrival_ = Arrival::none;
    Duration arrived_at_{};
    bool fixed_ = false;                 // the present area
    std::vector<ImDrawList*> arriving_;  // what slides in with the screen
    float pulled_ = 0;                   // beyond the end, by the finger
    bool dialog_before_ = false;         // in the frame before
    bool dialog_now_ = false;
    float rise_ = 1;  // of the sheet
    Node unheard_;    // what lies under a dialog is written here
    std::uint32_t area_id_ = 0;
    std::uint32_t texts_in_area_ = 0;
    std::uint32_t last_focused_ = 0;
    bool focus_moved_ = false;
    float last_height_ = 0;
    std::vector<std::uint32_t> parents_;
    float card_top_ = 0;
    ImDrawListSplitter card_layers_;
    SemanticsTree tree_;
    std::optional<Slot> slot_;
};

float line_height(float pixels);

}  // namespace catcow
