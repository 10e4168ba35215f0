#pragma once

#include <string_view>
#include <variant>

#include "base/duration.h"
#include "journal/record.h"

namespace catcow {

struct SetVolume {
    double share;  // of the tones, 0..1
};
struct SetNoise {
    double share;
};
struct SetBreathSound {
    SoundSettings::Breath breath;
};
struct SetMuted {
    bool on;
};
struct SetInhale {
    Duration length;
};
struct SetExhale {
    Duration length;
};
struct SetWayTime {
    WayTime way_time;
};
struct SetTextSize {
    int percent;  // 80..200
};
struct SetTheme {
    Settings::Theme theme;
};
// Turns off all motion that runs by itself.
struct SetCalm {
    bool on;
};
// Shows a figure that faces the person as their mirror image.
struct SetMirror {
    bool on;
};
struct SetLanguage {
    int choice;  // 0: the language of the device; n: the nth of `languages`, from 1
};
// A voice speaks during a session.
struct SetVoice {
    bool on;
};
struct SetVoiceAmount {
    VoiceSettings::Amount amount;
};
struct SetVoiceRate {
    int percent;  // 60..150
};
// The device vibrates with each breath and change.
struct SetPulses {
    bool on;
};
struct SetVoiceVolume {
    double share;
};
struct ChooseVoice {
    int index;  // of VoicesModel::voices
};
struct HearSample {};
// Plays a tone, and says a sentence if a voice leads.
struct TestSound {};
struct HearSound {
    int index;  // of SoundsModel::sounds
};
struct SearchVoices {
    std::string_view text;  // kept by the frame's Intents
};
struct ShowMoreVoices {};
// Asks whether to erase everything.
struct AskToErase {};
struct EraseEverything {};

using SettingsIntent =
    std::variant<SetVolume, SetNoise, SetBreathSound, SetPulses, SetVoiceVolume, SetMuted,
                 SetInhale, SetExhale, SetWayTime, SetTextSize, SetTheme, SetCalm, SetMirror,
                 SetLanguage, SetVoice, SetVoiceAmount, SetVoiceRate, ChooseVoice, HearSample,
                 TestSound, HearSound, SearchVoices, ShowMoreVoices, AskToErase, EraseEverything>;

}  // namespace catcow
