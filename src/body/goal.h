#pragma once

#include <vector>

#include "body/kinematics.h"
#include "body/prop.h"
#include "body/shapes.h"

namespace catcow::body {

// A site on the skin that rests on a surface, or on another site of the same body.
struct Contact {
    int site = 0;
    int on = -1;          // -1 for the floor, otherwise an index into Goal::props
    int on_site = -1;     // another site, which must be flat; `on` is then ignored
    bool flat = false;    // a flat site must also lie flat
    bool pinned = false;  // must be at `at`, not just anywhere on the surface
    Vec3 at;              // world, metres
    bool headed = false;  // its lengthwise direction must point along `heading`
    Vec3 heading;         // world, unit
    bool slides = false;  // never planted; if of a leg, not lifted on its way either
    double weight = 1;    // 0 to 1; below 1 while a contact starts or ends during a move

    bool operator==(const Contact&) const = default;
};

// A direction in the frame of a part that must point along a world direction.
struct Direction {
    int part = 0;
    Vec3 axis;   // unit, in the part's frame
    Vec3 along;  // unit, world
    double weight = 1;

    bool operator==(const Direction&) const = default;
};

// The mirror plane of a pose: vertical, through a point, across x or across z. A body on a bed lies
// along x.
struct Middle {
    Vec3 point;
    bool across_z = false;
};
Posture mirrored(const Posture& posture, const Middle& middle);

// All requirements for a posture. Conflicts are traded off: contacts and collisions weigh far more
// than the prior.
struct Goal {
    std::vector<Contact> contacts;
    std::vector<Direction> directions;
    std::vector<Prop> props;
    Posture prior;       // the authored angles
    Step firmness{};     // how strongly each unknown is pulled to the prior
    double balance = 0;  // distance of the centre of mass inside the support, metres; 0 for none
    bool limbs = true;   // limbs of the body must not overlap each other
    double clear = 0;    // metres that limbs keep from each other and props, unless they rest
    Middle middle;
};

// Returns the usual firmness. The spine has 0.5, so that authored curves survive contacts. Limbs
// give way easily.
Step usual_firmness();

Surface surface_of(const Goal& goal, const Contact& contact);
Contact mirrored(const Contact& contact);
Goal mirrored(const Goal& goal);

// Turns all world positions and directions about the vertical through the origin, then shifts them.
// Boxes do not turn. At quarter turns their width and depth are swapped.
void move_whole(Goal& goal, Vec3 by, double yaw);

}  // namespace catcow::body
