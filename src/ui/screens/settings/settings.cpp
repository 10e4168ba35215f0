#include <cmath>

#include "catalogue/languages.h"
#include "ui/icons.h"
#include "ui/screens/settings/screens.h"
#include "ui/written.h"

namespace catcow {
namespace {

std::string spoken_seconds(const Ui& ui, double value) {
    return ui.words.format("app.settings.seconds", {{"n", written_half(ui.words, value)}});
}

std::string per_cent(double share) { return std::to_string(std::lround(share * 100)) + " %"; }

void sound_card(Ui& ui, const Settings& settings, Intents& intents) {
    ui.open_card();
    ui.heading(ui.words("app.settings.sound"), 2);
    ui.gap(unit);
    double volume = settings.volume;
    if (ui.slider("volume", ui.words("app.settings.volume"), per_cent(volume), volume, 0, 1,
                  0.05)) {
        intents.push_back(SetVolume{volume});
    }
    if (ui.toggle("mute", ui.words("app.settings.mute"), settings.muted))
        intents.push_back(SetMuted{!settings.muted});
    ui.close_card();
    ui.gap(2 * unit);
}

void pace_card(Ui& ui, const Pace& pace, Intents& intents) {
    ui.open_card();
    ui.heading(ui.words("app.settings.pace"), 2);
    ui.gap(unit / 2);
    ui.quiet_paragraph(ui.words("app.settings.pace_about"), Type::body);
    ui.gap(unit);
    double in = in_seconds(pace.inhale);
    double out = in_seconds(pace.exhale);
    if (ui.stepper("inhale", ui.words("app.settings.inhale"), spoken_seconds(ui, in), in, 2, 10,
                   0.5)) {
        intents.push_back(SetInhale{seconds(in)});
    }
    if (ui.stepper("exhale", ui.words("app.settings.exhale"), spoken_seconds(ui, out), out, 2, 10,
                   0.5)) {
        intents.push_back(SetExhale{seconds(out)});
    }
    if (in < 3 || out < 3) ui.alert("fast", ui.words("app.settings.fast_warning"));
    ui.close_card();
    ui.gap(2 * unit);
}

void look_card(Ui& ui, const Settings& settings, Intents& intents) {
    ui.open_card();
    ui.heading(ui.words("app.settings.look"), 2);
    ui.gap(unit);
    double size = settings.text_percent;
    if (ui.slider("text size", ui.words("app.settings.text_size"),
                  std::to_string(settings.text_percent) + " %", size, 80, 200, 10)) {
        intents.push_back(SetTextSize{static_cast<int>(size)});
    }
    ui.gap(unit);
    const std::vector<std::string> themes{std::string(ui.words("app.settings.theme.system")),
                                          std::string(ui.words("app.settings.theme.light")),
                                          std::string(ui.words("app.settings.theme.dark")),
                                          std::string(ui.words("app.settings.theme.contrast"))};
    const int chosen = ui.choice("theme", ui.words("app.settings.theme.name"), themes,
                                 static_cast<int>(settings.theme));
    if (chosen >= 0) intents.push_back(SetTheme{static_cast<Settings::Theme>(chosen)});
    ui.gap(unit);
    if (ui.toggle("calm", ui.words("app.settings.calm"), settings.calm))
        intents.push_back(SetCalm{!settings.calm});
    if (ui.toggle("mirror", ui.words("app.settings.mirror"), settings.mirror))
        intents.push_back(SetMirror{!settings.mirror});
    ui.close_card();
    ui.gap(2 * unit);
}

void language_card(Ui& ui, const SettingsModel& model, Intents& intents) {
    ui.open_card();
    std::vector<std::string> names{std::string(ui.words("app.settings.language_system"))};
    int chosen = 0;
    for (const Language& language : languages) {
        if (language.code == model.settings.language) chosen = static_cast<int>(names.size());
        names.emplace_back(language.name);
    }
    ui.heading(ui.words("app.settings.language"), 2);
    ui.gap(unit);
    const int pressed = ui.choice("language", ui.words("app.settings.language"), names, chosen);
    if (pressed >= 0) intents.push_back(SetLanguage{pressed});
    if (model.language_comes) {
        ui.gap(unit);
        ui.quiet_paragraph(ui.words("app.settings.language_comes"), Type::body);
    }
    ui.close_card();
    ui.gap(2 * unit);
}

}  // namespace

void settings_screen(Ui& ui, const SettingsModel& model, Intents& intents) {
    ui.open_group(Role::main, "main", ui.words("app.nav.settings"));
    open_page(ui, "settings", page_area(ui, true));
    ui.heading(ui.words("app.nav.settings"), 1);
    ui.gap(2 * unit);
    ui.open_card();
    if (ui.row("safety", ui.words("app.settings.safety"), "", Icon::info))
        intents.push_back(GoTo{Destination::safety});
    if (ui.row("needs", ui.words("app.needs.row"), model.needs, Icon::hurts))
        intents.push_back(GoTo{Destination::needs});
    ui.close_card();
    ui.gap(2 * unit);
    sound_card(ui, model.settings, intents);
    pace_card(ui, model.settings.pace, intents);
    look_card(ui, model.settings, intents);
    language_card(ui, model, intents);
    ui.open_card();
    ui.heading(ui.words("app.settings.data"), 2);
    ui.gap(unit / 2);
    ui.quiet_paragraph(
        ui.words(model.storage_works ? "app.settings.data_about" : "app.storage.unavailable"),
        Type::body);
    ui.gap(unit);
    if (ui.button("erase", ui.words("app.settings.erase"), Look::quiet, Icon::erase))
        intents.push_back(AskToErase{});
    ui.close_card();
    ui.gap(2 * unit);
    ui.open_card();
    ui.heading(ui.words("app.settings.about"), 2);
    ui.gap(unit / 2);
    for (const char* text : {"app.settings.about_text", "app.settings.privacy_text"}) {
        ui.quiet_paragraph(ui.words(text), Type::body);
        ui.gap(unit);
    }
    ui.quiet_paragraph(ui.words.format("app.settings.version",
                                       {{"version", model.version}, {"build", model.build}}),
                       Type::caption);
    ui.gap(unit);
    if (ui.row("about", ui.words("app.about.row"), "")) intents.push_back(GoTo{Destination::about});
    ui.close_card();
    close_page(ui);
    ui.close_group();
    nav_bar(ui, Destination::settings, intents);
}

}  // namespace catcow
