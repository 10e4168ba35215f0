#pragma once

#include <variant>

#include "app/settings/language_choice.h"
#include "app/settings/places.h"
#include "app/shell/outcome.h"
#include "app/shell/world.h"
#include "sound/cue_plan.h"
#include "ui/screens/settings/screens.h"

namespace catcow {

// Appearance, sound and language; information about Catcow; erasing all data.
class SettingsRoom {
public:
    explicit SettingsRoom(World& world) : language(world), world_(world) {}

    void draw(const place::Settings& at, Intents& intents);
    void draw(const place::About& at, Intents& intents);
    void draw(place::VoiceList& at, Intents& intents);
    void draw(const place::Sounds& at, Intents& intents);
    void draw(const dialog::Erase& at, Intents& intents);

    using Outcome = std::variant<Stay, dialog::Erase>;
    // `voices`: the current place, if it is the list of voices.
    Outcome carry_out(const SettingsIntent& intent, place::VoiceList* voices);

    // Returns the theme, from the settings and the system.
    ThemeName theme() const;

    LanguageChoice language;

private:
    std::vector<const Speech::Voice*> found(const place::VoiceList& at) const;
    void choose_voice(const place::VoiceList& at, int index);
    void hear_sample();
    void play(CueKind kind);
    void test_sound();
    void erase();

    World& world_;
};

}  // namespace catcow
