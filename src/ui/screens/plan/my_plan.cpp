#include "journal/activity.h"
#include "ui/icons.h"
#include "ui/screens/plan/screens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/entry.h"
#include "ui/widgets/numbers.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/surfaces.h"
#include "ui/widgets/text.h"

namespace catcow {
namespace {

void title_of_card(Ui& ui, const char* title, const char* about) {
    open_card(ui);
    heading(ui, ui.words(title), 2);
    ui.gap(unit / 2);
    quiet_paragraph(ui, ui.words(about), Type::body);
    ui.gap(unit);
}

void end_of_card(Ui& ui) {
    close_card(ui);
    ui.gap(2 * unit);
}

void goal(Ui& ui, const MyPlanModel& model, Intents& intents) {
    title_of_card(ui, "app.plan.mine.goal", "app.plan.mine.goal_about");
    std::vector<std::string> options{std::string(ui.words("app.plan.mine.no_goal"))};
    std::vector<int> days{0};
    for (int each = model.least; each <= model.most; ++each) {
        options.push_back(std::to_string(each));
        days.push_back(each);
    }
    int chosen = -1;
    for (std::size_t i = 0; i < days.size(); ++i) {
        if (days[i] == model.goal) chosen = static_cast<int>(i);
    }
    const int pressed = choice(ui, "goal", ui.words("app.plan.mine.goal_days"), options, chosen);
    if (pressed >= 0) intents.push_back(SetGoal{days[static_cast<std::size_t>(pressed)]});
    end_of_card(ui);
}

void programme(Ui& ui, const MyPlanModel& model, Intents& intents) {
    title_of_card(ui, "app.plan.mine.programme", "app.plan.mine.programme_about");
    if (model.number > 0) {
        const auto step = static_cast<std::size_t>(model.step);
        const std::string week = ui.words.format(
            "app.plan.mine.number", {{"n", std::to_string(model.number)},
                                     {"all", std::to_string(model.weeks)},
                                     {"step", ui.words.list("app.plan.mine.step")[step]}});
        paragraph(ui, week, Type::lead);
        ui.gap(unit / 2);
        paragraph(ui, ui.words.list("app.plan.mine.step_about")[step]);
        ui.gap(unit);
        if (button(ui, "end", ui.words("app.plan.mine.end"), Look::plain))
            intents.push_back(EndProgramme{});
        return end_of_card(ui);
    }
    if (model.over) {
        paragraph(ui, ui.words("app.plan.mine.again"));
        ui.gap(unit);
    }
    if (button(ui, "begin", ui.words("app.plan.mine.begin"), Look::quiet, Icon::play))
        intents.push_back(BeginProgramme{});
    end_of_card(ui);
}

void activity(Ui& ui, const MyPlanModel::Activity& one, int index, Intents& intents) {
    const std::string key = std::to_string(index);
    const int value = ask_activity(ui, ("how " + key).c_str(), one.text, one.today);
    if (value >= 0) intents.push_back(RateActivity{index, value});
    if (!one.last.empty()) quiet_paragraph(ui, one.last, Type::body);
    ui.gap(unit / 2);
    if (button(ui, "remove " + key, std::string(ui.words("app.plan.mine.remove")) + ": " + one.text,
               Look::plain))
        intents.push_back(RemoveActivity{index});
    ui.gap(2 * unit);
}

void activities(Ui& ui, const MyPlanModel& model, Intents& intents) {
    title_of_card(ui, "app.plan.mine.activities", "app.plan.mine.activities_about");
    for (const std::string& sentence : model.possible) {
        paragraph(ui, sentence);
        ui.gap(unit);
    }
    for (std::size_t i = 0; i < model.activities.size(); ++i)
        activity(ui, model.activities[i], static_cast<int>(i), intents);
    if (!model.removed.empty()) {
        live(ui, "removed", model.removed, model.removed, Type::body, Align::left);
        ui.gap(unit / 2);
        if (button(ui, "undo", ui.words("app.routines.undo"), Look::quiet, Icon::undo))
            intents.push_back(PutActivityBack{});
        ui.gap(2 * unit);
    }
    if (!model.full) {
        std::string text = model.writing;
        if (text_field(ui, "activity", ui.words("app.plan.mine.write"), text,
                       most_activity_letters))
            intents.push_back(WriteActivity{intents.keep(text)});
        ui.gap(unit);
        ui.set_enabled(!model.writing.empty());
        if (button(ui, "add", ui.words("app.plan.mine.add"), Look::quiet, Icon::plus))
            intents.push_back(AddActivity{});
        ui.set_enabled(true);
    }
    end_of_card(ui);
}

}  // namespace

int ask_activity(Ui& ui, const char* key, std::string_view activity, int value) {
    const std::string spoken =
        value < 0 ? std::string(ui.words("app.after.pain_none"))
                  : ui.words.format("app.after.pain_value", {{"n", std::to_string(value)}});
    const std::string label =
        ui.words.format("app.plan.mine.how", {{"activity", std::string(activity)}});
    return rating(ui, key, label, spoken, value, ui.words("app.plan.mine.low"),
                  ui.words("app.plan.mine.high"))
               ? value
               : -1;
}

void my_plan_screen(Ui& ui, const MyPlanModel& model, Intents& intents) {
    nav_bar(ui, Destination::progress, intents);
    ui.open_group(Role::main, "main", ui.words("app.plan.mine.title"));
    open_page(ui, "plan", page_area(ui, true));
    back_row(ui, intents);
    heading(ui, ui.words("app.plan.mine.title"), 1);
    ui.gap(unit);
    paragraph(ui, model.week, Type::lead);
    ui.gap(2 * unit);
    goal(ui, model, intents);
    programme(ui, model, intents);
    activities(ui, model, intents);
    if (list_row(ui, "reminders", ui.words("app.plan.remind.title"), model.reminders))
        intents.push_back(GoTo{Destination::reminders});
    close_page(ui);
    ui.close_group();
}

}  // namespace catcow
