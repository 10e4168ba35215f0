#pragma once

#include <optional>
#include <string_view>

namespace catcow {

// What a person must see on the body by the end of a step or on a move, because its sentence says it.
// src/demonstration/shown.cpp measures each of these on the body. A test measures them on the body
// as it is played, in every variant and on both sides.
enum class Shown {
    // the trunk
    trunk_upright,
    trunk_level,
    trunk_tipped,
    trunk_forward,
    trunk_not_back,
    back_level,
    back_rounded,
    back_arched,
    neck_bent,
    bent,  // to a side
    not_bent,
    not_turned,
    hips_level,
    on_back,
    on_belly,
    on_side,
    seated,
    on_one_hip,  // sits on it, the trunk up
    // contacts and heights of the trunk and head
    hips_down,
    hips_halfway,
    hips_lifted,
    hips_back,
    chest_down,
    chest_lifted,
    head_rests,
    face_down,
    line_to_heels,
    line_to_knees,
    // both knees together
    knees,  // to a side of the hips
    knees_middle,
    // hands and arms; without a side they mean both
    palm_down,
    hand_on_leg,
    hand_on_hip,
    hand_under_shoulder,
    forearm_down,
    elbow_under_shoulder,
    elbow_bent,
    arm_up,
    arm_overhead,
    arm_ahead,
    arm_out,
    arm_by_side,
    shoulder_down,
    palms_in_front,
    palms_behind,
    hands_clasped,
    hands_apart,
    // legs
    foot_down,
    foot_flat,
    foot_under_knee,
    weight_on,
    toes_tucked,
    leg_lifted,
    leg_straight,
    leg_out,
    leg_behind,
    knee_down,
    knee_bent,
    knee_soft,
    knee_up,
    knee_under_hip,
    feet_close,
    feet_apart,
    legs_crossed,
    // props
    with_block,
    with_blanket,
    with_pillow,
    without_pillow,
};
constexpr int shown_count = static_cast<int>(Shown::without_pillow) + 1;

// The limb that a step speaks of. `side` and `other` are {side} and {other} of its sentence; `left`
// and `right` are always the person's. `one`: either limb is enough.
enum class Whose { both, left, right, side, other, one };

// One thing to see: "palm-down other", "knees left", "trunk-upright".
struct Show {
    Shown what = Shown::trunk_upright;
    Whose whose = Whose::both;
    bool is_done = false;  // in this very step: it is not there when the sentence begins
    bool operator==(const Show&) const = default;
};

std::string_view name_of(Shown what);   // "palm-down"
std::string_view name_of(Whose whose);  // "", "left"
std::optional<Show> show_named(std::string_view text);

}  // namespace catcow
