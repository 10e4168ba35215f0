#pragma once

#include <string>
#include <vector>

#include "ui/intents.h"
#include "ui/ui.h"

namespace catcow {

// Shows one message. Its only button closes it.
void message_dialog(Ui& ui, const std::string& text, Intents& intents);

// Values of the widgets in the gallery. They have no meaning outside of it.
struct GalleryModel {
    bool on = true;
    int chosen = 1, rated = -1;
    std::vector<bool> chips{true, false, false, true};
    double slid = 4, stepped = 4.5;
    std::string written, noted;
    float turned = 0, zoomed = 1;
};
// Shows every widget in every state. Only the debug key F2 leads here.
void gallery_screen(Ui& ui, GalleryModel& gallery, Intents& intents);

}  // namespace catcow
