#include "ui/icons.h"
#include "ui/screens/routines/screens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/numbers.h"
#include "ui/widgets/surfaces.h"
#include "ui/widgets/text.h"

namespace catcow {
namespace {

constexpr std::int64_t hour = 3600, five_minutes = 300;

// A stepper that moves the moment by `step` seconds. `shown`: its part of the time.
void mover(Ui& ui, const char* key, const char* label, std::string_view shown,
           const PreviewModel::CommonStart& start, std::int64_t step, Intents& intents) {
    // What a stepper holds is a number of steps from its low end.
    const std::int64_t below = (start.at - start.low) / step,
                       above = (start.high - start.at) / step;
    const auto low = static_cast<double>(start.at - below * step);
    const auto high = static_cast<double>(start.at + above * step);
    auto at = static_cast<double>(start.at);
    if (stepper(ui, key, ui.words(label), shown, at, low, high, static_cast<double>(step)))
        intents.push_back(SetCommonStart{static_cast<std::int64_t>(at)});
    ui.gap(unit);
}

}  // namespace

void together_card(Ui& ui, const PreviewModel& model, Intents& intents) {
    open_card(ui);
    heading(ui, ui.words("app.together.title"), 2);
    ui.gap(unit / 2);
    quiet_paragraph(ui, ui.words("app.together.about"), Type::body);
    ui.gap(unit);
    if (model.together) {
        const PreviewModel::CommonStart& start = *model.together;
        live(ui, "together when", start.when, start.when, Type::body, Align::left);
        ui.gap(unit);
        if (start.own_version) {
            quiet_paragraph(ui, ui.words("app.together.own"), Type::body);
            ui.gap(unit);
        }
        if (start.at >= start.low) {
            const auto& [h, m] = start.clock;
            mover(ui, "together hour", "app.together.hour", h, start, hour, intents);
            mover(ui, "together minute", "app.together.minute", m, start, five_minutes, intents);
        }
        if (button(ui, "not together", ui.words("app.together.remove"), Look::quiet))
            intents.push_back(SetCommonStart{});
    } else if (button(ui, "set together", ui.words("app.together.set"), Look::quiet)) {
        intents.push_back(AddCommonStart{});
    }
    close_card(ui);
    ui.gap(2 * unit);
}

}  // namespace catcow
