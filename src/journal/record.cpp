#include "journal/record.h"

#include <algorithm>
#include "journal/json_parts.h"

namespace catcow {
namespace {

std::optional<int> pain_in(const JsonReader& row, std::string_view field) {
    if (!row.has(field)) return std::nullopt;
    return static_cast<int>(row.integer(field, 0, 10));
}

constexpr const char* felt_names[] = {"too_easy", "right", "too_hard"};

// A list of poses for each answer: shorter than an answer for each pose.
void put_felt(nlohmann::json& row, const SessionRecord& record) {
    for (const SessionRecord::FeltPose& one : record.felt)
        row["felt"][felt_names[static_cast<int>(one.felt)]].push_back(one.pose);
}

std::vector<SessionRecord::FeltPose> felt_in(const JsonReader& row) {
    std::vector<SessionRecord::FeltPose> all;
    if (!row.has("felt")) return all;
    const JsonReader felt = row.object("felt");
    for (const Felt each : {Felt::too_easy, Felt::right, Felt::too_hard}) {
        const char* const field = felt_names[static_cast<int>(each)];
        for (const int pose : poses_in(felt, field)) all.push_back({pose, each});
    }
    return all;
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
    record.felt = felt_in(row);
    record.pain_morning = pain_in(row, "pain_morning");
    record.morning_skipped = row.boolean("morning_skipped", false);
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
    put_felt(row, record);
    if (record.pain_morning) row["pain_morning"] = *record.pain_morning;
    if (record.morning_skipped) row["morning_skipped"] = true;
    return dumped(row);
}

std::optional<Felt> felt_of(const SessionRecord& record, int pose) {
    for (const SessionRecord::FeltPose& one : record.felt) {
        if (one.pose == pose) return one.felt;
    }
    return std::nullopt;
}

void rate(SessionRecord& record, int pose, Felt felt) {
    std::vector<SessionRecord::FeltPose>& all = record.felt;
    std::erase_if(all, [&](const SessionRecord::FeltPose& one) { return one.pose == pose; });
    const auto after =
        std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.felt > felt; });
    all.insert(after, {pose, felt});
}

SessionRecord with_answers_of(SessionRecord mine, const SessionRecord& stored) {
    if (!mine.pain_before) mine.pain_before = stored.pain_before;
    if (!mine.pain_after) mine.pain_after = stored.pain_after;
    if (!mine.pain_morning) mine.pain_morning = stored.pain_morning;
    mine.morning_skipped = mine.morning_skipped || stored.morning_skipped;
    for (const SessionRecord::FeltPose& one : stored.felt) {
        if (!felt_of(mine, one.pose)) rate(mine, one.pose, one.felt);
    }
    return mine;
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
