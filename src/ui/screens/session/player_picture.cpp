#include <cmath>

#include "ui/icons.h"
#include "ui/screens/session/player_parts.h"
#include "ui/widgets/areas.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/slot.h"
#include "ui/widgets/text.h"

namespace catcow {

void picture_player(Ui& ui, Rect room, const PlayerModel& model, Intents& intents) {
    open_area(ui, "player", room, false);
    const float row = std::round(big_target * control_scale(ui)) + 2 * unit;
    const Rect picture{room.x + unit, room.y + unit, room.width - 2 * unit,
                       room.height - row - unit};
    player_shape(ui, picture, model);
    if (model.speed > 1) player_badge(ui, room, model.speed);
    // Who does not see the picture still hears what it shows.
    ui.emit(Role::heading, ui.id("name"), model.pose, picture);
    ui.last_node().level = 1;
    ui.emit(Role::status, ui.id("phase"), model.word, picture);
    ui.last_node().silent = silent(model);
    whisper(ui, "instruction", model.sentence);
    ui.last_node().silent = silent(model);
    close_area(ui);
    const Rect foot{room.x, room.y + room.height - row, room.width, row};
    open_area(ui, "controls", foot, false);
    const float side = target * control_scale(ui);
    const Rect words{foot.x + foot.width - side - 2 * unit, foot.y + (row - side) / 2, side, side};
    bool shows_words =
        icon_button_at(ui, words, "words", ui.words("app.view.show_words"), Icon::more, false);
    player_pause(ui, foot, model, intents);
    close_area(ui);
    const auto& slot = slot_of(ui);
    shows_words = shows_words || (slot && slot->turned.tapped);
    if (shows_words) intents.push_back(SetView{Settings::View::both});
}

}  // namespace catcow
