#include "body/kinematics.h"

#include <bit>
#include <iterator>

namespace catcow::body {

namespace {

// How each group of the spine is divided between its lower and upper joint. Lumbar: the published
// shares by level, L5/S1 to L3/4 for the lower joint and L2/3, L1/2 for the upper. Thoracic and
// neck: general knowledge (rotation is mostly high in the neck, side bend low).
constexpr double shares[3][3][2] = {{{.514, .486}, {.56, .44}, {.65, .35}},
                                    {{.50, .50}, {.50, .50}, {.50, .50}},
                                    {{.60, .40}, {.70, .30}, {.45, .55}}};

// The hinges of the trunk and the left side. Parts are in their order; the hinges of a joint are
// ordered from the parent outward. Axis 1, 2 or 3 means x, y or z; negative means the opposite
// direction.
struct Hinge {
    int8_t part;
    int8_t unknown;  // for limbs: offset from the start of a side
    int8_t axis;
};
constexpr Hinge hinges[] = {
    {lower_lumbar, dof::lumbar, 1},
    {lower_lumbar, dof::lumbar + 1, -3},
    {lower_lumbar, dof::lumbar + 2, 2},
    {upper_lumbar, dof::lumbar, 1},
    {upper_lumbar, dof::lumbar + 1, -3},
    {upper_lumbar, dof::lumbar + 2, 2},
    {lower_thorax, dof::thoracic, 1},
    {lower_thorax, dof::thoracic + 1, -3},
    {lower_thorax, dof::thoracic + 2, 2},
    {upper_thorax, dof::thoracic, 1},
    {upper_thorax, dof::thoracic + 1, -3},
    {upper_thorax, dof::thoracic + 2, 2},
    {neck, dof::neck, 1},
    {neck, dof::neck + 1, -3},
    {neck, dof::neck + 2, 2},
    {head, dof::neck, 1},
    {head, dof::neck + 1, -3},
    {head, dof::neck + 2, 2},
    {left_clavicle, dof::clavicle, 3},
    {left_clavicle, dof::clavicle + 1, -2},
    {left_upper_arm, dof::shoulder, 1},
    {left_upper_arm, dof::shoulder + 1, 2},
    {left_upper_arm, dof::shoulder + 2, 3},
    {left_forearm, dof::elbow, -1},
    {left_forearm, dof::pronation, -2},
    {left_hand, dof::wrist, -3},
    {left_hand, dof::wrist + 1, 1},
    {left_thigh, dof::hip, -1},
    {left_thigh, dof::hip + 1, 3},
    {left_thigh, dof::hip + 2, 2},
    {left_shank, dof::knee, 1},
    {left_foot, dof::ankle, 1},
    {left_foot, dof::ankle + 1, -3},
    {left_toes, dof::toe, -1},
};
constexpr int root_motions = 6, trunk_hinges = 18;
constexpr int limb_hinges = static_cast<int>(std::size(hinges)) - trunk_hinges;
static_assert(root_motions + trunk_hinges + 2 * limb_hinges == motion_count);

constexpr Vec3 axis_of(int code) {
    const double sign = code < 0 ? -1 : 1;
    return {code * code == 1 ? sign : 0, code * code == 4 ? sign : 0, code * code == 9 ? sign : 0};
}

// Returns the hinge of a motion, counted after those of the root: trunk, left limbs, right limbs.
constexpr Hinge hinge_at(int index) {
    const bool right = index >= trunk_hinges + limb_hinges;
    Hinge hinge = hinges[right ? index - limb_hinges : index];
    if (index < trunk_hinges) return hinge;
    hinge.unknown = static_cast<int8_t>(hinge.unknown + dof::side(right));
    if (!right) return hinge;
    hinge.part = static_cast<int8_t>(hinge.part + limb_parts);
    const bool shoulder = hinge.part == right_upper_arm;
    // Mirror the axis. The three axes of a shoulder are those of its own frame on both sides.
    if (!shoulder && hinge.axis * hinge.axis != 1) hinge.axis = static_cast<int8_t>(-hinge.axis);
    return hinge;
}

constexpr std::array<uint64_t, part_count> make_masks() {
    std::array<uint64_t, part_count> masks{};
    masks[pelvis] = (1 << root_motions) - 1;
    int next = 0;
    for (int part = lower_lumbar; part < part_count; ++part) {
        masks[part] = masks[parents[part]];
        for (; next < motion_count - root_motions && hinge_at(next).part == part; ++next)
            masks[part] |= uint64_t{1} << (root_motions + next);
    }
    return masks;
}
constexpr std::array<uint64_t, part_count> masks = make_masks();

// Returns a rotation about one of the coded axes.
Quat turn_about(int axis, double angle) {
    const double sine = std::sin(angle / 2);
    const Vec3 v = sine * axis_of(axis);
    return {std::cos(angle / 2), v.x, v.y, v.z};
}

// Returns true if a motion moves the part without turning it.
bool carries_only(const Motion& motion, int part) {
    return (motion.part == left_clavicle || motion.part == right_clavicle) && part != motion.part;
}

template <class Visit>
void for_each_motion(const Kinematics& body, int part, Visit visit) {
    for (uint64_t left = masks[part]; left != 0; left &= left - 1) {
        visit(std::countr_zero(left), body.motions[std::countr_zero(left)]);
    }
}

}  // namespace

void pose_body(const Skeleton& skeleton, const Posture& posture, Kinematics& out) {
    out.frames[pelvis] = {posture.place, posture.turn};
    int next = 0;
    for (; next < root_motions; ++next) {
        const Vec3 origin = next < dof::root_turn ? Vec3{} : posture.place;
        out.motions[next] = {next, 1, pelvis, axis_of(next % 3 + 1), origin};
    }
    for (int part = lower_lumbar; part < part_count; ++part) {
        const Frame& parent = out.frames[parents[part]];
        Frame& frame = out.frames[part];
        frame = {parent.point(skeleton.offset[part]), parent.turn};
        // Shoulder angles are relative to the thorax, because the clavicle only moves the arm. The
        // entries of the shoulder in `angle` are 0.
        const bool right = is_right(part);
        if (part == (right ? right_upper_arm : left_upper_arm))
            frame.turn = out.frames[upper_thorax].turn * posture.shoulder[right];
        for (; next < motion_count && hinge_at(next - root_motions).part == part; ++next) {
            const Hinge hinge = hinge_at(next - root_motions);
            double share = 1;
            if (part <= head) {
                const int of_spine = hinge.unknown - dof::lumbar;
                share = shares[of_spine / 3][of_spine % 3][(part - lower_lumbar) % 2];
            }
            out.motions[next] = {hinge.unknown, share, part, frame.direction(axis_of(hinge.axis)),
                                 frame.place};
            frame.turn = frame.turn * turn_about(hinge.axis, share * posture.angle[hinge.unknown]);
        }
    }
}

Frames pose_body(const Skeleton& skeleton, const Posture& posture) {
    Kinematics body;
    pose_body(skeleton, posture, body);
    return body.frames;
}

uint64_t motions_of(int part) { return masks[part]; }

void add_point_row(const Kinematics& body, int part, Vec3 point, Vec3 along, double weight,
                   Step& row) {
    for_each_motion(body, part, [&](int index, const Motion& motion) {
        Vec3 velocity = motion.axis;
        if (index >= 3) {
            const Vec3 at = carries_only(motion, part) ? body.frames[motion.part + 1].place : point;
            velocity = cross(motion.axis, at - motion.origin);
        }
        row[motion.unknown] += weight * motion.share * dot(along, velocity);
    });
}

void add_direction_row(const Kinematics& body, int part, Vec3 direction, Vec3 along, double weight,
                       Step& row) {
    for_each_motion(body, part, [&](int index, const Motion& motion) {
        if (index < 3 || carries_only(motion, part)) return;
        row[motion.unknown] += weight * motion.share * dot(along, cross(motion.axis, direction));
    });
}

}  // namespace catcow::body
