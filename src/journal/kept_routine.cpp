#include "journal/kept_routine.h"

#include "journal/json_parts.h"

namespace catcow {
namespace {

constexpr std::string_view prefix = "routine:";
constexpr std::string_view own = "own", received = "received";

KeptRoutine kept_routine_in(const JsonReader& row) {
    KeptRoutine kept;
    kept.routine = routine_in(row, "routine");
    kept.routine.id.clear();
    const std::string from = row.text("from");
    if (from != own && from != received) row.fail("from: unknown: \"" + from + "\"");
    kept.from = from == own ? KeptRoutine::From::own : KeptRoutine::From::received;
    kept.favourite = row.boolean("favourite", false);
    kept.changed = row.integer("changed", 0, last_second);
    return kept;
}

}  // namespace

std::string row_key_of_routine(std::string_view key) { return std::string(prefix).append(key); }

std::string_view routine_of_row_key(std::string_view row_key) {
    return row_key.starts_with(prefix) ? row_key.substr(prefix.size()) : std::string_view{};
}

std::string to_row(const KeptRoutine& kept) {
    nlohmann::json row = {{"v", KeptRoutine::version},
                          {"routine", json_of(kept.routine)},
                          {"from", kept.from == KeptRoutine::From::own ? own : received},
                          {"changed", kept.changed}};
    if (kept.favourite) row["favourite"] = true;
    return dumped(row);
}

KeptRoutineRow kept_routine_from_row(std::string_view key, std::string_view text) {
    const JsonReader row = JsonReader::parse(text, "routine");
    const long long version = row.integer("v", 1, std::numeric_limits<long long>::max());
    if (version > KeptRoutine::version)
        return {RowFault::newer, "version " + std::to_string(version), {}};
    KeptRoutineRow result;
    result.routine = kept_routine_in(row);
    result.routine.key = key;
    if (row.ok()) return result;
    return {RowFault::unreadable, row.error().message, {}};
}

}  // namespace catcow
