#pragma once

#include <string>
#include <vector>

#include "journal/record.h"
#include "ui/intents.h"
#include "ui/screens/shell/page.h"
#include "ui/ui.h"

namespace catcow {

struct VoiceModel {
    enum class State { looking, some, none } state = State::looking;
    std::string chosen;  // name of the voice, if there are some
};

struct SettingsModel {
    Settings settings;
    std::string version, build;
    const char* storage =
        "app.settings.data_about";  // key: where the data is, or why it is not kept
    std::string needs;              // summary of the needs, one line
    bool language_comes = false;    // the chosen language is being fetched
    VoiceModel voice;
    bool vibrates = false;  // this device can
};
void settings_screen(Ui& ui, const SettingsModel& model, Intents& intents);

struct AboutModel {
    std::vector<Line> sources;
};
void about_screen(Ui& ui, const AboutModel& model, Intents& intents);

// The voices of the device, to choose from.
struct VoicesModel {
    std::vector<Line> voices;  // name and region; those that are found
    int chosen = -1;           // index
    std::string search;
    int more = 0;           // found voices that the button adds to `voices`
    bool searches = false;  // there are so many that a search helps
};
void voices_screen(Ui& ui, const VoicesModel& model, Intents& intents);

// All sounds of a session, to listen to.
struct SoundsModel {
    std::vector<Line> sounds;  // what each means, and how it sounds
};
void sounds_screen(Ui& ui, const SoundsModel& model, Intents& intents);

// Asks whether to erase everything.
void erase_dialog(Ui& ui, Intents& intents);

}  // namespace catcow
