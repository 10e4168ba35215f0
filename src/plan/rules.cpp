#include "plan/rules.h"

#include <algorithm>
#include <array>

#include "catalogue/json_reader.h"

namespace catcow {
namespace {

constexpr std::string_view plan_file = "plan.json";
constexpr std::array<std::string_view, plan_places> place_ids{"mat", "no-floor", "chair", "bed"};
constexpr std::array<std::string_view, 4> level_ids{"up", "seat", "bed", "floor"};

std::vector<int> poses_in_order(const JsonReader& json, std::string_view field,
                                const Catalogue& catalogue) {
    std::vector<int> poses;
    json.for_each(field, [&](const JsonReader& each) {
        const Pose* const pose = catalogue.pose(each.as_text());
        if (!pose) return each.fail("there is no such pose");
        poses.push_back(static_cast<int>(pose - catalogue.poses().data()));
    });
    if (poses.empty()) json.fail(std::string(field) + ": there is none");
    return poses;
}

PlanRules::Where place_in(const JsonReader& json, const Catalogue& catalogue) {
    json.only({"id", "levels", "warm_up", "settle"});
    PlanRules::Where where{json.text("id"), {}, {}, {}};
    json.for_each("levels", [&](const JsonReader& each) {
        const auto found = std::find(level_ids.begin(), level_ids.end(), each.as_text());
        if (found == level_ids.end()) return each.fail("there is no such level");
        where.levels.push_back(static_cast<Level>(found - level_ids.begin()));
    });
    where.warm_up = poses_in_order(json, "warm_up", catalogue);
    where.settle = poses_in_order(json, "settle", catalogue);
    return where;
}

int days(const JsonReader& json, std::string_view field) {
    return static_cast<int>(json.integer(field, 1, 365));
}

int number(const JsonReader& json, std::string_view field, int least, int most) {
    return static_cast<int>(json.integer(field, least, most));
}

void read_ladder(const JsonReader& json, PlanRules::Ladder& ladder) {
    json.only({"no_trouble", "too_hard"});
    ladder.no_trouble = number(json, "no_trouble", 1, 10);
    ladder.too_hard = number(json, "too_hard", 1, 10);
}

void read_pain(const JsonReader& json, PlanRules::Pain& pain) {
    json.only({"go_on", "acceptable", "worse", "days", "hours"});
    pain.go_on = number(json, "go_on", 0, 10);
    pain.acceptable = number(json, "acceptable", pain.go_on, 10);
    pain.worse = number(json, "worse", 1, 10);
    pain.days = number(json, "days", 1, 7);
    pain.hours = number(json, "hours", 1, 24);
}

void read_programme(const JsonReader& json, PlanRules::Programme& programme) {
    json.only(
        {"weeks", "least", "most", "build", "keep", "variety", "again", "thin", "short_minutes"});
    programme.weeks = number(json, "weeks", 1, 52);
    programme.least = number(json, "least", 1, 7);
    programme.most = number(json, "most", programme.least, 7);
    programme.build = number(json, "build", 1, 52);
    programme.keep = number(json, "keep", programme.build, 52);
    programme.variety = number(json, "variety", 1, 52);
    programme.again = days(json, "again");
    programme.thin = number(json, "thin", 1, 99);
    programme.short_minutes = number(json, "short_minutes", 1, 60);
}

void read_activities(const JsonReader& json, PlanRules::Activities& activities) {
    json.only({"every", "cannot", "can"});
    activities.every = days(json, "every");
    activities.cannot = number(json, "cannot", 0, 9);
    activities.can = number(json, "can", activities.cannot + 1, 10);
}

}  // namespace

Result<PlanRules> load_plan_rules(const std::vector<SourceFile>& files,
                                  const Catalogue& catalogue) {
    const auto file = std::find_if(files.begin(), files.end(),
                                   [](const SourceFile& one) { return one.name == plan_file; });
    if (file == files.end()) return Error{std::string(plan_file) + ": is missing"};
    const JsonReader json = JsonReader::parse(file->text, file->name);
    json.only({"week", "never", "again", "sizes", "places", "quiet", "bad_day", "ladder", "pain",
               "programme", "activities"});
    PlanRules rules;
    rules.week = days(json, "week");
    rules.never = days(json, "never");
    rules.again = days(json, "again");
    json.for_each("sizes", [&](const JsonReader& each) {
        each.only({"minutes", "poses"});
        rules.sizes.push_back({static_cast<int>(each.integer("minutes", 1, 60)),
                               static_cast<int>(each.integer("poses", 1, 20))});
    });
    json.for_each("places", [&](const JsonReader& each) {
        rules.places.push_back(place_in(each, catalogue));
    });
    const bool all = std::equal(
        rules.places.begin(), rules.places.end(), place_ids.begin(), place_ids.end(),
        [](const PlanRules::Where& place, std::string_view id) { return place.id == id; });
    if (json.ok() && !all) json.fail("places: must be mat, no-floor, chair and bed");
    if (json.ok() && rules.sizes.empty()) json.fail("sizes: there is none");
    rules.quiet = poses_in_order(json, "quiet", catalogue);
    const JsonReader bad = json.object("bad_day");
    bad.only({"minutes", "poses"});
    rules.bad_day_minutes = static_cast<int>(bad.integer("minutes", 1, 60));
    rules.bad_day = poses_in_order(bad, "poses", catalogue);
    read_ladder(json.object("ladder"), rules.ladder);
    read_pain(json.object("pain"), rules.pain);
    read_programme(json.object("programme"), rules.programme);
    read_activities(json.object("activities"), rules.activities);
    if (!json.ok()) return json.error();
    return rules;
}

}  // namespace catcow
