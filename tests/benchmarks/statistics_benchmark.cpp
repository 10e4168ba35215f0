#include <benchmark/benchmark.h>

#include "journal/statistics.h"

namespace catcow {
namespace {

constexpr int ten_years = 3650;

SessionRecord session_on(int day) {
    SessionRecord record;
    record.id = "2026-" + std::to_string(day);
    record.started = {1'780'000'000 + day * 86'400LL, 120};
    record.routine.id = "eight-poses";
    record.routine.title = "Eight poses for the lower back";
    record.content = "0123456789abcdef";
    for (int pose = 1; pose <= 8; ++pose) {
        record.routine.items.push_back({.pose = pose, .dose = {.amount = 5}});
        record.items.push_back({pose, 0, Side::left, 5, 5});
        record.items.push_back({pose, 0, Side::right, 5, 5});
    }
    record.seconds = 1020;
    record.finished = true;
    record.pain_before = 4;
    record.pain_after = 2;
    return record;
}

std::vector<std::string> rows_of_ten_years() {
    std::vector<std::string> rows;
    for (int day = 0; day < ten_years; ++day) rows.push_back(to_row(session_on(day)));
    return rows;
}

std::vector<SessionRecord> records_in(const std::vector<std::string>& rows) {
    std::vector<SessionRecord> records;
    records.reserve(rows.size());
    for (const std::string& row : rows) records.push_back(record_from_row(row).record);
    return records;
}

// The cost of a start after ten years with a session a day.
void statistics_from_rows(benchmark::State& state) {
    const std::vector<std::string> rows = rows_of_ten_years();
    for (auto _ : state) benchmark::DoNotOptimize(statistics(records_in(rows)));
    state.counters["bytes_a_row"] = static_cast<double>(rows.front().size());
}
BENCHMARK(statistics_from_rows)->Unit(benchmark::kMillisecond);

void statistics_alone(benchmark::State& state) {
    const std::vector<SessionRecord> records = records_in(rows_of_ten_years());
    for (auto _ : state) benchmark::DoNotOptimize(statistics(records));
}
BENCHMARK(statistics_alone)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace catcow
