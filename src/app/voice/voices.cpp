#include "app/voice/voices.h"

#include <algorithm>
#include <utility>

namespace catcow {
namespace {

const VoiceSettings::Chosen* find(const VoiceSettings& settings, std::string_view language) {
    const auto found =
        std::find_if(settings.chosen.begin(), settings.chosen.end(),
                     [&](const VoiceSettings::Chosen& one) { return one.language == language; });
    return found == settings.chosen.end() ? nullptr : &*found;
}

HowMuch how_much(VoiceSettings::Amount amount) {
    switch (amount) {
        case VoiceSettings::Amount::few: return HowMuch::few;
        case VoiceSettings::Amount::names: return HowMuch::names;
        case VoiceSettings::Amount::full: break;
    }
    return HowMuch::full;
}

}  // namespace

void Voices::look_for(std::string_view language) {
    if (language == language_) return;
    hush();
    language_ = language;
    all_.clear();
    complete_ = false;
    speech_.look_for(language, [this](std::vector<Speech::Voice> voices, bool all) {
        all_ = std::move(voices);
        complete_ = all;
        device_.request_frame();
    });
}

Voices::State Voices::state() const {
    if (!all_.empty()) return State::some;
    return complete_ ? State::none : State::looking;
}

const Speech::Voice* Voices::chosen(const VoiceSettings& settings) const {
    if (all_.empty()) return nullptr;
    if (const auto* const choice = find(settings, language_)) {
        const auto found = std::find_if(all_.begin(), all_.end(), [&](const Speech::Voice& one) {
            return one.id == choice->id;
        });
        if (found != all_.end()) return &*found;
    }
    return &all_.front();
}

std::optional<Speaker::Manner> Voices::manner(const Settings& settings) const {
    const VoiceSettings& wanted = settings.voice;
    const Speech::Voice* const voice = chosen(wanted);
    if (!wanted.on || settings.muted || !voice) return std::nullopt;
    const auto* const choice = find(wanted, language_);
    // What was learned is of the voice that spoke then.
    const double pace = choice && choice->id == voice->id ? choice->pace : 0;
    return Speaker::Manner{voice->id,
                           language_,
                           how_much(wanted.amount),
                           wanted.percent / 100.0,
                           settings.voice.volume,
                           pace};
}

void Voices::sample(std::string_view text, const Settings& settings) {
    sample_after({}, text, settings);
}

// A browser lets a page speak later if it has spoken in a gesture.
void Voices::sample_after(Duration wait, std::string_view text, const Settings& settings) {
    const Speech::Voice* const voice = chosen(settings.voice);
    if (!voice) return;
    Speech::Words words{std::string(text), voice->id, settings.voice.percent / 100.0,
                        settings.voice.volume};
    if (wait <= Duration{}) return say(words);
    later_ = Later{device_.monotonic() + wait, words};
    words.text = " ";
    speech_.say(words, {});
    device_.request_frame_after(wait);
}

void Voices::say(const Speech::Words& words) {
    later_.reset();
    samples_ = true;
    speech_.say(words, [this](Speech::Told told) { samples_ = told == Speech::Told::began; });
}

void Voices::hush() {
    later_.reset();
    if (std::exchange(samples_, false)) speech_.hush();
}

void Voices::follow(const VoiceSettings& settings) {
    if (std::exchange(on_, settings.on) && !settings.on) hush();
    if (!later_) return;
    const Duration wait = later_->at - device_.monotonic();
    if (wait > Duration{}) return device_.request_frame_after(wait);
    say(Speech::Words(later_->words));
}

VoiceSettings with_voice(VoiceSettings settings, std::string_view language, std::string_view id,
                         std::optional<double> pace) {
    if (id.empty() || language.empty()) return settings;
    const auto* const before = find(settings, language);
    VoiceSettings::Chosen now{std::string(language), std::string(id), 0};
    if (before && before->id == id) now.pace = before->pace;
    if (pace) now.pace = *pace;
    std::erase_if(settings.chosen,
                  [&](const VoiceSettings::Chosen& one) { return one.language == language; });
    settings.chosen.push_back(std::move(now));
    return settings;
}

}  // namespace catcow
