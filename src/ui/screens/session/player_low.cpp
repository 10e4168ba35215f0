#include <algorithm>

#include "ui/icons.h"
#include "ui/screens/session/player_parts.h"
#include "ui/widgets/areas.h"
#include "ui/widgets/breath_shape.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/text.h"

namespace catcow {
namespace {

constexpr float low = 480;          // a room less high has this layout
constexpr float high_enough = 340;  // from here on, the row with End and sound fits above the rest
constexpr float wide_enough = 640;  // from here on, the figure fits beside the words
constexpr float rail = big_target + 2 * unit;
constexpr float least_figure = 80;  // height of a figure above Pause

// Where everything is.
struct Plan {
    Rect top_row;  // with End and sound; without height if they are at the end of the words
    Rect figure;   // without height if there is none
    Rect words, answers, controls;
    bool beside = false;  // the figure is beside the words, with the breath shape in it
    bool three = false;   // the controls are Previous, Pause and Next; otherwise only Pause
};

// The figure is beside the words. In a narrow or very low window it is above Pause, and Previous and
// Next are at the end of the words.
Plan plan_of(const Ui& ui, Rect room, const PlayerModel& model) {
    Plan plan;
    const float all = room.y + room.height;
    const bool top_row = room.height >= high_enough;
    plan.beside = top_row && room.width >= wide_enough;
    plan.top_row = {room.x, room.y, room.width, top_row ? target + 4 + 1.5F * unit : 0};
    const float top = room.y + plan.top_row.height;
    // In a very low window a label shrinks, so that the sentence has the room.
    const float answer = top_row ? button_height(ui, Look::quiet) : target + 4;
    const float foot = all - answer - unit;
    const float picture = plan.beside ? std::min(room.width * 0.38F, (all - top) * 1.2F) : 0;
    const bool above = model.figure.shown && !plan.beside;
    const float side = above ? std::clamp(0.3F * room.width, rail, 2.2F * rail) : rail;
    const float right = room.x + room.width - side;
    const float left = room.x + picture + unit;
    plan.words = {left, top + unit, right - left - unit, foot - top - 2 * unit};
    if (plan.beside) {
        plan.figure = {room.x + 2 * unit, top, picture - 3 * unit, all - top - unit};
        plan.answers = {left, foot, plan.words.width, answer};
        plan.controls = {right, top, side, all - top};
        plan.three = true;
        return plan;
    }
    plan.answers = {left, foot, room.width - 2 * unit, answer};
    const float height = foot - unit - top;
    plan.three = height >= least_upright + (above ? least_figure + unit : 0);
    const float controls = plan.three ? std::min(height, 240.0F) : big_target;
    plan.controls = {right, above ? foot - unit - controls : top, side, above ? controls : height};
    if (above) plan.figure = {right, top + unit, side - unit, height - controls - 2 * unit};
    return plan;
}

// Shrinks the text that follows, from `percent` of its size on, until it fits, but never below four
// fifths of the usual size of plain text: a window is this low where the browser enlarges the page.
void shrink_to_fit(Ui& ui, std::string_view text, Type type, float width, float height,
                   int percent = 100) {
    for (; percent > 20; percent -= 5) {
        ui.zoom(static_cast<float>(percent) / 100);
        const bool small = ui.size(type) * 0.95F < points(Type::body, 80);
        if (small || text_height(ui, text, type, Weight::regular, width) <= height) return;
    }
}

void side_of(Ui& ui, const PlayerModel& model) {
    ui.zoom(std::min(1.0F, points(Type::body, 100) / ui.size(Type::body)));
    player_side(ui, model, Align::left);
    ui.zoom(1);
}

// Draws the word of the phase, with the side below it unless a reason needs the room, and the breath
// shape beside both unless it is in the figure.
void word(Ui& ui, const PlayerModel& model, bool with_shape) {
    constexpr float side = 56, shared = 26;  // shared: points of the word above a side
    const Rect column = ui.column();
    const float indent = with_shape ? side + unit : 0;
    const bool sided = !model.side.empty() && model.trouble.empty();
    const float zoom = sided ? std::min(0.65F, shared / ui.size(Type::word)) : 0.65F;
    ui.zoom(with_shape ? zoom : 1);
    const float chip = line_height(points(Type::body, 100)) + unit;
    const float high = line_height(ui.size(Type::word)) + (sided ? chip : 0);
    if (with_shape)
        player_breath(ui, {column.x, column.y + std::max(0.0F, (high - side) / 2), side, side},
                      model);
    if (with_shape) ui.gap(std::max(0.0F, (side - high) / 2));
    ui.set_column(column.x + indent, column.width - indent);
    player_word(ui, model, Align::left);
    ui.zoom(1);
    if (sided) side_of(ui, model);
    ui.set_column(column.x, column.width);
    if (with_shape) ui.move_to(std::max(ui.column().y, column.y + side));
}

// Draws the controls that are not always in view.
void rest(Ui& ui, const PlayerModel& model, const Plan& plan, Intents& intents) {
    const auto icon = [&](int place, std::string_view key, const char* label, Icon mark) {
        const Rect column = ui.column();
        const float step = std::min(target + unit, (column.width - target) / 3);  // at most four
        const Rect at{column.x + static_cast<float>(place) * step, column.y, target, target};
        return icon_button_at(ui, at, key, ui.words(label), mark, false);
    };
    int place = 0;
    if (plan.top_row.height == 0) {
        if (icon(place++, "end", "app.button.end", Icon::close)) intents.push_back(AskToEnd{});
        if (icon(place++, "mute", model.muted ? "app.player.unmute" : "app.player.mute",
                 model.muted ? Icon::muted : Icon::sound)) {
            intents.push_back(ToggleMute{});
        }
    }
    if (!plan.three) {
        if (icon(place++, "previous", "app.button.previous", Icon::previous))
            intents.push_back(GoToPrevious{});
        if (icon(place++, "next", "app.button.next", Icon::next)) intents.push_back(GoToNext{});
    }
    if (place > 0) ui.gap(target);
}

// Returns by how much the details grow: at most to the size of a lead.
float details_zoom(Ui& ui, const PlayerModel& model, float width, float room) {
    const float most = ui.size(Type::lead) / ui.size(Type::body);
    float grown = most;
    while (grown > 1) {
        ui.zoom(grown);
        float height = 2 * unit;
        for (const std::string& line : model.advice)
            height += text_height(ui, line, Type::body, Weight::regular, width);
        for (const std::string& line : {player_facts(model), model.next})
            height += text_height(ui, line, Type::body, Weight::regular, width);
        if (height <= room) break;
        grown -= 0.05F;
    }
    ui.zoom(1);
    return std::max(grown, 1.0F);
}

void words(Ui& ui, const PlayerModel& model, const Plan& plan, Intents& intents) {
    const Rect area = plan.words;
    open_area(ui, "words", area, true);
    ui.set_column(area.x + unit / 2, area.width - unit);
    const float width = ui.column().width;
    const float begin = ui.column().y;
    word(ui, model, !plan.beside);
    ui.gap(unit / 2);
    const float left = area.height - (ui.column().y - begin) - unit;
    if (!model.trouble.empty()) {
        shrink_to_fit(ui, model.trouble, Type::body, width - 4 * unit, left - 4 * unit);
        alert(ui, "trouble", model.trouble);
        ui.zoom(1);
        ui.gap(unit);
    }
    // Beside the body it can have the size of a title: it is read from two metres.
    const float most = plan.beside ? ui.size(Type::title) / ui.size(Type::lead) : 1;
    shrink_to_fit(ui, model.sentence, Type::lead, width, left,
                  std::max(100, static_cast<int>(100 * most)));
    player_sentence(ui, model, Align::left);
    ui.zoom(1);
    ui.gap(unit);
    player_name(ui, model, Align::left);
    if (!model.trouble.empty()) side_of(ui, model);
    // The rest is read from there too, if all of it has the room.
    ui.zoom(plan.beside ? details_zoom(ui, model, width, area.height - (ui.column().y - begin))
                        : 1);
    player_details(ui, model, Align::left);
    ui.zoom(1);
    if (model.speed > 1)
        quiet_paragraph(ui,
                        ui.words.format("app.player.speed", {{"n", std::to_string(model.speed)}}));
    ui.gap(unit);
    rest(ui, model, plan, intents);
    ui.gap(unit);
    close_area(ui);
}

}  // namespace

bool is_low(Rect room) { return room.height < low; }

void low_player(Ui& ui, Rect room, const PlayerModel& model, Intents& intents) {
    ui.zoom(1);
    const Plan plan = plan_of(ui, room, model);
    if (plan.top_row.height > 0) {
        open_area(ui, "player", plan.top_row, false);
        player_top_row(ui, room, model, intents);
        close_area(ui);
    }
    if (plan.figure.height > 0) {
        open_area(ui, "figure", plan.figure, false);
        if (plan.beside) {
            player_shape(ui, plan.figure, model);
        } else {
            figure_alone(ui, plan.figure, model.figure);
        }
        close_area(ui);
    }
    words(ui, model, plan, intents);

    ui.open_group(Role::group, "controls", "");
    const Rect row = plan.answers;
    open_area(ui, "answer",
              {row.x - unit, row.y - unit, row.width + 2 * unit, row.height + 2 * unit}, false);
    player_answers(ui, row, model, intents);
    close_area(ui);
    open_area(ui, "controls", plan.controls, false);
    if (plan.three) {
        player_controls(ui, plan.controls, model, intents);
    } else {
        player_pause(ui, plan.controls, model, intents);
    }
    close_area(ui);
    ui.close_group();
}

}  // namespace catcow
