#include "app/common/wording.h"

#include <algorithm>
#include <cmath>

#include "base/contains.h"
#include "base/joined.h"
#include "base/utf8.h"
#include "catalogue/reason.h"
#include "routine/title.h"
#include "session/told.h"

namespace catcow {

std::string pose_text(const Content& content, const Pose& pose, const std::string& key) {
    const std::string whole = pose.text_key(key);
    return content.texts.has(whole) ? std::string(content.texts(whole)) : std::string();
}

const char* trouble_key(Storage::State state) {
    switch (state) {
        case Storage::State::unavailable: return "app.storage.unavailable";
        case Storage::State::full: return "app.storage.full";
        case Storage::State::silent: return "app.storage.silent";
        case Storage::State::newer:
        case Storage::State::blocked:
        case Storage::State::opening:
        case Storage::State::ready: break;
    }
    return nullptr;
}

std::string title_of(const Routine& routine, const Content& content) {
    const std::string own = "routine." + routine.id + ".title";
    if (!routine.id.empty() && content.texts.has(own)) return std::string(content.texts(own));
    const Pose* const check = is_check(routine) && !routine.items.empty()
                                  ? content.catalogue.pose(routine.items.front().pose)
                                  : nullptr;
    if (check)
        return std::string(content.texts("posture.title")) + ": " +
               pose_text(content, *check, "name");
    std::string title = clean_line(routine.title);  // the row can come from another source
    if (!is_visible(title)) title = content.texts("app.preview.untitled");
    return title;
}

std::string title_of_copy(const std::string& title, const std::vector<KeptRoutine>& kept,
                          const Content& content) {
    return title_of_copy(title, [&](std::string_view name) {
        const auto has_it = [&](const Routine& routine) {
            return title_of(routine, content) == name;
        };
        return std::any_of(kept.begin(), kept.end(),
                           [&](const KeptRoutine& one) { return has_it(one.routine); }) ||
               std::any_of(content.routines.begin(), content.routines.end(), has_it);
    });
}

Line item_line(const Item& item, const Pace& pace, const Content& content) {
    const Pose* pose = content.catalogue.pose(item.pose);
    if (!pose) return {};
    const Texts& texts = content.texts;
    const int breaths = breaths_of(item.dose, pace);
    std::string dose = count_of(counted(item.dose, pace).as, item.dose.repetitions, texts);
    if (item.dose.kind == DoseKind::flow) dose = count_of(DoseKind::flow, breaths, texts);
    if (item.dose.kind == DoseKind::hold) dose = texts.count("app.dose.hold", breaths);
    if (item.dose.kind == DoseKind::sets) {
        dose =
            texts.format("app.dose.sets_of",
                         {{"sets", dose}, {"breaths", count_of(DoseKind::flow, breaths, texts)}});
    }
    if (pose->two_sided && item.sides == Sides::both)
        dose = texts.format("app.dose.each_side", {{"dose", dose}});
    if (pose->two_sided && item.sides != Sides::both) {
        const Side side = item.sides == Sides::right ? Side::right : Side::left;
        dose += ", " + only_side(texts, *pose, side);
    }
    const Variant* const variant = pose->variant(item.variant);
    return {variant ? name_of(texts, {pose, variant}) : pose_text(content, *pose, "name"), dose};
}

std::string count_of(DoseKind as, int n, const Texts& texts) {
    return texts.count("app.dose." + std::string(name_of(as)), n);
}

std::string only_side(const Texts& texts, const Pose& pose, Side side) {
    return texts.format("app.dose.only", {{"side", spoken_side(texts, pose, side)}});
}

std::string week_line(const Week& week, const Texts& texts) {
    if (week.goal == 0 && week.done == 0) return std::string(texts("app.plan.week.none"));
    if (week.goal < week.done) return texts.count("app.plan.week.days", week.done);
    return texts.format("app.plan.week.goal",
                        {{"done", std::to_string(week.done)}, {"goal", std::to_string(week.goal)}});
}

std::string whole_week_line(const Week& week, const Texts& texts) {
    const std::string days = week_line(week, texts);
    return week.checks > 0 ? days + " " + texts.count("app.plan.week.checks", week.checks) : days;
}

int minutes_of(Duration length) {
    return std::max(1, static_cast<int>(std::lround(in_seconds(length) / 60)));
}

std::string needs_line(const Settings& settings, const Content& content) {
    std::vector<std::string> names;
    for (const Need& need : content.catalogue.rules().needs) {
        if (contains(settings.needs, need.id))
            names.emplace_back(content.texts("need." + need.id + ".name"));
    }
    return names.empty() ? std::string(content.texts("app.needs.none")) : joined(names);
}

std::string easier(const Pose& pose, const Content& content, const Person& person) {
    for (const Rung& rung : easier_than(content.catalogue, {&pose, &pose.variants.front()})) {
        if (rung.pose == &pose && avoided(rung, content, person)) return {};
    }
    return pose_text(content, pose, "easier");
}

bool avoided(const Rung& rung, const Content& content, const Person& person) {
    const Catalogue& catalogue = content.catalogue;
    return provoked(catalogue.rules(), catalogue.asks_of(*rung.variant), person).has_value();
}

std::string version_name(const Pose& pose, const Variant& variant, const Content& content) {
    return pose_text(content, pose, "name") + ": " +
           pose_text(content, pose, "variants." + variant.id + ".name");
}

std::string why_version(OwnVersion::Why why, const Content& content) {
    const PlanRules::Ladder& ladder = content.plan.ladder;
    const auto of = [&](const char* key, int times) {
        return content.texts.format(key, {{"n", std::to_string(times)}});
    };
    switch (why) {
        case OwnVersion::Why::chosen: break;
        case OwnVersion::Why::no_trouble: return of("app.step.why.no_trouble", ladder.no_trouble);
        case OwnVersion::Why::hurt: return of("app.step.why.hurt", 0);
        case OwnVersion::Why::too_hard: return of("app.step.why.too_hard", ladder.too_hard);
        case OwnVersion::Why::worse: return of("app.step.why.worse", 0);
    }
    return {};
}

int first_variant(const Pose& pose, const Content& content, const Person& person) {
    const Choice choice = choose(content.catalogue, {&pose, &pose.variants.front()}, person);
    const bool same = choice.rung && choice.rung->pose == &pose;
    return same ? choice.rung->variant->number : pose.variants.front().number;
}

}  // namespace catcow
