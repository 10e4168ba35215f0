#include "demonstration/meaning.h"

#include "figure/framing.h"

namespace catcow {
namespace {

// Both enums name the same muscles in the same order.
static_assert(static_cast<int>(Muscle::waist) + 1 == figure::region_count);
figure::Region region_of(Muscle muscle) { return static_cast<figure::Region>(muscle); }

bool is_of_a_leg(Muscle muscle) {
    return muscle >= Muscle::buttocks && muscle <= Muscle::hip_flexors;
}

}  // namespace

figure::Meaning meaning_of(const Pose& pose, const body::PosedBody& body, Side side) {
    using figure::Arrow;
    figure::Meaning meaning;
    // One leg that lifts works alone; of the waist, the side that faces up grows long.
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
