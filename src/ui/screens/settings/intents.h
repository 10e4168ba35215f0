#pragma once

#include <variant>

#include "base/duration.h"
#include "journal/record.h"

namespace catcow {

struct SetVolume {
    double share;  // 0..1
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
struct SetTextSize {
    int percent;  // 80..200
};
struct SetTheme {
    Settings::Theme theme;
};
// Nothing moves by itself.
struct SetCalm {
    bool on;
};
// A figure that faces the person is their mirror image.
struct SetMirror {
    bool on;
};
struct SetLanguage {
    int choice;  // 0: as the device says; n: the nth of `languages`, from 1
};
// Opens the question.
struct AskToErase {};
struct EraseEverything {};

using SettingsIntent =
    std::variant<SetVolume, SetMuted, SetInhale, SetExhale, SetTextSize, SetTheme, SetCalm,
                 SetMirror, SetLanguage, AskToErase, EraseEverything>;

}  // namespace catcow
