#include "app/routines/models.h"

#include "app/common/wording.h"
#include "base/contains.h"
#include "catalogue/reason.h"

namespace catcow {

RoutineLine line_of(const Routine& routine, const Content& content) {
    RoutineLine line;
    line.title = title_of(routine, content);
    const std::string about = "routine." + routine.id + ".about";
    if (!routine.id.empty() && content.texts.has(about)) line.about = content.texts(about);
    line.minutes = minutes_of(length_of(routine, content.catalogue));
    return line;
}

std::vector<std::string> reasons(const Adapted& adapted, const Content& content) {
    std::vector<std::string> all;
    all.reserve(adapted.changes.size());
    for (const Adapted::Change& change : adapted.changes)
        all.push_back(reason(content.texts, change.wanted, {change.instead, change.why}));
    return all;
}

PreviewModel preview_model(const Playable& routine, const Adapted& adapted,
                           const Content& content) {
    PreviewModel model;
    model.playable = !adapted.routine.items.empty();
    const Texts& texts = content.texts;
    if (model.playable) {
        model.routine = line_of(adapted.routine, content);
    } else {
        model.routine.title = title_of(routine.routine, content);
        model.left_out.emplace_back(
            texts(adapted.changes.empty() ? "app.preview.nothing_left" : "app.today.nothing_left"));
    }
    for (const Item& item : adapted.routine.items) {
        model.items.push_back(item_line(item, adapted.routine.pace, content));
        const Variant* const variant = content.catalogue.pose(item.pose)->variant(item.variant);
        model.floor = model.floor || contains(content.catalogue.asks_of(*variant), "floor");
    }
    for (const Playable::LeftOut& item : routine.left_out) {
        model.left_out.push_back(
            texts.format("app.preview.left_out", {{"n", std::to_string(item.place)}}));
    }
    for (const Playable::LeftOut& item : routine.made_standard) {
        const Pose* pose = content.catalogue.pose(item.pose);
        if (pose) {
            model.left_out.push_back(texts.format("app.preview.made_standard",
                                                  {{"pose", pose_text(content, *pose, "name")}}));
        }
    }
    for (const Item& item : adapted.shortened) {
        const Line line = item_line(item, adapted.routine.pace, content);
        model.left_out.push_back(
            texts.format("app.preview.shortened", {{"pose", line.title}, {"dose", line.detail}}));
    }
    for (std::string& sentence : reasons(adapted, content))
        model.left_out.push_back(std::move(sentence));
    return model;
}

}  // namespace catcow
