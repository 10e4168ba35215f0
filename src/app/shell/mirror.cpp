#include "app/shell/mirror.h"

#include <utility>

#include "app/shell/frame_times.h"

namespace catcow {

void Mirror::send(SemanticsTree tree, bool scrolls) {
    if (scrolls) {
        tree = in_old_places(tree_, std::move(tree));
        device_.request_frame_after(motion_frame);
    }
    const SemanticsPatch patch = difference(tree_, tree);
    if (!patch.empty()) device_.mirror(patch);
    tree_ = std::move(tree);
}

}  // namespace catcow
