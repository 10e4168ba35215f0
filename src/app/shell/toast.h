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
    // Shows the text of this key, a literal, in the language of the moment: erasing changes that, too.
    void show_text(std::string_view key);
    // A dialog that opens takes away what was said before, so that none of its answers lies below it.
    void draw(Ui& ui, Duration now, bool still, bool in_dialog);

private:
    Device& device_;
    std::string text_;
    std::string_view key_;  // of the text in the present language; empty: text_ is it
    Duration until_{};
    bool in_dialog_ = false;
};

}  // namespace catcow
