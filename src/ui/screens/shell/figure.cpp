#include "ui/screens/shell/figure.h"

#include <algorithm>

#include "ui/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/slot.h"
#include "ui/widgets/text.h"

namespace catcow {
namespace {

constexpr std::string_view key = "figure";

void leave_slot(Ui& ui, Rect box, const FigureModel& figure) {
    leave_slot(ui, box, key, figure.words);
    ui.last_node().drawing = figure.drawing;
    const float pixels = ui.size(Type::caption);
    for (const FigureModel::Mark& letter : figure.marks) {
        const float across = text_width(ui, letter.letter, Type::caption, Weight::bold);
        draw_line(ui, letter.letter, box.x + box.width / 2 + letter.x * box.height - across / 2,
                  box.y + letter.y * box.height - pixels / 2, pixels, Weight::bold,
                  ui.colours().quiet);
    }
}

}  // namespace

void figure_alone(Ui& ui, Rect box, const FigureModel& figure) {
    leave_slot(ui, box, figure);
    turn_slot(ui, key);
}

bool figure_is_beside(Rect room) { return room.width > 1.15F * room.height; }

Rect breath_beside(Rect figure) {
    const float side = std::clamp(0.36F * std::min(figure.width, figure.height), 76.0F, 220.0F);
    return {figure.x + figure.width - side, figure.y, side, side};
}

void figure_with_button(Ui& ui, Rect box, ImVec2 button, const FigureModel& figure,
                        Intents& intents) {
    leave_slot(ui, box, figure);
    // The person can stop any motion that lasts longer than a moment (WCAG 2.2.2).
    const std::string_view label =
        ui.words(figure.moves ? "app.figure.rest" : "app.figure.breathe");
    if (!figure.still && icon_button_at(ui, {button.x, button.y, target, target}, "move figure",
                                        label, figure.moves ? Icon::pause : Icon::play, false)) {
        intents.push_back(LetFigureMove{!figure.moves});
    }
    turn_slot(ui, key);
}

void figure_at(Ui& ui, Rect box, const FigureModel& figure, Intents& intents) {
    const ImVec2 button{box.x + box.width - target, box.y + box.height - target};
    if (figure.still) return figure_with_button(ui, box, button, figure, intents);
    if (box.width - 2 * target >= box.height) {
        box.x += target;
        box.width -= 2 * target;
    } else {
        box.height -= target;
    }
    figure_with_button(ui, box, button, figure, intents);
}

}  // namespace catcow
