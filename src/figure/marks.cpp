#include "figure/marks.h"

namespace catcow::figure {

Marks marks_of(const body::Skeleton& skeleton, const body::Frames& frames, const View& view,
               double aspect) {
    constexpr Vec3 beyond_fingers{-.006, -.225, 0}, beyond_toes{-.008, 0, .105};
    const Matrix projection = projection_of(view, aspect);
    const auto spot = [&](int part, Vec3 local) {
        if (body::is_right(part)) local = mirrored(local);
        return spot_of(projection, frames[static_cast<size_t>(part)].point(skeleton.scale * local));
    };
    return {{spot(body::left_hand, beyond_fingers), spot(body::right_hand, beyond_fingers)},
            {spot(body::left_toes, beyond_toes), spot(body::right_toes, beyond_toes)}};
}

}  // namespace catcow::figure
