#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

#include "demonstration/demonstration.h"
#include "figure/framing.h"
#include "figure/marks.h"
#include "figure/mesh.h"
#include "figure/prop_boxes.h"

// What one can see from where the camera is. What one can see is drawn: the triangles of the mannequin and the boxes
// of the props, nearest first.
namespace catcow::figure {

inline const Mesh& drawn_mannequin(const body::Skeleton& skeleton) {
    static const Mesh mesh = make_mannequin(skeleton);
    return mesh;
}

// The ring in a picture of this shape, see breath_beside(): a circle in the upper right corner.
inline Corner ring_in(double aspect) {
    return {.36 / std::max(1.0, aspect), .36 * std::min(1.0, aspect)};
}

// Returns how far a point is from the middle of the ring: less than 1 is under it.
inline double from_ring(Spot spot, const Corner& ring) {
    const double x = (spot.x - 1 + ring.across) / ring.across, y = (spot.y - 1 + ring.up) / ring.up;
    return x > 0 && y > 0 ? 0 : std::hypot(x, y);
}

// A picture of 96 by 96 dots that remembers what is nearest at each, and where each limb end would
// be if nothing were before it.
class Drawn {
public:
    static constexpr int size = 96, limbs = 6;

    Drawn(const body::Skeleton& skeleton, const body::PosedBody& body, const View& view)
        : projection_(projection_of(view, 1)), axes_(axes_of(view)), view_(view) {
        nearest_.fill(-9);
        for (auto& limb : alone_) limb.fill(-9);
        const Palette palette = palette_of(skeleton, body.frames);
        const Mesh& mesh = drawn_mannequin(skeleton);
        std::vector<Vec3> points;
        points.reserve(mesh.vertices.size());
        for (const Vertex& vertex : mesh.vertices) points.push_back(skinned(palette, vertex));
        for (size_t i = 0; i < mesh.indices.size(); i += 3) {
            const Vertex& first = mesh.vertices[mesh.indices[i]];
            triangle(
                {points[mesh.indices[i]], points[mesh.indices[i + 1]], points[mesh.indices[i + 2]]},
                limb_of(first.bones[first.weight > 127 ? 0 : 1]));
        }
        std::vector<PropBox> boxes;
        for (const body::Prop& prop : body.props) add_boxes(prop, chairs_alone(body.props), boxes);
        for (const PropBox& box : boxes) draw(box);
    }

    // Returns the share of a limb that one sees: 0 left hand, 1 right hand, 2 left foot, 3 right foot, 4 left upper
    // arm, 5 right upper arm.
    double seen(int limb) const {
        int all = 0, visible = 0;
        for (size_t i = 0; i < nearest_.size(); ++i) {
            if (alone_[static_cast<size_t>(limb)][i] <= -9) continue;
            ++all;
            // Behind the skin of its own forearm or shank it is still known.
            visible += nearest_[i] <= alone_[static_cast<size_t>(limb)][i] + .02;
        }
        return all == 0 ? 0 : double(visible) / all;
    }

private:
    using Dots = std::array<float, size * size>;

    static int limb_of(int part) {
        const int left = body::is_right(part) ? int{body::other_side(part)} : part;
        if (left == body::left_hand) return body::is_right(part);
        if (left == body::left_upper_arm) return 4 + body::is_right(part);
        if (left == body::left_foot || left == body::left_toes) return 2 + body::is_right(part);
        return -1;
    }
    void draw(const PropBox& box) {
        const auto corner = [&](int i) {
            const auto side = [&](int bit, double half) { return i >> bit & 1 ? half : -half; };
            return box.middle + Vec3{side(0, box.half.x), side(1, box.half.y), side(2, box.half.z)};
        };
        for (int axis = 0; axis < 3; ++axis) {
            const int one = 1 << (axis + 1) % 3, two = 1 << (axis + 2) % 3;
            for (const int from : {0, 1 << axis}) {
                triangle({corner(from), corner(from + one), corner(from + two)}, -1);
                triangle({corner(from + one + two), corner(from + one), corner(from + two)}, -1);
            }
        }
    }
    void triangle(const std::array<Vec3, 3>& corners, int limb) {
        double x[3], y[3], near[3];
        for (size_t i = 0; i < 3; ++i) {
            const Spot spot = spot_of(projection_, corners[i]);
            x[i] = (spot.x + 1) * size / 2, y[i] = (spot.y + 1) * size / 2;
            near[i] = dot(corners[i] - view_.target, axes_.near);
        }
        const double area = (x[1] - x[0]) * (y[2] - y[0]) - (x[2] - x[0]) * (y[1] - y[0]);
        if (std::abs(area) < 1e-9) return;
        const auto range = [](const double* at) {
            const auto [low, high] = std::minmax({at[0], at[1], at[2]});
            return std::pair{std::max(0, static_cast<int>(std::floor(low))),
                             std::min(size - 1, static_cast<int>(std::ceil(high)))};
        };
        const auto [left, right] = range(x);
        const auto [low, high] = range(y);
        for (int row = low; row <= high; ++row) {
            for (int column = left; column <= right; ++column) {
                const double px = column + .5, py = row + .5;
                const double b = ((px - x[0]) * (y[2] - y[0]) - (x[2] - x[0]) * (py - y[0])) / area;
                const double c = ((x[1] - x[0]) * (py - y[0]) - (px - x[0]) * (y[1] - y[0])) / area;
                if (b < 0 || c < 0 || b + c > 1) continue;
                const auto depth =
                    static_cast<float>(near[0] + b * (near[1] - near[0]) + c * (near[2] - near[0]));
                const auto dot = static_cast<size_t>(row * size + column);
                nearest_[dot] = std::max(nearest_[dot], depth);
                if (limb < 0) continue;
                float& alone = alone_[static_cast<size_t>(limb)][dot];
                alone = std::max(alone, depth);
            }
        }
    }

    Matrix projection_;
    Axes axes_;
    View view_;
    Dots nearest_{};
    std::array<Dots, limbs> alone_{};
};

// Returns what is wrong with the place of the body in the picture. `nearest` becomes the least distance to the ring.
inline std::vector<std::string> wrong_with_ring(const Demonstration& shown, double aspect,
                                                double& nearest) {
    std::vector<Vec3> points;
    add_outline(shown.skeleton(), shown.body().frames, {}, points);
    const Matrix projection = projection_of(shown.view(), aspect);
    double least = 9, widest = 0;
    for (const Vec3& point : points) {
        const Spot spot = spot_of(projection, point);
        least = std::min(least, from_ring(spot, ring_in(aspect)));
        widest = std::max({widest, std::abs(spot.x), std::abs(spot.y)});
    }
    nearest = std::min(nearest, least);
    std::vector<std::string> wrong;
    if (least < .95) wrong.emplace_back("under the ring");
    if (widest > 1.02) wrong.emplace_back("out of the picture");
    return wrong;
}

// Returns what is wrong with the letters for left and right in a square picture. `count` becomes the number of letters.
inline std::vector<std::string> wrong_with_marks(const Demonstration& shown, int& count) {
    const Marks marks = marks_of(shown.skeleton(), shown.body(), shown.view(), 1);
    const Drawn drawn(shown.skeleton(), shown.body(), shown.view());
    const std::array<const Mark*, Drawn::limbs> all{&marks.hand[0],  &marks.hand[1],
                                                    &marks.foot[0],  &marks.foot[1],
                                                    &marks.elbow[0], &marks.elbow[1]};
    constexpr std::array names{"left hand",  "right hand", "left foot",
                               "right foot", "left elbow", "right elbow"};
    std::vector<std::string> wrong;
    count = 0;
    for (int limb = 0; limb < Drawn::limbs; ++limb) {
        const Mark& mark = *all[static_cast<size_t>(limb)];
        const std::string name = names[static_cast<size_t>(limb)];
        if (!mark.shown) continue;
        ++count;
        if (drawn.seen(limb) < .25) wrong.push_back(name + " is marked, but hidden");
        if (std::max(std::abs(mark.at.x), std::abs(mark.at.y)) > 1.0)
            wrong.push_back(name + " is marked outside the picture");
        for (int other = (limb + 1) % 2; other < Drawn::limbs; other += 2) {
            const Mark& against = *all[static_cast<size_t>(other)];
            if (against.shown &&
                std::hypot(mark.at.x - against.at.x, mark.at.y - against.at.y) < .08)
                wrong.push_back(name + " has both letters");
        }
    }
    if (count == 0) wrong.emplace_back("nothing tells left from right");
    return wrong;
}

}  // namespace catcow::figure
