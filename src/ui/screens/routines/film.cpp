#include <algorithm>
#include <cmath>

#include "session/playhead.h"
#include "ui/icons.h"
#include "ui/screens/routines/screens.h"
#include "ui/widgets/areas.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/numbers.h"
#include "ui/widgets/text.h"

namespace catcow {
namespace {

constexpr double key_step = 5;    // seconds, of an arrow key
constexpr float play_size = 56;   // of the round button
constexpr float least_body = 90;  // pixels

float controls_height(const Ui& ui) {
    return line_height(ui.size(Type::body)) + play_size + 2 * unit;
}

// The time, below it the button and the slider. They are always in view.
void film_controls(Ui& ui, Rect box, const FilmModel& model, Intents& intents) {
    open_area(ui, "film controls", box, false);
    const float x = box.x + 2 * unit, width = box.width - 4 * unit;
    const float pixels = fitting_size(ui, model.time, Type::body, Weight::bold, width);
    draw_line(ui, model.time, x, box.y, pixels, Weight::bold, ui.colours().ink);
    const std::string speed =
        ui.words.format("app.film.speed", {{"n", std::to_string(Playhead::speed)}});
    const float across = text_width(ui, speed, Type::body, Weight::regular);
    if (across + 2 * unit + text_width(ui, model.time, Type::body, Weight::bold) <= width)
        draw_line(ui, speed, x + width - across, box.y, pixels, Weight::regular,
                  ui.colours().quiet);
    const float y = box.y + line_height(ui.size(Type::body));
    const std::string_view label = ui.words(model.plays   ? "app.button.pause"
                                            : model.ended ? "app.film.again"
                                                          : "app.film.play");
    const Icon icon = model.plays ? Icon::pause : model.ended ? Icon::resume : Icon::play;
    if (icon_button_at(ui, {x, y, play_size, play_size}, "play", label, icon, true))
        intents.push_back(PlayFilm{!model.plays});
    const float left = x + play_size + unit;
    double at = model.at;
    if (slider_at(ui, {left, y + (play_size - target) / 2, x + width - left, target}, "place",
                  ui.words("app.film.place"), model.said, at, 0, model.length, 1))
        intents.push_back(SeekFilm{at});
    // Rounded, or the mirror would change with each frame.
    Node& node = ui.last_node();
    node.step = key_step;
    node.now = key_step * std::round(model.at / key_step);
    node.high = key_step * std::ceil(model.length / key_step);
    close_area(ui);
}

void film_words(Ui& ui, const FilmModel& model, Align align) {
    heading(ui, model.pose, 1, align);
    paragraph(ui, model.phase, Type::lead, align);
    ui.gap(unit / 2);
    paragraph(ui, model.sentence, Type::body, align);
    if (model.note.empty()) return;
    ui.gap(unit / 2);
    paragraph(ui, model.note, Type::body, align);
}

// Room for the name and for what is longer than a line, so that the figure keeps its place.
float words_height(const Ui& ui, const FilmModel& model) {
    const float lines = model.has_notes ? 5 : 3;
    return line_height(ui.size(Type::title)) + line_height(ui.size(Type::lead)) +
           lines * line_height(ui.size(Type::body)) + 2 * unit;
}

void open_words(Ui& ui, Rect box) {
    open_area(ui, "film words", box, true);
    ui.set_column(box.x + 2 * unit, box.width - 4 * unit);
}

// The figure is to the left of the words.
void beside_words(Ui& ui, Rect room, float column, const FilmModel& model) {
    open_area(ui, "figure", {room.x, room.y, room.width - column, room.height}, false);
    figure_alone(ui,
                 {room.x + unit, room.y + unit, room.width - column - unit, room.height - 2 * unit},
                 model.figure);
    close_area(ui);
    open_words(ui, {room.x + room.width - column, room.y, column, room.height});
}

// The figure is between Back and the words.
void above_words(Ui& ui, Rect room, float back, float text, const FilmModel& model,
                 Intents& intents) {
    const float height = room.height - text;
    open_area(ui, "figure", {room.x, room.y, room.width, height}, false);
    back_at(ui, room.x + unit / 2, room.y + unit / 2, intents);
    figure_alone(ui, {room.x + unit, room.y + back, room.width - 2 * unit, height - back},
                 model.figure);
    close_area(ui);
    open_words(ui, {room.x, room.y + height, room.width, text});
}

}  // namespace

void film_screen(Ui& ui, const FilmModel& model, Intents& intents) {
    Rect room = page_area(ui, false);
    const float foot = controls_height(ui);
    room.height -= foot;
    const float body = ui.size(Type::body);
    const float column = std::clamp(0.36F * room.width, 10 * body, 26 * body);
    const float back = std::max(target, line_height(body) + unit) + unit;
    const float text = std::min(words_height(ui, model), 0.45F * room.height);
    const bool is_beside = figure_is_beside(room) && column <= 0.6F * room.width;
    const bool is_above = !is_beside && room.height - back - text >= least_body;
    ui.open_group(Role::main, "main", ui.words("app.film.open"));
    if (model.figure.shown && is_above) {
        above_words(ui, room, back, text, model, intents);
        film_words(ui, model, Align::centre);
    } else {
        if (model.figure.shown && is_beside) {
            beside_words(ui, room, column, model);
        } else {
            open_words(ui, room);
        }
        ui.gap(2 * unit);
        back_row(ui, intents);
        ui.gap(std::max(0.0F, 0.25F * (room.height - 25 * body)));
        // On a large screen they are read from further away.
        ui.zoom(std::clamp(std::min(room.width / 1000, room.height / 480), 1.0F, 1.5F));
        film_words(ui, model, Align::left);
        ui.zoom(1);
    }
    close_area(ui);
    film_controls(ui, {room.x, room.y + room.height, room.width, foot}, model, intents);
    ui.close_group();
}

}  // namespace catcow
