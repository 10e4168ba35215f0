#include "body/posture.h"

namespace catcow::body {

namespace {

constexpr Joint joints[] = {{"lumbar", dof::lumbar, 3, false},
                            {"thoracic", dof::thoracic, 3, false},
                            {"neck", dof::neck, 3, false},
                            {"clavicle", dof::clavicle, 2, true},
                            {"shoulder", dof::shoulder, 3, true},
                            {"elbow", dof::elbow, 1, true},
                            {"pronation", dof::pronation, 1, true},
                            {"wrist", dof::wrist, 2, true},
                            {"hip", dof::hip, 3, true},
                            {"knee", dof::knee, 1, true},
                            {"ankle", dof::ankle, 2, true},
                            {"toe", dof::toe, 1, true}};

constexpr double free = 400;
// Units: degrees. Clavicle, ulnar deviation and the turning of the foot are general knowledge; the
// rest is from AAOS.
constexpr double spine_ranges[][2] = {{-35, 60}, {-25, 25}, {-10, 10}, {-20, 35}, {-25, 25},
                                      {-35, 35}, {-60, 50}, {-45, 45}, {-80, 80}};
constexpr double limb_ranges[][2] = {{-10, 40},     {-25, 30},  {-free, free}, {-free, free},
                                     {-free, free}, {0, 150},   {-80, 80},     {-90, 80},
                                     {-25, 35},     {-25, 140}, {-40, 60},     {-45, 45},
                                     {0, 158},      {-25, 90},  {-25, 35},     {-30, 90}};

}  // namespace

Posture moved(const Posture& from, const Step& step) {
    Posture to = from;
    to.place += {step[0], step[1], step[2]};
    to.turn = normalized(from_vector({step[3], step[4], step[5]}) * from.turn);
    for (int i = dof::lumbar; i < dof::count; ++i) to.angle[i] += step[i];
    for (int side = 0; side < 2; ++side) {
        const int first = dof::side(side) + dof::shoulder;
        to.shoulder[side] = normalized(
            from.shoulder[side] * from_vector({step[first], step[first + 1], step[first + 2]}));
        for (int i = 0; i < 3; ++i) to.angle[first + i] = 0;
    }
    return to;
}

Step difference(const Posture& from, const Posture& to) {
    Step step{};
    const auto put = [&step](int first, Vec3 v) {
        step[first] = v.x;
        step[first + 1] = v.y;
        step[first + 2] = v.z;
    };
    for (int i = dof::lumbar; i < dof::count; ++i) step[i] = to.angle[i] - from.angle[i];
    put(dof::root_place, to.place - from.place);
    put(dof::root_turn, to_vector(to.turn * inverse(from.turn)));
    for (int side = 0; side < 2; ++side) {
        put(dof::side(side) + dof::shoulder,
            to_vector(inverse(from.shoulder[side]) * to.shoulder[side]));
    }
    return step;
}

Posture mirrored(const Posture& posture) {
    Posture image = posture;
    image.place = mirrored(posture.place);
    image.turn = mirrored(posture.turn);
    for (int group : {dof::lumbar, dof::thoracic, dof::neck}) {
        image.angle[group + 1] = -posture.angle[group + 1];
        image.angle[group + 2] = -posture.angle[group + 2];
    }
    for (int i = 0; i < dof::limb_count; ++i) {
        image.angle[dof::left + i] = posture.angle[dof::right + i];
        image.angle[dof::right + i] = posture.angle[dof::left + i];
    }
    image.shoulder = {mirrored(posture.shoulder[1]), mirrored(posture.shoulder[0])};
    return image;
}

Posture blend(const Posture& from, const Posture& to, double t) {
    Step step = difference(from, to);
    for (double& part : step) part *= t;
    return moved(from, step);
}

Quat ball_from_angles(double flexion, double abduction, double outward, bool right) {
    const Quat left =
        turn({1, 0, 0}, -flexion) * turn({0, 0, 1}, abduction) * turn({0, 1, 0}, outward);
    return right ? mirrored(left) : left;
}

Range range_of(int index) {
    if (index < dof::lumbar) return {-1e9, 1e9};
    const auto& degrees_of = index < dof::left ? spine_ranges[index - dof::lumbar]
                                               : limb_ranges[(index - dof::left) % dof::limb_count];
    return {radians(degrees_of[0]), radians(degrees_of[1])};
}

const Joint* joint_named(std::string_view name) {
    for (const Joint& joint : joints) {
        if (joint.name == name) return &joint;
    }
    return nullptr;
}

}  // namespace catcow::body
