#include "body/shapes.h"

#include <array>
#include <cstdint>
#include <iterator>

namespace catcow::body {

namespace {

// The tables store tenths of a millimetre, which takes a quarter of the space.
constexpr int16_t tenths(double metres) {
    return static_cast<int16_t>(metres * 10000 + (metres < 0 ? -.5 : .5));
}
constexpr double metres(int16_t tenths) { return tenths * 1e-4; }

struct Packed {
    int16_t x, y, z;
    constexpr Packed(Vec3 v) : x(tenths(v.x)), y(tenths(v.y)), z(tenths(v.z)) {}
    constexpr Vec3 vector() const { return {metres(x), metres(y), metres(z)}; }
};

struct PackedCapsule {
    int8_t part;
    Packed from, to;
    int16_t radius_from, radius_to;
    constexpr PackedCapsule(Part p, Vec3 a, Vec3 b, double first, double second)
        : part(static_cast<int8_t>(p)),
          from(a),
          to(b),
          radius_from(tenths(first)),
          radius_to(tenths(second)) {}
    Capsule whole() const {
        return {part, from.vector(), to.vector(), metres(radius_from), metres(radius_to)};
    }
};

struct PackedSite {
    const char* name;
    int8_t part;
    Packed at;
    int16_t radius;
    Packed normal, half_long, half_wide;
    constexpr PackedSite(const char* called, Part p, Vec3 place, double round, Vec3 outward,
                         Vec3 lengthwise, Vec3 across)
        : name(called),
          part(static_cast<int8_t>(p)),
          at(place),
          radius(tenths(round)),
          normal(outward),
          half_long(lengthwise),
          half_wide(across) {}
    Site whole() const {
        return {name,
                part,
                at.vector(),
                metres(radius),
                normal.vector(),
                half_long.vector(),
                half_wide.vector()};
    }
};

// Trunk and head, then the left limbs. Depths and widths are those of a slim adult of 1.70 m: hips
// 32 cm, chest 20 cm deep, thigh 15 cm thick (general knowledge; outer hip width after Winter).
constexpr PackedCapsule middle[] = {
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
constexpr PackedCapsule left_limbs[] = {
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
    {left_foot, {-.010, -.041, -.040}, {-.030, -.046, .118}, .025, .020},
    {left_foot, {-.002, -.041, -.040}, {.014, -.046, .110}, .025, .020},
    {left_toes, {-.034, -.006, .034}, {.010, -.006, .034}, .014, .014},
};
constexpr int limb_capsules = 14;
static_assert(middle_count + 2 * limb_capsules == capsule_count);

// Indices of capsules.
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
    outer_foot,
    toe
};

constexpr void add(Pairs& pairs, int first, int second, int give) {
    pairs.items[pairs.count++] = {static_cast<int8_t>(first), static_cast<int8_t>(second),
                                  static_cast<int8_t>(give)};
}

constexpr Pairs make_pairs() {
    Pairs pairs;
    for (bool right : {false, true}) {
        for (int arm : {arm_far, forearm_near, forearm_far, hand_back, hand_front}) {
            const int mine = of_limb(arm, right);
            for (int trunk = 0; trunk < 6; ++trunk) {
                if (arm == arm_far && trunk == 5) continue;  // the inner arm lies against the chest
                add(pairs, mine, of_middle(trunk), 15);
            }
            for (bool leg : {false, true}) {
                for (int thigh : {thigh_near, thigh_far}) add(pairs, mine, of_limb(thigh, leg), 10);
            }
            if (arm >= forearm_near) {
                add(pairs, mine, of_middle(7), 8);
                add(pairs, mine, of_middle(8), 8);
            }
        }
        for (int trunk = 2; trunk < 6; ++trunk) add(pairs, of_limb(thigh_far, right), trunk, 45);
        for (int mine : {thigh_far, calf_near, calf_far, foot}) {
            for (int its : {thigh_far, calf_near, calf_far, foot}) {
                const bool doubled = mine > its || (mine == its && right);
                if (doubled) continue;
                add(pairs, of_limb(mine, right), of_limb(its, !right), 16);
            }
        }
    }
    add(pairs, of_limb(thigh_near, false), of_limb(thigh_near, true), 50);
    add(pairs, of_limb(forearm_near, false), of_limb(forearm_near, true), 8);
    return pairs;
}
constexpr Pairs all_pairs = make_pairs();

constexpr Vec3 none{};
constexpr PackedSite middle_sites[] = {
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
constexpr PackedSite left_sites[] = {
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
    // Places for a hand, or the other knee, to rest.
    {"on-thigh.L", left_thigh, {0, -.270, .066}, 0, {0, 0, 1}, none, none},
    {"on-knee.L", left_thigh, {0, -.395, .054}, 0, {0, 0, 1}, none, none},
    {"on-outer-knee.L", left_thigh, {.056, -.360, 0}, 0, {1, 0, 0}, none, none},
    {"on-inner-thigh.L", left_thigh, {-.062, -.310, 0}, 0, {-1, 0, 0}, none, none},
    {"on-outer-thigh.L", left_thigh, {.066, -.260, 0}, 0, {1, 0, 0}, none, none},
    // As far down as the hand of an upright person hangs.
    {"on-thigh-side.L", left_thigh, {.072, -.180, 0}, 0, {1, 0, 0}, none, none},
    {"on-shin.L", left_shank, {0, -.160, .046}, 0, {0, 0, 1}, none, none},
    {"on-hip.L", pelvis, {.142, .085, .000}, 0, {1, 0, 0}, none, none},
};
constexpr int middle_site_count = static_cast<int>(std::size(middle_sites));
constexpr int left_site_count = static_cast<int>(std::size(left_sites));
constexpr int all_sites = middle_site_count + 2 * left_site_count;
constexpr int longest_name = 20;

// The unpacked tables, with the right side added.
struct Shapes {
    Capsule capsules[capsule_count];
    Site sites[all_sites];
    char right_names[left_site_count][longest_name];

    Shapes() {
        for (int i = 0; i < middle_count; ++i) capsules[i] = middle[i].whole();
        for (int i = 0; i < limb_capsules; ++i) {
            const Capsule c = left_limbs[i].whole();
            capsules[of_limb(i, false)] = c;
            capsules[of_limb(i, true)] = {other_side(c.part), catcow::mirrored(c.from),
                                          catcow::mirrored(c.to), c.radius_from, c.radius_to};
        }
        for (int i = 0; i < middle_site_count; ++i) sites[i] = middle_sites[i].whole();
        for (int i = 0; i < left_site_count; ++i) {
            Site& left = sites[middle_site_count + i] = left_sites[i].whole();
            Site& right = sites[middle_site_count + left_site_count + i] = left;
            const size_t size = left.name.copy(right_names[i], longest_name);
            right_names[i][size - 1] = 'R';
            right.name = {right_names[i], size};
            right.part = other_side(left.part);
            right.at = catcow::mirrored(left.at);
            right.normal = catcow::mirrored(left.normal);
        }
    }
};

const Shapes& shapes() {
    static const Shapes all;
    return all;
}

}  // namespace

const Capsule& capsule(int index) { return shapes().capsules[index]; }
const Pairs& limb_pairs() { return all_pairs; }
int site_count() { return all_sites; }
const Site& site(int index) { return shapes().sites[index]; }

int site_named(std::string_view name) {
    for (int i = 0; i < all_sites; ++i) {
        if (site(i).name == name) return i;
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
