#pragma once

#include <string>
#include <string_view>

#include "app/common/ports.h"
#include "ui/ui.h"

namespace catcow {

// A sentence over everything else that goes by itself. It stays long enough to be read slowly.
class Toast {
public:
    explicit Toast(Device& device) : device_(device) {}
    void show(std::string_view text);
    void draw(Ui& ui, Duration now, bool still);

private:
    Device& device_;
    std::string text_;
    Duration until_{};
};

}  // namespace catcow
