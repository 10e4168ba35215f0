#pragma once

#include <string>

#include "app/content.h"
#include "journal/record.h"
#include "routine/adapt.h"
#include "ui/model.h"

namespace catcow {

// What a person looks at on the screens of poses.
struct Browse {
    int grouping = 0;  // by kind, movement, position
    std::string search;
    int pose = 0;         // number
    int variant = 0;      // number
    int from = 0;         // where the figure is seen from, see Mannequin::Glance
    bool again = true;    // the figure breathes anew
    bool halted = false;  // it was told to rest
    int check = 0;        // of posture
};

// The needs that were told, and all props but those that are not at hand.
Person person_of(const Settings& settings, const NeedRules& rules);

NeedsModel needs_model(const Settings& settings, const Content& content, bool first_visit);
std::string needs_line(const Settings& settings,
                       const Content& content);  // "Kneeling hurts, Glaucoma"
PosesModel poses_model(const Browse& browse, const Content& content, const Person& person);
PoseModel pose_model(const Browse& browse, const Content& content, const Person& person);
// What makes the pose easier; empty where a form of it that this may name is not for this person.
std::string easier(const Pose& pose, const Content& content, const Person& person);
PostureModel posture_model(const Browse& browse, const Content& content);
AboutModel about_model(const Content& content);

// The variant that a person is shown first: the standard one, or what takes its place in this pose.
int first_variant(const Pose& pose, const Content& content, const Person& person);
// One sentence for each item that is changed or left out.
std::vector<std::string> reasons(const Adapted& adapted, const Content& content);
// A routine of this variant alone, in its usual dose.
Routine alone(const Pose& pose, const Variant& variant, const Content& content, const Pace& pace);

}  // namespace catcow
