#include "app/settings/room.h"

#include <algorithm>
#include <utility>

#include "app/common/search.h"
#include "app/common/wording.h"
#include "base/match.h"
#include "base/version.h"

namespace catcow {
namespace {

VoiceModel voice_model(const Voices& voices, const VoiceSettings& settings) {
    VoiceModel model;
    model.state = voices.state() == Voices::State::some   ? VoiceModel::State::some
                  : voices.state() == Voices::State::none ? VoiceModel::State::none
                                                          : VoiceModel::State::looking;
    if (const Speech::Voice* const voice = voices.chosen(settings)) model.chosen = voice->name;
    return model;
}

}  // namespace

void SettingsRoom::draw(const place::Settings&, Intents& intents) {
    const Settings& settings = world_.store.settings();
    const char* const trouble = trouble_key(world_.store.state());
    settings_screen(
        world_.ui,
        {settings, std::string(version()), world_.launch.build,
         trouble ? trouble : "app.settings.data_about", needs_line(settings, world_.content),
         language.comes(), voice_model(world_.voices, settings.voice)},
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
    settings.*field = std::move(value);
    world_.store.change(settings);
    return Stay{};
}

SettingsRoom::Outcome SettingsRoom::set_pace(Duration Pace::* part, Duration length) {
    Pace pace = world_.store.settings().pace;
    pace.*part = length;
    return set(&Settings::pace, pace);
}

template <class Value>
SettingsRoom::Outcome SettingsRoom::set_sound(Value SoundSettings::* field, Value value) {
    SoundSettings sound = world_.store.settings().sound;
    sound.*field = value;
    return set(&Settings::sound, sound);
}

template <class Value>
SettingsRoom::Outcome SettingsRoom::set_voice(Value VoiceSettings::* field, Value value) {
    VoiceSettings voice = world_.store.settings().voice;
    voice.*field = std::move(value);
    voice.asked = true;
    return set(&Settings::voice, voice);
}

SettingsRoom::Outcome SettingsRoom::carry_out(const SettingsIntent& intent,
                                              place::VoiceList* voices) {
    return match(
        intent, [&](const SetVolume& to) { return set(&Settings::volume, to.share); },
        [&](const SetNoise& to) { return set_sound(&SoundSettings::noise, to.share); },
        [&](const SetBreathSound& to) { return set_sound(&SoundSettings::breath, to.breath); },
        [&](const SetVoiceVolume& to) { return set_voice(&VoiceSettings::volume, to.share); },
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
        [&](const SetVoice& to) { return set_voice(&VoiceSettings::on, to.on); },
        [&](const SetVoiceAmount& to) { return set_voice(&VoiceSettings::amount, to.amount); },
        [&](const SetVoiceRate& to) { return set_voice(&VoiceSettings::percent, to.percent); },
        [&](const ChooseVoice& to) -> Outcome {
            if (voices) choose_voice(*voices, to.index);
            return Stay{};
        },
        [&](const HearSample&) -> Outcome {
            hear_sample();
            return Stay{};
        },
        [&](const SearchVoices& to) -> Outcome {
            if (!voices) return Stay{};
            voices->search = to.text;
            voices->shown = place::VoiceList::at_first;
            return Stay{};
        },
        [&](const ShowMoreVoices&) -> Outcome {
            if (voices) voices->shown += place::VoiceList::at_a_time;
            return Stay{};
        },
        [&](const AskToErase&) -> Outcome { return dialog::Erase{}; },
        [&](const EraseEverything&) -> Outcome {
            erase();
            return Stay{};
        });
}

std::vector<const Speech::Voice*> SettingsRoom::found(const place::VoiceList& at) const {
    std::vector<const Speech::Voice*> voices;
    for (const Speech::Voice& voice : world_.voices.all()) {
        if (name_found(at.search, {voice.name, voice.language})) voices.push_back(&voice);
    }
    return voices;
}

void SettingsRoom::draw(place::VoiceList& at, Intents& intents) {
    const auto voices = found(at);
    const Speech::Voice* const chosen = world_.voices.chosen(world_.store.settings().voice);
    VoicesModel model;
    model.search = at.search;
    model.searches = world_.voices.all().size() > place::VoiceList::at_first;
    for (const Speech::Voice* voice : voices) {
        if (model.voices.size() == at.shown) break;
        if (voice == chosen) model.chosen = static_cast<int>(model.voices.size());
        model.voices.push_back({voice->name, voice->language});
    }
    model.more = static_cast<int>(
        std::min(voices.size() - model.voices.size(), place::VoiceList::at_a_time));
    voices_screen(world_.ui, model, intents);
}

// What is chosen is heard at once.
void SettingsRoom::choose_voice(const place::VoiceList& at, int index) {
    const auto voices = found(at);
    if (index < 0 || index >= static_cast<int>(voices.size())) return;
    Settings settings = world_.store.settings();
    settings.voice = with_voice(settings.voice, world_.content.texts.language(),
                                voices[static_cast<std::size_t>(index)]->id, std::nullopt);
    world_.store.change(settings);
    hear_sample();
}

void SettingsRoom::hear_sample() {
    world_.voices.sample(world_.content.texts("app.voice.sample_text"), world_.store.settings());
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
