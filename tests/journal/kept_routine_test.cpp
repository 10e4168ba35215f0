#include "journal/kept_routine.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "journal/samples.h"

using namespace catcow;
using namespace catcow::testing;
using nlohmann::json;

namespace {

TEST(KeptRoutineRow, ComesBackAsItWas) {
    KeptRoutine kept = sample_kept_routine();
    KeptRoutineRow read = kept_routine_from_row("3f2b", to_row(kept));
    EXPECT_EQ(read.fault, RowFault::none) << read.detail;
    EXPECT_EQ(read.routine, kept);
    kept.favourite = false;
    kept.from = KeptRoutine::From::received;
    kept.changed = 0;
    read = kept_routine_from_row("3f2b", to_row(kept));
    EXPECT_EQ(read.routine, kept);
}

TEST(KeptRoutineRow, OfAnyRoutineComesBackAsItWas) {
    std::mt19937 random(16);
    for (int i = 0; i < 200; ++i) {
        KeptRoutine kept;
        kept.key = std::to_string(i);
        kept.routine = random_record(random).routine;
        kept.routine.id.clear();
        kept.changed = 1'795'000'000 + i;
        const KeptRoutineRow read = kept_routine_from_row(kept.key, to_row(kept));
        ASSERT_EQ(read.fault, RowFault::none) << read.detail;
        EXPECT_EQ(read.routine, kept);
    }
}

// It could name the texts of a built-in routine.
TEST(KeptRoutineRow, HasNoIdOfABuiltInRoutine) {
    json row = json::parse(to_row(sample_kept_routine()));
    row["routine"]["id"] = "eight-poses";
    EXPECT_EQ(kept_routine_from_row("a", row.dump()).routine.routine.id, "");
}

TEST(KeptRoutineRow, OfANewerVersionIsNewer) {
    json row = json::parse(to_row(sample_kept_routine()));
    row["v"] = KeptRoutine::version + 1;
    row["routine"] = "something else";
    EXPECT_EQ(kept_routine_from_row("a", row.dump()).fault, RowFault::newer);
    EXPECT_TRUE(is_newer(row.dump(), KeptRoutine::version));
}

TEST(KeptRoutineRow, WithABrokenFieldIsUnreadable) {
    const std::vector<std::pair<const char*, json>> broken{
        {"v", 0},           {"v", "1"},           {"routine", 7},  {"routine", json::object()},
        {"from", "nobody"}, {"from", nullptr},    {"changed", -1}, {"changed", 1e300},
        {"changed", "now"}, {"favourite", "yes"},
    };
    for (const auto& [field, value] : broken) {
        json row = json::parse(to_row(sample_kept_routine()));
        row[field] = value;
        const KeptRoutineRow read = kept_routine_from_row("a", row.dump());
        EXPECT_EQ(read.fault, RowFault::unreadable) << field << " " << value.dump();
        EXPECT_NE(read.detail, "") << field;
        EXPECT_EQ(read.routine, KeptRoutine{});
    }
    for (const char* const field : {"v", "routine", "from", "changed"}) {
        json row = json::parse(to_row(sample_kept_routine()));
        row.erase(field);
        EXPECT_EQ(kept_routine_from_row("a", row.dump()).fault, RowFault::unreadable) << field;
    }
}

TEST(KeptRoutineRow, CutAtAnyByteIsUnreadable) {
    const std::string row = to_row(sample_kept_routine());
    for (std::size_t length = 0; length < row.size(); ++length)
        EXPECT_EQ(kept_routine_from_row("a", std::string_view(row).substr(0, length)).fault,
                  RowFault::unreadable)
            << length;
}

TEST(KeptRoutineRow, IsFoundByItsKeyAmongTheOthers) {
    EXPECT_EQ(row_key_of_routine("3f2b"), "routine:3f2b");
    EXPECT_EQ(routine_of_row_key("routine:3f2b"), "3f2b");
    for (const char* const other : {"settings", "resume", "routine", "routines:3f2b", ""})
        EXPECT_EQ(routine_of_row_key(other), "") << other;
}

}  // namespace
