#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "base/vec.h"

namespace catcow::body {

// The rigid parts. The frame of a part is in its joint towards the pelvis. All frames are parallel
// to the world when the person stands upright facing z, arms hanging, palms towards the thighs: x
// to the left, y up, z forward.
enum Part : int {
    pelvis,         // frame between the hip joints
    lower_lumbar,   // L5/S1 to L3
    upper_lumbar,   // L3 to T12
    lower_thorax,   // T12 to T6
    upper_thorax,   // T6 to C7
    neck,           // C7 to C1
    head,           // from C1
    left_clavicle,  // the left limbs
    left_upper_arm,
    left_forearm,
    left_hand,
    left_thigh,
    left_shank,
    left_foot,
    left_toes,
    right_clavicle,  // the right limbs, in the same order
    right_upper_arm,
    right_forearm,
    right_hand,
    right_thigh,
    right_shank,
    right_foot,
    right_toes,
    part_count
};

constexpr int limb_parts = right_clavicle - left_clavicle;
constexpr bool is_right(int part) { return part >= right_clavicle; }
constexpr Part other_side(int part) {
    return static_cast<Part>(part < left_clavicle ? part
                             : is_right(part)     ? part - limb_parts
                                                  : part + limb_parts);
}
// The next part towards the pelvis; -1 for the pelvis.
constexpr int8_t parents[part_count] = {
    -1,           pelvis,         lower_lumbar,    upper_lumbar,  lower_thorax,
    upper_thorax, neck,           upper_thorax,    left_clavicle, left_upper_arm,
    left_forearm, pelvis,         left_thigh,      left_shank,    left_foot,
    upper_thorax, right_clavicle, right_upper_arm, right_forearm, pelvis,
    right_thigh,  right_shank,    right_foot};
constexpr int parent_of(int part) { return parents[part]; }
std::string_view name_of_part(int part);  // "pelvis", "thigh.L"

enum class Build { female, male };

struct Proportions {
    double stature = 1.70;  // metres, 1.2 to 2.2
    Build build = Build::female;
};

// Units: lengths in metres, masses as fractions of the total. Segment lengths are from Winter
// (Biomechanics and Motor Control of Human Movement), masses and their centres from de Leva 1996.
// The three trunk parts of de Leva are divided among the five bodies of the spine.
struct Skeleton {
    explicit Skeleton(Proportions proportions = {});

    Proportions proportions;
    double scale;                         // stature / 1.70, for data that is authored at 1.70 m
    std::array<Vec3, part_count> offset;  // of the joint of the part, in the frame of its parent
    std::array<double, part_count> mass;
    std::array<Vec3, part_count> centre;  // of mass, in the frame of the part
};

}  // namespace catcow::body
