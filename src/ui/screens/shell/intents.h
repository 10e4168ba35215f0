#pragma once

#include <variant>

namespace catcow {

// Places that need nothing but their name: the nav bar, a row or a button may lead there.
enum class Destination { today, poses, posture, progress, settings, safety, needs, about, gallery };

struct GoTo {
    Destination destination;
};
// Closes the dialog without choosing what it asks about.
struct CloseDialog {};
// Lets the version that waits take over. The page reloads.
struct ApplyUpdate {};

using ShellIntent = std::variant<GoTo, CloseDialog, ApplyUpdate>;

// Where a figure on a page is seen from. `usual`: as its pose is understood best.
enum class Viewpoint { usual, front, side, above };

// The figure on a page breathes for a while, or rests.
struct LetFigureMove {
    bool moves;
};
// Turns the figure about its vertical axis.
struct TurnFigure {
    double radians;  // positive: to its left
};

using FigureIntent = std::variant<LetFigureMove, TurnFigure>;

}  // namespace catcow
