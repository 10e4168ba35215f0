#include <cmath>

#include "catalogue/languages.h"
#include "ui/icons.h"
#include "ui/screens/settings/screens.h"
#include "ui/screens/shell/way_time.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/numbers.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/surfaces.h"
#include "ui/widgets/text.h"
#include "ui/written.h"

namespace catcow {
namespace {

std::string spoken_seconds(const Ui& ui, double value) {
    return ui.words.format("app.settings.seconds", {{"n", written_half(ui.words, value)}});
}

std::string per_cent(double share) { return std::to_string(std::lround(share * 100)) + " %"; }

void sound_card(Ui& ui, const SettingsModel& model, Intents& intents) {
    const Settings& settings = model.settings;
    open_card(ui);
    heading(ui, ui.words("app.settings.sound"), 2);
    ui.gap(unit);
    double tones = settings.volume, noise = settings.sound.noise;
    if (slider(ui, "volume", ui.words("app.sound.tones"), per_cent(tones), tones, 0, 1, 0.05))
        intents.push_back(SetVolume{tones});
    if (slider(ui, "noise", ui.words("app.sound.noise"), per_cent(noise), noise, 0, 1, 0.05))
        intents.push_back(SetNoise{noise});
    if (toggle(ui, "mute", ui.words("app.settings.mute"), settings.muted))
        intents.push_back(SetMuted{!settings.muted});
    ui.gap(unit);
    const int breath =
        choice(ui, "breath", "app.sound.breath.name",
               {"app.sound.breath.tones", "app.sound.breath.bells", "app.sound.breath.none"},
               static_cast<int>(settings.sound.breath));
    if (breath >= 0) intents.push_back(SetBreathSound{static_cast<SoundSettings::Breath>(breath)});
    if (model.vibrates) {
        ui.gap(unit);
        if (toggle(ui, "pulses", ui.words("app.sound.pulses"), settings.sound.pulses))
            intents.push_back(SetPulses{!settings.sound.pulses});
        quiet_paragraph(ui, ui.words("app.sound.pulses_about"), Type::caption);
    }
    ui.gap(unit);
    if (list_row(ui, "sounds", ui.words("app.sound.learn"), "", Icon::sound))
        intents.push_back(GoTo{Destination::sounds});
    close_card(ui);
    ui.gap(2 * unit);
}

// What the voice says, how fast, and which one it is. Says plainly if this device has none.
void voice_card(Ui& ui, const SettingsModel& model, Intents& intents) {
    const VoiceSettings& voice = model.settings.voice;
    open_card(ui);
    heading(ui, ui.words("app.voice.title"), 2);
    ui.gap(unit / 2);
    const char* const about = model.voice.state == VoiceModel::State::none ? "app.voice.none"
                              : model.voice.state == VoiceModel::State::looking
                                  ? "app.voice.looking"
                                  : "app.voice.about";
    const std::string_view words = ui.words(about);
    live(ui, "voices", words, words, Type::body, Align::left);
    ui.gap(unit);
    if (toggle(ui, "voice", ui.words("app.voice.speak"), voice.on))
        intents.push_back(SetVoice{!voice.on});
    if (voice.on && model.voice.state == VoiceModel::State::some) {
        ui.gap(unit);
        const int amount =
            choice(ui, "amount", "app.voice.amount.name",
                   {"app.voice.amount.full", "app.voice.amount.few", "app.voice.amount.names"},
                   static_cast<int>(voice.amount));
        if (amount >= 0)
            intents.push_back(SetVoiceAmount{static_cast<VoiceSettings::Amount>(amount)});
        ui.gap(unit);
        double rate = voice.percent;
        if (stepper(ui, "rate", ui.words("app.voice.rate"), std::to_string(voice.percent) + " %",
                    rate, 60, 150, 10)) {
            intents.push_back(SetVoiceRate{static_cast<int>(rate)});
        }
        double volume = voice.volume;
        if (slider(ui, "voice volume", ui.words("app.settings.volume"), per_cent(volume), volume, 0,
                   1, 0.05)) {
            intents.push_back(SetVoiceVolume{volume});
        }
        ui.gap(unit);
        if (list_row(ui, "which", ui.words("app.voice.which"), model.voice.chosen, Icon::voice))
            intents.push_back(GoTo{Destination::voices});
        ui.gap(unit);
        if (button(ui, "sample", ui.words("app.voice.sample"), Look::quiet, Icon::play))
            intents.push_back(HearSample{});
    }
    close_card(ui);
    ui.gap(2 * unit);
}

void pace_card(Ui& ui, const Pace& pace, Intents& intents) {
    open_card(ui);
    heading(ui, ui.words("app.settings.pace"), 2);
    ui.gap(unit / 2);
    quiet_paragraph(ui, ui.words("app.settings.pace_about"), Type::body);
    ui.gap(unit);
    double in = in_seconds(pace.inhale);
    double out = in_seconds(pace.exhale);
    if (stepper(ui, "inhale", ui.words("app.settings.inhale"), spoken_seconds(ui, in), in, 2, 10,
                0.5)) {
        intents.push_back(SetInhale{seconds(in)});
    }
    if (stepper(ui, "exhale", ui.words("app.settings.exhale"), spoken_seconds(ui, out), out, 2, 10,
                0.5)) {
        intents.push_back(SetExhale{seconds(out)});
    }
    if (in < 3 || out < 3) alert(ui, "fast", ui.words("app.settings.fast_warning"));
    ui.gap(unit);
    lesson_row(ui, "breath", intents);
    close_card(ui);
    ui.gap(2 * unit);
}

void way_card(Ui& ui, WayTime way_time, Intents& intents) {
    open_card(ui);
    heading(ui, ui.words("app.way_time.title"), 2);
    ui.gap(unit / 2);
    quiet_paragraph(ui, ui.words("app.way_time.about"), Type::body);
    ui.gap(unit);
    if (const auto chosen = way_time_choice(ui, way_time)) intents.push_back(SetWayTime{*chosen});
    close_card(ui);
    ui.gap(2 * unit);
}

void look_card(Ui& ui, const Settings& settings, Intents& intents) {
    open_card(ui);
    heading(ui, ui.words("app.settings.look"), 2);
    ui.gap(unit);
    double size = settings.text_percent;
    if (slider(ui, "text size", ui.words("app.settings.text_size"),
               std::to_string(settings.text_percent) + " %", size, 80, 200, 10)) {
        intents.push_back(SetTextSize{static_cast<int>(size)});
    }
    ui.gap(unit);
    const int chosen = choice(ui, "theme", "app.settings.theme.name",
                              {"app.settings.theme.system", "app.settings.theme.light",
                               "app.settings.theme.dark", "app.settings.theme.contrast"},
                              static_cast<int>(settings.theme));
    if (chosen >= 0) intents.push_back(SetTheme{static_cast<Settings::Theme>(chosen)});
    ui.gap(unit);
    if (toggle(ui, "calm", ui.words("app.settings.calm"), settings.calm))
        intents.push_back(SetCalm{!settings.calm});
    if (toggle(ui, "mirror", ui.words("app.settings.mirror"), settings.mirror))
        intents.push_back(SetMirror{!settings.mirror});
    close_card(ui);
    ui.gap(2 * unit);
}

void language_card(Ui& ui, const SettingsModel& model, Intents& intents) {
    open_card(ui);
    std::vector<std::string> names{std::string(ui.words("app.settings.language_system"))};
    int chosen = 0;
    for (const Language& language : languages) {
        if (language.code == model.settings.language) chosen = static_cast<int>(names.size());
        names.emplace_back(language.name);
    }
    heading(ui, ui.words("app.settings.language"), 2);
    ui.gap(unit);
    const int pressed = choice(ui, "language", ui.words("app.settings.language"), names, chosen);
    if (pressed >= 0) intents.push_back(SetLanguage{pressed});
    if (model.language_comes) {
        ui.gap(unit);
        quiet_paragraph(ui, ui.words("app.settings.language_comes"), Type::body);
    }
    close_card(ui);
    ui.gap(2 * unit);
}

}  // namespace

void settings_screen(Ui& ui, const SettingsModel& model, Intents& intents) {
    nav_bar(ui, Destination::settings, intents);
    ui.open_group(Role::main, "main", ui.words("app.nav.settings"));
    open_page(ui, "settings", page_area(ui, true));
    heading(ui, ui.words("app.nav.settings"), 1);
    ui.gap(2 * unit);
    open_card(ui);
    if (list_row(ui, "safety", ui.words("app.settings.safety"), "", Icon::info))
        intents.push_back(GoTo{Destination::safety});
    if (list_row(ui, "needs", ui.words("app.needs.row"), model.needs, Icon::hurts))
        intents.push_back(GoTo{Destination::needs});
    close_card(ui);
    ui.gap(2 * unit);
    sound_card(ui, model, intents);
    voice_card(ui, model, intents);
    pace_card(ui, model.settings.pace, intents);
    way_card(ui, model.settings.way_time, intents);
    look_card(ui, model.settings, intents);
    language_card(ui, model, intents);
    open_card(ui);
    heading(ui, ui.words("app.settings.data"), 2);
    ui.gap(unit / 2);
    quiet_paragraph(ui, ui.words(model.storage), Type::body);
    ui.gap(unit);
    if (button(ui, "erase", ui.words("app.settings.erase"), Look::quiet, Icon::erase))
        intents.push_back(AskToErase{});
    close_card(ui);
    ui.gap(2 * unit);
    open_card(ui);
    heading(ui, ui.words("app.settings.about"), 2);
    ui.gap(unit / 2);
    for (const char* text : {"app.settings.about_text", "app.settings.privacy_text"}) {
        quiet_paragraph(ui, ui.words(text), Type::body);
        ui.gap(unit);
    }
    quiet_paragraph(ui,
                    ui.words.format("app.settings.version",
                                    {{"version", model.version}, {"build", model.build}}),
                    Type::caption);
    ui.gap(unit);
    if (list_row(ui, "about", ui.words("app.about.row"), ""))
        intents.push_back(GoTo{Destination::about});
    close_card(ui);
    close_page(ui);
    ui.close_group();
}

}  // namespace catcow
