#include "body/goal.h"

namespace catcow::body {

Step usual_firmness() {
    Step firm{};
    for (int i = 0; i < 3; ++i) {
        firm[dof::root_place + i] = .02;
        firm[dof::root_turn + i] = .15;
    }
    for (int i = dof::lumbar; i < dof::left; ++i) firm[i] = i < dof::neck ? .5 : .3;
    constexpr double limb[dof::limb_count] = {.3,  .3,  .08, .08, .05, .05, .04, .04,
                                              .08, .15, .15, .12, .08, .05, .10, .04};
    for (int i = 0; i < dof::limb_count; ++i) firm[dof::left + i] = firm[dof::right + i] = limb[i];
    return firm;
}

Surface surface_of(const Goal& goal, const Contact& contact) {
    return contact.on < 0 ? Surface{} : surface_of(goal.props[contact.on]);
}

namespace {

// The movement after mirroring at x = 0 that puts the mirror plane back in its place.
struct Replacing {
    Vec3 by;
    double yaw;
};
Replacing replacing(const Middle& middle) {
    if (middle.across_z) return {{0, 0, 2 * middle.point.z}, std::numbers::pi};
    return {{2 * middle.point.x, 0, 0}, 0};
}

void move_posture(Posture& posture, Vec3 by, double yaw) {
    const Quat turned = turn({0, 1, 0}, yaw);
    posture.turn = normalized(turned * posture.turn);
    posture.place = rotate(turned, posture.place) + by;
}

}  // namespace

Posture mirrored(const Posture& posture, const Middle& middle) {
    Posture image = mirrored(posture);
    const Replacing after = replacing(middle);
    move_posture(image, after.by, after.yaw);
    return image;
}

void move_whole(Goal& goal, Vec3 by, double yaw) {
    const Quat turned = turn({0, 1, 0}, yaw);
    const bool quarter = std::abs(std::sin(yaw)) > .5;
    move_posture(goal.prior, by, yaw);
    goal.middle.point = rotate(turned, goal.middle.point) + by;
    goal.middle.across_z = goal.middle.across_z != quarter;
    for (Contact& contact : goal.contacts) {
        if (contact.pinned) contact.at = rotate(turned, contact.at) + by;
        contact.heading = rotate(turned, contact.heading);
    }
    for (Direction& direction : goal.directions) direction.along = rotate(turned, direction.along);
    for (Prop& prop : goal.props) {
        prop.at = rotate(turned, prop.at) + by;
        if (quarter) std::swap(prop.size.x, prop.size.z);
    }
}

Contact mirrored(const Contact& contact) {
    Contact image = contact;
    image.site = other_side_site(contact.site);
    if (contact.on_site >= 0) image.on_site = other_side_site(contact.on_site);
    image.at = catcow::mirrored(contact.at);
    image.heading = catcow::mirrored(contact.heading);
    return image;
}

Goal mirrored(const Goal& goal) {
    Goal image = goal;
    for (Contact& contact : image.contacts) contact = mirrored(contact);
    for (Direction& direction : image.directions) {
        direction.part = other_side(direction.part);
        direction.axis = catcow::mirrored(direction.axis);
        direction.along = catcow::mirrored(direction.along);
    }
    for (Prop& prop : image.props) prop.at = catcow::mirrored(prop.at);
    image.prior = mirrored(goal.prior);
    for (int i = 0; i < dof::limb_count; ++i) {
        image.firmness[dof::left + i] = goal.firmness[dof::right + i];
        image.firmness[dof::right + i] = goal.firmness[dof::left + i];
    }
    const Middle middle = goal.middle;
    image.middle = {catcow::mirrored(middle.point), middle.across_z};
    const Replacing after = replacing(middle);
    move_whole(image, after.by, after.yaw);
    return image;
}

}  // namespace catcow::body
