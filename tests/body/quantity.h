#pragma once

#include <cmath>
#include <string_view>

#include "body/measure.h"

namespace catcow::testing {

// The quantities in the tables of claims and targets. Poses are authored for the left side. L and R
// are its sides: the side that gate bends to, the side of the knees in the twist, the lifted leg.
enum class Quantity {
    lumbar,
    thoracic,
    neck,
    lumbar_and_thoracic_side,
    lumbar_side,
    thoracic_side,
    neck_side,
    spine_rotation,
    lumbar_rotation,
    thoracic_rotation,
    neck_rotation,
    girdle_turn,
    hip_l,
    hip_r,
    hip_abduction_l,
    hip_abduction_r,
    hip_out_l,
    hip_out_r,
    knee_l,
    knee_r,
    ankle_l,
    ankle_r,
    shoulder_l,
    shoulder_r,
    shoulder_abduction_l,
    shoulder_abduction_r,
    shoulder_raise_l,
    shoulder_raise_r,
    elbow_l,
    elbow_r,
    trunk_pitch,
    pelvis_roll,
    bridge_line,
    plank_line_ankle,
    plank_line_knee,
    standing_line,
    hip_height,
    line_pitch,
    spine_flexion,
    neck_extension,
    hip_extension_r,
    trunk_lean,
    collar_up,
    lumbar_extension,
    forearm_in_l
};

inline constexpr const char* quantity_names[] = {"lumbar, flexion",
                                                 "thoracic, flexion",
                                                 "neck, flexion",
                                                 "lumbar and thoracic, side bend",
                                                 "lumbar side",
                                                 "thoracic side",
                                                 "neck side",
                                                 "lumbar and thoracic, rotation",
                                                 "lumbar rotation",
                                                 "thoracic rotation",
                                                 "neck rotation",
                                                 "chest off the floor, turn",
                                                 "hip, flexion, left",
                                                 "hip, flexion, right",
                                                 "hip, abduction, left",
                                                 "hip, abduction, right",
                                                 "hip, outward, left",
                                                 "hip, outward, right",
                                                 "knee, left",
                                                 "knee, right",
                                                 "ankle, left",
                                                 "ankle, right",
                                                 "shoulder, flexion, left",
                                                 "shoulder, flexion, right",
                                                 "shoulder, abduction, left",
                                                 "shoulder, abduction, right",
                                                 "shoulder@Raise, left",
                                                 "shoulder@Raise, right",
                                                 "elbow, left",
                                                 "elbow, right",
                                                 "trunk above level",
                                                 "pelvis roll",
                                                 "shoulder, hip, knee out of line",
                                                 "shoulder, hip, ankle out of line",
                                                 "shoulder, hip, knee out of line",
                                                 "shoulder, hip, lifted ankle out of line",
                                                 "height of the hips, % of stature",
                                                 "ankle to shoulder above level",
                                                 "lumbar and thoracic, flexion",
                                                 "neck, extension",
                                                 "hip, extension, right",
                                                 "trunk out of the upright, forward",
                                                 "shoulders raised to the ears",
                                                 "lumbar, extension",
                                                 "forearm, inward, left"};

inline double value_of(Quantity what, const body::Skeleton& skeleton, const body::Frames& f) {
    using namespace body;
    const Angles a = measure_angles(f);
    const Vec3 shoulders = 0.5 * (f[left_upper_arm].place + f[right_upper_arm].place);
    const Vec3 hips = f[pelvis].place;
    const Vec3 knees = 0.5 * (f[left_shank].place + f[right_shank].place);
    const Vec3 ankles = 0.5 * (f[left_foot].place + f[right_foot].place);
    const auto pitch = [](Vec3 from, Vec3 to) {
        const Vec3 d = normalized(to - from);
        return degrees(std::asin(d.y));
    };
    switch (what) {
        case Quantity::lumbar: return a.lumbar.flexion;
        case Quantity::thoracic: return a.thoracic.flexion;
        case Quantity::neck: return a.neck.flexion;
        case Quantity::lumbar_side: return a.lumbar.side;
        case Quantity::thoracic_side: return a.thoracic.side;
        case Quantity::neck_side: return a.neck.side;
        case Quantity::lumbar_and_thoracic_side: return a.lumbar.side + a.thoracic.side;
        case Quantity::spine_rotation: return std::abs(a.lumbar.rotation + a.thoracic.rotation);
        case Quantity::lumbar_rotation: return std::abs(a.lumbar.rotation);
        case Quantity::thoracic_rotation: return std::abs(a.thoracic.rotation);
        case Quantity::neck_rotation: return std::abs(a.neck.rotation);
        case Quantity::girdle_turn: {
            // Angle between the chest and the floor it lies on: 0 flat on the back.
            const Vec3 left = f[upper_thorax].direction({1, 0, 0});
            return std::abs(degrees(std::asin(left.y)));
        }
        case Quantity::hip_l: return a.hip[0].flexion;
        case Quantity::hip_r: return a.hip[1].flexion;
        case Quantity::hip_abduction_l: return a.hip[0].abduction;
        case Quantity::hip_abduction_r: return a.hip[1].abduction;
        case Quantity::hip_out_l: return a.hip[0].outward;
        case Quantity::hip_out_r: return a.hip[1].outward;
        case Quantity::knee_l: return a.knee[0];
        case Quantity::knee_r: return a.knee[1];
        case Quantity::ankle_l: return a.ankle[0];
        case Quantity::ankle_r: return a.ankle[1];
        case Quantity::shoulder_l: return a.shoulder_flexion[0];
        case Quantity::shoulder_r: return a.shoulder_flexion[1];
        case Quantity::shoulder_abduction_l: return a.shoulder_abduction[0];
        case Quantity::shoulder_abduction_r: return a.shoulder_abduction[1];
        case Quantity::shoulder_raise_l: return a.shoulder_raise[0];
        case Quantity::shoulder_raise_r: return a.shoulder_raise[1];
        case Quantity::elbow_l: return a.elbow[0];
        case Quantity::elbow_r: return a.elbow[1];
        case Quantity::trunk_pitch: return a.trunk_pitch;
        case Quantity::pelvis_roll: {
            const Vec3 across = f[pelvis].direction({1, 0, 0});
            return std::abs(degrees(std::asin(across.y)));
        }
        case Quantity::bridge_line: return out_of_line(shoulders, hips, knees);
        case Quantity::plank_line_ankle: return out_of_line(shoulders, hips, ankles);
        case Quantity::plank_line_knee: return out_of_line(shoulders, hips, knees);
        case Quantity::standing_line: {
            // Seen from the side, because shoulders are wider apart than hips.
            const Vec3 across = f[pelvis].direction({1, 0, 0});
            const auto flat = [&](Vec3 p) { return p - dot(across, p) * across; };
            return out_of_line(flat(f[left_upper_arm].place), flat(f[left_thigh].place),
                               flat(f[left_foot].place));
        }
        case Quantity::hip_height:
            return 100 * hips.y / skeleton.proportions.stature;  // % of stature
        case Quantity::line_pitch: return pitch(ankles, shoulders);
        case Quantity::spine_flexion: return a.lumbar.flexion + a.thoracic.flexion;
        case Quantity::neck_extension: return -a.neck.flexion;
        case Quantity::hip_extension_r: return -a.hip[1].flexion;
        case Quantity::trunk_lean: {
            const Vec3 up = f[neck].place - hips;
            return degrees(std::atan2(up.z, up.y));
        }
        case Quantity::collar_up: {
            // The line from the upper end of the breastbone to the shoulder, against the chest.
            const Vec3 out = f[left_upper_arm].place - f[left_clavicle].place;
            const Vec3 local = rotate(inverse(f[upper_thorax].turn), out);
            return degrees(std::atan2(local.y, local.x));
        }
        case Quantity::lumbar_extension: return -a.lumbar.flexion;
        case Quantity::forearm_in_l: {
            // From the elbow to the hand, seen from above, against the line between the shoulders.
            const Vec3 forearm = f[left_hand].place - f[left_forearm].place;
            const Vec3 across = f[right_upper_arm].place - f[left_upper_arm].place;
            return degrees(std::asin(dot(normalized(across), normalized(forearm))));
        }
    }
    return NAN;
}

}  // namespace catcow::testing
