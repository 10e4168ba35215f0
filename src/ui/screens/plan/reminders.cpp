#include "journal/reminders.h"
#include "ui/icons.h"
#include "ui/screens/plan/screens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/numbers.h"
#include "ui/widgets/surfaces.h"
#include "ui/widgets/text.h"

namespace catcow {
namespace {

constexpr int hour = 60, five_minutes = 5, day = 24 * hour;

// A stepper that moves the time by `step` minutes. It ends where the day does. `shown`: its part of the time.
void mover(Ui& ui, const char* key, const char* label, int shown, int minute, int step,
           Intents& intents) {
    const std::string digits = (shown < 10 ? "0" : "") + std::to_string(shown);
    double at = minute;
    const int low = minute % step, high = minute + (day - 1 - minute) / step * step;
    if (stepper(ui, key, ui.words(label), digits, at, low, high, step))
        intents.push_back(SetReminderTime{static_cast<int>(at)});
    ui.gap(unit);
}

void practice(Ui& ui, const RemindersModel& model, Intents& intents) {
    std::vector<std::string> days;
    std::vector<bool> on;
    for (const std::string_view name : ui.words.list("app.plan.remind.day")) {
        on.push_back((model.days >> days.size() & 1) != 0);
        days.emplace_back(name);
    }
    const int pressed = chips(ui, "days", ui.words("app.plan.remind.days"), days, on);
    if (pressed >= 0) intents.push_back(SwitchReminderDay{pressed});
    ui.gap(2 * unit);
    mover(ui, "hour", "app.together.hour", model.minute / hour, model.minute, hour, intents);
    mover(ui, "minute", "app.together.minute", model.minute % hour, model.minute, five_minutes,
          intents);
}

void checks(Ui& ui, const RemindersModel& model, Intents& intents) {
    std::vector<std::string> options{std::string(ui.words("app.plan.remind.off"))};
    for (int each = 1; each <= most_checks; ++each) options.push_back(std::to_string(each));
    const int chosen =
        choice(ui, "checks", ui.words("app.plan.remind.checks"), options, model.checks);
    if (chosen >= 0) intents.push_back(SetReminderChecks{chosen});
    ui.gap(unit / 2);
    live(ui, "times", model.times, model.times, Type::body, Align::left);
    ui.gap(2 * unit);
}

void how_to_add(Ui& ui) {
    heading(ui, ui.words("app.plan.remind.add"), 2);
    for (const std::string_view system : ui.words.list("app.plan.remind.how")) {
        ui.gap(unit);
        bullet(ui, system);
    }
    ui.gap(3 * unit);
}

}  // namespace

void reminders_screen(Ui& ui, const RemindersModel& model, Intents& intents) {
    const std::string_view title = ui.words("app.plan.remind.title");
    nav_bar(ui, Destination::progress, intents);
    ui.open_group(Role::main, "main", title);
    open_page(ui, "reminders", page_area(ui, true));
    back_row(ui, intents);
    heading(ui, title, 1);
    ui.gap(unit);
    paragraph(ui, ui.words("app.plan.remind.about"));
    ui.gap(2 * unit);
    open_card(ui);
    practice(ui, model, intents);
    checks(ui, model, intents);
    ui.set_enabled(model.days != 0 || model.checks > 0);
    if (button(ui, "save", ui.words("app.plan.remind.save"), Look::primary))
        intents.push_back(SaveReminders{false});
    ui.set_enabled(true);
    ui.gap(unit / 2);
    live(ui, "said", model.said, model.said, Type::body, Align::left);
    close_card(ui);
    ui.gap(2 * unit);
    how_to_add(ui);
    if (model.made) {
        heading(ui, ui.words("app.plan.remind.remove"), 2);
        ui.gap(unit);
        paragraph(ui, ui.words("app.plan.remind.remove_about"));
        ui.gap(unit);
        if (button(ui, "remove", ui.words("app.plan.remind.remove_save"), Look::quiet))
            intents.push_back(SaveReminders{true});
    }
    close_page(ui);
    ui.close_group();
}

}  // namespace catcow
