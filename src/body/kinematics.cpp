#include "body/kinematics.h"

#include <bit>

namespace catcow::body {

namespace {

// How a group of the spine is shared out over its lower and upper joint. Lumbar: the published shares
// by level, L5/S1 to L3/4 for the lower joint and L2/3, L1/2 for the upper. Thoracic and neck: general
// knowledge (rotation sits high in the neck, side bend low).
constexpr double shares[3][3][2] = {{{.514, .486}, {.56, .44}, {.65, .35}},
                                    {{.50, .50}, {.50, .50}, {.50, .50}},
                                    {{.60, .40}, {.70, .30}, {.45, .55}}};

struct Hinge {
    int unknown;  // from the start of a side for limbs
    Vec3 axis;    // of the left limb
};

constexpr Vec3 ahead_bend{1, 0, 0}, left_bend{0, 0, -1}, left_turn{0, 1, 0};

// The hinges of a part's joint in their order from the parent outward.
struct Chain {
    Hinge hinges[3];
    int count;
};

constexpr Chain limb_chain(int part) {
    switch (part) {
        case left_clavicle:
            return {{{dof::clavicle, {0, 0, 1}}, {dof::clavicle + 1, {0, -1, 0}}}, 2};
        case left_forearm: return {{{dof::elbow, {-1, 0, 0}}, {dof::pronation, {0, -1, 0}}}, 2};
        case left_hand: return {{{dof::wrist, {0, 0, -1}}, {dof::wrist + 1, {1, 0, 0}}}, 2};
        case left_thigh:
            return {{{dof::hip, {-1, 0, 0}}, {dof::hip + 1, {0, 0, 1}}, {dof::hip + 2, {0, 1, 0}}},
                    3};
        case left_shank: return {{{dof::knee, {1, 0, 0}}}, 1};
        case left_foot: return {{{dof::ankle, {1, 0, 0}}, {dof::ankle + 1, {0, 0, -1}}}, 2};
        default: return {{{dof::toe, {-1, 0, 0}}}, 1};
    }
}

constexpr Vec3 mirrored_axis(Vec3 axis) { return {axis.x, -axis.y, -axis.z}; }

class Placing {
public:
    Placing(const Skeleton& skeleton, const Posture& posture, Kinematics& out)
        : skeleton_(skeleton), posture_(posture), out_(out) {}

    void all() {
        root();
        for (int part = lower_lumbar; part <= head; ++part) spine(part);
        for (int part = left_clavicle; part < part_count; ++part) limb(part);
    }

private:
    void add(int unknown, double share, int part, Vec3 axis, Vec3 origin) {
        out_.motions[next_++] = {unknown, share, part, axis, origin};
    }

    void root() {
        out_.frames[pelvis] = {posture_.place, posture_.turn};
        constexpr Vec3 axes[3] = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
        for (int i = 0; i < 3; ++i) add(dof::root_place + i, 1, pelvis, axes[i], {});
        for (int i = 0; i < 3; ++i) add(dof::root_turn + i, 1, pelvis, axes[i], posture_.place);
    }

    Frame& begin(int part) {
        const Frame& parent = out_.frames[parent_of(part)];
        Frame& frame = out_.frames[part];
        frame = {parent.point(skeleton_.offset[part]), parent.turn};
        return frame;
    }

    void hinge(Frame& frame, int part, int unknown, double share, Vec3 axis) {
        add(unknown, share, part, frame.direction(axis), frame.place);
        frame.turn = frame.turn * turn(axis, share * posture_.angle[unknown]);
    }

    void spine(int part) {
        Frame& frame = begin(part);
        const int group = (part - lower_lumbar) / 2, joint = (part - lower_lumbar) % 2;
        const int first = dof::lumbar + 3 * group;
        constexpr Vec3 axes[3] = {ahead_bend, left_bend, left_turn};
        for (int i = 0; i < 3; ++i) hinge(frame, part, first + i, shares[group][i][joint], axes[i]);
    }

    void limb(int part) {
        Frame& frame = begin(part);
        const bool right = is_right(part);
        const int side = dof::side(right), left = right ? other_side(part) : part;
        if (left == left_upper_arm) {
            frame.turn = out_.frames[upper_thorax].turn * posture_.shoulder[right];
            constexpr Vec3 axes[3] = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
            for (int i = 0; i < 3; ++i)
                add(side + dof::shoulder + i, 1, part, frame.direction(axes[i]), frame.place);
            return;
        }
        const Chain chain = limb_chain(left);
        for (int i = 0; i < chain.count; ++i) {
            const Vec3 axis = chain.hinges[i].axis;
            hinge(frame, part, side + chain.hinges[i].unknown, 1,
                  right ? mirrored_axis(axis) : axis);
        }
    }

    const Skeleton& skeleton_;
    const Posture& posture_;
    Kinematics& out_;
    int next_ = 0;
};

constexpr int hinges_at(int part) {
    if (part == pelvis) return 6;
    if (part <= head) return 3;
    const int left = part >= right_clavicle ? part - limb_parts : part;
    return left == left_upper_arm ? 3 : limb_chain(left).count;
}

std::array<uint64_t, part_count> all_masks() {
    std::array<uint64_t, part_count> masks{};
    for (int part = 0, next = 0; part < part_count; ++part) {
        const uint64_t own = ((uint64_t{1} << hinges_at(part)) - 1) << next;
        next += hinges_at(part);
        masks[part] = own | (part == pelvis ? 0 : masks[parent_of(part)]);
    }
    return masks;
}

// Whether a motion carries the part along without turning it.
bool carries_only(const Motion& motion, int part) {
    return (motion.part == left_clavicle || motion.part == right_clavicle) && part != motion.part;
}

template <class Visit>
void for_each_motion(const Kinematics& body, int part, Visit visit) {
    for (uint64_t left = motions_of(part); left != 0; left &= left - 1) {
        visit(std::countr_zero(left), body.motions[std::countr_zero(left)]);
    }
}

}  // namespace

void pose_body(const Skeleton& skeleton, const Posture& posture, Kinematics& out) {
    Placing(skeleton, posture, out).all();
}

Frames pose_body(const Skeleton& skeleton, const Posture& posture) {
    Kinematics body;
    pose_body(skeleton, posture, body);
    return body.frames;
}

uint64_t motions_of(int part) {
    static const std::array<uint64_t, part_count> masks = all_masks();
    return masks[part];
}

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
