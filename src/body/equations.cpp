#include "body/equations.h"

#include <algorithm>
#include <initializer_list>

#include "body/balance.h"
#include "body/collisions.h"
#include "body/limits.h"

namespace catcow::body {

namespace {

constexpr Vec3 axes[3] = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
constexpr double collision_margin = 0.0005;  // metres kept free, against rounding errors
constexpr double limit_margin = radians(1);  // for the same reason
constexpr double balance_margin = 0.003;
constexpr int limits_in_all = 10;  // four for each shoulder, one for each hamstring

// Lists the rows of one goal. See list_rows.
class Lister : private TouchSink {
public:
    Lister(const Skeleton& skeleton, const Goal& goal, const Posture& posture,
           const Kinematics& body, RowSink& sink)
        : skeleton_(skeleton),
          goal_(goal),
          posture_(posture),
          body_(body),
          sink_(sink),
          jacobian_(sink.wants_jacobian()) {}

    void all() {
        for (const Contact& contact : goal_.contacts) touch(contact);
        for (const Direction& one : goal_.directions)
            aim(one.part, one.axis, one.along, direction_weight * one.weight);
        for (int side = 0; side < 2; ++side) limits(side);
        if (goal_.balance > 0) balance();
        list_touches(skeleton_, goal_, body_.frames, *this);
        prior();
    }

private:
    // A point or direction of a part, in the world. `share` is its factor in the row.
    enum class Of { point, direction };
    struct Term {
        Of of;
        int part;
        Vec3 at;
        double share = 1;
    };

    // Adds a row: the sum of the terms along a world direction. `away` is the remaining error.
    void row(Vec3 along, double away, double weight, std::initializer_list<Term> terms) {
        Step& row = sink_.blank();
        if (jacobian_) {
            for (const Term& one : terms) {
                const auto add = one.of == Of::point ? add_point_row : add_direction_row;
                add(body_, one.part, one.at, along, weight * one.share, row);
            }
        }
        sink_.add(weight * away);
    }

    void rows(Vec3 away, double weight, std::initializer_list<Term> terms) {
        for (Vec3 axis : axes) row(axis, dot(axis, away), weight, terms);
    }

    // Turns the direction `local` of the part towards `along`.
    void aim(int part, Vec3 local, Vec3 along, double weight) {
        const Vec3 now = body_.frames[part].direction(local);
        rows(now - along, weight, {{Of::direction, part, now}});
    }

    void touch(const Contact& contact) {
        const Site& mine = site(contact.site);
        const double weight = contact.weight * place_weight;
        if (contact.on_site >= 0) return touch_self(contact, mine, site(contact.on_site), weight);
        const Surface surface = surface_of(goal_, contact);
        const Vec3 centre = body_.frames[mine.part].point(skeleton_.scale * mine.at);
        const Vec3 skin = centre - skeleton_.scale * mine.radius * surface.normal;
        // The skin point of a round site has a fixed direction from its centre in the world. So
        // both move by the same amount.
        if (contact.pinned) {
            rows(skin - contact.at, weight, {{Of::point, mine.part, centre}});
        } else {
            row(surface.normal, dot(surface.normal, skin - surface.point), weight,
                {{Of::point, mine.part, centre}});
        }
        const double turning = contact.weight * direction_weight;
        if (contact.flat) aim(mine.part, mine.normal, -surface.normal, turning);
        if (contact.headed) {
            const Vec3 own = normalized(mine.half_long);
            if (dot(own, own) > 0) aim(mine.part, own, contact.heading, turning / 2);
        }
    }

    void touch_self(const Contact& contact, const Site& mine, const Site& its, double weight) {
        const Vec3 a = body_.frames[mine.part].point(skeleton_.scale * mine.at);
        const Vec3 b = body_.frames[its.part].point(skeleton_.scale * its.at);
        const Vec3 out = body_.frames[its.part].direction(its.normal);
        // The ball of a round site rests on the skin of the other site.
        const double radius = skeleton_.scale * mine.radius;
        rows(a - b - radius * out, weight,
             {{Of::point, mine.part, a},
              {Of::point, its.part, b, -1},
              {Of::direction, its.part, out, -radius}});
        if (!contact.flat) return;
        const Vec3 own = body_.frames[mine.part].direction(mine.normal);
        rows(own + out, contact.weight * direction_weight,
             {{Of::direction, mine.part, own}, {Of::direction, its.part, out}});
    }

    // Returns true if the next inequality gives a row. `left` is what remains until it is broken.
    bool counts(double left) {
        const auto number = static_cast<size_t>(limit_++);
        if (left < 0) sink_.broken.set(number);
        return left < 0 || sink_.held[number];
    }

    void at_least(double slack, int first, Vec3 gradient) {
        if (!counts(slack - limit_margin)) return;
        Step& row = sink_.blank();
        const double parts[3] = {gradient.x, gradient.y, gradient.z};
        for (int i = 0; i < 3; ++i) row[first + i] = limit_weight * parts[i];
        sink_.add(limit_weight * (slack - limit_margin));
    }

    void limits(int side) {
        const int first = dof::side(side) + dof::shoulder;
        const ShoulderSlack slack = shoulder_slack(posture_.shoulder[side], side == 1);
        const ShoulderGradient gradient = shoulder_gradient(posture_.shoulder[side], side == 1);
        at_least(slack.reach, first, gradient.reach);
        at_least(slack.behind, first, gradient.behind);
        at_least(slack.twist_in, first, gradient.twist_in);
        at_least(slack.twist_out, first, gradient.twist_out);
        const double hamstring = hamstring_slack(posture_, side);
        if (!counts(hamstring - limit_margin)) return;
        Step& row = sink_.blank();
        row[dof::side(side) + dof::hip] = -limit_weight;
        row[dof::side(side) + dof::knee] = limit_weight * hamstring_by_knee;
        sink_.add(limit_weight * (hamstring - limit_margin));
    }

    void add_centre_row(Vec3 along, double weight, Step& row) {
        for (int part = 0; part < part_count; ++part) {
            if (skeleton_.mass[part] == 0) continue;
            add_point_row(body_, part, body_.frames[part].point(skeleton_.centre[part]), along,
                          weight * skeleton_.mass[part], row);
        }
    }

    void balance() {
        const Support support = support_of(skeleton_, body_.frames, goal_);
        if (support.count < 3) return;
        const Vec3 centre = centre_of_mass(skeleton_, body_.frames);
        for (int i = 0; i < support.count; ++i) {
            const double missing = inside_edge(support, i, centre) - goal_.balance - balance_margin;
            if (missing >= 0) continue;
            Step& row = sink_.blank();
            if (jacobian_) {
                // d = inward . (c - a). The corners also move, and turn the edge.
                const SupportPoint& a = support.corners[i];
                const SupportPoint& b = support.corners[(i + 1) % support.count];
                const Vec3 edge{b.world.x - a.world.x, 0, b.world.z - a.world.z};
                const double size = length(edge);
                const Vec3 ahead = (1 / size) * edge, inward{ahead.z, 0, -ahead.x};
                const double at = dot(ahead, centre - a.world) / size;
                add_centre_row(inward, balance_weight, row);
                add_point_row(body_, a.part, a.world, inward, -balance_weight * (1 - at), row);
                add_point_row(body_, b.part, b.world, inward, -balance_weight * at, row);
            }
            sink_.add(balance_weight * missing);
        }
    }

    static size_t inequality(int touch) { return limits_in_all + static_cast<size_t>(touch); }
    bool wants(int number, double distance) const override {
        return distance < collision_margin + goal_.clear || sink_.held[inequality(number)];
    }
    // Returns true if the part is in a contact. Such a part may be as close as collision_margin.
    bool rests(int part) const {
        return std::any_of(goal_.contacts.begin(), goal_.contacts.end(),
                           [part](const Contact& one) {
                               return site(one.site).part == part ||
                                      (one.on_site >= 0 && site(one.on_site).part == part);
                           });
    }
    double margin(TouchKind kind, const Touch& touch) const {
        const bool near = goal_.clear == 0 || kind == TouchKind::floor ||
                          rests(capsule(touch.first).part) ||
                          (kind == TouchKind::limbs && rests(capsule(touch.second).part));
        return near ? collision_margin : collision_margin + goal_.clear;
    }
    void add(TouchKind kind, const Touch& touch, int number) override {
        const double left = touch.distance - margin(kind, touch);
        if (left < 0) sink_.broken.set(inequality(number));
        if (left >= 0 && !sink_.held[inequality(number)]) return;
        const bool both = kind == TouchKind::limbs;
        const int second = both ? touch.second : touch.first;
        row(touch.apart, left, place_weight,
            {{Of::point, capsule(touch.first).part, touch.on_first},
             {Of::point, capsule(second).part, touch.on_second, both ? -1. : 0.}});
    }

    // Adds three rows for a turn v away from the prior. `local` if the unknown turns in its own
    // frame.
    void turn_rows(Vec3 v, int first, bool local) {
        const double angle = length(v);
        const double k =
            angle > 1e-4 ? (1 - angle / 2 / std::tan(angle / 2)) / (angle * angle) : 1.0 / 12;
        const double own[3] = {v.x, v.y, v.z};
        for (int i = 0; i < 3; ++i) {
            const double weight = goal_.firmness[first + i];
            Step& row = sink_.blank();
            // Row i of the inverse Jacobian of the exponential map.
            const Vec3 half = (local ? .5 : -.5) * cross(v, axes[i]);
            const Vec3 twice = cross(v, cross(v, axes[i]));
            const double column[3] = {-half.x + k * twice.x, -half.y + k * twice.y,
                                      -half.z + k * twice.z};
            for (int j = 0; j < 3; ++j) row[first + j] = weight * ((i == j ? 1 : 0) + column[j]);
            sink_.add(weight * own[i]);
        }
    }

    void prior() {
        const Step away = difference(goal_.prior, posture_);
        const auto vector = [&away](int first) {
            return Vec3{away[first], away[first + 1], away[first + 2]};
        };
        turn_rows(vector(dof::root_turn), dof::root_turn, false);
        for (int side = 0; side < 2; ++side) {
            const int first = dof::side(side) + dof::shoulder;
            turn_rows(vector(first), first, true);
        }
        for (int i = 0; i < dof::count; ++i) {
            const int in_limb =
                i < dof::left ? -1 : (i - dof::left) % dof::limb_count - dof::shoulder;
            if ((i >= dof::root_turn && i < dof::lumbar) || (in_limb >= 0 && in_limb < 3)) continue;
            Step& row = sink_.blank();
            row[i] = goal_.firmness[i];
            sink_.add(goal_.firmness[i] * away[i]);
        }
    }

    const Skeleton& skeleton_;
    const Goal& goal_;
    const Posture& posture_;
    const Kinematics& body_;
    RowSink& sink_;
    bool jacobian_;
    int limit_ = 0;
};

}  // namespace

void list_rows(const Skeleton& skeleton, const Goal& goal, const Posture& posture,
               const Kinematics& body, RowSink& sink) {
    Lister(skeleton, goal, posture, body, sink).all();
}

}  // namespace catcow::body
