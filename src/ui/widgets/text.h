#pragma once

#include <string>

#include "ui/ui.h"

namespace catcow {

enum class Icon : std::uint32_t;
enum class Align { left, centre };

// --- Texts in the column. Each moves the column on by its height.
void heading(Ui& ui, std::string_view text, int level, Align align = Align::left);
void paragraph(Ui& ui, std::string_view text, Type type = Type::body, Align align = Align::left);
void quiet_paragraph(Ui& ui, std::string_view text, Type type = Type::caption,
                     Align align = Align::left);
// A live region: `text` is drawn big and announced when it changes.
void status(Ui& ui, std::string_view key, std::string_view text, Type type, Colour colour,
            Align align);
// A sentence that is announced, in the words of `spoken`, when it changes.
void live(Ui& ui, std::string_view key, std::string_view text, std::string_view spoken, Type type,
          Align align);
// Announced when it changes, and not seen: it says what a picture shows.
void whisper(Ui& ui, std::string_view key, std::string_view text);
void alert(Ui& ui, std::string_view key, std::string_view text);
void bullet(Ui& ui, std::string_view text);
// A pill that names something short, such as a side of the body.
void tag(Ui& ui, std::string_view text, Colour colour, Align align);

// --- Measuring, in CSS pixels
float line_height(float pixels);
float text_height(const Ui& ui, std::string_view text, Type type, Weight weight, float width);
float text_width(const Ui& ui, std::string_view text, Type type, Weight weight);
// The largest size up to `type` at which the text fits the width on one line.
float fitting_size(const Ui& ui, std::string_view text, Type type, Weight weight, float width);
// For one line: the text, or as much of its beginning as fits, cut between what a reader sees as
// characters, with "…" behind it. In semantics the text stays whole.
std::string ellipsis(const Ui& ui, std::string_view text, Type type, Weight weight, float width);

// --- Drawing only, no semantics
// Wrapped to the width of the box. Returns the height.
float draw_text(const Ui& ui, std::string_view text, Rect box, Type type, Weight weight,
                Colour colour, Align align, float opacity = 1);
// On one line. (x, y) is its upper left corner.
void draw_line(const Ui& ui, std::string_view text, float x, float y, float pixels, Weight weight,
               Colour colour);
void draw_icon(const Ui& ui, Icon icon, float centre_x, float centre_y, float pixels,
               Colour colour);

}  // namespace catcow
