#pragma once

#include <string>
#include <vector>

#include "ui/ui.h"

namespace catcow {

// A mistake beside the right form, as two stills in one view.
struct ComparisonModel {
    // A point in a picture. Units: shares of its sides (0..1), from its top left.
    struct Spot {
        float x = 0, y = 0;
    };
    struct Still {
        int picture = 0;               // id in the PictureBook
        std::vector<Spot> line, away;  // the line to keep to, and the way from it to the body
        Spot at;                       // the joint that it is about
        std::string drawing;           // if the canvas cannot draw; see Node::drawing
    };
    std::string pose;  // name
    Still right, wrong;
    std::string sentence;  // what is wrong, with its measure
};
// Draws a card with all comparisons. The picture of a mistake says in words what is wrong. Draws
// nothing if there are none.
void comparison_card(Ui& ui, const std::vector<ComparisonModel>& all);
// The same without a card, for dialogs. The pictures have this side. Where two are wider than the
// column, they stand above each other.
void comparisons(Ui& ui, const std::vector<ComparisonModel>& all, float side);
// Returns the largest side at which both pictures of a comparison are in sight in a dialog.
float comparison_side(const Ui& ui);

}  // namespace catcow
