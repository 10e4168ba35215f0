#include "app/poses/models.h"

#include <algorithm>

#include "app/common/search.h"
#include "app/common/wording.h"
#include "app/figure/picture_id.h"
#include "base/joined.h"
#include "catalogue/reason.h"
#include "plan/ladder.h"
#include "session/told.h"

namespace catcow {
namespace {

PosesModel::Entry entry(const Pose& pose, const Content& content, const Person& person) {
    const Choice choice = choose(content.catalogue, {&pose, &pose.variants.front()}, person);
    std::string detail = pose_text(content, pose, "sanskrit");
    if (choice.why) {
        const bool same = choice.rung && choice.rung->pose == &pose;
        detail = content.texts(same ? "app.poses.changed" : "app.poses.left_out");
    }
    return {pose.number, pose_text(content, pose, "name"), detail,
            picture_of(pose.number, first_variant(pose, content, person))};
}

// Groups follow the order of the enums. Positions follow the order of their file.
std::vector<std::pair<std::string, std::vector<const Pose*>>> grouped(const Content& content,
                                                                      Grouping grouping) {
    std::vector<std::pair<std::string, std::vector<const Pose*>>> groups;
    const auto add = [&](std::string_view title, auto belongs) {
        std::vector<const Pose*> members;
        for (const Pose& pose : content.catalogue.poses()) {
            if (belongs(pose)) members.push_back(&pose);
        }
        if (!members.empty()) groups.emplace_back(content.texts(title), std::move(members));
    };
    if (grouping == Grouping::kind) {
        for (const Kind kind : {Kind::flexibility, Kind::strength, Kind::posture, Kind::rest}) {
            add("kind." + std::string(name_of(kind)),
                [&](const Pose& pose) { return pose.kind == kind; });
        }
    } else if (grouping == Grouping::movement) {
        for (const Movement movement : {Movement::flexion, Movement::extension, Movement::side_bend,
                                        Movement::rotation, Movement::support}) {
            add("movement." + std::string(name_of(movement)), [&](const Pose& pose) {
                return std::find(pose.moves.begin(), pose.moves.end(), movement) !=
                       pose.moves.end();
            });
        }
    } else {
        for (const std::string& position : content.catalogue.positions()) {
            add("position." + position, [&](const Pose& pose) {
                return std::any_of(pose.variants.begin(), pose.variants.end(),
                                   [&](const Variant& each) { return each.position == position; });
            });
        }
    }
    return groups;
}

std::string props_line(const Variant& variant, const Content& content, bool optional) {
    const Texts& texts = content.texts;
    std::vector<std::string> all;
    for (const Prop& prop : variant.props) {
        if (prop.optional != optional) continue;
        std::string any;
        for (const std::string& id : prop.any) {
            const std::string one(texts("prop." + id));
            any = any.empty() ? one
                              : texts.format("app.pose.props_or", {{"one", any}, {"other", one}});
        }
        all.push_back(any);
    }
    if (all.empty()) return {};
    return texts.format(optional ? "app.pose.comfort" : "app.pose.props", {{"props", joined(all)}});
}

std::vector<PoseModel::Form> forms(const Pose& pose, const Content& content, const Person& person) {
    std::vector<PoseModel::Form> all;
    for (const Variant* const variant : by_ease(content.catalogue, pose)) {
        const std::string key = "variants." + variant->id + ".";
        std::string detail = pose_text(content, pose, key + "about");
        if (!suitable(content.catalogue, *variant, person))
            detail += "\n" + std::string(content.texts("app.poses.left_out"));
        all.push_back({variant->number, pose_text(content, pose, key + "name"), detail});
    }
    return all;
}

// Returns how to make the pose harder. Empty if the person must avoid the standard variant or a
// harder one, or must hold it for less time. The text can also mean the standard variant, held
// longer or deeper.
std::string harder(const Pose& pose, const Content& content, const Person& person) {
    const Rung standard{&pose, &pose.variants.front()};
    for (const Variant& variant : pose.variants) {
        const Rung rung{&pose, &variant};
        const std::vector<Rung> below = easier_than(content.catalogue, rung);
        const bool meant =
            rung == standard || std::find(below.begin(), below.end(), standard) != below.end();
        const bool limited = longest_hold(content.catalogue, rung, person) < variant.caps.hold;
        if (meant && (limited || avoided(rung, content, person))) return {};
    }
    return pose_text(content, pose, "harder");
}

std::string why_not(const Rung& rung, const Content& content, const Person& person) {
    const auto why = objection(content.catalogue, *rung.variant, person);
    if (!why) return {};
    std::string words = reason_against(content.texts, *why);
    if (!why->need.empty() && why->with.empty())
        words.append(" ").append(content.texts("need." + why->need + ".why"));
    return words;
}

// Returns why this variant is shown, if it is the one that comes instead of the standard variant.
std::string why_this(const Rung& rung, const Content& content, const Person& person) {
    const Rung standard{rung.pose, &rung.pose->variants.front()};
    const Choice choice = choose(content.catalogue, standard, person);
    return choice.rung == rung ? reason(content.texts, standard, choice) : std::string();
}

}  // namespace

PosesModel poses_model(const PoseSearch& search, const Content& content, const Person& person) {
    PosesModel model;
    model.grouping = search.grouping;
    model.search = search.text;
    std::vector<const Pose*> found;
    for (const Pose& pose : content.catalogue.poses()) {
        if (name_found(search.text, search_names(pose, content))) found.push_back(&pose);
    }
    model.found = static_cast<int>(found.size());
    for (const auto& [title, poses] : grouped(content, search.grouping)) {
        PosesModel::Group group{title, {}};
        for (const Pose* const pose : poses) {
            if (std::find(found.begin(), found.end(), pose) != found.end())
                group.entries.push_back(entry(*pose, content, person));
        }
        if (!group.entries.empty()) model.groups.push_back(std::move(group));
    }
    return model;
}

PoseModel pose_model(const place::PosePage& page, const Content& content, const Person& person,
                     const std::vector<OwnVersion>& own) {
    const Pose& pose = *content.catalogue.pose(page.pose);
    const Variant& variant = *pose.variant(page.variant);
    const Texts& texts = content.texts;
    PoseModel model;
    model.viewpoint = page.viewpoint;
    model.name = pose_text(content, pose, "name");
    model.sanskrit = pose_text(content, pose, "sanskrit");
    model.about = pose_text(content, pose, "about");
    const auto fact = [&](const char* title, const auto& values, const char* key) {
        std::vector<std::string> names;
        names.reserve(values.size());
        for (const auto value : values)
            names.emplace_back(texts(key + std::string(name_of(value))));
        if (!names.empty()) model.facts.push_back({std::string(texts(title)), joined(names)});
    };
    fact("app.pose.moves", pose.moves, "movement.");
    fact("app.pose.works", pose.works, "muscle.");
    fact("app.pose.stretches", pose.stretches, "muscle.");
    model.forms = forms(pose, content, person);
    model.chosen = variant.number;
    const Item item{.pose = pose.number, .variant = variant.number, .dose = variant.dose};
    model.dose = texts.format("app.pose.dose", {{"dose", item_line(item, {}, content).detail}});
    model.props = props_line(variant, content, false);
    const std::string comfort = props_line(variant, content, true);
    if (!comfort.empty()) model.props += (model.props.empty() ? "" : "\n") + comfort;
    for (const Step& step : variant.steps) {
        model.steps.push_back({std::string(texts("app.pose.at." + std::string(name_of(step.at)))),
                               with_side(content.texts, step.text, Side::left)});
    }
    model.mind = pose_text(content, pose, "mind");
    model.feel = pose_text(content, pose, "feel");
    model.not_feel = pose_text(content, pose, "not_feel");
    model.easier = easier(pose, content, person);
    model.harder = harder(pose, content, person);
    for (const std::string_view fault : texts.list("pose." + pose.id + ".faults"))
        model.faults.emplace_back(fault);
    for (const Caution& caution : cautions_for({&pose, &variant}, person))
        model.cautions.emplace_back(texts(caution.text));
    model.not_for_you = why_not({&pose, &variant}, content, person);
    model.why_this = why_this({&pose, &variant}, content, person);
    if (const Variant* const mine = own_variant(pose, own)) {
        const OwnVersion::Why why = own_version(own, pose.number)->why;
        model.own =
            texts.format("app.step.own", {{"version", version_name(pose, *mine, content)}}) + " " +
            why_version(why, content);
        model.own_undoes = why != OwnVersion::Why::chosen;
    }
    return model;
}

PostureModel posture_model(int check, const Content& content, const Person& person) {
    const Texts& texts = content.texts;
    PostureModel model;
    model.chosen = check;
    for (const Pose& each : content.catalogue.checks())
        model.checks.push_back(pose_text(content, each, "name"));
    const Pose& pose = content.catalogue.checks()[static_cast<std::size_t>(check)];
    const Variant& variant = pose.variants.front();
    for (const Step& step : variant.steps) {
        model.steps.push_back({std::string(texts("app.pose.at." + std::string(name_of(step.at)))),
                               std::string(texts(step.text))});
    }
    model.not_for_you = why_not({&pose, &variant}, content, person);
    for (const std::string& tip : content.posture.tips) model.tips.emplace_back(texts(tip));
    return model;
}

Routine alone(const Pose& pose, const Variant& variant, const Content& content, const Pace& pace) {
    Routine routine;
    routine.title = name_of(content.texts, {&pose, &variant});
    routine.pace = pace;
    routine.items.push_back({.pose = pose.number, .variant = variant.number, .dose = variant.dose});
    return routine;
}

}  // namespace catcow
