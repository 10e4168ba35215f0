#include "journal/record.h"

#include <algorithm>
#include "journal/json_parts.h"

namespace catcow {
namespace {

std::optional<int> pain_in(const JsonReader& row, std::string_view field) {
    if (!row.has(field)) return std::nullopt;
    return static_cast<int>(row.integer(field, 0, 10));
}

SessionRecord record_in(const JsonReader& row) {
    SessionRecord record;
    record.id = row.text("id");
    if (record.id.empty()) row.fail("id: empty");
    record.started = instant_in(row, "started");
    record.routine = routine_in(row, "routine");
    record.content = row.text("content");
    record.items = done_items_in(row, "items");
    record.seconds = static_cast<int>(row.integer("seconds", 0, most_number));
    record.pauses = static_cast<int>(row.integer("pauses", 0, most_number));
    record.finished = row.boolean("finished", false);
    record.pain_before = pain_in(row, "pain_before");
    record.pain_after = pain_in(row, "pain_after");
    record.note = row.text("note", "");
    record.hurt = poses_in(row, "hurt");
    return record;
}

}  // namespace

bool is_newer(std::string_view row, int version) {
    const JsonReader reader = JsonReader::parse(row, "row");
    if (!reader.ok() || !reader.value().is_object()) return false;
    const auto found = reader.value().find("v");
    return found != reader.value().end() && found->is_number() && found->get<double>() > version;
}

std::string to_row(const SessionRecord& record) {
    nlohmann::json row = {
        {"v", SessionRecord::version},        {"id", record.id},
        {"started", json_of(record.started)}, {"routine", json_of(record.routine)},
        {"content", record.content},          {"items", json_of(record.items)},
        {"seconds", record.seconds},          {"pauses", record.pauses},
        {"finished", record.finished}};
    if (record.pain_before) row["pain_before"] = *record.pain_before;
    if (record.pain_after) row["pain_after"] = *record.pain_after;
    if (!record.note.empty()) row["note"] = record.note;
    if (!record.hurt.empty()) row["hurt"] = record.hurt;
    return dumped(row);
}

RecordRow record_from_row(std::string_view text) {
    const JsonReader row = JsonReader::parse(text, "session");
    const long long version = row.integer("v", 1, std::numeric_limits<long long>::max());
    if (version > SessionRecord::version)
        return {RowFault::newer, "version " + std::to_string(version), {}};
    RecordRow result;
    result.record = record_in(row);
    if (row.ok()) return result;
    return {RowFault::unreadable, row.error().message, {}};
}

std::vector<DoneItem> done_items(const Player& player) {
    std::vector<DoneItem> items;
    for (const Done& done : player.done()) {
        if (done.planned == 0) continue;
        const Item& item = player.routine().items[static_cast<std::size_t>(done.item)];
        items.push_back({item.pose, item.variant, done.side, done.planned, done.done});
    }
    return items;
}

bool anything_done(const SessionRecord& record) {
    return std::any_of(record.items.begin(), record.items.end(),
                       [](const DoneItem& item) { return item.done > 0; });
}

bool knows_more(const SessionRecord& one, const SessionRecord& other) {
    return one.finished != other.finished ? one.finished : one.seconds > other.seconds;
}

}  // namespace catcow
