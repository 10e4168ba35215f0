#include "demonstration/described.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "demonstration/shown.h"

namespace catcow {
namespace {

constexpr double bent = 12;                        // degrees of the spine that are worth a word
constexpr double level = 25, nearly_upright = 65;  // degrees of the trunk over the horizon
constexpr double standing_hips = .6, seat = .35;   // metres
constexpr double on_furniture = .2;                // metres: where an ankle is then
// Nearer than 32 degrees to level. Who rolls from a side lay "on the back, knees bent" at 45 degrees
// already, while the picture still showed a side.
constexpr double flat_back = .85;
constexpr double one_knee_up = .08;    // metres between the heights of the knees
constexpr double most_of_a_side = 20;  // degrees of the trunk; above that the body sits on one hip

enum class Kind { way, standing, half_kneel, kneel, all_fours, plank, seated, prone, back, side };

class Description {
public:
    Description(const body::Skeleton& skeleton, const body::PosedBody& body, bool swapped)
        : skeleton_(skeleton), body_(body), swapped_(swapped), kind_(kind()) {}

    std::vector<std::string_view> all() {
        add(position());
        weight();
        trunk();
        for (const Whose side : {Whose::left, Whose::right}) leg(side);
        arms();
        spine();
        return std::move(all_);
    }

private:
    using Pair = std::array<const char*, 2>;  // of the person's left and right

    bool sees(Shown what, Whose whose = Whose::both) const {
        return is_seen({what, whose}, skeleton_, body_, Side::none, swapped_);
    }
    bool one(Shown what) const { return sees(what, Whose::one); }
    static Whose opposite(Whose side) { return side == Whose::left ? Whose::right : Whose::left; }
    const body::Frame& at(body::Part left, Whose side) const {
        const bool right = (side == Whose::right) != swapped_;
        return body_.frames[static_cast<size_t>(right ? body::other_side(left) : left)];
    }
    Vec3 hips() const { return (1 / skeleton_.scale) * body_.frames[body::pelvis].place; }
    // Of the trunk over the horizon, in degrees.
    double pitch() const {
        const Vec3 up =
            normalized(body_.frames[body::neck].place - body_.frames[body::pelvis].place);
        return degrees(std::asin(std::clamp(up.y, -1.0, 1.0)));
    }
    double spine_by(size_t axis) const {
        return degrees(body_.posture.angle[body::dof::lumbar + axis] +
                       body_.posture.angle[body::dof::thoracic + axis]);
    }
    bool has(body::PropType type) const {
        return std::any_of(body_.props.begin(), body_.props.end(),
                           [&](const body::Prop& prop) { return prop.type == type; });
    }
    // How far a foot is behind the hips.
    double behind(Whose side) const {
        const Vec3 left = body_.frames[body::pelvis].direction({1, 0, 0});
        const Vec3 front = normalized(cross(left, Vec3{0, 1, 0}));
        return dot(body_.frames[body::pelvis].place - at(body::left_foot, side).place, front) /
               skeleton_.scale;
    }
    bool stands() const { return kind_ == Kind::standing; }
    // Only the other foot is in the air.
    bool stands_on(Whose foot) const {
        return sees(Shown::leg_lifted, opposite(foot)) && !sees(Shown::leg_lifted, foot);
    }
    // The hand is above the head.
    bool arm_up(Whose side) const {
        const double over = at(body::left_hand, side).place.y - body_.frames[body::head].place.y;
        return sees(Shown::arm_up, side) || over > .09 * skeleton_.scale;
    }
    double lowest_ankle() const {
        return std::min(at(body::left_foot, Whose::left).place.y,
                        at(body::left_foot, Whose::right).place.y) /
               skeleton_.scale;
    }
    bool lies() const { return kind_ == Kind::back || kind_ == Kind::side; }

    Kind kind() const;
    const char* position() const;
    const char* on_back() const;
    void weight();
    void trunk();
    void leg(Whose side);
    void arms();
    void spine();
    void add(const char* key) { all_.emplace_back(key); }
    void add(const Pair& keys, Whose side) { add(keys[side == Whose::left ? 0 : 1]); }

    const body::Skeleton& skeleton_;
    const body::PosedBody& body_;
    bool swapped_;
    Kind kind_;
    std::vector<std::string_view> all_;
};

// What carries the body decides, not where it goes.
Kind Description::kind() const {
    const bool hips_down = sees(Shown::hips_down), kneels = one(Shown::knee_down);
    const bool hands = one(Shown::palm_down) || one(Shown::forearm_down);
    const double chest = body_.frames[body::upper_thorax].direction({0, 0, 1}).y;
    if (sees(Shown::on_back) && chest > flat_back) return Kind::back;
    if (sees(Shown::on_side) && std::abs(pitch()) < most_of_a_side) return Kind::side;
    // The belly of someone who sits back on the heels lies on the thighs, or on a pillow.
    if (sees(Shown::on_belly) && sees(Shown::knee_down) && sees(Shown::hips_back))
        return Kind::kneel;
    if (hips_down && pitch() > 45) return Kind::seated;
    if (hips_down) return sees(Shown::on_belly) ? Kind::prone : Kind::way;
    const bool slopes = std::abs(pitch()) < 45;
    const bool propped =
        slopes && sees(Shown::forearm_down) && sees(Shown::on_belly) && hips().y > .2;
    if (propped && sees(Shown::line_to_heels) && sees(Shown::foot_down)) return Kind::plank;
    if (kneels && hips().y < standing_hips) {
        if (slopes) {
            if (propped && sees(Shown::line_to_knees)) return Kind::plank;
            const double thigh = at(body::left_thigh, Whose::left).place.y -
                                 std::min(at(body::left_shank, Whose::left).place.y,
                                          at(body::left_shank, Whose::right).place.y);
            if (hands && thigh > .3 * skeleton_.scale) return Kind::all_fours;
        }
        if (sees(Shown::knee_down)) return Kind::kneel;
        // Not while the second knee is still a hand's breadth over the floor.
        const double higher = std::abs(at(body::left_shank, Whose::left).place.y -
                                       at(body::left_shank, Whose::right).place.y);
        const bool one_knee = higher > one_knee_up * skeleton_.scale;
        return one_knee && one(Shown::foot_down) && pitch() > 45 ? Kind::half_kneel : Kind::way;
    }
    // Who lies down on a bed has the feet up there, and the hips as high as when standing.
    const bool on_the_floor = one(Shown::foot_down) && lowest_ankle() < on_furniture;
    return hips().y > standing_hips && on_the_floor ? Kind::standing : Kind::way;
}

const char* Description::position() const {
    const bool bed = has(body::PropType::bed);
    switch (kind_) {
        case Kind::standing:
            if (has(body::PropType::wall)) return "position.wall";
            return has(body::PropType::counter) ? "position.counter" : "position.standing";
        case Kind::half_kneel: return "position.half-kneel";
        case Kind::kneel:
            return pitch() > nearly_upright ? "position.tall-kneel" : "app.figure.on_knees";
        case Kind::all_fours: return "position.all-fours";
        case Kind::plank:
            return sees(Shown::knee_down) ? "app.figure.plank_knees" : "app.figure.plank_toes";
        case Kind::seated:
            if (bed) return "position.bed-edge";
            return hips().y > seat && has(body::PropType::chair) ? "position.chair"
                                                                 : "position.seated-floor";
        case Kind::prone: return bed ? "position.bed-belly" : "position.prone";
        case Kind::back: return on_back();
        case Kind::side: return bed ? "position.bed-side" : "position.side-lying";
        case Kind::way: break;
    }
    return "app.figure.on_the_way";
}

const char* Description::on_back() const {
    if (has(body::PropType::bed)) return "position.bed-back";
    if (sees(Shown::knee_up) && sees(Shown::knees_middle)) return "app.figure.knees_over_hips";
    if (sees(Shown::knee_bent)) return "position.crook";
    return sees(Shown::leg_straight) ? "position.supine" : "app.figure.on_back";
}

void Description::weight() {
    // Someone who lies flat does not lean on the forearms.
    const bool leans =
        stands() || kind_ == Kind::all_fours || (kind_ == Kind::prone && sees(Shown::chest_lifted));
    if (leans && sees(Shown::forearm_down)) add("app.figure.on_forearms");
    if (!stands()) return;
    for (const Whose foot : {Whose::left, Whose::right}) {
        if (stands_on(foot) && sees(Shown::foot_down, foot))
            add({"app.figure.foot_left", "app.figure.foot_right"}, foot);
    }
}

void Description::trunk() {
    if (stands()) {
        if (std::abs(pitch()) < level) return add("app.figure.trunk_level");
        // Someone who bends to a side does not lean forward.
        if (pitch() > 0 && pitch() < nearly_upright && std::abs(spine_by(1)) < bent)
            add("app.figure.trunk_halfway");
    }
    const bool raised = sees(Shown::hips_lifted) && sees(Shown::hips_level);
    if (kind_ == Kind::back && raised) add("app.figure.hips_lifted");
    if (kind_ == Kind::prone && sees(Shown::chest_lifted)) add("app.figure.chest_lifted");
    if (kind_ == Kind::kneel && sees(Shown::hips_back)) add("app.figure.hips_back");
}

void Description::leg(Whose side) {
    if (kind_ == Kind::back && sees(Shown::knee_bent)) {
        if (sees(Shown::knees, side))
            add({"app.figure.knees_left", "app.figure.knees_right"}, side);
        return;
    }
    const bool straight = sees(Shown::leg_straight, side), up = sees(Shown::leg_lifted, side);
    const bool kneels = kind_ == Kind::half_kneel || kind_ == Kind::kneel;
    if ((stands() || kind_ == Kind::all_fours) && straight && stands_on(opposite(side)) &&
        behind(side) > .25)
        return add({"app.figure.leg_back_left", "app.figure.leg_back_right"}, side);
    if (kind_ == Kind::prone && straight && up)
        return add({"app.figure.leg_lifted_left", "app.figure.leg_lifted_right"}, side);
    if (kneels && straight && sees(Shown::leg_out, side))
        add({"app.figure.leg_out_left", "app.figure.leg_out_right"}, side);
}

void Description::arms() {
    if (lies() || kind_ == Kind::prone || std::abs(pitch()) < 45) return;
    if (arm_up(Whose::left) && arm_up(Whose::right)) return add("app.figure.arms_up");
    for (const Whose side : {Whose::left, Whose::right}) {
        if (arm_up(side)) add({"app.figure.arm_up_left", "app.figure.arm_up_right"}, side);
    }
}

void Description::spine() {
    const double own = swapped_ ? -1 : 1;  // 1 for the person's left
    const auto named = [&](double angle, const char* above, const char* below) {
        if (std::abs(angle) >= bent) add(angle > 0 ? above : below);
    };
    named(spine_by(0), "app.figure.rounded", "app.figure.arched");
    named(own * spine_by(1), "app.figure.bent_left", "app.figure.bent_right");
}

}  // namespace

std::vector<std::string_view> described(const body::Skeleton& skeleton, const body::PosedBody& body,
                                        bool swapped) {
    return Description(skeleton, body, swapped).all();
}

}  // namespace catcow
