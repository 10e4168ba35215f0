#include "demonstration/shown.h"

#include <algorithm>
#include <cmath>

#include "base/quat.h"
#include "body/balance.h"

namespace catcow::body {
namespace {

constexpr double near = .035;  // metres: touches, as far as one can see

// Measures one body. Limbs are numbered 0 left, 1 right.
class Look {
public:
    Look(const Skeleton& skeleton, const PosedBody& body) : skeleton_(skeleton), body_(body) {}

    bool whole(Shown what) const;
    bool limb(Shown what, int side) const;
    bool sided(Shown what, int side) const;

private:
    const Frame& at(int left, int side) const {
        return body_.frames[static_cast<size_t>(side == 0 ? left : other_side(left))];
    }
    const Frame& at(int part) const { return body_.frames[static_cast<size_t>(part)]; }
    // The value of one degree of freedom, in degrees.
    double value(int freedom) const {
        return degrees(body_.posture.angle[static_cast<size_t>(freedom)]);
    }
    // The angle of a joint of a limb, in degrees.
    double angle(int joint, int side) const { return value(dof::side(side) + joint); }
    double spine(int axis) const { return value(dof::lumbar + axis) + value(dof::thoracic + axis); }
    // Distance from the skin of a ball to the nearest floor or prop.
    double gap(Vec3 point, double radius) const {
        double least = point.y - radius;
        for (const Prop& prop : body_.props)
            least = std::min(least, clearance(prop, point).distance - radius);
        return least;
    }
    double gap(std::string_view name, int side = 0) const {
        int index = site_named(name);
        if (side == 1) index = other_side_site(index);
        const Site& one = site(index);
        return gap(at(one.part).point(skeleton_.scale * one.at), skeleton_.scale * one.radius);
    }
    Vec3 spot(std::string_view name, int side) const {
        int index = site_named(name);
        if (side == 1) index = other_side_site(index);
        return at(site(index).part).point(skeleton_.scale * site(index).at);
    }
    Vec3 trunk() const { return normalized(at(neck).place - at(pelvis).place); }
    double pitch() const { return degrees(std::asin(std::clamp(trunk().y, -1.0, 1.0))); }
    // How far the trunk is tipped towards where the pelvis faces.
    double lean_forward() const {
        const Vec3 left = at(pelvis).direction({1, 0, 0});
        const Vec3 ahead = normalized(cross(left, {0, 1, 0}));
        return degrees(std::asin(std::clamp(dot(trunk(), ahead), -1.0, 1.0)));
    }
    Vec3 middle(int left) const { return .5 * (at(left, 0).place + at(left, 1).place); }
    double lowest_of_foot(int side) const {
        return std::min({gap("heel.L", side), gap("ball.L", side), gap("toe-tip.L", side)});
    }
    double hip_gap() const {
        return std::min({gap("seat.L", 0), gap("seat.L", 1), gap("sacrum"), gap("hip-bone.L", 0),
                         gap("hip-bone.L", 1)});
    }
    bool on_one_hip() const {
        const double left = std::min({gap("seat.L"), gap("hip-bone.L"), gap("hip.L")});
        const double right = std::min({gap("seat.L", 1), gap("hip-bone.L", 1), gap("hip.L", 1)});
        return std::min(left, right) < near && std::abs(left - right) > .03;
    }
    // Over the floor or the bed, whatever lies in between.
    double hips_over_ground() const {
        double ground = 0;
        for (const Prop& prop : body_.props) {
            if (prop.type == PropType::bed) ground = prop.at.y + prop.size.y;
        }
        return at(pelvis).place.y - ground - skeleton_.scale * .092;
    }
    static double level_distance(Vec3 a, Vec3 b) { return std::hypot(a.x - b.x, a.z - b.z); }
    static double out_of_line(Vec3 a, Vec3 b, Vec3 c) {
        return degrees(std::acos(std::clamp(dot(normalized(b - a), normalized(c - b)), -1., 1.)));
    }
    // How far a point is to the body's left of the hips, measured across the chest. The chest stays
    // where it is when the knees sink to a side.
    double to_the_left(Vec3 point) const {
        return dot(point - at(pelvis).place, at(upper_thorax).direction({1, 0, 0}));
    }
    bool has(PropType type) const {
        return std::any_of(body_.props.begin(), body_.props.end(),
                           [&](const Prop& prop) { return prop.type == type; });
    }
    bool hand_is_on(int side, int part_left, double within) const;
    bool head_rests() const;

    const Skeleton& skeleton_;
    const PosedBody& body_;
};

// Returns true if a palm lies on one of these parts, of either side.
bool Look::hand_is_on(int side, int part_left, double within) const {
    const Vec3 palm = spot("palm.L", side);
    for (int i = 0; i < capsule_count; ++i) {
        const Capsule& shape = capsule(i);
        if (shape.part != part_left && shape.part != other_side(part_left)) continue;
        const Vec3 from = at(shape.part).point(skeleton_.scale * shape.from);
        const Vec3 to = at(shape.part).point(skeleton_.scale * shape.to);
        const double along =
            std::clamp(dot(palm - from, to - from) / dot(to - from, to - from), 0.0, 1.0);
        const double radius = shape.radius_from + along * (shape.radius_to - shape.radius_from);
        if (length(palm - (from + along * (to - from))) < radius + within) return true;
    }
    return false;
}

bool Look::head_rests() const {
    if (std::min({gap("head"), gap("forehead"), gap("chin")}) < near) return true;
    for (int side = 0; side < 2; ++side) {
        const double far = std::min(length(spot("forehead", 0) - spot("back-of-hand.L", side)),
                                    length(spot("forehead", 0) - spot("palm.L", side)));
        if (far < .080 + near) return true;
    }
    return false;
}

bool Look::whole(Shown what) const {
    const Vec3 front = at(upper_thorax).direction({0, 0, 1});
    switch (what) {
        case Shown::trunk_upright: return pitch() > 70;
        case Shown::trunk_level: return std::abs(pitch()) < 25;
        case Shown::trunk_tipped: return pitch() < 84;
        case Shown::trunk_forward: return lean_forward() > 20 && pitch() > 30;
        case Shown::trunk_not_back: return lean_forward() > -15;
        case Shown::back_level: return std::abs(spine(0)) < 12;
        case Shown::back_rounded: return spine(0) > 12;
        case Shown::back_arched: return spine(0) < -7;
        case Shown::neck_bent: return degrees(body_.posture.angle[dof::neck]) > 5;
        case Shown::not_bent: return std::abs(spine(1)) < 8;
        case Shown::not_turned: return std::abs(spine(2)) < 10;
        case Shown::hips_level:
            return std::abs(at(pelvis).direction({1, 0, 0}).y) < std::sin(radians(8));
        case Shown::on_back: return front.y > .7;
        case Shown::on_belly: return front.y < -.5;
        case Shown::on_side: return std::abs(at(pelvis).direction({1, 0, 0}).y) > .7;
        case Shown::seated: return pitch() > 60 && hip_gap() < near;
        case Shown::on_one_hip: return pitch() > 15 && on_one_hip();
        case Shown::hips_down: return hip_gap() < near;
        case Shown::hips_halfway: return hip_gap() > .03 && hip_gap() < .16;
        case Shown::hips_lifted: return hips_over_ground() > .05;
        case Shown::hips_back: return length(at(pelvis).place - middle(left_foot)) < .4;
        case Shown::chest_down: return std::min(gap("chest"), gap("ribs")) < near;
        case Shown::chest_lifted: return gap("chest") > .06;
        case Shown::head_rests: return head_rests();
        case Shown::face_down: return at(head).direction({0, 0, 1}).y < -.7;
        case Shown::line_to_heels:
            return out_of_line(middle(left_upper_arm), at(pelvis).place, middle(left_foot)) < 12;
        case Shown::line_to_knees:
            return out_of_line(middle(left_upper_arm), at(pelvis).place, middle(left_shank)) < 12;
        case Shown::knees_middle: return std::abs(to_the_left(middle(left_shank))) < .04;
        case Shown::palms_in_front:
        case Shown::palms_behind: {
            const Vec3 palms = .5 * (spot("palm.L", 0) + spot("palm.L", 1));
            const bool ahead = dot(palms - at(lower_thorax).place, front) > 0;
            return length(spot("palm.L", 0) - spot("palm.L", 1)) < .07 &&
                   ahead == (what == Shown::palms_in_front);
        }
        case Shown::hands_clasped: return length(spot("palm.L", 0) - spot("palm.L", 1)) < .16;
        case Shown::hands_apart: return length(spot("palm.L", 0) - spot("palm.L", 1)) > .25;
        case Shown::feet_close: return length(at(left_foot, 0).place - at(left_foot, 1).place) < .3;
        case Shown::feet_apart:
            return length(at(left_foot, 0).place - at(left_foot, 1).place) > .17;
        case Shown::legs_crossed:
            return to_the_left(at(left_foot, 0).place) < to_the_left(at(left_foot, 1).place);
        case Shown::with_block: return has(PropType::block) || has(PropType::blanket);
        case Shown::with_blanket: return has(PropType::blanket);
        case Shown::with_pillow:
            return has(PropType::pillow) || has(PropType::cushion) || has(PropType::blanket) ||
                   has(PropType::roll) || has(PropType::block);
        case Shown::without_pillow: return !has(PropType::pillow);
        default: return false;
    }
}

bool Look::sided(Shown what, int side) const {
    const double own = side == 0 ? 1 : -1;
    if (what == Shown::bent) return own * spine(1) > 8;
    return own * to_the_left(middle(left_shank)) > .06;  // Shown::knees
}

bool Look::limb(Shown what, int side) const {
    const Vec3 shoulder = at(left_upper_arm, side).place, wrist = at(left_hand, side).place;
    const Vec3 arm = normalized(wrist - shoulder);
    const Vec3 outward = at(upper_thorax).direction({side == 0 ? 1.0 : -1.0, 0, 0});
    switch (what) {
        case Shown::palm_down: return std::min(gap("palm.L", side), gap("fingers.L", side)) < near;
        case Shown::hand_on_leg:
            return hand_is_on(side, left_thigh, near) || hand_is_on(side, left_shank, near) ||
                   hand_is_on(side, left_foot, near);
        case Shown::hand_on_hip:
            return length(spot("palm.L", side) - spot("on-hip.L", side)) < .09 ||
                   hand_is_on(side, pelvis, near);
        case Shown::hand_under_shoulder:
            return level_distance(spot("palm.L", side), shoulder) < .17;
        case Shown::forearm_down:
            return gap("elbow.L", side) < near && gap("wrist.L", side) < near + .01;
        case Shown::elbow_under_shoulder: {
            const Vec3 elbow = at(left_forearm, side).place;
            return level_distance(elbow, shoulder) < .13 || std::abs(elbow.y - shoulder.y) < .13;
        }
        case Shown::elbow_bent: return angle(dof::elbow, side) > 10;
        case Shown::arm_up: return arm.y > .75 && wrist.y > shoulder.y + .25;
        case Shown::arm_overhead: return dot(arm, trunk()) > .8;
        case Shown::arm_ahead: return dot(arm, trunk()) > .4;
        case Shown::arm_out: return dot(arm, outward) > .6 && std::abs(dot(arm, trunk())) < .6;
        case Shown::arm_by_side: return dot(arm, trunk()) < -.75;
        case Shown::shoulder_down: return gap("blade.L", side) < .05;
        case Shown::foot_down: return lowest_of_foot(side) < .02;
        case Shown::foot_flat: return gap("heel.L", side) < near && gap("ball.L", side) < near;
        case Shown::foot_under_knee:
            return level_distance(at(left_foot, side).place, at(left_shank, side).place) < .12;
        case Shown::weight_on: {
            const Vec3 mass = centre_of_mass(skeleton_, body_.frames);
            return lowest_of_foot(side) < .02 &&
                   level_distance(mass, spot("sole.L", side)) <
                       level_distance(mass, spot("sole.L", 1 - side)) - .02;
        }
        case Shown::toes_tucked: return angle(dof::toe, side) > 20 && lowest_of_foot(side) < near;
        case Shown::leg_lifted: return lowest_of_foot(side) > .012;
        case Shown::leg_straight: return angle(dof::knee, side) < 20;
        case Shown::leg_out: return angle(dof::hip + 1, side) > 25;
        case Shown::leg_behind:
            return angle(dof::hip, side) < 20 &&
                   length(at(left_foot, 0).place - at(left_foot, 1).place) > .2;
        case Shown::knee_down: return gap("knee.L", side) < near;
        case Shown::knee_bent: return angle(dof::knee, side) > 45;
        case Shown::knee_soft: return angle(dof::knee, side) > 1 && angle(dof::knee, side) < 35;
        case Shown::knee_up: return angle(dof::hip, side) > 70 && lowest_of_foot(side) > .1;
        case Shown::knee_under_hip:
            return level_distance(at(left_shank, side).place, at(left_thigh, side).place) < .12;
        default: return false;
    }
}

}  // namespace
}  // namespace catcow::body

namespace catcow {

bool is_seen(const Show& show, const body::Skeleton& skeleton, const body::PosedBody& body,
             Side side, bool swapped) {
    const body::Look look(skeleton, body);
    const bool of_limb = show.what >= Shown::palm_down && show.what <= Shown::shoulder_down;
    const bool of_leg = show.what >= Shown::foot_down && show.what <= Shown::knee_under_hip;
    const bool of_side = show.what == Shown::bent || show.what == Shown::knees;
    if (!of_limb && !of_leg && !of_side) return look.whole(show.what);
    const auto seen = [&](int which) {
        return of_side ? look.sided(show.what, which) : look.limb(show.what, which);
    };
    const int own = side == Side::right ? 1 : 0;
    switch (show.whose) {
        case Whose::both: return seen(0) && seen(1);
        case Whose::one: return seen(0) || seen(1);
        case Whose::left: return seen(swapped ? 1 : 0);
        case Whose::right: return seen(swapped ? 0 : 1);
        case Whose::side: return seen(own);
        case Whose::other: return seen(1 - own);
    }
    return false;
}

}  // namespace catcow
