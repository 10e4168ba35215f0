#include "body/measure.h"

namespace catcow::body {

namespace {

struct Basis {
    Vec3 x, y, z;
};

Basis basis(Quat q) { return {rotate(q, {1, 0, 0}), rotate(q, {0, 1, 0}), rotate(q, {0, 0, 1})}; }

// The order of rotations: flexion outermost, then side bend, then rotation.
SpineAngles spine_between(Quat lower, Quat upper) {
    const Basis b = basis(inverse(lower) * upper);
    return {degrees(std::atan2(b.y.z, b.y.y)), degrees(std::asin(std::clamp(b.y.x, -1.0, 1.0))),
            degrees(std::atan2(b.z.x, b.x.x))};
}

LimbAngles limb_between(Quat trunk, Quat limb, bool right) {
    const Quat turned = inverse(trunk) * limb;
    const Basis b = basis(right ? catcow::mirrored(turned) : turned);
    return {degrees(std::atan2(-b.y.z, b.y.y)), degrees(std::asin(std::clamp(-b.y.x, -1.0, 1.0))),
            degrees(std::atan2(b.z.x, b.x.x))};
}

double hinge_between(Quat near, Quat far, Vec3 axis, Vec3 from) {
    const Vec3 now = rotate(inverse(near) * far, from);
    return degrees(std::atan2(dot(axis, cross(from, now)), dot(from, now)));
}

}  // namespace

Angles measure_angles(const Frames& frames) {
    Angles all{};
    all.lumbar = spine_between(frames[pelvis].turn, frames[upper_lumbar].turn);
    all.thoracic = spine_between(frames[upper_lumbar].turn, frames[upper_thorax].turn);
    all.neck = spine_between(frames[upper_thorax].turn, frames[head].turn);
    for (int side = 0; side < 2; ++side) {
        const int shift = side * limb_parts;
        const auto at = [&](int left) -> const Frame& { return frames[left + shift]; };
        all.hip[side] = limb_between(frames[pelvis].turn, at(left_thigh).turn, side == 1);
        all.knee[side] =
            hinge_between(at(left_thigh).turn, at(left_shank).turn, {1, 0, 0}, {0, -1, 0});
        all.ankle[side] =
            hinge_between(at(left_shank).turn, at(left_foot).turn, {1, 0, 0}, {0, 0, 1});
        const Vec3 upper = normalized(at(left_forearm).place - at(left_upper_arm).place);
        const Vec3 lower = normalized(at(left_hand).place - at(left_forearm).place);
        all.elbow[side] = degrees(std::acos(std::clamp(dot(upper, lower), -1.0, 1.0)));
        const Vec3 fingers = at(left_hand).direction({0, -1, 0});
        all.wrist[side] = degrees(std::acos(std::clamp(dot(lower, fingers), -1.0, 1.0)));
        Vec3 arm = rotate(inverse(frames[upper_thorax].turn), upper);
        if (side == 1) arm = catcow::mirrored(arm);
        all.shoulder_flexion[side] = degrees(std::atan2(arm.z, -arm.y));
        all.shoulder_abduction[side] = degrees(std::atan2(arm.x, -arm.y));
        all.shoulder_raise[side] = degrees(std::acos(std::clamp(-arm.y, -1.0, 1.0)));
    }
    const Vec3 up = frames[pelvis].direction({0, 1, 0}),
               ahead = frames[pelvis].direction({0, 0, 1});
    all.pelvis_pitch = degrees(std::atan2(-ahead.y, up.y));
    const Vec3 trunk = normalized(frames[neck].place - frames[pelvis].place);
    all.trunk_pitch = degrees(std::asin(std::clamp(trunk.y, -1.0, 1.0)));
    return all;
}

double head_over_heart(const Skeleton& skeleton, const Frames& frames) {
    const Vec3 skull = frames[head].point(skeleton.scale * Vec3{0, .07, 0});
    const Vec3 heart = frames[upper_thorax].point(skeleton.scale * Vec3{0, .01, 0});
    return skull.y - heart.y;
}

double out_of_line(Vec3 a, Vec3 b, Vec3 c) {
    const Vec3 first = b - a, second = c - b;
    return degrees(std::atan2(length(cross(first, second)), dot(first, second)));
}

}  // namespace catcow::body
