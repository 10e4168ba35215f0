#include "app/settings/room.h"

#include "app/common/wording.h"
#include "base/match.h"
#include "base/version.h"

namespace catcow {

void SettingsRoom::draw(const place::Settings&, Intents& intents) {
    const Settings& settings = world_.store.settings();
    const char* const trouble = trouble_key(world_.store.state());
    settings_screen(world_.ui,
                    {settings, std::string(version()), world_.launch.build,
                     trouble ? trouble : "app.settings.data_about",
                     needs_line(settings, world_.content), language.comes()},
                    intents);
}

void SettingsRoom::draw(const place::About&, Intents& intents) {
    AboutModel model;
    for (const Source& source : world_.content.sources)
        model.sources.push_back(
            {source.name, std::string(world_.content.texts("source." + source.id))});
    about_screen(world_.ui, model, intents);
}

void SettingsRoom::draw(const dialog::Erase&, Intents& intents) {
    erase_dialog(world_.ui, intents);
}

template <class Value>
SettingsRoom::Outcome SettingsRoom::set(Value Settings::* field, Value value) {
    Settings settings = world_.store.settings();
    settings.*field = value;
    world_.store.change(settings);
    return Stay{};
}

SettingsRoom::Outcome SettingsRoom::set_pace(Duration Pace::* part, Duration length) {
    Pace pace = world_.store.settings().pace;
    pace.*part = length;
    return set(&Settings::pace, pace);
}

SettingsRoom::Outcome SettingsRoom::carry_out(const SettingsIntent& intent) {
    return match(
        intent, [&](const SetVolume& to) { return set(&Settings::volume, to.share); },
        [&](const SetMuted& to) { return set(&Settings::muted, to.on); },
        [&](const SetInhale& to) { return set_pace(&Pace::inhale, to.length); },
        [&](const SetExhale& to) { return set_pace(&Pace::exhale, to.length); },
        [&](const SetTextSize& to) { return set(&Settings::text_percent, to.percent); },
        [&](const SetTheme& to) { return set(&Settings::theme, to.theme); },
        [&](const SetCalm& to) { return set(&Settings::calm, to.on); },
        [&](const SetMirror& to) { return set(&Settings::mirror, to.on); },
        [&](const SetLanguage& to) -> Outcome {
            language.choose(to.choice);
            return Stay{};
        },
        [&](const AskToErase&) -> Outcome { return dialog::Erase{}; },
        [&](const EraseEverything&) -> Outcome {
            erase();
            return Stay{};
        });
}

void SettingsRoom::erase() {
    world_.store.erase([this](bool erased) {
        const Texts& texts = world_.content.texts;
        if (erased) return world_.shell.toast.show(texts("app.dialog.erase.done"));
        world_.shell.show_message(std::string(texts("app.dialog.erase.failed")));
    });
}

ThemeName SettingsRoom::theme() const {
    switch (world_.store.settings().theme) {
        case Settings::Theme::light: return ThemeName::light;
        case Settings::Theme::dark: return ThemeName::dark;
        case Settings::Theme::contrast: return ThemeName::contrast;
        case Settings::Theme::system: break;
    }
    if (world_.ports.window.contrast()) return ThemeName::contrast;
    return world_.ports.window.dark() ? ThemeName::dark : ThemeName::light;
}

}  // namespace catcow
