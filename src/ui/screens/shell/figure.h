#pragma once

#include <string>
#include <vector>

#include "ui/intents.h"
#include "ui/ui.h"

namespace catcow {

// What a screen shows of the body in its slot.
struct FigureModel {
    bool shown = false;
    bool moves = false;
    bool still = false;  // has no motion that could start
    std::string words;   // description of what is seen
    // A letter at a hand or foot: how far right of the middle of the slot, and below its top. Both are shares of
    // the height, because the body is as large as the slot is high. So the letter stays at the hand where the
    // slot has become narrower or higher since the view was made.
    struct Mark {
        float x = 0, y = 0;
        std::string letter;
    };
    std::vector<Mark> marks;
    std::string drawing;  // a line drawing, if the canvas cannot draw; see Node::drawing
};

// Draws the body with letters at its hands and feet.
void figure_alone(Ui& ui, Rect box, const FigureModel& figure);
// Returns the place of the breath shape in a session's figure: its upper right corner.
Rect breath_beside(Rect figure);
// Returns whether a page has room for the body beside its words.
bool figure_is_beside(Rect room);
inline constexpr float figure_share = 0.46F;  // of the width, then
// Draws the body on a page, with a button that starts or stops its motion, if it has one. The button has a
// place of its own, at the right or below the body: on the body it would lie on a head or a hand.
void figure_at(Ui& ui, Rect box, const FigureModel& figure, Intents& intents);

// The same with the upper left corner of the button, which is outside `box`.
void figure_with_button(Ui& ui, Rect box, ImVec2 button, const FigureModel& figure,
                        Intents& intents);

}  // namespace catcow
