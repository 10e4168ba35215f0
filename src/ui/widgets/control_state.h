#pragma once

#include <cstdint>
#include <string_view>

#include "ui/settled.h"

namespace catcow {

class Ui;
struct Press;

// Owns the state of ui/widgets/control.h. Only the functions of that header use it.
class ControlState {
public:
    void begin_frame(Duration now) {
        settled_.begin_frame(now);
        repeated_ = 0;
    }
    void goes_down(float x, float y) {
        settled_.goes_down(x, y);
        activated_ = 0;
    }

private:
    friend Press press_region(Ui& ui, Rect rect, std::string_view key, bool stays);
    friend Node& emit_control(Ui& ui, Role role, Press& press, std::string_view name, Rect rect,
                              float radius);
    bool activates(const Ui& ui, std::uint32_t id);

    Settled settled_;
    std::uint32_t pressed_ = 0;    // the pointer went down on this control, and that counts
    std::uint32_t activated_ = 0;  // by the mirror last. 0: the pointer went down since
    std::uint32_t repeated_ = 0;   // activated in this frame, and was also the last before
};

}  // namespace catcow
