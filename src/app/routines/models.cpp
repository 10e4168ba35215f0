#include "app/routines/models.h"

#include "app/common/routine_line.h"
#include "app/common/wording.h"
#include "app/figure/picture_id.h"
#include "app/routines/changes.h"
#include "app/routines/library.h"
#include "app/routines/not_for.h"
#include "base/contains.h"
#include "base/joined.h"

namespace catcow {

namespace {

// Returns what this version of Catcow cannot do as it was sent.
std::vector<std::string> lost(const Playable& routine, const Content& content) {
    const Texts& texts = content.texts;
    std::vector<std::string> all;
    all.reserve(routine.left_out.size() + routine.made_standard.size());
    for (const Playable::LeftOut& item : routine.left_out)
        all.push_back(texts.format("app.preview.left_out", {{"n", std::to_string(item.place)}}));
    for (const Playable::LeftOut& item : routine.made_standard) {
        const Pose* pose = content.catalogue.pose(item.pose);
        if (!pose) continue;
        all.push_back(texts.format("app.preview.made_standard",
                                   {{"pose", pose_text(content, *pose, "name")}}));
    }
    return all;
}

// Returns what is different for other reasons than the person's answers.
std::vector<std::string> notes(const Adapted& adapted, const Content& content) {
    const Texts& texts = content.texts;
    std::vector<std::string> all;
    for (const Adapted::Shorter& shorter : adapted.shorter) {
        if (!shorter.need.empty()) continue;
        const Line line = item_line(shorter.item, adapted.routine.pace, content);
        all.push_back(
            texts.format("app.preview.shortened", {{"pose", line.title}, {"dose", line.detail}}));
    }
    if (adapted.reordered) all.emplace_back(texts("app.preview.order"));
    if (adapted.joined > 0) all.emplace_back(texts("app.preview.twice"));
    return all;
}

// Returns the key of the sentence that says what the person looks at.
const char* what(const place::Preview& preview) {
    using From = place::Preview::From;
    if (preview.from == From::built_in) return "app.preview.ours";
    if (preview.from == From::own) return "app.preview.mine";
    if (preview.from == From::proposed) return "app.plan.proposal";
    return !preview.link.empty() && !preview.key.empty() ? "app.preview.have" : "app.preview.name";
}

PreviewModel::Item shown(const Item& item, bool skipped, const Pace& pace, const Content& content) {
    return {item_line(item, pace, content),      item.pose, item.variant,
            picture_of(item.pose, item.variant), skipped,   item.note};
}

}  // namespace

std::string written_plan(const Routine& routine, const Texts& texts) {
    if (!routine.plan) return {};
    const auto& [days, weeks] = *routine.plan;
    std::vector<std::string> parts{days == 0 ? std::string(texts("app.builder.as_needed"))
                                             : texts.count("app.builder.days", days)};
    if (weeks > 0) parts.push_back(texts.count("app.builder.weeks", weeks));
    return texts.format("app.preview.plan", {{"plan", joined(parts)}});
}

PreviewModel preview_model(const place::Preview& preview, const Adapted& adapted,
                           const Content& content, WayTime way_time) {
    PreviewModel model;
    model.what = content.texts(what(preview));
    model.received = preview.from == place::Preview::From::received;
    model.own = preview.from == place::Preview::From::own;
    model.playable = !adapted.routine.items.empty();
    model.left_out = lost(preview.routine, content);
    const Routine taken = without_skipped(preview, adapted);
    if (model.playable) {
        model.routine = line_of(taken, content, way_time);
        if (few_left(adapted))
            model.left_out.emplace(model.left_out.begin(), content.texts("app.today.few_left"));
    } else {
        model.routine.title = title_of(preview.whole, content);
        model.left_out.emplace(model.left_out.begin(),
                               content.texts(adapted.changes.empty() ? "app.preview.nothing_left"
                                                                     : "app.today.nothing_left"));
    }
    for (std::size_t i = 0; i < adapted.routine.items.size(); ++i) {
        const bool skipped = i < preview.skipped.size() && preview.skipped[i];
        model.items.push_back(
            shown(adapted.routine.items[i], skipped, adapted.routine.pace, content));
    }
    for (const Item& item : taken.items) {
        const Variant* const variant = content.catalogue.pose(item.pose)->variant(item.variant);
        model.floor = model.floor || contains(content.catalogue.asks_of(*variant), "floor");
    }
    model.routine.changes = change_counts(adapted);
    model.groups = change_groups(adapted, content);
    model.notes = notes(adapted, content);
    if (model.received) model.not_for = not_for(preview.routine.routine, content);
    model.note = preview.whole.note;
    model.plan = written_plan(preview.whole, content.texts);
    return model;
}

}  // namespace catcow
