#include <gtest/gtest.h>

#include "journal/record.h"
#include "journal/samples.h"
#include "support/assets.h"

using namespace catcow;
using namespace catcow::testing;

namespace {

TEST(Record, ComesBackAsItWas) {
    const RecordRow row = record_from_row(to_row(sample_record()));
    EXPECT_EQ(row.fault, RowFault::none) << row.detail;
    EXPECT_TRUE(row.record == sample_record()) << to_row(row.record);
}

// The format of rows on people's devices. It must stay readable for ever.
TEST(Record, TheFirstVersionIsReadForEver) {
    const char* stored =
        R"({"content":"abc123","finished":true,"id":"3f2b","items":[{"done":8,"planned":8,"pose":1},)"
        R"({"done":4,"planned":6,"pose":5,"side":"left","variant":2},{"done":0,"planned":6,"pose":7,"side":"right","variant":1}],)"
        R"("note":"Left hip\ttight\nbetter after Gate ü","pain_after":0,"pain_before":4,"pauses":2,)"
        R"("routine":{"exhale":6.5,"id":"eight-poses","inhale":3.5,"items":[{"dose":{"amount":8,"kind":"flow"},"pose":1},)"
        R"({"dose":{"amount":20,"kind":"sets","repetitions":3,"rest_seconds":10,"unit":"seconds"},"pose":5,"sides":"left","variant":2},)"
        R"({"dose":{"amount":1,"kind":"lifts","repetitions":6},"pose":7,"sides":"right","variant":1}],)"
        R"("sound":"quiet","title":"Evening \"stretch\" 🐈"},"seconds":312,"started":{"offset":60,"unix":1795339918},"v":1})";
    SessionRecord before_it_hurt = sample_record();
    before_it_hurt.hurt.clear();
    before_it_hurt.felt.clear();
    before_it_hurt.pain_morning.reset();
    EXPECT_TRUE(record_from_row(stored).record == before_it_hurt);
    EXPECT_EQ(to_row(before_it_hurt), stored);
}

// A row of a posture check has no field that a version before it does not read.
TEST(Record, APostureCheckIsARowLikeAnyOtherAndComesBackAsACheck) {
    const Catalogue catalogue = Catalogue::load(all_assets()).value();
    const Pose& sitting = catalogue.checks().front();
    SessionRecord record = sample_record();
    record.routine = check_routine(sitting, {});
    record.routine.title = "Posture check: Sitting";
    record.items = {{sitting.number, 0, Side::none, 6, 6}};
    record.hurt = {sitting.number};
    const RecordRow row = record_from_row(to_row(record));
    EXPECT_EQ(row.fault, RowFault::none) << row.detail;
    EXPECT_TRUE(row.record == record) << to_row(row.record);
    EXPECT_TRUE(is_check(row.record.routine));
    EXPECT_FALSE(is_check(sample_record().routine));
    EXPECT_NE(to_row(record).find(R"("id":"check:sitting")"), std::string::npos);
    EXPECT_NE(to_row(record).find(R"("v":1)"), std::string::npos);
}

TEST(Record, HowEachPoseFeltIsStoredInFewLetters) {
    SessionRecord record = sample_record();
    rate(record, 7, Felt::too_easy);
    rate(record, 1, Felt::too_hard);  // another answer for the same pose
    EXPECT_EQ(felt_of(record, 1), Felt::too_hard);
    EXPECT_EQ(felt_of(record, 2), std::nullopt);
    const std::string row = to_row(record);
    EXPECT_NE(row.find(R"("felt":{"too_easy":[7],"too_hard":[5,1]})"), std::string::npos) << row;
    EXPECT_TRUE(record_from_row(row).record == record);
    std::string newer = row;
    newer.insert(newer.find("\"too_easy\""), R"("fine":[3],)");
    EXPECT_TRUE(record_from_row(newer).record == record) << "an answer of a newer version";
}

// The summary of yesterday's session is open in one tab, and the other asks for the morning after.
TEST(Record, AnAnswerDoesNotDropThatOfAnotherTab) {
    SessionRecord mine = sample_record(), stored = sample_record();
    mine.pain_morning.reset();
    mine.felt = {{7, Felt::too_easy}, {1, Felt::right}};
    mine.note = "mine";
    stored.felt = {{1, Felt::too_hard}, {5, Felt::too_hard}};
    stored.morning_skipped = true;
    SessionRecord both = mine;
    both.pain_morning = stored.pain_morning;
    both.morning_skipped = true;
    both.felt.push_back({5, Felt::too_hard});
    EXPECT_TRUE(with_answers_of(mine, stored) == both);
}

TEST(Record, NotesAndPlanAreStored) {
    SessionRecord record = sample_record();
    record.routine = sample_routine_with_notes();
    for (const auto& plan :
         {std::optional<RoutinePlan>(), std::optional(RoutinePlan{}),
          std::optional(RoutinePlan{7, 0}), std::optional(RoutinePlan{3, most_weeks})}) {
        record.routine.plan = plan;
        const RecordRow row = record_from_row(to_row(record));
        EXPECT_EQ(row.fault, RowFault::none) << row.detail;
        EXPECT_TRUE(row.record == record) << to_row(record);
    }
    ResumePoint point = sample_resume_point();
    point.routine = sample_routine_with_notes();
    EXPECT_TRUE(resume_from_row(to_row(point)).value() == point);
}

// The time was for that day. A routine that is begun again from its row must not wait for it.
TEST(Record, AStartIsNotStored) {
    SessionRecord record = sample_record();
    record.routine.start = 1'798'740'000;
    EXPECT_EQ(to_row(record), to_row(sample_record()));
    ResumePoint point = sample_resume_point();
    point.routine.start = 1'798'740'000;
    EXPECT_EQ(to_row(point), to_row(sample_resume_point()));
}

TEST(Record, APlanOutsideItsRangesIsUnreadable) {
    const std::string row = to_row(sample_record());
    for (const char* plan : {R"({"days_a_week":0})", R"({"days_a_week":8})", R"({"weeks":3})",
                             R"({"days_a_week":1,"weeks":53})", "3"}) {
        std::string changed = row;
        changed.insert(changed.find("\"sound\""), "\"plan\":" + std::string(plan) + ",");
        EXPECT_EQ(record_from_row(changed).fault, RowFault::unreadable) << changed;
    }
}

TEST(Record, AThousandRandomOnesComeBackAsTheyWere) {
    std::mt19937 random(7);
    for (int i = 0; i < 1000; ++i) {
        const SessionRecord record = random_record(random);
        const RecordRow row = record_from_row(to_row(record));
        ASSERT_EQ(row.fault, RowFault::none) << row.detail;
        ASSERT_TRUE(row.record == record) << to_row(record);
    }
}

TEST(Record, BytesThatAreNotUtf8AreReplacedNotFatal) {
    SessionRecord record = sample_record();
    record.note = "ok \xFF\xC3( end\xE2\x82";
    record.routine.title = std::string(96, '\x80');
    const RecordRow row = record_from_row(to_row(record));
    EXPECT_EQ(row.fault, RowFault::none) << row.detail;
    EXPECT_EQ(row.record.note, "ok \uFFFD\uFFFD( end\uFFFD");
    EXPECT_EQ(row.record.routine.title.size(), 96u * 3);
}

TEST(ResumePoint, ComesBackAsItWas) {
    const auto point = resume_from_row(to_row(sample_resume_point()));
    ASSERT_TRUE(point.ok()) << point.error().message;
    EXPECT_TRUE(point.value() == sample_resume_point());
}

TEST(ResumePoint, TheBeginningComesBackAsItWas) {
    ResumePoint point = sample_resume_point();
    point.start = {};
    point.items.clear();
    const auto read = resume_from_row(to_row(point));
    ASSERT_TRUE(read.ok()) << read.error().message;
    EXPECT_TRUE(read.value() == point);
}

TEST(ResumePoint, NothingLeftToDoIsAPlaceToo) {
    ResumePoint point = sample_resume_point();
    point.start = {.item = 3};
    EXPECT_TRUE(resume_from_row(to_row(point)).value() == point);
}

TEST(ResumePoint, APlaceBehindTheRoutineIsRefused) {
    ResumePoint point = sample_resume_point();
    point.start.item = 4;
    EXPECT_EQ(resume_from_row(to_row(point)).error().message,
              "resume: start: item: not in the routine");
}

TEST(ResumePoint, ANewerOneIsRefused) {
    EXPECT_EQ(resume_from_row(R"({"v":2,"where":"elsewhere"})").error().message,
              "resume: version 2 is newer");
}

}  // namespace
