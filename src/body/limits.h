#pragma once

#include "body/posture.h"

namespace catcow::body {

// Limits that are no plain range of one hinge. Each is a slack: above 0 inside, below 0 broken.
//
// Shoulder, swing: where the upper arm may point against the thorax, as two half-spaces: 128 degrees
// around the middle of its reach (ahead and outward, level), which is extension 60 behind; and a
// backward reach that shrinks with height: 37 degrees behind at shoulder height, none overhead.
// Shoulder, twist: told against the least turn from that middle, 115 inward to 95 outward; at the
// side and at shoulder height this covers the clinical 70 inward and 90 outward.
struct ShoulderSlack {
    double reach;      // dimensionless, about radians near 0
    double behind;     // dimensionless
    double twist_in;   // radians
    double twist_out;  // radians
};
ShoulderSlack shoulder_slack(Quat shoulder, bool right);

// How each slack changes with a small turn of the upper arm in its own frame.
struct ShoulderGradient {
    Vec3 reach, behind, twist_in, twist_out;
};
ShoulderGradient shoulder_gradient(Quat shoulder, bool right);

// Hamstrings: with a straight knee the hip bends to 88 degrees, and the more the knee bends, the more.
constexpr double hamstring_reach = radians(88), hamstring_by_knee = 0.6;
double hamstring_slack(const Posture& posture, int side);

// The worst breach of any limit, degrees; 0 where there is none.
double worst_breach(const Posture& posture);

}  // namespace catcow::body
