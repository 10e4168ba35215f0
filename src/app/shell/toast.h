#pragma once

#include <string>
#include <string_view>

#include "app/common/ports.h"
#include "ui/ui.h"

namespace catcow {

// Shows a sentence over everything else. It disappears by itself, after enough time to read it
// slowly.
class Toast {
public:
    explicit Toast(Device& device) : device_(device) {}
    void show(std::string_view text);
    // A dialog that opens takes away what was said before, so that none of its answers lies below it.
    void draw(Ui& ui, Duration now, bool still, bool in_dialog);

private:
    Device& device_;
    std::string text_;
    Duration until_{};
    bool in_dialog_ = false;
};

}  // namespace catcow
