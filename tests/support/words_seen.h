#pragma once

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <string>

#include "body/figure.h"
#include "body/shapes.h"

// What the words of a picture must mean on the joints of the body, measured in another way than
// src/demonstration/described.cpp does.
namespace catcow::body {

// The joints of the body, by the person's own left and right.
class Joints {
public:
    Joints(const Skeleton& skeleton, const PosedBody& body, bool swapped)
        : skeleton_(skeleton), body_(body), swapped_(swapped) {}

    Vec3 at(int part) const { return body_.frames[static_cast<size_t>(part)].place; }
    Vec3 at(Part left, Side side) const { return at(index(left, side)); }
    Vec3 middle(Part left) const { return .5 * (at(left, Side::left) + at(left, Side::right)); }
    Vec3 across(Part left) const {
        return normalized(at(left, Side::left) - at(left, Side::right));
    }
    // The person's left may be the mirror image of the left of a body.
    Vec3 ahead() const {
        return (swapped_ ? -1 : 1) * normalized(cross(across(left_thigh), {0, 1, 0}));
    }
    // The angle of the trunk over the horizon, as its sine.
    double rise() const {
        const Vec3 trunk = middle(left_upper_arm) - at(pelvis);
        return trunk.y / length(trunk);
    }
    // The lowest point of a shape of these parts, over the floor or the highest thing below it.
    double lowest(Part first, Part last, Side side) const {
        double low = 9;
        for (int i = 0; i < capsule_count; ++i) {
            const Capsule& shape = capsule(i);
            if (shape.part < index(first, side) || shape.part > index(last, side)) continue;
            for (const bool end : {false, true}) {
                const Vec3 point = body_.frames[static_cast<size_t>(shape.part)].point(
                    skeleton_.scale * (end ? shape.to : shape.from));
                const double radius = end ? shape.radius_to : shape.radius_from;
                low = std::min(low, over(point) - skeleton_.scale * radius);
            }
        }
        return low;
    }
    double over(Vec3 point) const {
        double gap = point.y;
        for (const Prop& prop : body_.props) gap = std::min(gap, clearance(prop, point).distance);
        return gap;
    }
    double foot(Side side) const { return lowest(left_foot, left_toes, side); }
    bool has(PropType type) const {
        return std::any_of(body_.props.begin(), body_.props.end(),
                           [&](const Prop& prop) { return prop.type == type; });
    }
    double bed() const {
        for (const Prop& prop : body_.props) {
            if (prop.type == PropType::bed) return prop.at.y + prop.size.y;
        }
        return 0;
    }
    // How far the knees are to the left of the hips, along the line of the shoulders.
    double knees() const {
        return dot(middle(left_shank) - middle(left_thigh), across(left_upper_arm));
    }
    double bend_of_knee(Side side) const {
        const Vec3 thigh = at(left_shank, side) - at(left_thigh, side),
                   shank = at(left_foot, side) - at(left_shank, side);
        return degrees(std::acos(std::clamp(dot(normalized(thigh), normalized(shank)), -1., 1.)));
    }
    // How far the trunk is bent forward, as the sine between its ends.
    double round() const {
        return dot(body_.frames[upper_thorax].direction({0, 1, 0}),
                   body_.frames[pelvis].direction({0, 0, 1}));
    }
    // How much longer the right side of the trunk is than the left one, in metres.
    double longer() const {
        const auto side = [&](double x) {
            return length(body_.frames[upper_thorax].point({x, 0, 0}) -
                          body_.frames[pelvis].point({x, 0, 0}));
        };
        return (swapped_ ? -1 : 1) * (side(-.15) - side(.15));
    }
    double front() const { return body_.frames[upper_thorax].direction({0, 0, 1}).y; }

private:
    int index(Part left, Side side) const {
        const bool right = (side == Side::right) != swapped_;
        return right ? other_side(left) : left;
    }

    const Skeleton& skeleton_;
    const PosedBody& body_;
    bool swapped_;
};

using Check = std::function<bool(const Joints&)>;

inline bool kneels(const Joints& body, Side side) {
    return body.over(body.at(left_shank, side)) < .12;
}
inline bool stands(const Joints& body) {
    return body.at(pelvis).y > .55 &&
           std::min(body.at(left_foot, Side::left).y, body.at(left_foot, Side::right).y) < .2;
}
inline bool on_forearms(const Joints& body) {
    return std::max(body.over(body.at(left_forearm, Side::left)),
                    body.over(body.at(left_forearm, Side::right))) < .1;
}

// What must be so for each word, as loosely as the eye sees it.
inline std::map<std::string, Check> checks() {
    std::map<std::string, Check> all{
        {"position.standing", stands},
        {"position.wall", [](auto& b) { return stands(b) && b.has(PropType::wall); }},
        {"position.counter", [](auto& b) { return stands(b) && b.has(PropType::counter); }},
        {"position.half-kneel",
         [](auto& b) {
             const double left = b.over(b.at(left_shank, Side::left)),
                          right = b.over(b.at(left_shank, Side::right));
             return std::min(left, right) < .12 && std::abs(left - right) > .02;
         }},
        {"position.tall-kneel",
         [](auto& b) {
             return kneels(b, Side::left) && kneels(b, Side::right) && b.rise() > .85 &&
                    b.at(pelvis).y > .3;
         }},
        {"position.all-fours",
         [](auto& b) {
             return (kneels(b, Side::left) || kneels(b, Side::right)) && std::abs(b.rise()) < .75 &&
                    b.front() < -.3 && b.at(pelvis).y > b.middle(left_shank).y + .2;
         }},
        {"position.side-lying",
         [](auto& b) { return std::abs(b.across(left_thigh).y) > .6 && std::abs(b.rise()) < .4; }},
        {"position.crook",
         [](auto& b) {
             return b.front() > .8 &&
                    std::min(b.bend_of_knee(Side::left), b.bend_of_knee(Side::right)) > 40;
         }},
        {"position.supine",
         [](auto& b) {
             return b.front() > .8 &&
                    std::max(b.bend_of_knee(Side::left), b.bend_of_knee(Side::right)) < 25;
         }},
        {"position.prone", [](auto& b) { return b.front() < -.4 && b.over(b.at(pelvis)) < .2; }},
        {"position.seated-floor", [](auto& b) { return b.at(pelvis).y < .35 && b.rise() > .6; }},
        {"position.chair",
         [](auto& b) {
             return b.has(PropType::chair) && b.rise() > .6 && b.over(b.at(pelvis)) < .2 &&
                    b.at(pelvis).y > .3;
         }},
        {"position.bed-edge",
         [](auto& b) {
             return b.has(PropType::bed) && b.rise() > .6 && b.over(b.at(pelvis)) < .2;
         }},
        {"position.bed-back", [](auto& b) { return b.has(PropType::bed) && b.front() > .8; }},
        {"position.bed-side",
         [](auto& b) { return b.has(PropType::bed) && std::abs(b.across(left_thigh).y) > .6; }},
        {"position.bed-belly", [](auto& b) { return b.has(PropType::bed) && b.front() < -.4; }},
        {"app.figure.on_back", [](auto& b) { return b.front() > .8; }},
        {"app.figure.knees_over_hips",
         [](auto& b) {
             return b.front() > .8 && b.at(left_shank, Side::left).y > b.at(pelvis).y + .2 &&
                    b.at(left_shank, Side::right).y > b.at(pelvis).y + .2;
         }},
        {"app.figure.on_knees",
         [](auto& b) { return kneels(b, Side::left) && kneels(b, Side::right); }},
        {"app.figure.plank_toes",
         [](auto& b) {
             return on_forearms(b) && b.over(b.at(pelvis)) > .12 && !kneels(b, Side::left);
         }},
        {"app.figure.plank_knees",
         [](auto& b) {
             return on_forearms(b) && b.over(b.at(pelvis)) > .12 && kneels(b, Side::left);
         }},
        {"app.figure.on_the_way", [](auto&) { return true; }},
        {"app.figure.on_forearms", on_forearms},
        {"app.figure.trunk_level", [](auto& b) { return std::abs(b.rise()) < .55; }},
        {"app.figure.trunk_halfway", [](auto& b) { return b.rise() > .3 && b.rise() < .96; }},
        {"app.figure.hips_lifted",
         [](auto& b) { return b.at(pelvis).y - b.bed() > .13 && b.front() > .8; }},
        {"app.figure.hips_back",
         [](auto& b) { return length(b.at(pelvis) - b.middle(left_foot)) < .42; }},
        {"app.figure.chest_lifted", [](auto& b) { return b.over(b.at(upper_thorax)) > .12; }},
        {"app.figure.arms_up",
         [](auto& b) {
             return b.at(left_hand, Side::left).y > b.at(head).y &&
                    b.at(left_hand, Side::right).y > b.at(head).y;
         }},
        {"app.figure.rounded", [](auto& b) { return b.round() > .12; }},
        {"app.figure.arched", [](auto& b) { return b.round() < -.12; }},
    };
    for (const Side side : {Side::left, Side::right}) {
        const std::string own = side == Side::left ? "left" : "right";
        const double sign = side == Side::left ? 1 : -1;
        all["app.figure.foot_" + own] = [=](auto& b) {
            return stands(b) && b.foot(side) < .03 && b.foot(other(side)) > b.foot(side) + .004;
        };
        all["app.figure.leg_back_" + own] = [=](auto& b) {
            return b.foot(side) > b.foot(other(side)) + .004 && b.bend_of_knee(side) < 25 &&
                   dot(b.at(left_foot, side) - b.at(pelvis), b.ahead()) < -.2;
        };
        all["app.figure.leg_lifted_" + own] = [=](auto& b) {
            return b.foot(side) > .008 && b.bend_of_knee(side) < 25;
        };
        all["app.figure.leg_out_" + own] = [=](auto& b) {
            return sign * dot(b.at(left_foot, side) - b.at(pelvis), b.across(left_thigh)) > .3;
        };
        all["app.figure.knees_" + own] = [=](auto& b) {
            return sign * b.knees() > .04 && b.front() > .8;
        };
        all["app.figure.arm_up_" + own] = [=](auto& b) {
            const double hand = b.at(left_hand, side).y;
            return hand > b.at(left_upper_arm, side).y + .15 || hand > b.at(head).y + .08;
        };
        all["app.figure.bent_" + own] = [=](auto& b) { return sign * b.longer() > .03; };
    }
    return all;
}

}  // namespace catcow::body
