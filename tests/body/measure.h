#pragma once

#include "body/kinematics.h"

namespace catcow::body {

// Anatomical angles of a posed body. Units: degrees. They are measured on its parts, independently
// of the authored numbers and of how the solver stores them.
struct SpineAngles {
    double flexion = 0;   // forward; negative for extension
    double side = 0;      // to the left
    double rotation = 0;  // to the left
};
struct LimbAngles {
    double flexion = 0;    // in the plane of walking; negative for extension
    double abduction = 0;  // away from the midline, out of that plane
    double outward = 0;    // rotation
};
struct Angles {
    SpineAngles lumbar;    // T12 relative to the pelvis
    SpineAngles thoracic;  // C7 relative to T12
    SpineAngles neck;      // head relative to C7
    LimbAngles hip[2];     // left, right: thigh relative to the pelvis
    double knee[2];
    double ankle[2];  // downward
    double elbow[2];
    double wrist[2];  // of the hand out of the line of the forearm, in any direction
    // Upper arm relative to the thorax, measured from hanging. Flexion is in the plane of walking,
    // abduction in the plane of the shoulders: -180 to 180. Raise is the total angle: 0 to 180.
    double shoulder_flexion[2];
    double shoulder_abduction[2];
    double shoulder_raise[2];
    double pelvis_pitch;  // forward from upright, -180 to 180
    double trunk_pitch;   // angle of the line from the hips to C7 above level: 90 upright, 0 level
};
Angles measure_angles(const Frames& frames);

// Returns the height of the head above the heart. Units: metres. The points are the middle of the
// skull and the middle of the chest at the fourth rib, at the given stature.
double head_over_heart(const Skeleton& skeleton, const Frames& frames);

// Returns how far the line through three joints is from straight. Units: degrees; 0 is straight.
double out_of_line(Vec3 a, Vec3 b, Vec3 c);

}  // namespace catcow::body
