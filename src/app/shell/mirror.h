#pragma once

#include "platform/ports.h"
#include "ui/semantics.h"

namespace catcow {

// Sends the page the changes of the semantics tree since the last frame.
class Mirror {
public:
    explicit Mirror(Device& device) : device_(device) {}
    // `scrolls`: a finger moves the content. Moved rectangles are then sent after the scrolling
    // ends.
    void send(SemanticsTree tree, bool scrolls);
    const SemanticsTree& tree() const { return tree_; }  // the tree that the page has

private:
    Device& device_;
    SemanticsTree tree_;
};

}  // namespace catcow
