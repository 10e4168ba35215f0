#include "ui/icons.h"
#include "ui/screens/session/player_parts.h"
#include "ui/screens/shell/dialog_answers.h"
#include "ui/screens/shell/way_time.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/surfaces.h"
#include "ui/widgets/text.h"
#include "ui/written.h"

namespace catcow {

namespace {

struct Offered {
    const char* key;
    std::string_view label;
    bool possible;
    SessionIntent wanted;
};

}  // namespace

void end_session_dialog(Ui& ui, const std::string& what_then, Intents& intents) {
    open_dialog(ui, "end session", ui.words("app.dialog.end.title"), answers_height(ui));
    paragraph(ui, what_then);
    dialog_answers(ui, "app.button.end", Look::stop, EndSession{}, "app.dialog.end.stay", intents);
    close_dialog(ui);
}

void ask_voice_dialog(Ui& ui, Intents& intents) {
    open_dialog(ui, "voice", ui.words("app.voice.ask"), foot_of(ui, {Look::primary, Look::quiet}));
    paragraph(ui, ui.words("app.voice.ask_text"));
    ui.gap(unit);
    if (button(ui, "test", ui.words("app.sound.test_voice"), Look::plain, Icon::play))
        intents.push_back(TestSound{});
    open_dialog_foot(ui);
    if (button(ui, "speak", ui.words("app.voice.ask_yes"), Look::primary, Icon::voice))
        intents.push_back(AnswerVoice{true});
    ui.last_node().focus = true;
    ui.gap(unit);
    if (button(ui, "silent", ui.words("app.voice.ask_no"), Look::quiet))
        intents.push_back(AnswerVoice{false});
    close_dialog(ui);
}

void compare_dialog(Ui& ui, const std::string& pose, const std::vector<ComparisonModel>& all,
                    Intents& intents) {
    constexpr float widest = 720;  // two pictures at their full size
    open_dialog(ui, "compare", pose, foot_of(ui, {Look::primary}), widest);
    comparisons(ui, all, comparison_side(ui));
    open_dialog_foot(ui);
    if (button(ui, "close", ui.words("app.button.close"), Look::primary))
        intents.push_back(CloseDialog{});
    ui.last_node().focus = true;
    close_dialog(ui);
}

void more_dialog(Ui& ui, const ChangesModel& model, Intents& intents) {
    open_dialog(ui, "more", ui.words("app.player.more"), foot_of(ui, {Look::primary}));
    // What is not possible answers why. Not so the pace, whose limits can be seen.
    const auto row = [&](std::initializer_list<Offered> pair, bool answers = true) {
        const Rect column = ui.column();
        const float height = button_height(ui, Look::quiet);
        const auto count = static_cast<float>(pair.size());
        Rect at{column.x, column.y, (column.width - unit * (count - 1)) / count, height};
        for (const Offered& each : pair) {
            ui.set_faint(!each.possible);
            ui.set_enabled(each.possible || answers);
            if (button_at(ui, at, each.key, each.label, Look::quiet))
                intents.push_back(each.wanted);
            at.x += at.width + unit;
        }
        ui.set_faint(false);
        ui.set_enabled(true);
        ui.gap(height + unit);
    };
    row({{"easier", ui.words("app.player.easier"), model.easier, ChangeVersion{Beside::easier}},
         {"harder", ui.words("app.player.harder"), model.harder, ChangeVersion{Beside::harder}}});
    row({{"one more", one_more(ui, model.as), model.breath, GrantWish{Wish::breath}}});
    row({{"repeat", ui.words("app.player.repeat"), model.repeat, GrantWish{Wish::repeat}}});
    row({{"slower", ui.words("app.player.slower"), model.slower, GrantWish{Wish::slower}},
         {"faster", ui.words("app.player.faster"), model.faster, GrantWish{Wish::faster}}},
        false);
    const std::string pace = ui.words.format(
        "app.player.pace",
        {{"in", written_half(ui.words, model.in)}, {"out", written_half(ui.words, model.out)}});
    live(ui, "pace", pace, pace, Type::body, Align::centre);
    ui.gap(unit);
    if (const auto chosen = way_time_choice(ui, model.way_time))
        intents.push_back(TakeTime{*chosen});
    ui.gap(unit);
    const int view =
        choice(ui, "view", "app.view.name", {"app.view.both", "app.view.picture", "app.view.words"},
               static_cast<int>(model.view));
    if (view >= 0) intents.push_back(SetView{static_cast<Settings::View>(view)});
    if (model.full_screen) {
        ui.gap(unit);
        row({{"full screen",
              ui.words(*model.full_screen ? "app.player.part_screen" : "app.player.full_screen"),
              true, FillScreen{!*model.full_screen}}});
    }
    open_dialog_foot(ui);
    if (button(ui, "close", ui.words("app.button.close"), Look::primary))
        intents.push_back(CloseDialog{});
    ui.last_node().focus = true;
    close_dialog(ui);
}

namespace {

void signs(Ui& ui, const std::string& title, const std::string& key) {
    heading(ui, ui.words(title), 3);
    ui.gap(unit / 2);
    ui.open_group(Role::list, key, ui.words(title));
    for (const std::string_view line : ui.words.list(key)) bullet(ui, line);
    ui.close_group();
    ui.gap(unit);
}

}  // namespace

// The way out of the pose stays in view. So do the other answers, if they leave enough room for what
// to do first.
void hurts_dialog(Ui& ui, const HurtsModel& model, Intents& intents) {
    constexpr float least_words = 300;
    const float all = model.easier
                          ? foot_of(ui, {Look::primary, Look::quiet, Look::stop, Look::quiet})
                          : foot_of(ui, {Look::primary, Look::stop, Look::quiet});
    const bool roomy = ui.room().height - all >= least_words;
    const auto others = [&] {
        if (model.easier) {
            if (button(ui, "easier", ui.words("app.dialog.hurts.easier"), Look::quiet))
                intents.push_back(ChangeVersion{.which = Beside::easier, .hurts = true});
            ui.gap(unit);
        }
        if (button(ui, "end", ui.words("app.button.end"), Look::stop))
            intents.push_back(EndSession{.hurts = true});
        ui.gap(unit);
        if (button(ui, "stay", ui.words("app.dialog.hurts.stay"), Look::quiet))
            intents.push_back(StayInSession{model.resume});
    };
    open_dialog(ui, "hurts", ui.words("hurts.title"), roomy ? all : foot_of(ui, {Look::primary}));
    ui.open_group(Role::list, "hurts now", ui.words("hurts.title"));
    for (const std::string_view line : ui.words.list("hurts.now")) bullet(ui, line);
    ui.close_group();
    ui.gap(unit);
    if (!roomy) {
        others();
        ui.gap(2 * unit);
    }
    for (const char* const part : {"hurts.then", "hurts.end", "hurts.see"}) {
        const std::string key(part);
        signs(ui, key + ".title", key);
    }
    // The list that "See a doctor" speaks of, on the spot.
    signs(ui, "hurts.emergency.title", "app.notice.emergency");
    if (model.pregnant) signs(ui, "app.notice.pregnancy.title", "app.notice.pregnancy");
    quiet_paragraph(ui, ui.words("hurts.note"));
    open_dialog_foot(ui);
    if (button(ui, "leave", ui.words("app.dialog.hurts.rest"), Look::primary))
        intents.push_back(LeavePose{});
    ui.last_node().focus = true;
    if (roomy) {
        ui.gap(unit);
        others();
    }
    close_dialog(ui);
}

}  // namespace catcow
