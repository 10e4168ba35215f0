#pragma once

#include <optional>
#include <string_view>

#include "ui/semantics.h"

namespace catcow {

class Ui;

// Turn and zoom by two fingers, or by a mouse and its wheel, since the last frame.
struct Turned {
    float across = 0, along = 0, zoom = 1;  // across, along: CSS pixels; zoom: a factor
    bool tapped = false;                    // pressed, and neither turned nor zoomed
};

struct Slot {
    Rect rect;
    Turned turned;
};

// Owns the state of ui/widgets/slot.h. Only the functions of that header use it.
class SlotState {
public:
    void begin_frame() { slot_.reset(); }

private:
    friend void leave_slot(Ui& ui, Rect rect, std::string_view key, std::string_view seen);
    friend void turn_slot(Ui& ui, std::string_view key);
    friend const std::optional<Slot>& slot_of(const Ui& ui);

    std::optional<Slot> slot_;
};

}  // namespace catcow
