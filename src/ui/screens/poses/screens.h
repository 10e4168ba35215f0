#pragma once

#include <string>
#include <vector>

#include "ui/intents.h"
#include "ui/screens/shell/comparison.h"
#include "ui/screens/shell/figure.h"
#include "ui/screens/shell/page.h"
#include "ui/ui.h"

namespace catcow {

struct PosesModel {
    struct Entry {
        int number = 0;  // Pose::number
        std::string name, detail;
        int picture = 0;  // id in the PictureBook
    };
    struct Group {
        std::string title;
        std::vector<Entry> entries;
    };
    Grouping grouping = Grouping::kind;
    std::string search;
    int found = 0;
    std::vector<Group> groups;
};
void poses_screen(Ui& ui, const PosesModel& model, Intents& intents);

// A pose with all details of one of its variants.
struct PoseModel {
    struct Form {
        int number = 0;  // Variant::number
        std::string name, detail;
    };
    std::string name, sanskrit, about;
    std::vector<Line> facts;  // trains, works, stretches
    std::vector<Form> forms;  // easy to hard
    int chosen = 0;           // Variant::number
    std::string dose, props;
    std::vector<Line> steps;  // when to do it, what to do
    std::string mind, feel, not_feel, easier, harder;
    std::vector<std::string> faults, cautions;
    std::vector<ComparisonModel> comparisons;  // of this variant; empty until they are solved
    std::string not_for_you;  // why the pose is left out for this person; empty if it suits them
    std::string why_this;     // why this version comes first for this person; mostly empty
    std::string own;  // the person's own version and why it is that; empty: the plan chooses
    bool own_undoes = false;  // they can take it back
    FigureModel figure;
    Viewpoint viewpoint = Viewpoint::usual;
};
void pose_screen(Ui& ui, const PoseModel& model, Intents& intents);

struct PostureModel {
    std::vector<std::string> checks;  // sitting, standing
    int chosen = 0;
    std::vector<Line> steps;  // when to do it, what to do
    std::vector<std::string> tips;
    std::string not_for_you;  // why the check is left out for this person; empty if it suits them
    FigureModel figure;
};
void posture_screen(Ui& ui, const PostureModel& model, Intents& intents);

}  // namespace catcow
