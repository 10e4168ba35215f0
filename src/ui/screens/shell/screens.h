#pragma once

#include <string>
#include <vector>

#include "ui/intents.h"
#include "ui/ui.h"

namespace catcow {

// Says one thing. Its only button closes it.
void message_dialog(Ui& ui, const std::string& text, Intents& intents);

// What the widgets of the gallery hold. It means nothing outside.
struct GalleryModel {
    bool on = true;
    int chosen = 1, rated = -1;
    std::vector<bool> chips{true, false, false, true};
    double slid = 4, stepped = 4.5;
    std::string written;
    float turned = 0, zoomed = 1;
};
// Shows every widget in every state. Only the debug key F2 leads here.
void gallery_screen(Ui& ui, GalleryModel& gallery, Intents& intents);

}  // namespace catcow
