#pragma once

#include <variant>

namespace catcow {

// Places that are opened by name alone, from the nav bar, a row or a button.
enum class Destination {
    today,
    poses,
    routines,
    posture,
    learn,
    progress,
    plan,
    reminders,
    settings,
    safety,
    needs,
    first_notice,
    first_safety,
    about,
    voices,
    sounds,
    gallery
};

struct GoTo {
    Destination destination;
};
// Goes back to the page below this one.
struct LeavePage {};
// Closes the dialog without an answer.
struct CloseDialog {};
// Activates the new version that is ready. The page reloads.
struct ApplyUpdate {};

using ShellIntent = std::variant<GoTo, LeavePage, CloseDialog, ApplyUpdate>;

// The direction from which a figure on a page is seen. `usual`: where its pose is clearest.
enum class Viewpoint { usual, front, side, above };

// Lets the figure on a page breathe for a while, or rest.
struct LetFigureMove {
    bool moves;
};
// Turns the figure about its vertical axis.
struct TurnFigure {
    double radians;  // positive: to the figure's left
};

using FigureIntent = std::variant<LetFigureMove, TurnFigure>;

}  // namespace catcow
