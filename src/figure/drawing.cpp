#include "figure/drawing.h"

#include <algorithm>
#include <cmath>

#include "body/mat.h"
#include "figure/prop_boxes.h"

namespace catcow::figure {
namespace {

using namespace body;

constexpr int most_corners = 40;  // of an outline
constexpr int rings_at_once = 4;  // of the trunk, because the whole trunk is not convex

double turn(Spot a, Spot b, Spot c) {
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

class Pen {
public:
    explicit Pen(const View& view) : projection_(projection_of(view, 1)) {}

    void add(Vec3 point) {
        const Spot spot = spot_of(projection_, point);
        spots_.push_back({50 + 50 * spot.x, 50 - 50 * spot.y});
    }

    // Adds the convex hull of the points since the last call (gift wrapping). Leaves out corners
    // that are almost on a straight line.
    void close(std::string& path) {
        Spot hull[most_corners + 1];
        int last = 0;
        hull[0] = *std::min_element(spots_.begin(), spots_.end(),
                                    [](Spot a, Spot b) { return a.x < b.x; });
        const auto same = [](Spot a, Spot b) {
            return std::abs(a.x - b.x) < .04 && std::abs(a.y - b.y) < .04;
        };
        // One turn is enough: with rounding it may never meet its first corner again.
        for (size_t step = 0; step < spots_.size() && last < most_corners; ++step) {
            const Spot from = hull[last];
            Spot next = from;
            for (const Spot spot : spots_) {
                if (turn(from, next, spot) >= 0 && !same(from, next)) continue;
                if (!same(from, spot)) next = spot;
            }
            if (same(from, next) || same(next, hull[0])) break;
            // Drop the last corner if it is almost on the line.
            if (last > 0 && std::abs(turn(hull[last - 1], from, next)) < .15) --last;
            hull[++last] = next;
        }
        spots_.clear();
        char sign = 'M';
        for (int i = 0; i <= last; ++i) {
            path += sign;
            number(path, hull[i].x);
            path += ' ';
            number(path, hull[i].y);
            sign = 'L';
        }
        path += 'Z';
    }

private:
    static void digits(std::string& path, long value) {
        if (value > 9) digits(path, value / 10);
        path += static_cast<char>('0' + value % 10);
    }
    static void number(std::string& path, double value) {
        const long tenths = std::lround(10 * value);
        if (tenths < 0) path += '-';
        digits(path, std::abs(tenths) / 10);
        if (tenths % 10 == 0) return;
        path += '.';
        path += static_cast<char>('0' + std::abs(tenths) % 10);
    }
    Matrix projection_;
    std::vector<Spot> spots_;
};

// Returns the index of a limb, or -1 for the trunk. A whole arm or leg lies before or behind the
// trunk.
int limb_of(int part) {
    if (part < left_clavicle) return -1;
    const int left = is_right(part) ? int{other_side(part)} : part;
    return 2 * (left >= left_thigh) + is_right(part);
}

}  // namespace

std::string Drawing::joined() const {
    std::string all;
    for (const std::string* const path : {&mat, &props, &far, &trunk, &near})
        all.append(*path).append("|");
    return all;
}

Drawing drawing_of(const Skeleton& skeleton, const Mesh& mannequin, const PosedBody& body,
                   const View& view) {
    Drawing drawing;
    Pen pen(view);
    for (const double x : {-mat_half_width, mat_half_width})
        for (const double z : {-mat_half_length, mat_half_length})
            pen.add({x, 0, mat_middle_z + z});
    pen.close(drawing.mat);

    std::vector<PropBox> boxes;
    for (const body::Prop& prop : body.props) add_boxes(prop, chairs_alone(body.props), boxes);
    for (const PropBox& box : boxes) {
        for (int corner = 0; corner < 8; ++corner) {
            const auto side = [&](int bit, double half) {
                return corner >> bit & 1 ? half : -half;
            };
            pen.add(box.middle +
                    Vec3{side(0, box.half.x), side(1, box.half.y), side(2, box.half.z)});
        }
        pen.close(drawing.props);
    }

    const Vec3 near = axes_of(view).near;
    const auto depth = [&](int part) { return dot(near, body.frames[size_t(part)].place); };
    const double trunk = .5 * (depth(pelvis) + depth(upper_thorax));
    const Palette palette = palette_of(skeleton, body.frames);
    for (const Mesh::Piece& piece : mannequin.pieces) {
        const int limb = limb_of(piece.part);
        std::string* path = &drawing.trunk;
        if (limb >= 0) {
            const int shift = limb % 2 * limb_parts;
            const int middle = (limb < 2 ? left_forearm : left_shank) + shift;
            path = depth(middle) > trunk ? &drawing.near : &drawing.far;
        }
        const int step = piece.part == pelvis ? rings_at_once : piece.rings;
        for (int ring = 0; ring < piece.rings - 1; ring += step) {
            const int last = std::min(ring + step, piece.rings - 1);
            const int first = piece.first + 1 + ring * piece.sides;
            for (int i = first; i < first + (last - ring + 1) * piece.sides; ++i)
                pen.add(skinned(palette, mannequin.vertices[static_cast<size_t>(i)]));
            pen.close(*path);
        }
    }
    return drawing;
}

}  // namespace catcow::figure
