#pragma once

#include <string_view>
#include <utility>

#include <imgui.h>

#include "ui/semantics.h"

namespace catcow {

class Ui;

// Owns the state of ui/widgets/surfaces.h. Only the functions of that header use it.
class SurfacesState {
public:
    void begin_frame() { dialog_before_ = std::exchange(dialog_now_, false); }

private:
    friend void open_card(Ui& ui);
    friend void close_card(Ui& ui);
    friend void open_dialog(Ui& ui, std::string_view key, std::string_view title, float foot,
                            float widest);
    friend void open_dialog_foot(Ui& ui);
    friend void close_dialog(Ui& ui);

    float card_top_ = 0;
    ImDrawListSplitter card_layers_;
    bool dialog_before_ = false;  // the last frame had a dialog
    bool dialog_now_ = false;
    float rise_ = 1;  // how far the dialog has risen, 0..1
    Rect foot_;       // of the dialog, if it is apart; otherwise its height is 0
    float end_ = 0;   // where the column of the dialog ends, from the top of its sheet
};

}  // namespace catcow
