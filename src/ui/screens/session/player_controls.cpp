// The controls of the player: pause and skips, the answers below the words, and the likeliest changes.
#include <algorithm>
#include <cmath>

#include "ui/icons.h"
#include "ui/screens/session/player_parts.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/text.h"

namespace catcow {

float control_scale(const Ui& ui) { return std::max(1.0F, ui.zoom()); }

void player_pause(Ui& ui, Rect box, const PlayerModel& model, Intents& intents) {
    const std::string_view label =
        ui.words(model.paused ? "app.button.resume" : "app.button.pause");
    const float side = big_target * control_scale(ui);
    const Rect rect{box.x + (box.width - side) / 2, box.y + (box.height - side) / 2, side, side};
    if (icon_button_at(ui, rect, "pause", label, model.paused ? Icon::play : Icon::pause, true))
        intents.push_back(model.paused ? SessionIntent(ResumeSession{}) : PauseSession{});
}

void player_controls(Ui& ui, Rect box, const PlayerModel& model, Intents& intents) {
    const bool upright = box.height > box.width;
    const float scale = control_scale(ui), big = big_target * scale, most = 60 * scale;
    const float side = upright ? std::min((box.height - big - unit) / 2, most) : most;
    const ImVec2 middle{box.x + box.width / 2, box.y + box.height / 2};
    const float apart = upright ? big / 2 + unit / 2 + side / 2
                                : std::min(box.width / 2 - side / 2 - 2 * unit, 128 * scale);
    const auto beside = [&](float sense) {
        const ImVec2 at = upright ? ImVec2{middle.x, middle.y + sense * apart}
                                  : ImVec2{middle.x + sense * apart, middle.y};
        return Rect{at.x - side / 2, at.y - side / 2, side, side};
    };
    if (icon_button_at(ui, beside(-1), "previous", ui.words("app.button.previous"), Icon::previous,
                       false)) {
        intents.push_back(GoToPrevious{});
    }
    player_pause(ui, box, model, intents);
    if (icon_button_at(ui, beside(1), "next", ui.words("app.button.next"), Icon::next, false)) {
        intents.push_back(GoToNext{});
    }
}

namespace {

float wanted_width(const Ui& ui, std::string_view label) {
    return text_width(ui, label, Type::body, Weight::bold) + 5 * unit;
}

}  // namespace

namespace {

// Returns the width of "It hurts". It gets less than it wants if all labels of the row are larger then.
float width_of_hurts(const Ui& ui, Rect row) {
    float best = 0, largest = 0;
    const float wanted = wanted_width(ui, ui.words("hurts.title"));
    const int steps = static_cast<int>(std::ceil((wanted - target) / unit));
    for (int step = 0; step < steps; ++step) {
        const float width = wanted - static_cast<float>(step) * unit;
        const float beside = (row.width - width) / 2 - unit;
        float size = label_size(ui, ui.words("hurts.title"), Look::quiet, width, row.height);
        for (const char* const other : {"app.player.there", "app.player.compare"})
            size = std::min(size, label_size(ui, ui.words(other), Look::quiet, beside, row.height));
        if (size <= largest) continue;
        best = width;
        largest = size;
    }
    return best;
}

}  // namespace

void player_answers(Ui& ui, Rect box, const PlayerModel& model, Intents& intents) {
    const std::string_view there = ui.words("app.player.there");
    const std::string_view compare = ui.words("app.player.compare");
    const float width = width_of_hurts(ui, box);
    const float side = (box.width - width) / 2 - unit;
    const float second =
        std::min(side, std::max(wanted_width(ui, there), wanted_width(ui, compare)));
    const float x = box.x + side + unit;
    const Rect beside{x + width + unit, box.y, second, box.height};
    const float icon = target * control_scale(ui);
    if (icon_button_at(ui, {x - unit - icon, box.y, icon, box.height}, "more",
                       ui.words("app.player.more"), Icon::more, false))
        intents.push_back(AskForMore{});
    if (button_at(ui, {x, box.y, width, box.height}, "hurts", ui.words("hurts.title"), Look::quiet))
        intents.push_back(AskWhatHurts{});
    if (model.can_hurry && (!model.paused || model.until_ready) &&
        button_at(ui, beside, "hurry", there, Look::quiet)) {
        intents.push_back(HurryOn{});
    }
    if (model.compares && button_at(ui, beside, "compare", compare, Look::quiet))
        intents.push_back(CompareForms{});
}

std::string_view one_more(const Ui& ui, DoseKind as) {
    return ui.words("app.player.one_more." + std::string(name_of(as)));
}

namespace {

float widest_one_more(const Ui& ui) {
    float most = 0;
    for (const DoseKind as : {DoseKind::flow, DoseKind::lifts, DoseKind::sets})
        most = std::max(most, wanted_width(ui, one_more(ui, as)));
    return most;
}

}  // namespace

bool changes_fit(const Ui& ui, float width) {
    return wanted_width(ui, ui.words("app.player.easier")) + unit + widest_one_more(ui) <= width;
}

void player_changes(Ui& ui, Rect box, const ChangesModel& model, Intents& intents) {
    const std::string_view easier = ui.words("app.player.easier");
    const float first = wanted_width(ui, easier), second = widest_one_more(ui);
    const float x = box.x + (box.width - first - unit - second) / 2;
    ui.set_faint(!model.easier);
    if (button_at(ui, {x, box.y, first, box.height}, "easier", easier, Look::quiet))
        intents.push_back(ChangeVersion{Beside::easier});
    ui.set_faint(!model.breath);
    if (button_at(ui, {x + first + unit, box.y, second, box.height}, "one more",
                  one_more(ui, model.as), Look::quiet))
        intents.push_back(GrantWish{Wish::breath});
    ui.set_faint(false);
}

}  // namespace catcow
