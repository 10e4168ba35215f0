#include "journal/json_parts.h"

#include <algorithm>
#include <span>

#include "catalogue/dose_reader.h"

namespace catcow {
namespace {

using nlohmann::json;

constexpr std::string_view sides[] = {"both", "left", "right"};
constexpr std::string_view sounds[] = {"tones", "quiet", "silent"};
constexpr std::string_view one_side[] = {"", "left", "right"};

// Returns the index in `names` of the text at `field`. An unknown name is a fault.
int choice_in(const JsonReader& object, std::string_view field,
              std::span<const std::string_view> names, std::string_view fallback) {
    const std::string name = object.text(field, fallback);
    const auto found = std::find(names.begin(), names.end(), name);
    if (found != names.end()) return static_cast<int>(found - names.begin());
    object.fail(std::string(field) + ": unknown: \"" + name + "\"");
    return 0;
}

json json_of(const Dose& dose) {
    const Dose usual{};
    json object = {{"kind", name_of(dose.kind)}, {"amount", dose.amount}};
    if (dose.repetitions != usual.repetitions) object["repetitions"] = dose.repetitions;
    if (dose.unit != usual.unit) object["unit"] = name_of(dose.unit);
    if (dose.rest_seconds != usual.rest_seconds) object["rest_seconds"] = dose.rest_seconds;
    return object;
}

json json_of(const Item& item) {
    json object = {{"pose", item.pose}, {"dose", json_of(item.dose)}};
    if (item.variant != 0) object["variant"] = item.variant;
    if (item.sides != Sides::both) object["sides"] = sides[static_cast<int>(item.sides)];
    if (!item.note.empty()) object["note"] = item.note;
    return object;
}

Item item_in(const JsonReader& object) {
    Item item;
    item.pose = static_cast<int>(object.integer("pose", 1, 255));
    item.variant = static_cast<int>(object.integer("variant", 0, 31, 0));
    item.dose = read_dose(object.object("dose"));
    item.sides = static_cast<Sides>(choice_in(object, "sides", sides, "both"));
    item.note = object.text("note", "");
    return item;
}

// An empty object is "as needed".
json json_of(const RoutinePlan& plan) {
    json object = json::object();
    if (plan.days_a_week > 0) object["days_a_week"] = plan.days_a_week;
    if (plan.weeks > 0) object["weeks"] = plan.weeks;
    return object;
}

RoutinePlan plan_in(const JsonReader& object) {
    const auto days = static_cast<int>(object.integer("days_a_week", 1, 7, 0));
    const auto weeks = static_cast<int>(object.integer("weeks", 1, most_weeks, 0));
    if (days == 0 && weeks > 0) object.fail("weeks: without days_a_week");
    return {days, weeks};
}

}  // namespace

json json_of(const Instant& instant) {
    return {{"unix", instant.unix_seconds}, {"offset", instant.offset_minutes}};
}

Instant instant_in(const JsonReader& row, std::string_view field) {
    const JsonReader object = row.object(field);
    return {object.integer("unix", first_second, last_second),
            static_cast<int>(object.integer("offset", -840, 840))};
}

json json_of(const Routine& routine) {
    json items = json::array();
    for (const Item& item : routine.items) items.push_back(json_of(item));
    json object = {{"id", routine.id},
                   {"title", routine.title},
                   {"inhale", in_seconds(routine.pace.inhale)},
                   {"exhale", in_seconds(routine.pace.exhale)},
                   {"sound", sounds[static_cast<int>(routine.sound)]},
                   {"items", std::move(items)}};
    if (!routine.note.empty()) object["note"] = routine.note;
    if (routine.plan) object["plan"] = json_of(*routine.plan);
    return object;
}

Routine routine_in(const JsonReader& row, std::string_view field) {
    const JsonReader object = row.object(field);
    Routine routine;
    routine.id = object.text("id");
    routine.title = object.text("title");
    routine.pace.inhale = seconds(object.number("inhale", 2, 10));
    routine.pace.exhale = seconds(object.number("exhale", 2, 10));
    routine.sound = static_cast<SoundProfile>(choice_in(object, "sound", sounds, ""));
    object.for_each("items",
                    [&routine](const JsonReader& item) { routine.items.push_back(item_in(item)); });
    if (routine.items.empty() || routine.items.size() > most_items)
        object.fail("items: not 1 to 40");
    routine.note = object.text("note", "");
    if (object.has("plan")) routine.plan = plan_in(object.object("plan"));
    return routine;
}

std::vector<int> poses_in(const JsonReader& row, std::string_view field) {
    std::vector<int> poses;
    if (!row.has(field)) return poses;
    row.for_each(field, [&](const JsonReader& pose) { poses.push_back(pose.as_integer(0, 255)); });
    return poses;
}

json json_of(const std::vector<DoneItem>& items) {
    json list = json::array();
    for (const DoneItem& item : items) {
        json object = {{"pose", item.pose}, {"planned", item.planned}, {"done", item.done}};
        if (item.variant != 0) object["variant"] = item.variant;
        put_side(object, "side", item.side);
        list.push_back(std::move(object));
    }
    return list;
}

std::vector<DoneItem> done_items_in(const JsonReader& row, std::string_view field) {
    std::vector<DoneItem> items;
    row.for_each(field, [&items](const JsonReader& object) {
        items.push_back({static_cast<int>(object.integer("pose", 1, 255)),
                         static_cast<int>(object.integer("variant", 0, 31, 0)),
                         side_in(object, "side"),
                         static_cast<int>(object.integer("planned", 0, most_number)),
                         static_cast<int>(object.integer("done", 0, most_number))});
    });
    return items;
}

void put_side(json& object, const char* field, Side side) {
    if (side != Side::none) object[field] = name_of(side);
}

Side side_in(const JsonReader& object, std::string_view field) {
    return static_cast<Side>(choice_in(object, field, one_side, ""));
}

std::string dumped(const json& row) {
    return row.dump(-1, ' ', false, json::error_handler_t::replace);
}

}  // namespace catcow
