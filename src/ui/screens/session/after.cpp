#include <cmath>

#include "ui/icons.h"
#include "ui/screens/session/screens.h"
#include "ui/widgets/areas.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/entry.h"
#include "ui/widgets/numbers.h"
#include "ui/widgets/progress.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/surfaces.h"
#include "ui/widgets/text.h"
#include "ui/written.h"

namespace catcow {
namespace {

constexpr std::size_t most_note_letters = 200;
constexpr std::size_t most_open = 4;  // poses that are asked for without being unfolded

// Draws the share of the session that was done, if there is room. Where nothing was done, the few words
// stand lower.
void ring(Ui& ui, const AfterModel& model) {
    constexpr float side = 112;
    const float height = ui.room().height;
    if (height < 560) return;
    if (model.done.empty()) return ui.gap(0.18F * height);
    const Rect column = ui.column();
    progress_ring(ui, {column.x, column.y, side, side}, ui.words("app.after.share"), model.share,
                  std::to_string(std::lround(model.share * 100)) + " %");
    ui.gap(side + 2 * unit);
}

// Asks for pain and a note. Both are optional, and an answer that is not given is not stored.
void questions(Ui& ui, const AfterModel& model, Intents& intents) {
    open_card(ui);
    int pain = model.pain;
    const std::string spoken =
        pain < 0 ? std::string(ui.words("app.after.pain_none"))
                 : ui.words.format("app.after.pain_value", {{"n", std::to_string(pain)}});
    if (rating(ui, "pain", ui.words("app.after.pain"), spoken, pain, ui.words("app.after.pain_low"),
               ui.words("app.after.pain_high"))) {
        intents.push_back(RatePain{pain});
    }
    ui.gap(2 * unit);
    std::string note = model.note;
    if (text_field(ui, "note", ui.words("app.after.note"), note, most_note_letters))
        intents.push_back(WriteNote{intents.keep(note)});
    close_card(ui);
    ui.gap(2 * unit);
}

// Asks how each pose was. The person may leave out any of it, or all.
void felt(Ui& ui, const AfterModel& model, Intents& intents) {
    if (model.felt.empty()) return;
    open_card(ui);
    const bool folds = model.felt.size() > most_open;
    if (!folds) {
        heading(ui, ui.words("app.after.felt"), 2);
        ui.gap(unit);
    } else if (toggle(ui, "unfold", ui.words("app.after.felt"), model.unfolded)) {
        intents.push_back(UnfoldPoses{});
    }
    for (const AfterModel::Felt& pose : model.felt) {
        if (folds && !model.unfolded) break;
        ui.gap(unit);
        const std::vector<std::string> answers{std::string(ui.words("app.after.too_easy")),
                                               std::string(ui.words("app.after.right")),
                                               std::string(ui.words("app.after.too_hard"))};
        const int chosen =
            choice(ui, "felt " + std::to_string(pose.pose), pose.name, answers, pose.felt);
        if (chosen >= 0) intents.push_back(RatePose{pose.pose, static_cast<Felt>(chosen)});
    }
    close_card(ui);
    ui.gap(2 * unit);
}

// Offers what follows from it. Nothing changes without an answer.
void steps(Ui& ui, const AfterModel& model, Intents& intents) {
    for (const AfterModel::Step& step : model.steps) {
        const std::string key = "step " + std::to_string(step.pose);
        open_card(ui);
        ui.open_group(Role::group, key, step.question);
        heading(ui, step.question, 2);
        paragraph(ui, step.why);
        ui.gap(unit);
        if (button(ui, key + " accept", ui.words("app.step.accept"), Look::quiet, Icon::done))
            intents.push_back(AnswerStep{step.pose, true});
        ui.gap(unit);
        if (button(ui, key + " decline", ui.words("app.button.not_now"), Look::plain))
            intents.push_back(AnswerStep{step.pose, false});
        ui.close_group();
        close_card(ui);
        ui.gap(2 * unit);
    }
}

}  // namespace

void after_screen(Ui& ui, const AfterModel& model, Intents& intents) {
    const Rect room = page_area(ui, false);
    const float foot = button_height(ui, Look::primary) + 4 * unit;
    ui.open_group(Role::main, "main", ui.words("app.after.name"));
    open_page(ui, "after", above_foot(room, foot));
    ring(ui, model);
    const char* const said = model.finished       ? "app.after.finished"
                             : model.done.empty() ? "app.after.name"
                                                  : "app.after.ended";
    heading(ui, ui.words(said), 1);
    ui.gap(unit);
    const std::string time = model.minutes > 0 ? written_minutes(ui.words, model.minutes)
                                               : ui.words.count("app.time.seconds", model.seconds);
    paragraph(ui,
              ui.words.format(model.check ? "app.after.checked" : "app.after.practised",
                              {{"title", model.title}, {"time", time}}),
              Type::lead);
    ui.gap(unit);
    quiet_paragraph(ui, model.kept, Type::body);
    if (!model.hurt.empty()) {
        ui.gap(2 * unit);
        paragraph(ui, model.hurt);
    }
    ui.gap(3 * unit);
    if (model.asks) questions(ui, model, intents);
    if (model.worse) {
        open_card(ui);
        lesson_row(ui, "flare", intents);
        close_card(ui);
        ui.gap(2 * unit);
    }
    felt(ui, model, intents);
    steps(ui, model, intents);
    if (!model.done.empty() && !model.check) {
        open_card(ui);
        heading(ui, ui.words("app.after.done"), 2);
        ui.gap(unit);
        line_list(ui, "done", ui.words("app.after.done"), model.done);
        close_card(ui);
        ui.gap(2 * unit);
    }
    quiet_paragraph(ui, ui.words(model.check ? "pose.mountain.steps.practise" : "app.after.care"),
                    Type::body);
    ui.gap(2 * unit);
    if (!model.check && button(ui, "share", ui.words("app.button.share"), Look::quiet, Icon::share))
        intents.push_back(ShareDone{});
    open_foot(ui, "after foot", room, foot);
    if (button(ui, "done", ui.words("app.button.done"), Look::primary, Icon::done)) {
        intents.push_back(GoTo{Destination::today});
    }
    close_foot(ui);
    ui.close_group();
}

}  // namespace catcow
