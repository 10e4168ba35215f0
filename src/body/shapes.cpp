#include "body/shapes.h"

#include <array>
#include <string>
#include <vector>

namespace catcow::body {

namespace {

// Trunk and head, then the left limbs. Depths and widths give a slim adult of 1.70 m: hips 32 cm,
// chest 20 cm deep, thigh 15 cm thick (general knowledge; outer hip width after Winter).
constexpr Capsule middle[] = {
    {pelvis, {-.070, .000, -.012}, {.070, .000, -.012}, .092, .092},
    {pelvis, {-.052, .080, -.008}, {.052, .080, -.008}, .090, .090},
    {lower_lumbar, {-.042, .045, -.002}, {.042, .045, -.002}, .086, .086},
    {upper_lumbar, {-.044, .045, -.004}, {.044, .045, -.004}, .090, .090},
    {lower_thorax, {-.048, .060, -.004}, {.048, .060, -.004}, .096, .096},
    {upper_thorax, {-.052, .055, -.010}, {.052, .055, -.010}, .090, .090},
    {neck, {0, .030, .000}, {0, .085, .010}, .054, .054},
    {head, {0, .078, -.010}, {0, .082, .018}, .082, .080},
    {head, {0, .022, .050}, {0, -.022, .058}, .048, .036},
};
constexpr int middle_count = 9;
constexpr Capsule left_limbs[] = {
    {left_clavicle, {.100, .000, -.020}, {.160, -.015, -.022}, .050, .050},
    {left_upper_arm, {0, -.010, 0}, {0, -.120, 0}, .050, .044},
    {left_upper_arm, {0, -.120, 0}, {0, -.316, 0}, .044, .036},
    {left_forearm, {0, 0, 0}, {0, -.120, 0}, .036, .032},
    {left_forearm, {0, -.120, 0}, {0, -.236, 0}, .032, .025},
    {left_hand, {-.006, -.030, -.018}, {-.008, -.165, -.008}, .016, .014},
    {left_hand, {-.006, -.030, .018}, {-.008, -.165, .010}, .016, .014},
    {left_thigh, {0, -.010, 0}, {0, -.160, 0}, .076, .074},
    {left_thigh, {0, -.160, 0}, {0, -.4165, 0}, .074, .053},
    {left_shank, {0, 0, 0}, {0, -.160, -.008}, .052, .054},
    {left_shank, {0, -.160, -.008}, {0, -.418, 0}, .054, .037},
    {left_foot, {-.006, -.041, -.040}, {-.010, -.046, .118}, .025, .020},
    {left_toes, {-.012, -.004, 0}, {-.012, -.007, .052}, .016, .013},
};
constexpr int limb_capsules = 13;
static_assert(middle_count + 2 * limb_capsules == capsule_count);

Capsule mirrored(const Capsule& c) {
    return {other_side(c.part), catcow::mirrored(c.from), catcow::mirrored(c.to), c.radius_from,
            c.radius_to};
}

// Indices of capsules, right ones with is_right.
constexpr int of_middle(int i) { return i; }
constexpr int of_limb(int i, bool right) { return middle_count + i + (right ? limb_capsules : 0); }
enum Limb {
    girdle,
    arm_near,
    arm_far,
    forearm_near,
    forearm_far,
    hand_back,
    hand_front,
    thigh_near,
    thigh_far,
    calf_near,
    calf_far,
    foot,
    toe
};

void add(Pairs& pairs, int first, int second, double give) {
    pairs.items[pairs.count++] = {first, second, give};
}

Pairs make_pairs() {
    Pairs pairs;
    for (bool right : {false, true}) {
        for (int arm : {arm_far, forearm_near, forearm_far, hand_back, hand_front}) {
            const int mine = of_limb(arm, right);
            for (int trunk = 0; trunk < 6; ++trunk) {
                if (arm == arm_far && trunk == 5)
                    continue;  // an arm's inside lies against the chest
                add(pairs, mine, of_middle(trunk), .015);
            }
            for (bool leg : {false, true}) {
                for (int thigh : {thigh_near, thigh_far})
                    add(pairs, mine, of_limb(thigh, leg), .010);
            }
            if (arm >= forearm_near) {
                add(pairs, mine, of_middle(7), .008);
                add(pairs, mine, of_middle(8), .008);
            }
        }
        for (int trunk = 2; trunk < 6; ++trunk) add(pairs, of_limb(thigh_far, right), trunk, .045);
        for (int mine : {thigh_far, calf_near, calf_far, foot}) {
            for (int its : {thigh_far, calf_near, calf_far, foot}) {
                const bool doubled = mine > its || (mine == its && right);
                if (doubled) continue;
                add(pairs, of_limb(mine, right), of_limb(its, !right), .016);
            }
        }
    }
    add(pairs, of_limb(thigh_near, false), of_limb(thigh_near, true), .050);
    add(pairs, of_limb(forearm_near, false), of_limb(forearm_near, true), .008);
    return pairs;
}

constexpr Vec3 none{};
constexpr Site middle_sites[] = {
    {"sacrum", pelvis, {0, .080, -.008}, .090, none, {.05, 0, 0}, {0, .03, 0}},
    {"buttocks", pelvis, {0, .000, -.012}, .092, none, {.09, 0, 0}, {0, .04, 0}},
    {"pubis", pelvis, {0, .000, -.012}, .092, none, {.08, 0, 0}, {0, .04, 0}},
    {"back", lower_thorax, {0, .060, -.004}, .096, none, {.07, 0, 0}, {0, .05, 0}},
    {"shoulder-blades", upper_thorax, {0, .055, -.010}, .090, none, {.09, 0, 0}, {0, .04, 0}},
    {"belly", upper_lumbar, {0, .045, -.004}, .090, none, {.06, 0, 0}, {0, .04, 0}},
    {"ribs", lower_thorax, {0, .060, -.004}, .096, none, {.07, 0, 0}, {0, .04, 0}},
    {"chest", upper_thorax, {0, .055, -.010}, .090, none, {.07, 0, 0}, {0, .04, 0}},
    {"head", head, {0, .078, -.010}, .082, none, {.02, 0, 0}, {0, .02, 0}},
    {"forehead", head, {0, .082, .018}, .080, none, {.02, 0, 0}, {0, .02, 0}},
    {"chin", head, {0, -.022, .058}, .036, none, {.01, 0, 0}, {0, .01, 0}},
};
constexpr Site left_sites[] = {
    {"palm.L", left_hand, {-.022, -.080, 0}, 0, {-1, 0, 0}, {0, .07, 0}, {0, 0, .035}},
    {"back-of-hand.L", left_hand, {.010, -.080, 0}, 0, {1, 0, 0}, {0, .07, 0}, {0, 0, .035}},
    {"fingers.L", left_hand, {-.022, -.150, 0}, 0, {-1, 0, 0}, {0, .02, 0}, {0, 0, .03}},
    {"wrist.L", left_forearm, {0, -.236, 0}, .025, none, {.015, 0, 0}, {0, 0, .015}},
    {"elbow.L", left_forearm, {0, 0, 0}, .036, none, {.015, 0, 0}, {0, 0, .015}},
    {"upper-arm.L", left_upper_arm, {0, -.120, 0}, .044, none, {0, .05, 0}, {.01, 0, 0}},
    {"shoulder.L", left_upper_arm, {0, -.010, 0}, .050, none, {.02, 0, 0}, {0, .02, 0}},
    {"blade.L", left_clavicle, {.100, .000, -.020}, .050, none, {.03, 0, 0}, {0, .03, 0}},
    {"upper-back.L", upper_thorax, {.052, .055, -.010}, .090, none, {.03, 0, 0}, {0, .04, 0}},
    {"seat.L", pelvis, {.070, .000, -.012}, .092, none, {.03, 0, 0}, {0, 0, .03}},
    {"hip-bone.L", pelvis, {.052, .080, -.008}, .090, none, {.02, 0, 0}, {0, .02, 0}},
    {"hip.L", pelvis, {.070, .000, -.012}, .092, none, {0, .03, 0}, {0, 0, .03}},
    {"flank.L", lower_thorax, {.048, .060, -.004}, .096, none, {0, .04, 0}, {0, 0, .03}},
    {"thigh.L", left_thigh, {0, -.300, 0}, .0635, none, {0, .08, 0}, {.02, 0, 0}},
    {"knee.L", left_shank, {0, -.020, 0}, .052, none, {.02, 0, 0}, {0, .03, 0}},
    {"calf.L", left_shank, {0, -.160, -.008}, .054, none, {.02, 0, 0}, {0, .03, 0}},
    {"shin.L", left_shank, {0, -.400, 0}, .0382, none, {0, .02, 0}, {.02, 0, 0}},
    {"sole.L", left_foot, {-.008, -.066, .040}, 0, {0, -1, 0}, {0, 0, .095}, {.035, 0, 0}},
    {"heel.L", left_foot, {-.006, -.041, -.040}, .025, none, {.02, 0, 0}, {0, 0, .02}},
    {"ball.L", left_foot, {-.010, -.046, .118}, .020, none, {.035, 0, 0}, {0, 0, .01}},
    {"toes.L", left_toes, {-.012, -.020, .030}, 0, {0, -1, 0}, {0, 0, .03}, {.03, 0, 0}},
    {"toe-tip.L", left_toes, {-.012, -.007, .052}, .013, none, {.03, 0, 0}, {0, 0, .01}},
    {"outer-foot.L", left_foot, {.020, -.046, .060}, .020, none, {0, 0, .04}, {0, .01, 0}},
    // Places where a hand rests.
    {"on-thigh.L", left_thigh, {0, -.270, .066}, 0, {0, 0, 1}, none, none},
    {"on-knee.L", left_thigh, {0, -.395, .054}, 0, {0, 0, 1}, none, none},
    {"on-outer-knee.L", left_thigh, {.056, -.360, 0}, 0, {1, 0, 0}, none, none},
    {"on-outer-thigh.L", left_thigh, {.066, -.260, 0}, 0, {1, 0, 0}, none, none},
    {"on-shin.L", left_shank, {0, -.160, .046}, 0, {0, 0, 1}, none, none},
    {"on-hip.L", pelvis, {.142, .085, .000}, 0, {1, 0, 0}, none, none},
};
constexpr int middle_site_count = sizeof middle_sites / sizeof *middle_sites;
constexpr int left_site_count = sizeof left_sites / sizeof *left_sites;
constexpr int all_sites = middle_site_count + 2 * left_site_count;

std::array<Site, all_sites> make_sites() {
    static std::array<std::string, left_site_count> right_names;
    std::array<Site, all_sites> sites{};
    int next = 0;
    for (const Site& one : middle_sites) sites[next++] = one;
    for (const Site& one : left_sites) sites[next++] = one;
    for (int i = 0; i < left_site_count; ++i) {
        const Site& one = left_sites[i];
        right_names[i] = std::string(one.name);
        right_names[i].back() = 'R';
        const int part = one.part < left_clavicle ? one.part : one.part + limb_parts;
        sites[next++] = {right_names[i],
                         part,
                         catcow::mirrored(one.at),
                         one.radius,
                         catcow::mirrored(one.normal),
                         one.half_long,
                         one.half_wide};
    }
    return sites;
}

const std::array<Site, all_sites>& sites() {
    static const std::array<Site, all_sites> all = make_sites();
    return all;
}

std::array<Capsule, capsule_count> make_capsules() {
    std::array<Capsule, capsule_count> all{};
    int next = 0;
    for (const Capsule& one : middle) all[next++] = one;
    for (const Capsule& one : left_limbs) all[next++] = one;
    for (const Capsule& one : left_limbs) all[next++] = mirrored(one);
    return all;
}

}  // namespace

const Capsule& capsule(int index) {
    static const std::array<Capsule, capsule_count> all = make_capsules();
    return all[index];
}

const Pairs& limb_pairs() {
    static const Pairs pairs = make_pairs();
    return pairs;
}

int site_count() { return all_sites; }
const Site& site(int index) { return sites()[index]; }

int site_named(std::string_view name) {
    for (int i = 0; i < all_sites; ++i) {
        if (sites()[i].name == name) return i;
    }
    return -1;
}

int other_side_site(int index) {
    if (index < middle_site_count) return index;
    return index < middle_site_count + left_site_count ? index + left_site_count
                                                       : index - left_site_count;
}

Vec3 skin_point(const Skeleton& skeleton, const Frames& frames, const Site& one, Vec3 normal) {
    return frames[one.part].point(skeleton.scale * one.at) - skeleton.scale * one.radius * normal;
}

}  // namespace catcow::body
