#pragma once

#include <array>
#include <string_view>

#include "base/quat.h"
#include "body/skeleton.h"

namespace catcow::body {

// The degrees of freedom. The six joints of the spine move in three groups, each divided between
// two joints (see kinematics.cpp). So 47 free numbers drive 56 joint motions.
//
// Positive directions. Units: radians in the code, degrees in the data.
//   lumbar, thoracic, neck  forward bend, side bend to the left, turn to the left
//   clavicle                up, forward
//   shoulder                flexion, abduction, outward rotation, against the thorax (a quaternion)
//   elbow, pronation, wrist flexion; palm turned back; flexion, towards the little finger
//   hip                     flexion, abduction, outward rotation
//   knee, ankle, toe        flexion; downward, sole turned inward; upward
namespace dof {
constexpr int root_place = 0, root_turn = 3, lumbar = 6, thoracic = 9, neck = 12, left = 15;
constexpr int clavicle = 0, shoulder = 2, elbow = 5, pronation = 6, wrist = 7, hip = 9, knee = 12,
              ankle = 13, toe = 15, limb_count = 16;  // from the start of a side
constexpr int right = left + limb_count, count = right + limb_count;
constexpr int side(int which) { return which == 0 ? left : right; }
}  // namespace dof

using Step = std::array<double, dof::count>;

// The posture of a body, as plain numbers. The entries of `angle` for the root and the shoulders
// are always 0.
struct Posture {
    Vec3 place{0, .901, 0};  // of the pelvis
    Quat turn;               // of the pelvis
    std::array<double, dof::count> angle{};
    std::array<Quat, 2> shoulder;  // left, right: upper arm relative to the thorax

    bool operator==(const Posture&) const = default;
};

// Returns the posture after a small step. The root turns in the world frame and the shoulders in
// their own; all other values are added.
Posture moved(const Posture& from, const Step& step);
// Returns the step between two postures: moved(a, difference(a, b)) is b.
Step difference(const Posture& from, const Posture& to);
Posture mirrored(const Posture& posture);
Posture blend(const Posture& from, const Posture& to, double t);

// Returns the rotation of a hip or shoulder from its anatomical angles, in radians. Outward
// rotation is applied first, then abduction, then flexion.
Quat ball_from_angles(double flexion, double abduction, double outward, bool right);

struct Range {
    double low, high;  // radians
};
// Returns the range of an unknown (AAOS, widened where a pose of the catalogue needs it). Root and
// shoulders are unlimited here; for shoulders see limits.h.
Range range_of(int index);

// A joint as it is named in the data: "lumbar", "hip" (or with ".L" or ".R" for one side). `first`
// and `count` locate its numbers.
struct Joint {
    std::string_view name;
    int first;  // for limbs: offset from dof::left
    int count;
    bool limb;
};
const Joint* joint_named(std::string_view name);

}  // namespace catcow::body
