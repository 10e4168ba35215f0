#include "body/breathing.h"

namespace catcow::body {

namespace {

constexpr double upper_back = radians(1.5), collar_bones = radians(2);  // at a full breath

double filled(double phase) { return (1 - std::cos(2 * std::numbers::pi * phase)) / 2; }

}  // namespace

Breathing breathing_at(double phase) { return {filled(phase), filled(phase + .03)}; }

Posture breathed(const Posture& posture, Breathing breathing) {
    Posture out = posture;
    const auto add = [&out](int index, double by) {
        const Range range = range_of(index);
        out.angle[index] = std::clamp(out.angle[index] + by, range.low, range.high);
    };
    add(dof::thoracic, -upper_back * breathing.ribs);
    add(dof::neck, upper_back * breathing.ribs);
    for (int side = 0; side < 2; ++side)
        add(dof::side(side) + dof::clavicle, collar_bones * breathing.ribs);
    return out;
}

}  // namespace catcow::body
