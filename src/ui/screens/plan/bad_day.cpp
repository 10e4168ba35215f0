#include "ui/icons.h"
#include "ui/screens/plan/screens.h"
#include "ui/screens/shell/page.h"
#include "ui/widgets/areas.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/surfaces.h"
#include "ui/widgets/text.h"

namespace catcow {
namespace {

void questions(Ui& ui) {
    paragraph(ui, ui.words("app.plan.bad.ask"));
    ui.gap(2 * unit);
    open_card(ui);
    ui.open_group(Role::list, "signs", ui.words("app.plan.bad.ask"));
    for (const char* const sign :
         {"app.plan.bad.legs", "app.plan.bad.bladder", "app.plan.bad.sudden"})
        bullet(ui, ui.words(sign));
    ui.close_group();
    close_card(ui);
}

// What to do with an emergency sign. No exercise is offered here.
void stop(Ui& ui, Intents& intents) {
    alert(ui, "stop", ui.words("app.plan.bad.stop"));
    ui.gap(2 * unit);
    if (button(ui, "safety", ui.words("app.settings.safety"), Look::quiet, Icon::info))
        intents.push_back(GoTo{Destination::safety});
}

// The answers come after the questions, also where these do not all fit: nobody answers what they have not seen.
void answers(Ui& ui, Intents& intents) {
    ui.gap(2 * unit);
    if (button(ui, "none", ui.words("app.plan.bad.none"), Look::primary))
        intents.push_back(BeginBadDay{});
    ui.gap(unit);
    if (button(ui, "sign", ui.words("app.plan.bad.any"), Look::quiet))
        intents.push_back(TellSign{});
}

}  // namespace

void bad_day_screen(Ui& ui, bool sign, Intents& intents) {
    const Rect room = page_area(ui, true);
    nav_bar(ui, Destination::today, intents);
    ui.open_group(Role::main, "main", ui.words("app.plan.bad.title"));
    open_page(ui, "bad day", room);
    back_row(ui, intents);
    heading(ui, ui.words("app.plan.bad.title"), 1);
    ui.gap(unit);
    if (sign) {
        stop(ui, intents);
    } else {
        questions(ui);
        answers(ui, intents);
    }
    close_page(ui);
    ui.close_group();
}

}  // namespace catcow
