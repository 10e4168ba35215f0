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
    void begin_frame(Duration now) { settled_.begin_frame(now); }

private:
    friend Press press_region(Ui& ui, Rect rect, std::string_view key);
    friend Node& emit_control(Ui& ui, Role role, const Press& press, std::string_view name,
                              Rect rect, float radius);

    Settled settled_;
    std::uint32_t pressed_ = 0;  // the pointer went down on this control, and that counts
};

}  // namespace catcow
