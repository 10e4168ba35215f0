#pragma once

#include "body/kinematics.h"

namespace catcow::body {

// Anatomical angles of a placed body, degrees. They are read off its parts, apart from the numbers that
// were authored and from how the solver keeps them.
struct SpineAngles {
    double flexion = 0;   // forward; below 0 extension
    double side = 0;      // to the left
    double rotation = 0;  // to the left
};
struct LimbAngles {
    double flexion = 0;    // in the plane of walking; below 0 extension
    double abduction = 0;  // away from the middle, out of that plane
    double outward = 0;    // rotation
};
struct Angles {
    SpineAngles lumbar;    // T12 against the pelvis
    SpineAngles thoracic;  // C7 against T12
    SpineAngles neck;      // head against C7
    LimbAngles hip[2];     // left, right: thigh against the pelvis
    double knee[2];
    double ankle[2];  // downward
    double elbow[2];
    // Upper arm against the thorax, both seen from hanging: in the plane of walking and in that of
    // the shoulders, -180 to 180; and how far it is raised at all, 0 to 180.
    double shoulder_flexion[2];
    double shoulder_abduction[2];
    double shoulder_raise[2];
    double pelvis_pitch;  // forward from upright, -180 to 180
    double trunk_pitch;   // of the line from the hips to C7 above level: 90 upright, 0 level
};
Angles measure_angles(const Frames& frames);

// Head minus heart in height, metres: middle of the skull against the middle of the chest at the fourth
// rib, both at the given stature.
double head_over_heart(const Skeleton& skeleton, const Frames& frames);

// How far from straight the line through three joints is, degrees: 0 in line.
double out_of_line(Vec3 a, Vec3 b, Vec3 c);

}  // namespace catcow::body
