#include "body/skeleton.h"

#include "base/quat.h"

namespace catcow::body {

namespace {

constexpr std::string_view names[part_count] = {
    "pelvis",  "lumbar.low", "lumbar.high", "thorax.low", "thorax.high", "neck",
    "head",    "clavicle.L", "upper-arm.L", "forearm.L",  "hand.L",      "thigh.L",
    "shank.L", "foot.L",     "toes.L",      "clavicle.R", "upper-arm.R", "forearm.R",
    "hand.R",  "thigh.R",    "shank.R",     "foot.R",     "toes.R"};

// Heights and lengths as fractions of stature. L3, T6, C7 and C1 are between Winter's points. They
// are read off a standing spine (general knowledge, accurate to a centimetre).
constexpr double hip_height = .530, sacrum = .585, l3 = .635, t12 = .685, t6 = .755, c7 = .838,
                 c1 = .905, upper_arm = .186, forearm = .146, thigh = .245, shank = .246;

struct Masses {
    double head, upper_trunk, middle_trunk, lower_trunk, upper_arm, forearm, hand, thigh, shank,
        foot;
    double upper_arm_at, forearm_at, thigh_at, shank_at;  // of the length, from the near end
    double shoulder_half;  // joint to midline, as a fraction of stature
};

constexpr Masses female{.0668, .1545, .1465, .1247, .0255, .0138, .0056, .1478,
                        .0481, .0129, .575,  .456,  .361,  .435,  .110};
constexpr Masses male{.0694, .1596, .1633, .1117, .0271, .0162, .0061, .1416,
                      .0433, .0137, .577,  .457,  .410,  .440,  .115};

struct Lump {
    double mass;
    Vec3 centre;
};

void place(Skeleton& body, int part, Vec3 offset, Lump lump) {
    const double stature = body.proportions.stature;
    body.offset[part] = stature * offset;
    body.mass[part] = lump.mass;
    body.centre[part] = stature * lump.centre;
}

void place_both(Skeleton& body, int left, Vec3 offset, Lump lump) {
    place(body, left, offset, lump);
    place(body, left + limb_parts, mirrored(offset), {lump.mass, mirrored(lump.centre)});
}

}  // namespace

std::string_view name_of_part(int part) { return names[part]; }

Skeleton::Skeleton(Proportions wanted) : proportions(wanted), scale(wanted.stature / 1.70) {
    const Masses& m = wanted.build == Build::female ? female : male;
    place(*this, pelvis, {0, hip_height, 0}, {.85 * m.lower_trunk, {0, .025, -.005}});
    place(*this, lower_lumbar, {0, sacrum - hip_height, 0},
          {.15 * m.lower_trunk + .15 * m.middle_trunk, {0, .025, .005}});
    place(*this, upper_lumbar, {0, l3 - sacrum, 0}, {.5 * m.middle_trunk, {0, .025, .005}});
    place(*this, lower_thorax, {0, t12 - l3, 0},
          {.35 * m.middle_trunk + .32 * m.upper_trunk, {0, .035, .008}});
    place(*this, upper_thorax, {0, t6 - t12, 0}, {.60 * m.upper_trunk, {0, .045, 0}});
    place(*this, neck, {0, c7 - t6, 0}, {.08 * m.upper_trunk, {0, .03, 0}});
    place(*this, head, {0, c1 - c7, 0}, {m.head, {0, .036, .006}});

    place_both(*this, left_clavicle, {.012, .825 - t6, .012}, {0, {}});
    place_both(*this, left_upper_arm, {m.shoulder_half - .012, .818 - .825, -.012},
               {m.upper_arm, {0, -m.upper_arm_at * upper_arm, 0}});
    place_both(*this, left_forearm, {0, -upper_arm, 0},
               {m.forearm, {0, -m.forearm_at * forearm, 0}});
    place_both(*this, left_hand, {0, -forearm, 0}, {m.hand, {0, -.045, 0}});
    place_both(*this, left_thigh, {.05, 0, 0}, {m.thigh, {0, -m.thigh_at * thigh, 0}});
    place_both(*this, left_shank, {0, -thigh, 0}, {m.shank, {0, -m.shank_at * shank, 0}});
    place_both(*this, left_foot, {0, -shank, 0}, {.85 * m.foot, {0, -.025, .02}});
    place_both(*this, left_toes, {0, -.027, .072}, {.15 * m.foot, {0, -.004, .015}});
    double sum = 0;
    for (double part : mass) sum += part;
    for (double& part : mass) part /= sum;  // the published fractions add up to 1 within 0.2 %
}

}  // namespace catcow::body
