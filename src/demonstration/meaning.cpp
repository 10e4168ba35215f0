#include "demonstration/meaning.h"

#include "figure/framing.h"

namespace catcow {
namespace {

// `figure` does not depend on the catalogue, so it has its own enum. The compiler rejects a muscle
// that is missing here. The check below rejects a region with no muscle or with two.
constexpr figure::Region region_of(Muscle muscle) {
    using figure::Region;
    switch (muscle) {
        case Muscle::abdominals: return Region::abdominals;
        case Muscle::obliques: return Region::obliques;
        case Muscle::back_extensors: return Region::back_extensors;
        case Muscle::buttocks: return Region::buttocks;
        case Muscle::hamstrings: return Region::hamstrings;
        case Muscle::quadriceps: return Region::quadriceps;
        case Muscle::hip_flexors: return Region::hip_flexors;
        case Muscle::shoulders: return Region::shoulders;
        case Muscle::shoulder_blades: return Region::shoulder_blades;
        case Muscle::arms: return Region::arms;
        case Muscle::chest: return Region::chest;
        case Muscle::waist: return Region::waist;
    }
    return {};
}

constexpr bool each_muscle_has_its_region() {
    unsigned lit = 0;
    for (int i = 0; i < muscle_count; ++i)
        lit |= 1U << static_cast<int>(region_of(static_cast<Muscle>(i)));
    return muscle_count == figure::region_count && lit == (1U << muscle_count) - 1;
}
static_assert(each_muscle_has_its_region());

bool is_of_a_leg(Muscle muscle) {
    return muscle == Muscle::buttocks || muscle == Muscle::hamstrings ||
           muscle == Muscle::quadriceps || muscle == Muscle::hip_flexors;
}

}  // namespace

figure::Meaning meaning_of(const Pose& pose, const body::PosedBody& body, Side side) {
    using figure::Arrow;
    figure::Meaning meaning;
    // A lifted leg works alone. In a side bend, the side of the waist that faces up lengthens.
    const bool one_leg = pose.two_sided && pose.variants.front().dose.kind == DoseKind::lifts;
    const bool bends = pose.two_sided && figure::faces(pose.id);
    for (const Muscle muscle : pose.works) {
        const Side on = one_leg && is_of_a_leg(muscle) ? side : Side::none;
        meaning.works.add(region_of(muscle), on != Side::right, on != Side::left);
    }
    for (const Muscle muscle : pose.stretches) {
        const Side on = bends ? other(side) : Side::none;
        meaning.stretches.add(region_of(muscle), on != Side::right, on != Side::left);
    }
    std::vector<Arrow> claimed;
    for (const Movement movement : pose.moves) {
        switch (movement) {
            case Movement::flexion: claimed.push_back(Arrow::flexion); break;
            case Movement::extension: claimed.push_back(Arrow::extension); break;
            case Movement::side_bend:
                claimed.insert(claimed.end(), {Arrow::bend_left, Arrow::bend_right});
                break;
            case Movement::rotation:
                claimed.insert(claimed.end(), {Arrow::turn_left, Arrow::turn_right});
                break;
            case Movement::support: break;
        }
    }
    meaning.arrow = figure::most_shown(body, claimed);
    return meaning;
}

}  // namespace catcow
