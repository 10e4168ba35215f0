#include "app/settings/room.h"

#include <algorithm>
#include <utility>

#include "app/common/search.h"
#include "app/common/wording.h"
#include "app/settings/sounds.h"
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
    settings_screen(world_.ui,
                    {settings, std::string(version()), world_.launch.build,
                     trouble ? trouble : "app.settings.data_about",
                     needs_line(settings, world_.content), language.comes(),
                     voice_model(world_.voices, settings.voice), world_.ports.device.can_vibrate()},
                    intents);
}

void SettingsRoom::draw(const place::About&, Intents& intents) {
    AboutModel model;
    for (const Source& source : world_.content.sources)
        model.sources.push_back(
            {source.name, std::string(world_.content.texts("source." + source.id))});
    about_screen(world_.ui, model, intents);
}

void SettingsRoom::draw(const place::Sounds&, Intents& intents) {
    SoundsModel model;
    const Texts& texts = world_.content.texts;
    for (const KnownSound& sound : known_sounds(world_.store.settings().sound.breath))
        model.sounds.push_back({std::string(texts(sound.title)), std::string(texts(sound.about))});
    sounds_screen(world_.ui, model, intents);
}

void SettingsRoom::draw(const dialog::Erase&, Intents& intents) {
    erase_dialog(world_.ui, intents);
}

SettingsRoom::Outcome SettingsRoom::carry_out(const SettingsIntent& intent,
                                              place::VoiceList* voices) {
    Settings settings = world_.store.settings();
    VoiceSettings& voice = settings.voice;
    const auto keep = [&]() -> Outcome {
        world_.store.change(settings);
        return Stay{};
    };
    const auto keep_voice = [&] {
        voice.asked = true;
        return keep();
    };
    return match(
        intent, [&](const SetVolume& to) { return settings.volume = to.share, keep(); },
        [&](const SetNoise& to) { return settings.sound.noise = to.share, keep(); },
        [&](const SetBreathSound& to) { return settings.sound.breath = to.breath, keep(); },
        [&](const SetPulses& to) { return settings.sound.pulses = to.on, keep(); },
        [&](const SetMuted& to) { return settings.muted = to.on, keep(); },
        [&](const SetInhale& to) { return settings.pace.inhale = to.length, keep(); },
        [&](const SetExhale& to) { return settings.pace.exhale = to.length, keep(); },
        [&](const SetWayTime& to) { return settings.way_time = to.way_time, keep(); },
        [&](const SetTextSize& to) { return settings.text_percent = to.percent, keep(); },
        [&](const SetTheme& to) { return settings.theme = to.theme, keep(); },
        [&](const SetCalm& to) { return settings.calm = to.on, keep(); },
        [&](const SetMirror& to) { return settings.mirror = to.on, keep(); },
        [&](const SetLanguage& to) -> Outcome {
            language.choose(to.choice);
            return Stay{};
        },
        [&](const SetVoice& to) { return voice.on = to.on, keep_voice(); },
        [&](const SetVoiceAmount& to) { return voice.amount = to.amount, keep_voice(); },
        [&](const SetVoiceRate& to) { return voice.percent = to.percent, keep_voice(); },
        [&](const SetVoiceVolume& to) { return voice.volume = to.share, keep_voice(); },
        [&](const ChooseVoice& to) -> Outcome {
            if (voices) choose_voice(*voices, to.index);
            return Stay{};
        },
        [&](const HearSample&) -> Outcome {
            hear_sample();
            return Stay{};
        },
        [&](const TestSound&) -> Outcome {
            test_sound();
            return Stay{};
        },
        [&](const HearSound& what) -> Outcome {
            const auto all = known_sounds(world_.store.settings().sound.breath);
            play(all[static_cast<std::size_t>(what.index)].kind);
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

// Audible also if the sound is muted: the person asked for this one.
void SettingsRoom::play(CueKind kind) {
    const Settings& settings = world_.store.settings();
    if (world_.tones.play(cues_of(kind, settings.pace), settings.volume)) return;
    world_.shell.toast.show(world_.content.texts("app.player.no_sound"));
}

// The voice waits for the end of the tone.
void SettingsRoom::test_sound() {
    constexpr CueKind tone = CueKind::new_pose;
    const Settings& settings = world_.store.settings();
    world_.voices.hush();
    if (settings.voice.on || !settings.voice.asked)
        world_.voices.sample_after(ring_of(tone), world_.content.texts("app.voice.sample_text"),
                                   settings);
    play(tone);
}

void SettingsRoom::erase() {
    world_.store.erase([this](bool erased) {
        if (erased) return world_.shell.toast.show_text("app.dialog.erase.done");
        world_.shell.show_message(std::string(world_.content.texts("app.dialog.erase.failed")));
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
