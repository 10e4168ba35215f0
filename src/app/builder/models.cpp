#include "app/builder/models.h"

#include <algorithm>
#include <utility>

#include "app/common/search.h"
#include "app/common/wording.h"
#include "app/figure/picture_id.h"
#include "base/joined.h"
#include "catalogue/reason.h"
#include "catalogue/suitable.h"
#include "routine/adapt.h"
#include "routine/advice.h"
#include "routine/order.h"
#include "session/props.h"
#include "ui/written.h"

namespace catcow {
namespace {

// Returns "It trains: rounding, arching, stretch, strength."
std::string trained(const Routine& routine, const Content& content) {
    constexpr const char* moves[] = {"flexion",    "extension", "bend_left",
                                     "bend_right", "turn_left", "turn_right"};
    const Trained all = trained_by(routine, content.catalogue);
    std::vector<std::string> names;
    names.reserve(all.moves.size() + 2);
    for (const SpineMovement move : all.moves)
        names.emplace_back(
            content.texts("app.builder.moves." + std::string(moves[static_cast<int>(move)])));
    if (all.stretches) names.emplace_back(content.texts("app.builder.moves.stretch"));
    if (all.strengthens) names.emplace_back(content.texts("app.builder.moves.strength"));
    if (names.empty()) return std::string(content.texts("app.builder.trains_nothing"));
    return content.texts.format("app.builder.trains", {{"moves", joined(names)}});
}

std::string written(const Advice& advice, const Texts& texts) {
    switch (advice.kind) {
        case Advice::Kind::stretches_only: return std::string(texts("app.builder.advice.stretch"));
        case Advice::Kind::needs_a_rest: return std::string(texts("app.builder.advice.rest"));
        case Advice::Kind::too_long: return texts.count("app.builder.advice.long", advice.most);
        case Advice::Kind::too_often: return texts.count("app.builder.advice.often", advice.most);
    }
    return {};
}

// From the easiest version to the hardest.
std::vector<BuilderModel::Opened::Form> forms_of(const Pose& pose, const Content& content) {
    std::vector<BuilderModel::Opened::Form> all;
    for (const Variant* const variant : by_ease(content.catalogue, pose)) {
        const std::string key = "variants." + variant->id + ".";
        all.push_back({variant->number, pose_text(content, pose, key + "name"),
                       pose_text(content, pose, key + "about"),
                       picture_of(pose.number, variant->number)});
    }
    return all;
}

std::string as_a_label(std::string text) {
    if (text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

std::vector<BuilderModel::Entry> entries(const Routine& routine, const Content& content) {
    std::vector<BuilderModel::Entry> all;
    std::string_view before;
    for (const Item& item : routine.items) {
        const Line line = item_line(item, routine.pace, content);
        BuilderModel::Entry entry;
        entry.picture = picture_of(item.pose, item.variant);
        entry.name = line.title;
        entry.detail = line.detail;
        const std::string& position =
            content.catalogue.pose(item.pose)->variant(item.variant)->position;
        if (position != before) entry.position = content.texts("position." + position);
        entry.note = item.note;
        all.push_back(std::move(entry));
        before = position;
    }
    return all;
}

}  // namespace

BuilderModel::Opened opened_item(const place::Builder& at, const Content& content) {
    const Item& item = at.editor.routine().items[static_cast<std::size_t>(at.open)];
    const Pose& pose = *content.catalogue.pose(item.pose);
    const DoseKind usual = pose.variant(item.variant)->dose.kind;
    BuilderModel::Opened all;
    all.place = at.open;
    all.forms = forms_of(pose, content);
    all.form = item.variant;
    all.two_sided = pose.two_sided;
    all.holds = usual == DoseKind::hold || usual == DoseKind::sets;
    all.sides = item.sides;
    if (pose.two_sided) {
        all.left = as_a_label(only_side(content.texts, pose, Side::left));
        all.right = as_a_label(only_side(content.texts, pose, Side::right));
    }
    all.dose = item.dose;
    all.note = item.note;
    return all;
}

BuilderModel builder_model(const place::Builder& at, const Content& content, const Person& person,
                           WayTime way_time) {
    const Routine& routine = at.editor.routine();
    BuilderModel model;
    model.is_new = at.is_new;
    model.title = routine.title;
    model.note = routine.note;
    model.can_undo = at.editor.can_undo();
    model.can_redo = at.editor.can_redo();
    model.full = static_cast<int>(routine.items.size()) >= most_items;
    model.in = in_seconds(routine.pace.inhale);
    model.out = in_seconds(routine.pace.exhale);
    model.sound = routine.sound;
    model.plan = routine.plan;
    model.said = at.said;
    model.dragged = at.dragged;
    model.grip = at.grip;
    if (routine.items.empty()) return model;
    const int minutes = minutes_of(length_of(routine, content.catalogue, {}, way_time));
    model.about = written_minutes(content.texts, minutes) + ". " +
                  props_told(routine, content.catalogue, content.texts, person).needed;
    model.trains = trained(routine, content);
    model.entries = entries(routine, content);
    for (const Advice& advice : advice_on(routine, content.catalogue)) {
        auto& where = advice.place < 0
                          ? model.advice
                          : model.entries[static_cast<std::size_t>(advice.place)].advice;
        where.push_back(written(advice, content.texts));
    }
    const Adapted mine = adapt(routine, content.catalogue, person);
    model.playable = !mine.routine.items.empty();
    for (const Adapted::Change& change : mine.changes)
        model.entries[static_cast<std::size_t>(change.place - 1)].for_you =
            reason(content.texts, change.wanted, {change.instead, change.why});
    model.changes = changes_of_level(routine.items, content.catalogue);
    model.fewest =
        changes_of_level(with_fewest_changes(routine.items, content.catalogue), content.catalogue);
    if (at.open >= 0 && at.open < static_cast<int>(routine.items.size()))
        model.opened = opened_item(at, content);
    return model;
}

PickModel pick_model(const dialog::PickPose& at, int items, const Content& content) {
    PickModel model;
    model.search = at.search;
    model.full = items >= most_items;
    if (at.any)
        model.added = content.texts.count("app.builder.added", static_cast<int>(at.added.size()));
    for (const Pose& pose : content.catalogue.poses()) {
        if (!name_found(at.search, search_names(pose, content))) continue;
        std::string detail(content.texts("kind." + std::string(name_of(pose.kind))));
        const auto times = std::count(at.added.begin(), at.added.end(), pose.number);
        if (times > 0)
            detail += " · " + content.texts.format("app.builder.added_here",
                                                   {{"n", std::to_string(times)}});
        model.entries.push_back({pose.number, pose_text(content, pose, "name"), std::move(detail),
                                 picture_of(pose.number, pose.variants.front().number), times > 0});
    }
    const int found = static_cast<int>(model.entries.size());
    model.found = found == 0 ? std::string(content.texts("app.poses.none"))
                             : content.texts.count("app.poses.found", found);
    return model;
}

std::string where_it_is(const Routine& routine, int place, const Content& content) {
    const Item& item = routine.items[static_cast<std::size_t>(place)];
    return content.texts.format("app.builder.moved",
                                {{"pose", item_line(item, routine.pace, content).title},
                                 {"n", std::to_string(place + 1)},
                                 {"all", std::to_string(routine.items.size())}});
}

}  // namespace catcow
