#include "figure/prop_boxes.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

#include "base/quat.h"

namespace catcow::figure {
namespace {

using body::PropType;

// Where one side of a box is: millimetres from the lower side, middle or upper side of the prop, or
// from the floor.
enum class From : int8_t { low = -1, middle, high, floor };
struct Edge {
    From from;
    int16_t by;
};
constexpr Edge low(int16_t by = 0) { return {From::low, by}; }
constexpr Edge high(int16_t by = 0) { return {From::high, by}; }

constexpr auto chair_that_is_alone = static_cast<PropType>(100);
struct Row {
    PropType type;
    bool pair;  // draws a second box on the other side
    uint8_t rounding;
    Edge edges[6];  // x, y and z: from and to for each
};
constexpr Row rows[] = {
    {PropType::chair, false, 14, {low(), high(), low(), high(), low(), high()}},
    {PropType::chair, true, 12, {low(10), low(45), {From::floor, 0}, low(5), low(10), low(45)}},
    {PropType::chair, true, 12, {low(10), low(45), {From::floor, 0}, low(5), high(-45), high(-10)}},
    // Backs are posts and two rails, so that the spine stays visible.
    {chair_that_is_alone, true, 12, {low(), low(35), low(), low(440), low(-20), low(15)}},
    {chair_that_is_alone, false, 15, {low(), high(), low(350), low(440), low(-20), low(15)}},
    {chair_that_is_alone, false, 12, {low(), high(), low(230), low(280), low(-20), low(15)}},
    {PropType::chair_back, true, 12, {low(), low(35), low(-40), high(), low(), high()}},
    {PropType::chair_back, false, 15, {low(), high(), high(-90), high(), low(), high()}},
    {PropType::chair_back, false, 12, {low(), high(), high(-210), high(-160), low(), high()}},
    // A mattress with its seam, on its frame, with a headboard; a worktop on its cupboard, a wall with its skirting board.
    {PropType::bed, false, 50, {low(), high(), high(-200), high(), low(), high()}},
    {PropType::bed, false, 20, {low(10), high(-10), low(100), high(-190), low(10), high(-10)}},
    {PropType::bed, false, 6, {low(-5), high(5), high(-38), high(-26), low(-5), high(5)}},
    {PropType::bed, false, 22, {high(-2), high(48), {From::floor, 0}, high(330), low(), high()}},
    {PropType::counter, false, 8, {low(), high(), high(-40), high(), low(), high()}},
    {PropType::counter, false, 2, {low(), high(), low(80), high(-40), low(30), high()}},
    {PropType::counter, false, 2, {low(), high(), low(), low(80), low(90), high()}},
    {PropType::wall, false, 2, {low(), high(), low(), high(), low(), high()}},
    {PropType::wall, false, 6, {low(), high(), low(), low(90), low(-15), high()}},
    {PropType::block, false, 12, {low(), high(), low(), high(), low(), high()}},
    // A pillow is as high as it is under the body, which sinks into it. Around the body it is higher.
    {PropType::pillow, false, 60, {low(), high(), low(), high(40), low(), high()}},
    {PropType::cushion, false, 110, {low(), high(), low(), high(), low(), high()}},
    // A rolled blanket, as thick as it is high, with its loose edge on the floor.
    {PropType::roll, false, 200, {low(), high(), low(), high(), low(), high()}},
    {PropType::roll, false, 9, {low(20), high(-20), low(), low(18), high(-60), high(25)}},
};

}  // namespace

bool chairs_alone(const std::vector<body::Prop>& props) {
    return std::none_of(props.begin(), props.end(),
                        [](const body::Prop& prop) { return prop.type == PropType::chair_back; });
}

void add_boxes(const body::Prop& prop, bool alone, std::vector<PropBox>& boxes) {
    const Vec3 half = .5 * prop.size, middle = prop.at + Vec3{0, half.y, 0};
    for (const Row& row : rows) {
        const bool back = alone && prop.type == PropType::chair && row.type == chair_that_is_alone;
        if (row.type != prop.type && !back) continue;
        const auto at = [&](int edge, double size) {
            const Edge e = row.edges[edge];
            const double from = e.from == From::floor ? -middle.y : static_cast<int>(e.from) * size;
            return from + .001 * e.by;
        };
        const Vec3 from{at(0, half.x), at(2, half.y), at(4, half.z)};
        const Vec3 to{at(1, half.x), at(3, half.y), at(5, half.z)};
        const Vec3 centre = .5 * (from + to), reach = .5 * (to - from);
        boxes.push_back({middle + centre, reach, .001 * row.rounding});
        if (row.pair) boxes.push_back({middle + mirrored(centre), reach, .001 * row.rounding});
    }
    if (prop.type != PropType::blanket) return;
    const int folds = std::max(1, static_cast<int>(std::lround(prop.size.y / .05)));
    for (int i = 0; i < folds; ++i) {
        const double in = i % 2 * .008, thick = half.y / folds;
        boxes.push_back(
            {prop.at + Vec3{0, (2 * i + 1) * thick, 0}, {half.x - in, thick, half.z - in}, .016});
    }
}

}  // namespace catcow::figure
