#include <algorithm>

#include "journal/json_parts.h"
#include "journal/record.h"

namespace catcow {
namespace {

nlohmann::json json_of(const Start& start) {
    nlohmann::json object = {
        {"item", start.item}, {"breath", start.breath}, {"position", start.position}};
    put_side(object, "side", start.side);
    return object;
}

Start start_in(const JsonReader& row, std::string_view field) {
    const JsonReader object = row.object(field);
    return {static_cast<int>(object.integer("item", 0, most_items)), side_in(object, "side"),
            static_cast<int>(object.integer("breath", 1, most_number)), object.text("position")};
}

// The session adds to the number, and the sum must fit into an int.
int count_in(const JsonReader& row, std::string_view field) {
    constexpr long long enough = 1'000'000'000;
    return static_cast<int>(std::min(row.integer(field, 0, most_number), enough));
}

nlohmann::json json_of(const std::vector<Hurt>& hurt) {
    nlohmann::json list = nlohmann::json::array();
    for (const Hurt& each : hurt) list.push_back({{"pose", each.pose}, {"variant", each.variant}});
    return list;
}

std::vector<Hurt> hurt_in(const JsonReader& row, std::string_view field) {
    std::vector<Hurt> hurt;
    if (!row.has(field)) return hurt;
    row.for_each(field, [&](const JsonReader& each) {
        hurt.push_back({static_cast<int>(each.integer("pose", 1, 255)),
                        static_cast<int>(each.integer("variant", 0, 31))});
    });
    return hurt;
}

}  // namespace

std::string to_row(const ResumePoint& point) {
    nlohmann::json row = {{"v", ResumePoint::version},         {"session", point.session},
                          {"started", json_of(point.started)}, {"routine", json_of(point.routine)},
                          {"start", json_of(point.start)},     {"items", json_of(point.items)},
                          {"seconds", point.seconds},          {"pauses", point.pauses}};
    put_side(row, "first_side", point.first_side);
    if (point.stopped > 0) row["stopped"] = point.stopped;
    if (point.pain_before) row["pain_before"] = *point.pain_before;
    if (!point.hurt.empty()) row["hurt"] = point.hurt;
    if (!point.hurt_in.empty()) row["hurt_in"] = json_of(point.hurt_in);
    return dumped(row);
}

Result<ResumePoint> resume_from_row(std::string_view text) {
    const JsonReader row = JsonReader::parse(text, "resume");
    const long long version = row.integer("v", 1, std::numeric_limits<long long>::max());
    if (version > ResumePoint::version)
        return Error{"resume: version " + std::to_string(version) + " is newer"};
    ResumePoint point;
    point.session = row.text("session");
    point.started = instant_in(row, "started");
    point.routine = routine_in(row, "routine");
    point.start = start_in(row, "start");
    point.first_side = side_in(row, "first_side");
    point.items = done_items_in(row, "items");
    point.seconds = count_in(row, "seconds");
    point.pauses = count_in(row, "pauses");
    if (row.has("pain_before"))
        point.pain_before = static_cast<int>(row.integer("pain_before", 0, 10));
    point.hurt = poses_in(row, "hurt");
    point.hurt_in = hurt_in(row, "hurt_in");
    if (row.has("stopped")) point.stopped = count_in(row, "stopped");
    const int items = static_cast<int>(point.routine.items.size());
    if (point.start.item > items) row.fail("start: item: not in the routine");
    if (!row.ok()) return row.error();
    return point;
}

}  // namespace catcow
