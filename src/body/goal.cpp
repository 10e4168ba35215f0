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

Goal mirrored(const Goal& goal) {
    Goal image = goal;
    for (Contact& contact : image.contacts) {
        contact.site = other_side_site(contact.site);
        if (contact.on_site >= 0) contact.on_site = other_side_site(contact.on_site);
        contact.at = catcow::mirrored(contact.at);
        contact.heading = catcow::mirrored(contact.heading);
    }
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
    return image;
}

}  // namespace catcow::body
