#pragma once

#include "catalogue/pose.h"
#include "figure/meaning.h"

namespace catcow::testing {

// What the catalogue says of a pose, as the figure shows it.
inline figure::Meaning meaning_of(const Pose* pose, const body::Frames& frames, Side side) {
    using figure::Arrow;
    figure::Meaning meaning;
    if (!pose) return meaning;
    const auto add = [&](const std::vector<Muscle>& muscles, figure::Regions& regions, Side on) {
        for (const Muscle muscle : muscles)
            regions.add(static_cast<figure::Region>(muscle), on != Side::right, on != Side::left);
    };
    static_assert(static_cast<int>(Muscle::waist) == static_cast<int>(figure::Region::waist));
    const bool bends = pose->id == "gate" || pose->id == "side-reach";
    add(pose->works, meaning.works, pose->two_sided ? side : Side::none);
    add(pose->stretches, meaning.stretches, bends ? other(side) : Side::none);
    const auto claims = [&](Movement movement) {
        for (const Movement one : pose->moves)
            if (one == movement) return true;
        return false;
    };
    for (const auto& [movement, one, two] :
         {std::tuple{Movement::flexion, Arrow::flexion, Arrow::flexion},
          std::tuple{Movement::extension, Arrow::extension, Arrow::extension},
          std::tuple{Movement::side_bend, Arrow::bend_left, Arrow::bend_right},
          std::tuple{Movement::rotation, Arrow::turn_left, Arrow::turn_right}}) {
        if (!claims(movement)) continue;
        const Arrow shown = figure::most_shown(frames, {one, two});
        if (shown != Arrow::none) meaning.arrow = shown;
    }
    return meaning;
}

}  // namespace catcow::testing
