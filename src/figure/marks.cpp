#include "figure/marks.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "body/shapes.h"
#include "figure/prop_boxes.h"

namespace catcow::figure {
namespace {

using namespace body;

constexpr double letter = .09;  // as wide as this share of half the picture's height

// What stands between the eye and a point.
class Sight {
public:
    Sight(const Skeleton& skeleton, const PosedBody& body, const View& view)
        : skeleton_(skeleton), body_(body), axes_(axes_of(view)) {
        eye_ = view.target + view.distance * axes_.near;
        for (const body::Prop& prop : body.props) add_boxes(prop, chairs_alone(body.props), boxes_);
        for (int i = 0; i < capsule_count; ++i) {
            const Capsule& shape = capsule(i);
            solids_.push_back({shape.part, place(shape, 0), place(shape, 1),
                               skeleton.scale * std::max(shape.radius_from, shape.radius_to)});
        }
    }

    // Returns the share of a hand or foot that one sees.
    double of(int first, int last) const {
        int all = 0, seen = 0;
        for (int i = 0; i < capsule_count; ++i) {
            const Capsule& shape = capsule(i);
            if (shape.part < first || shape.part > last) continue;
            for (const double along : {0.0, .5, 1.0}) {
                const Vec3 point = place(shape, along);
                const double radius = .7 * skeleton_.scale * shape.radius_from;
                for (const double by : {-radius, 0.0, radius}) {
                    ++all;
                    seen += is_free(point + by * axes_.right, first, last) ? 1 : 0;
                    ++all;
                    seen += is_free(point + by * axes_.up, first, last) ? 1 : 0;
                }
            }
        }
        return double(seen) / all;
    }
    double distance(int part) const {
        return length(body_.frames[static_cast<size_t>(part)].place - eye_);
    }

private:
    Vec3 place(const Capsule& shape, double along) const {
        return body_.frames[static_cast<size_t>(shape.part)].point(
            skeleton_.scale * mix(shape.from, shape.to, along));
    }
    // A capsule of the body as it lies.
    struct Solid {
        int part;
        Vec3 from, to;
        double radius;
    };

    // The parts from `first` on, and the one that carries them, do not hide the
    // point.
    bool is_free(Vec3 point, int first, int last) const {
        for (const Solid& solid : solids_) {
            if (solid.part >= parent_of(first) && solid.part <= last) continue;
            if (hides(solid, point)) return false;
        }
        return std::none_of(boxes_.begin(), boxes_.end(),
                            [&](const PropBox& box) { return meets(point, box); });
    }
    bool hides(const Solid& solid, Vec3 point) const {
        const Vec3 sight = eye_ - point;
        const auto away = [&](Vec3 on) {
            const double t = std::clamp(dot(on - point, sight) / dot(sight, sight), 0.0, 1.0);
            return length(point + t * sight - on);
        };
        // Most are far away: no point of one is nearer than its middle less half its length.
        const double to_middle = away(mix(solid.from, solid.to, .5));
        if (to_middle < solid.radius) return true;
        if (to_middle > solid.radius + .5 * length(solid.to - solid.from)) return false;
        constexpr int steps = 6;
        for (int i = 0; i <= steps; ++i)
            if (away(mix(solid.from, solid.to, double(i) / steps)) < solid.radius) return true;
        return false;
    }
    bool meets(Vec3 point, const PropBox& box) const {
        const Vec3 sight = eye_ - point, to = box.middle - point;
        double enters = .02 / length(sight), leaves = 1;
        const auto cut = [&](double way, double centre, double half) {
            if (std::abs(way) < 1e-9) {
                if (std::abs(centre) > half) leaves = -1;
                return;
            }
            const double one = (centre - half) / way, two = (centre + half) / way;
            enters = std::max(enters, std::min(one, two));
            leaves = std::min(leaves, std::max(one, two));
        };
        cut(sight.x, to.x, box.half.x);
        cut(sight.y, to.y, box.half.y);
        cut(sight.z, to.z, box.half.z);
        return enters < leaves;
    }

    const Skeleton& skeleton_;
    const PosedBody& body_;
    Axes axes_;
    Vec3 eye_;
    std::vector<Solid> solids_;
    std::vector<PropBox> boxes_;
};

}  // namespace

Marks marks_of(const Skeleton& skeleton, const PosedBody& body, const View& view, double aspect) {
    constexpr Vec3 beyond_fingers{-.006, -.225, 0}, beyond_toes{-.008, 0, .105},
        beside_elbow{.09, 0, 0};
    const Matrix projection = projection_of(view, aspect);
    const Sight sight(skeleton, body, view);
    constexpr double least = .6, edge = .05;
    Marks marks;
    struct Limb {
        Mark* mark;
        int side;
        double away;
    };
    std::vector<Limb> limbs;
    for (const int side : {0, 1}) {
        const auto add = [&](Mark& mark, int first, int last, int tip, Vec3 beyond) {
            if (side == 1) {
                first += limb_parts, last += limb_parts, tip += limb_parts;
                beyond = mirrored(beyond);
            }
            mark.at = spot_of(projection,
                              body.frames[static_cast<size_t>(tip)].point(skeleton.scale * beyond));
            mark.at.x = std::clamp(mark.at.x, edge / aspect - 1, 1 - edge / aspect);
            mark.at.y = std::clamp(mark.at.y, edge - 1, 1 - edge);
            mark.shown = sight.of(first, last) > least;
            limbs.push_back({&mark, side, sight.distance(tip)});
        };
        add(marks.hand[side], left_hand, left_hand, left_hand, beyond_fingers);
        add(marks.foot[side], left_foot, left_toes, left_toes, beyond_toes);
        add(marks.elbow[side], left_upper_arm, left_upper_arm, left_forearm, beside_elbow);
    }
    const bool ends = std::any_of(limbs.begin(), limbs.end(), [&](const Limb& limb) {
        return limb.mark->shown && limb.mark != &marks.elbow[limb.side];
    });
    for (Mark& elbow : marks.elbow) elbow.shown = elbow.shown && !ends;
    for (const Limb& limb : limbs) {
        for (const Limb& other : limbs) {
            const double across = aspect * (limb.mark->at.x - other.mark->at.x),
                         up = limb.mark->at.y - other.mark->at.y;
            if (other.mark->shown && other.side != limb.side && other.away < limb.away &&
                std::hypot(across, up) < letter)
                limb.mark->shown = false;
        }
    }
    return marks;
}

}  // namespace catcow::figure
