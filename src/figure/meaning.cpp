#include "figure/meaning.h"

#include <cmath>

namespace catcow::figure {

Arrow most_shown(const body::PosedBody& body, std::span<const Arrow> claimed) {
    const auto of_trunk = [&](size_t axis) {
        return body.posture.angle[body::dof::lumbar + axis] +
               body.posture.angle[body::dof::thoracic + axis];
    };
    // In a body that lies down with a level chest, the pelvis turns.
    const auto tilt = [&](body::Part part) {
        return std::abs(body.frames[part].direction({1, 0, 0}).y);
    };
    const bool knees_turn = tilt(body::pelvis) > tilt(body::upper_thorax) + .05;
    double most = radians(6);
    Arrow shown = Arrow::none;
    for (const Arrow arrow : claimed) {
        const double by = arrow <= Arrow::extension    ? of_trunk(0)
                          : arrow <= Arrow::bend_right ? of_trunk(1)
                                                       : (knees_turn ? -1 : 1) * of_trunk(2);
        // The first movement of each pair is the positive direction.
        const double shows = static_cast<int>(arrow) % 2 == 1 ? by : -by;
        if (shows > most) most = shows, shown = arrow;
    }
    return shown;
}

}  // namespace catcow::figure
