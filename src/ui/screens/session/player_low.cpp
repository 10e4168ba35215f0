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
constexpr float all_three = 240;  // height of Previous, Pause and Next above each other

// Shrinks the text that follows until it fits, but never below the usual size of plain text.
void shrink_to_fit(Ui& ui, std::string_view text, Type type, float width, float height) {
    for (int percent = 100; percent > 20; percent -= 5) {
        ui.zoom(static_cast<float>(percent) / 100);
        const bool small = ui.size(type) * 0.95F < points(Type::body, 100);
        if (small || text_height(ui, text, type, Weight::regular, width) <= height) return;
    }
}

// Draws the word of the phase. Without a figure the breath shape is beside it.
void word(Ui& ui, const PlayerModel& model, bool with_shape) {
    constexpr float side = 56;
    ui.zoom(with_shape ? 0.65F : 1);
    const Rect column = ui.column();
    const float indent = with_shape ? side + unit : 0;
    if (with_shape) player_breath(ui, {column.x, column.y, side, side}, model);
    const float spare = side - line_height(ui.size(Type::word));
    if (with_shape) ui.gap(std::max(0.0F, spare / 2));
    ui.set_column(column.x + indent, column.width - indent);
    player_word(ui, model, Align::left);
    ui.set_column(column.x, column.width);
    if (with_shape) ui.move_to(std::max(ui.column().y, column.y + side));
    ui.zoom(1);
}

// Draws the controls that are not always in view.
void rest(Ui& ui, const PlayerModel& model, bool top_row, bool sides, Intents& intents) {
    const auto icon = [&](int place, std::string_view key, const char* label, Icon mark) {
        constexpr float side = target + 4;
        const Rect at{ui.column().x + static_cast<float>(place) * (side + unit / 2), ui.column().y,
                      side, side};
        return icon_button_at(ui, at, key, ui.words(label), mark, false);
    };
    int place = 0;
    if (!top_row) {
        if (icon(place++, "end", "app.button.end", Icon::close)) intents.push_back(AskToEnd{});
        if (icon(place++, "mute", model.muted ? "app.player.unmute" : "app.player.mute",
                 model.muted ? Icon::muted : Icon::sound)) {
            intents.push_back(ToggleMute{});
        }
    }
    if (!sides) {
        if (icon(place++, "previous", "app.button.previous", Icon::previous))
            intents.push_back(GoToPrevious{});
        if (icon(place++, "next", "app.button.next", Icon::next)) intents.push_back(GoToNext{});
    }
    if (place > 0) ui.gap(target + 4);
}

void words(Ui& ui, Rect area, const PlayerModel& model, bool pictured, bool top_row, bool sides,
           Intents& intents) {
    open_area(ui, "words", area, true);
    ui.set_column(area.x + unit / 2, area.width - unit);
    const float width = ui.column().width;
    const float begin = ui.column().y;
    word(ui, model, !pictured);
    const float left = area.height - (ui.column().y - begin) - unit;
    if (!model.trouble.empty()) {
        shrink_to_fit(ui, model.trouble, Type::body, width - 4 * unit, left - 4 * unit);
        alert(ui, "trouble", model.trouble);
        ui.zoom(1);
        ui.gap(unit);
    }
    shrink_to_fit(ui, model.sentence, Type::lead, width, left);
    player_sentence(ui, model, Align::left);
    ui.zoom(1);
    ui.gap(unit);
    if (model.can_hurry && !model.paused) {
        if (button(ui, "hurry", ui.words("app.player.there"), Look::quiet))
            intents.push_back(HurryOn{});
        ui.gap(unit);
    }
    if (model.compares) {
        if (button(ui, "compare", ui.words("app.player.compare"), Look::quiet))
            intents.push_back(CompareForms{});
        ui.gap(unit);
    }
    player_pose(ui, model, Align::left);
    player_details(ui, model, Align::left);
    if (model.speed > 1)
        quiet_paragraph(ui,
                        ui.words.format("app.player.speed", {{"n", std::to_string(model.speed)}}));
    ui.gap(unit);
    rest(ui, model, top_row, sides, intents);
    ui.gap(unit);
    close_area(ui);
}

}  // namespace

bool is_low(Rect room) { return room.height < low; }

void low_player(Ui& ui, Rect room, const PlayerModel& model, Intents& intents) {
    ui.zoom(1);
    const bool top_row = room.height >= high_enough;
    const bool pictured = room.width >= wide_enough && top_row;
    float top = room.y;
    if (top_row) {
        open_area(ui, "player", room, false);
        top = player_top_row(ui, room, model, intents);
        close_area(ui);
    }
    const float height = room.y + room.height - top;
    const float picture = pictured ? std::min(room.width * 0.38F, height * 1.2F) : 0;
    if (pictured) {
        open_area(ui, "figure", {room.x, top, picture, height}, false);
        player_shape(ui, {room.x + 2 * unit, top, picture - 3 * unit, height - unit}, model);
        close_area(ui);
    }
    const bool sides = height >= all_three;
    const float hurts = button_height(ui, Look::quiet);
    const Rect column{room.x + picture + unit, top + unit, room.width - picture - rail - 2 * unit,
                      height - hurts - 3 * unit};
    words(ui, column, model, pictured, top_row, sides, intents);

    ui.open_group(Role::group, "controls", "");
    const float foot = top + height - hurts - unit;
    open_area(ui, "answer",
              {column.x - unit, foot - unit, column.width + 2 * unit, hurts + 2 * unit}, false);
    if (button_at(ui, {column.x, foot, column.width, hurts}, "hurts", ui.words("hurts.title"),
                  Look::quiet)) {
        intents.push_back(AskWhatHurts{});
    }
    close_area(ui);
    const Rect right{room.x + room.width - rail, top, rail, height};
    open_area(ui, "controls", right, false);
    if (sides) {
        player_controls(ui, right, model, intents);
    } else {
        player_pause(ui, right, model, intents);
    }
    close_area(ui);
    ui.close_group();
}

}  // namespace catcow
