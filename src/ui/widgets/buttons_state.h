#pragma once

#include <cstdint>
#include <string_view>

#include "ui/semantics.h"

namespace catcow {

class Ui;
enum class Icon : std::uint32_t;
enum class Look;

// Owns the state of ui/widgets/buttons.h. Only the functions of that header use it.
class ButtonsState {
public:
    void begin_frame() { smallest_label_ = 0; }

private:
    friend bool button_at(Ui& ui, Rect rect, std::string_view key, std::string_view label,
                          Look look, Icon icon);
    friend float smallest_label(const Ui& ui);

    float smallest_label_ = 0;
};

}  // namespace catcow
