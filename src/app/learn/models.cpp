#include "app/learn/models.h"

#include <algorithm>

namespace catcow {
namespace {

// Returns, for example, "Source: NICE guideline NG59, 2016".
std::string sources_line(const std::vector<std::string>& ids, const Content& content) {
    std::string names;
    for (const Source& source : content.sources) {
        if (std::find(ids.begin(), ids.end(), source.id) != ids.end())
            names += (names.empty() ? "" : "; ") + source.name;
    }
    return content.texts.format("app.learn.source", {{"name", names}});
}

}  // namespace

LearnModel learn_model(const Content& content) {
    LearnModel model;
    for (const Lesson& lesson : content.lessons) {
        const std::string key = "learn." + lesson.id;
        model.pages.push_back({lesson.id, std::string(content.texts(key + ".title")),
                               std::string(content.texts(key + ".about"))});
    }
    return model;
}

LessonModel lesson_model(std::string_view id, const Content& content) {
    LessonModel model;
    const auto lesson = std::find_if(content.lessons.begin(), content.lessons.end(),
                                     [id](const Lesson& each) { return each.id == id; });
    if (lesson == content.lessons.end()) return model;
    const Texts& texts = content.texts;
    model.title = texts("learn." + lesson->id + ".title");
    model.about = texts("learn." + lesson->id + ".about");
    for (const Lesson::Section& section : lesson->sections) {
        LessonModel::Section shown{std::string(texts(section.text + ".title")), {}, {}};
        for (const std::string& key : {section.text, section.list}) {
            for (const std::string_view line : texts.list(key)) shown.lines.emplace_back(line);
        }
        shown.sources = sources_line(section.sources, content);
        model.sections.push_back(std::move(shown));
    }
    return model;
}

}  // namespace catcow
