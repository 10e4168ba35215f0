#pragma once

#include <array>
#include <string_view>

#include "base/quat.h"
#include "body/skeleton.h"

namespace catcow::body {

// The degrees of freedom. The six joints of the spine move in three groups, each shared out over its
// two joints (see kinematics.cpp), so 56 joint motions hang on 47 free numbers.
//
// Signs, radians inside and degrees in data:
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

// Where a body is: nothing but numbers. The entries of `angle` for the root and the shoulders stay 0.
struct Posture {
    Vec3 place{0, .901, 0};  // of the pelvis
    Quat turn;               // of the pelvis
    std::array<double, dof::count> angle{};
    std::array<Quat, 2> shoulder;  // left, right: upper arm against the thorax

    bool operator==(const Posture&) const = default;
};

// The posture after a small step: root turned in the world, shoulders in their own frame, the rest
// added.
Posture moved(const Posture& from, const Step& step);
// The step that leads from one to the other: moved(a, difference(a, b)) is b.
Step difference(const Posture& from, const Posture& to);
Posture mirrored(const Posture& posture);
Posture blend(const Posture& from, const Posture& to, double t);

// A hip or shoulder from its anatomical angles (radians): outward rotation first, then abduction, then
// flexion.
Quat ball_from_angles(double flexion, double abduction, double outward, bool right);

struct Range {
    double low, high;  // radians
};
// What a joint can do (AAOS, widened where a pose of the catalogue needs it). Root and shoulders are
// free here; for shoulders see limits.h.
Range range_of(int index);

// The joints as they are named in data, "lumbar", "hip" (with ".L" or ".R" for one side): where their
// numbers begin and how many they are.
struct Joint {
    std::string_view name;
    int first;  // from dof::left for limbs
    int count;
    bool limb;
};
const Joint* joint_named(std::string_view name);

}  // namespace catcow::body
