#include "body/demand.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "body/leg_proof.h"

namespace catcow::body {

void Demand::add(const Skeleton& skeleton, const Frames& frames) {
    const Angles angles = measure_angles(frames);
    const auto most = [](double& known, double value) { known = std::max(known, value); };
    most(rounding, angles.lumbar.flexion + angles.thoracic.flexion);
    most(arching, -angles.lumbar.flexion);
    most(turning, std::abs(angles.lumbar.rotation + angles.thoracic.rotation));
    most(bending, std::abs(angles.lumbar.side + angles.thoracic.side));
    most(nodding, std::abs(angles.neck.flexion));
    most(nodding, std::abs(angles.neck.rotation) * 32 / 45);
    most(sinking, -head_over_heart(skeleton, frames));
    for (const int side : {0, 1}) {
        most(hinging, angles.hip[side].flexion);
        most(raising, angles.shoulder_raise[side]);
        most(folding, angles.wrist[side]);
    }
}

void Demand::add(const Demand& other) {
    for (double Demand::* const one :
         {&Demand::rounding, &Demand::arching, &Demand::turning, &Demand::bending, &Demand::hinging,
          &Demand::raising, &Demand::nodding, &Demand::folding, &Demand::sinking})
        this->*one = std::max(this->*one, other.*one);
}

namespace {

const Demand& demand_of_leg(Figures& figures, const Stop& from, const Stop& to) {
    constexpr int looks = 24;
    static std::map<std::array<int, 4>, Demand> known;
    const auto [leg, is_new] = known.try_emplace(
        {from.key, static_cast<int>(from.side), to.key, static_cast<int>(to.side)});
    if (!is_new) return leg->second;
    const Move move = testing::ready(move_along(figures, {from, to}));
    for (int at = 0; at <= looks; ++at) {
        const Posture posture = move.at(static_cast<double>(at) / looks);
        leg->second.add(figures.skeleton(), pose_body(figures.skeleton(), posture));
    }
    return leg->second;
}

}  // namespace

Demand demand_of(Figures& figures, const Way& way) {
    Demand demand;
    for (std::size_t i = 1; i < way.size(); ++i)
        demand.add(demand_of_leg(figures, way[i - 1], way[i]));
    return demand;
}

}  // namespace catcow::body
