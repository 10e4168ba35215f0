#pragma once

#include <optional>
#include <string_view>

#include "ui/semantics.h"

namespace catcow {

class Ui;

// How far two fingers, or a mouse with its wheel, turned and zoomed since the frame before.
struct Turned {
    float across = 0, along = 0, zoom = 1;  // CSS pixels, and a factor
};

struct Slot {
    Rect rect;
    Turned turned;
};

// Only the functions of ui/widgets/slot.h see into it.
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
