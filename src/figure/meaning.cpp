#include "figure/meaning.h"

#include "body/measure.h"

namespace catcow::figure {

Arrow most_shown(const body::Frames& frames, std::initializer_list<Arrow> claimed) {
    const body::Angles angles = body::measure_angles(frames);
    const auto of_trunk = [&](double body::SpineAngles::*angle) {
        return angles.lumbar.*angle + angles.thoracic.*angle;
    };
    // Lying down, with the chest level, it is the pelvis that turns.
    const auto tilt = [&](body::Part part) {
        return std::abs(frames[size_t(part)].direction({1, 0, 0}).y);
    };
    const bool knees_turn = tilt(body::pelvis) > tilt(body::upper_thorax) + .05;
    double most = 6;
    Arrow shown = Arrow::none;
    for (const Arrow arrow : claimed) {
        const double by = arrow <= Arrow::extension ? of_trunk(&body::SpineAngles::flexion)
                          : arrow <= Arrow::bend_right
                              ? of_trunk(&body::SpineAngles::side)
                              : (knees_turn ? -1 : 1) * of_trunk(&body::SpineAngles::rotation);
        // Of each pair the first one is measured as positive.
        const double shows = static_cast<int>(arrow) % 2 == 1 ? by : -by;
        if (shows > most) most = shows, shown = arrow;
    }
    return shown;
}

}  // namespace catcow::figure
