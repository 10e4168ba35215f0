#include "ui/icons.h"
#include "ui/screens/screens.h"

namespace catcow {

void figure_alone(Ui& ui, Rect box, const FigureModel& figure) {
    ui.leave_slot(box, "figure", figure.words);
    ui.last_node().drawing = figure.drawing;
    const float pixels = ui.size(Type::caption);
    for (const FigureModel::Mark& mark : figure.marks) {
        const float across = ui.text_width(mark.letter, Type::caption, Weight::bold);
        ui.draw_line(mark.letter, box.x + mark.x * box.width - across / 2,
                     box.y + mark.y * box.height - pixels / 2, pixels, Weight::bold,
                     ui.colours().quiet);
    }
}

void figure_at(Ui& ui, Rect box, const FigureModel& figure, Intents& intents) {
    // What moves for longer than a moment can be stopped (WCAG 2.2.2). It stands in the slot, and of two
    // targets in one place the first takes the press.
    constexpr float mark = target;
    const std::string_view label =
        ui.words(figure.moves ? "app.figure.rest" : "app.figure.breathe");
    if (ui.icon_button_at({box.x + box.width - mark, box.y + box.height - mark, mark, mark},
                          "move figure", label, figure.moves ? Icon::pause : Icon::play, false)) {
        intents.push_back({IntentKind::move_figure, Screen::pose, figure.moves ? 0 : 1});
    }
    figure_alone(ui, box, figure);
}

}  // namespace catcow
