#pragma once

#include <string>
#include <vector>

#include "ui/intents.h"
#include "ui/ui.h"

namespace catcow {

struct LearnModel {
    struct Page {
        std::string id, title, about;
    };
    std::vector<Page> pages;
};
void learn_screen(Ui& ui, const LearnModel& model, Intents& intents);

struct LessonModel {
    struct Section {
        std::string title;
        std::vector<std::string> lines;  // one is a paragraph, several are a list
        std::string sources;             // one line
    };
    std::string title, about;
    std::vector<Section> sections;
    bool alone = false;  // without the bar that leads to other pages
};
void lesson_screen(Ui& ui, const LessonModel& model, Intents& intents);

}  // namespace catcow
