#pragma once

#include <random>

#include "body/posture.h"

namespace catcow::testing {

// Returns a random posture within the ranges. The same seed gives the same posture.
inline body::Posture random_posture(unsigned seed, double part_of_range = 0.5) {
    std::mt19937 random(seed);
    const auto between = [&random](double low, double high) {
        return low + (high - low) * (static_cast<double>(random()) / 4294967296.0);
    };
    body::Posture posture;
    posture.place = {between(-.3, .3), between(.2, 1), between(-.3, .3)};
    posture.turn = from_vector({between(-1, 1), between(-1, 1), between(-1, 1)});
    for (int i = body::dof::lumbar; i < body::dof::count; ++i) {
        const int in_limb = (i - body::dof::left) % body::dof::limb_count - body::dof::shoulder;
        if (i >= body::dof::left && in_limb >= 0 && in_limb < 3) continue;
        const body::Range range = body::range_of(i);
        posture.angle[i] = part_of_range * between(range.low, range.high);
    }
    for (int side = 0; side < 2; ++side) {
        posture.shoulder[side] =
            body::ball_from_angles(between(-.4, 2), between(0, 1.2), between(-.5, .5), side == 1);
    }
    return posture;
}

}  // namespace catcow::testing
