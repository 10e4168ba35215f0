#pragma once

#include "body/posture.h"

namespace catcow::body {

// Limits that are not a simple range of one hinge. Each is a slack: positive inside, negative
// broken.
//
// Shoulder, swing: the directions in which the upper arm may point, relative to the thorax. They
// are two half-spaces. The first is 128 degrees around the middle of the reach (forward and
// outward, level). This gives an extension of 60 degrees. The second is a backward reach that
// shrinks with height: 37 degrees behind at shoulder height, none overhead.
// Shoulder, twist: 115 degrees inward to 95 outward, measured from the least turn from that middle.
// At the side and at shoulder height this covers the clinical 70 inward and 90 outward.
struct ShoulderSlack {
    double reach;      // dimensionless, about radians near 0
    double behind;     // dimensionless
    double twist_in;   // radians
    double twist_out;  // radians
};
ShoulderSlack shoulder_slack(Quat shoulder, bool right);

// The gradient of each slack for a small turn of the upper arm in its own frame.
struct ShoulderGradient {
    Vec3 reach, behind, twist_in, twist_out;
};
ShoulderGradient shoulder_gradient(Quat shoulder, bool right);

// Hamstrings: with a straight knee the hip bends to 88 degrees. Each degree of knee bend allows 0.6
// degrees more.
constexpr double hamstring_reach = radians(88), hamstring_by_knee = 0.6;
double hamstring_slack(const Posture& posture, int side);

// Returns the worst violation of any limit. Units: degrees. 0 if there is none.
double worst_breach(const Posture& posture);

}  // namespace catcow::body
