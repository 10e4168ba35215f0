#include "body/limits.h"

namespace catcow::body {

namespace {

constexpr Vec3 down{0, -1, 0};
constexpr Vec3 ahead{.643, 0, .766};  // 40 degrees outward from straight ahead
constexpr double furthest = -.6157;   // cosine of 128 degrees
constexpr Vec3 back_and_up{0, .51, -1};
constexpr double behind_most = .61;
constexpr double most_in = radians(115), most_out = radians(95);

// Returns the smallest rotation from one unit vector to another.
Quat least_turn(Vec3 from, Vec3 to) {
    const Vec3 axis = cross(from, to);
    return normalized(Quat{1 + dot(from, to), axis.x, axis.y, axis.z});
}

Vec3 mirrored_turn(Vec3 v) { return {v.x, -v.y, -v.z}; }

}  // namespace

ShoulderSlack shoulder_slack(Quat shoulder, bool right) {
    const Quat q = right ? catcow::mirrored(shoulder) : shoulder;
    const Vec3 arm = rotate(q, down);
    const Quat rest = inverse(least_turn(ahead, arm) * least_turn(down, ahead)) * q;
    double twist = 2 * std::atan2(rest.y, rest.w);
    if (twist > std::numbers::pi) twist -= 2 * std::numbers::pi;
    if (twist < -std::numbers::pi) twist += 2 * std::numbers::pi;
    return {dot(ahead, arm) - furthest, behind_most - dot(back_and_up, arm), twist + most_in,
            most_out - twist};
}

ShoulderGradient shoulder_gradient(Quat shoulder, bool right) {
    const Quat q = right ? catcow::mirrored(shoulder) : shoulder;
    const Vec3 arm = rotate(q, down);
    // A turn w (in the thorax frame) moves the arm by w x arm, so n . arm changes by w . (arm x n).
    // The twist about the bone changes by w . (ahead + arm) / (1 + ahead . arm).
    const Vec3 twist = (-1 / (1 + dot(ahead, arm))) * (ahead + arm);
    const Quat home = inverse(q);
    const auto local = [&](Vec3 v) {
        const Vec3 own = rotate(home, v);
        return right ? mirrored_turn(own) : own;
    };
    return {local(cross(arm, ahead)), local(-cross(arm, back_and_up)), local(twist), local(-twist)};
}

double hamstring_slack(const Posture& posture, int side) {
    const int first = dof::side(side);
    return hamstring_reach + hamstring_by_knee * posture.angle[first + dof::knee] -
           posture.angle[first + dof::hip];
}

double worst_breach(const Posture& posture) {
    double worst = 0;
    for (int i = dof::lumbar; i < dof::count; ++i) {
        const Range range = range_of(i);
        worst = std::max({worst, range.low - posture.angle[i], posture.angle[i] - range.high});
    }
    for (int side = 0; side < 2; ++side) {
        const ShoulderSlack slack = shoulder_slack(posture.shoulder[side], side == 1);
        worst = std::max({worst, -slack.reach, -slack.behind, -slack.twist_in, -slack.twist_out,
                          -hamstring_slack(posture, side)});
    }
    return degrees(worst);
}

}  // namespace catcow::body
