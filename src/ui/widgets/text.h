#pragma once

#include <string>

#include "ui/ui.h"

namespace catcow {

enum class Icon : std::uint32_t;
enum class Align { left, centre };

// --- Texts in the column. Each moves the column by its height.
void heading(Ui& ui, std::string_view text, int level, Align align = Align::left);
void paragraph(Ui& ui, std::string_view text, Type type = Type::body, Align align = Align::left);
void quiet_paragraph(Ui& ui, std::string_view text, Type type = Type::caption,
                     Align align = Align::left);
// A live region. Draws `text` big and announces it when it changes.
void status(Ui& ui, std::string_view key, std::string_view text, Type type, Colour colour,
            Align align);
// Draws `text` and announces `spoken` when it changes.
void live(Ui& ui, std::string_view key, std::string_view text, std::string_view spoken, Type type,
          Align align);
// Announces `text` when it changes, but does not draw it.
void whisper(Ui& ui, std::string_view key, std::string_view text);
void alert(Ui& ui, std::string_view key, std::string_view text);
void bullet(Ui& ui, std::string_view text);
// A pill with a short name, such as a side of the body.
void tag(Ui& ui, std::string_view text, Colour colour, Align align);

// --- Measuring. Units: CSS pixels.
float line_height(float pixels);
float text_height(const Ui& ui, std::string_view text, Type type, Weight weight, float width);
float text_width(const Ui& ui, std::string_view text, Type type, Weight weight);
// Returns the largest size, up to that of `type`, at which the text fits the width on one line.
float fitting_size(const Ui& ui, std::string_view text, Type type, Weight weight, float width);
// Returns the text if it fits on one line. Otherwise returns its beginning with "…", cut between
// characters as a reader sees them. Semantics keep the whole text.
std::string ellipsis(const Ui& ui, std::string_view text, Type type, Weight weight, float width);

// --- Drawing only, no semantics
// Draws text wrapped to the width of the box. Returns the height.
float draw_text(const Ui& ui, std::string_view text, Rect box, Type type, Weight weight,
                Colour colour, Align align, float opacity = 1);
// Draws text on one line. (x, y) is its upper left corner.
void draw_line(const Ui& ui, std::string_view text, float x, float y, float pixels, Weight weight,
               Colour colour);
void draw_icon(const Ui& ui, Icon icon, float centre_x, float centre_y, float pixels,
               Colour colour);

}  // namespace catcow
