#pragma once

#include "platform/ports.h"
#include "ui/semantics.h"

namespace catcow {

// Sends the page what changed in the semantics tree since the frame before.
class Mirror {
public:
    explicit Mirror(Device& device) : device_(device) {}
    // `scrolls`: a finger moves the content. Then rectangles are sent with the first frame after it.
    void send(SemanticsTree tree, bool scrolls);
    const SemanticsTree& tree() const { return tree_; }  // as the page has it

private:
    Device& device_;
    SemanticsTree tree_;
};

}  // namespace catcow
