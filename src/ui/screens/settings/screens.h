#pragma once

#include <string>
#include <vector>

#include "journal/record.h"
#include "ui/intents.h"
#include "ui/screens/shell/page.h"
#include "ui/ui.h"

namespace catcow {

struct SettingsModel {
    Settings settings;
    std::string version, build;
    const char* storage =
        "app.settings.data_about";  // key: where the data is, or why it is not kept
    std::string needs;              // summary of the needs, one line
    bool language_comes = false;    // the chosen language is being fetched
};
void settings_screen(Ui& ui, const SettingsModel& model, Intents& intents);

struct AboutModel {
    std::vector<Line> sources;
};
void about_screen(Ui& ui, const AboutModel& model, Intents& intents);

// Asks whether to erase everything.
void erase_dialog(Ui& ui, Intents& intents);

}  // namespace catcow
