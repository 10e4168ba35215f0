#pragma once

#include <string>
#include <vector>

#include "ui/intents.h"
#include "ui/ui.h"

namespace catcow {

// The body in a slot of a screen.
struct FigureModel {
    bool shown = false;
    bool moves = false;
    std::string words;  // what is seen
    // Letters at hands and feet. Places are shares of the slot, from its top left.
    struct Mark {
        float x = 0, y = 0;
        std::string letter;
    };
    std::vector<Mark> marks;
    std::string drawing;  // in lines, where there are only words: see Node::drawing
};

// The body with the letters at its hands and feet.
void figure_alone(Ui& ui, Rect box, const FigureModel& figure);
// Where the breath shape stands in a session's figure: in its upper right corner.
Rect breath_beside(Rect figure);
// The body on a page, with a button that lets it move or rest.
void figure_at(Ui& ui, Rect box, const FigureModel& figure, Intents& intents);

}  // namespace catcow
