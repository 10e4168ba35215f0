#include "app/common/content.h"

#include <algorithm>
#include <utility>

#include "body/figure_pack.h"

namespace catcow {
namespace {

// The data lives as long as the figures that are made of it.
std::shared_ptr<body::Figures> shipped_figures() {
    struct Shipped {
        body::FigureData data = body::unpack(body::shipped_figure_pack());
        body::Figures figures{data};
    };
    auto shipped = std::make_shared<Shipped>();
    body::Figures* const figures = &shipped->figures;
    return {std::move(shipped), figures};
}

}  // namespace

Result<Content> load_content(const std::vector<SourceFile>& files) {
    const auto words = std::find_if(files.begin(), files.end(), [](const SourceFile& file) {
        return file.name == "text/en.json";
    });
    if (words == files.end()) return Error{"text: the texts are missing"};
    Result<Texts> texts = Texts::load(*words);
    if (!texts) return texts.error();
    Result<Catalogue> catalogue = Catalogue::load(files);
    if (!catalogue) return catalogue.error();
    Result<std::vector<Routine>> routines = load_routines(files, catalogue.value());
    if (!routines) return routines.error();
    if (routines.value().empty()) return Error{"routines: there is none"};

    Result<Posture> posture = Posture::load(files);
    if (!posture) return posture.error();
    Result<std::vector<Source>> sources = load_sources(files);
    if (!sources) return sources.error();
    Result<std::vector<Lesson>> lessons = load_lessons(files);
    if (!lessons) return lessons.error();
    Result<PlanRules> plan = load_plan_rules(files, catalogue.value());
    if (!plan) return plan.error();

    Content content{std::move(catalogue).value(),
                    {},
                    {std::move(texts).value()},
                    std::move(routines).value(),
                    std::move(posture).value(),
                    std::move(sources).value(),
                    std::move(lessons).value(),
                    std::move(plan).value(),
                    shipped_figures()};
    for (const SourceFile& file : files) {
        if (file.name.starts_with("text/") && file.name != words->name) add_language(content, file);
    }
    speak(content, content.languages.front().language());
    return content;
}

bool add_language(Content& content, const SourceFile& file) {
    Result<Texts> texts = Texts::load_like(content.languages.front(), file);
    if (!texts) return false;
    content.languages.push_back(std::move(texts).value());
    return true;
}

bool speak(Content& content, std::string_view language) {
    const auto there =
        std::find_if(content.languages.begin(), content.languages.end(),
                     [language](const Texts& texts) { return texts.language() == language; });
    if (there == content.languages.end()) return false;
    content.texts = *there;
    for (Routine& routine : content.routines) {
        routine.title = content.texts("routine." + routine.id + ".title");
    }
    return true;
}

}  // namespace catcow
