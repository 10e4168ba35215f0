#pragma once

namespace catcow::body {

// The mat, in metres: level, and always in the same place, because a mat that slides under a resting body looks like a
// fault. With pointed toes a person of 1.70 m takes 1.81 m, and the way down leads from the knees at z = 0 to a pelvis
// there. So the mat is longer than a real one and reaches farther at the feet. It is as wide as knees that lie to one
// side need it.
constexpr double mat_half_width = .66, mat_half_length = 1.05, mat_middle_z = -.05;

}  // namespace catcow::body
