#pragma once

#include <vector>

#include "body/kinematics.h"
#include "body/prop.h"
#include "body/shapes.h"

namespace catcow::body {

// A site of the skin rests on a surface, or on another site of the same body.
struct Contact {
    int site = 0;
    int on = -1;          // -1 floor, otherwise index into Goal::props
    int on_site = -1;     // another site instead, which must be flat; then `on` means nothing
    bool flat = false;    // a flat site lies flat, too
    bool pinned = false;  // at `at`, not only somewhere on the surface
    Vec3 at;              // world, metres
    bool headed = false;  // its lengthwise direction points along `heading`
    Vec3 heading;         // world, unit
    bool slides = false;  // never planted
    double weight = 1;    // 0 to 1; below 1 while a contact comes or goes in a move

    bool operator==(const Contact&) const = default;
};

// A direction in a part's frame points along one in the world.
struct Direction {
    int part = 0;
    Vec3 axis;   // unit, in the part's frame
    Vec3 along;  // unit, world
    double weight = 1;

    bool operator==(const Direction&) const = default;
};

// The plane that swaps the sides of a pose: upright, through a point, across x or across z. Lying poses
// are not in the middle of the world, and on a bed one lies along x.
struct Middle {
    Vec3 point;
    bool across_z = false;
};
Posture mirrored(const Posture& posture, const Middle& middle);

// All that a posture should do. What cannot be had at once is traded off: contacts and non-penetration
// weigh far more than the prior.
struct Goal {
    std::vector<Contact> contacts;
    std::vector<Direction> directions;
    std::vector<Prop> props;
    Posture prior;       // the authored angles
    Step firmness{};     // how much each unknown wants to be as in the prior
    double balance = 0;  // the centre of mass is this far inside the support, metres; 0: not asked
    bool limbs = true;   // own limbs do not pass through each other
    double clear = 0;    // and keep so far apart, and off props, where they do not rest; metres
    Middle middle;
};

// Usual firmness: the spine 0.5, so that authored curves survive contacts; limbs follow easily.
Step usual_firmness();

Surface surface_of(const Goal& goal, const Contact& contact);
Contact mirrored(const Contact& contact);
Goal mirrored(const Goal& goal);

// Turns all that is placed in the world about the vertical through the origin, then shifts it. Boxes do
// not turn: by quarter turns their width and depth change places.
void move_whole(Goal& goal, Vec3 by, double yaw);

}  // namespace catcow::body
