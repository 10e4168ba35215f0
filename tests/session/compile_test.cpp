#include <gtest/gtest.h>

#include "support/session_catalogue.h"
#include "support/session_timeline.h"

namespace catcow::testing {
namespace {

class Compile : public ::testing::Test {
protected:
    Timeline compiled(std::vector<Item> items) const {
        return compile(routine_of(std::move(items)), catalogue, settings);
    }

    Catalogue catalogue = session_catalogue();
    CompileSettings settings;
    Item cow_item = item_of(catalogue, cow);
    Item gate_item = item_of(catalogue, gate);
    Item bridge_item = item_of(catalogue, bridge);
    Item plank_item = item_of(catalogue, plank);
    Item mountain_item = item_of(catalogue, mountain);
    Item leg_lift_item = item_of(catalogue, leg_lift);
};

TEST_F(Compile, ASessionGetsReadyGoesThereBreathesComesOutAndCloses) {
    EXPECT_TRUE(is(compiled({cow_item}), R"(
        0.0 get_ready 5.0 item 0
        5.0 move 6.0 item 0 move 0
        11.0 enter 2.0 item 0
        13.0 inhale 4.0 item 0 1/2 flow
        17.0 exhale 6.0 item 0 1/2 flow
        23.0 inhale 4.0 item 0 2/2 flow
        27.0 exhale 6.0 item 0 2/2 flow
        33.0 leave 3.0 item 0
        36.0 close 8.0)"));
}

TEST_F(Compile, ASecondSideAlwaysGetsItsFullTime) {
    EXPECT_TRUE(is(compiled({gate_item}), R"(
        0.0 get_ready 5.0 item 0 left
        5.0 move 6.0 item 0 left move 0
        11.0 enter 4.0 item 0 left
        15.0 inhale 4.0 item 0 left 1/3 ready
        19.0 exhale 6.0 item 0 left 1/3 lift
        25.0 inhale 4.0 item 0 left 2/3 hold
        29.0 exhale 6.0 item 0 left 2/3 hold
        35.0 inhale 4.0 item 0 left 3/3 hold
        39.0 exhale 6.0 item 0 left 3/3 hold
        45.0 change_sides 7.0 item 0 right
        52.0 inhale 4.0 item 0 right 1/3 ready
        56.0 exhale 6.0 item 0 right 1/3 lift
        62.0 inhale 4.0 item 0 right 2/3 hold
        66.0 exhale 6.0 item 0 right 2/3 hold
        72.0 inhale 4.0 item 0 right 3/3 hold
        76.0 exhale 6.0 item 0 right 3/3 hold
        82.0 leave 3.0 item 0 right
        85.0 close 8.0)"));
}

TEST_F(Compile, TheSettingSaysWhichSideComesFirst) {
    settings.first_side = Side::right;
    gate_item.dose.amount = 1;
    EXPECT_TRUE(has(compiled({gate_item}), 2, R"(
        11.0 enter 4.0 item 0 right
        15.0 inhale 4.0 item 0 right 1/1 ready
        19.0 exhale 6.0 item 0 right 1/1 lift
        25.0 change_sides 7.0 item 0 left
        32.0 inhale 4.0 item 0 left 1/1 ready
        36.0 exhale 6.0 item 0 left 1/1 lift
        42.0 leave 3.0 item 0 left)"));
}

TEST_F(Compile, AnItemForOneSideDoesNotChangeSides) {
    gate_item.sides = Sides::right;
    gate_item.dose.amount = 1;
    EXPECT_TRUE(has(compiled({gate_item}), 2, R"(
        11.0 enter 4.0 item 0 right
        15.0 inhale 4.0 item 0 right 1/1 ready
        19.0 exhale 6.0 item 0 right 1/1 lift
        25.0 leave 3.0 item 0 right
        28.0 close 8.0)"));
}

TEST_F(Compile, TheWayLeadsThroughEveryPositionBetween) {
    mountain_item.dose.amount = 1;
    plank_item.dose = {.kind = DoseKind::hold, .amount = 1};
    EXPECT_TRUE(is(compiled({plank_item, mountain_item}), R"(
        0.0 get_ready 5.0 item 0
        5.0 move 6.0 item 0 move 0
        11.0 move 4.0 item 0 move 1
        15.0 enter 4.0 item 0
        19.0 inhale 4.0 item 0 1/1 ready
        23.0 exhale 6.0 item 0 1/1 lift
        29.0 leave 2.0 item 0
        31.0 move 5.0 item 1 move 2
        36.0 move 8.0 item 1 move 3
        44.0 inhale 4.0 item 1 1/1 lift
        48.0 exhale 6.0 item 1 1/1 hold
        54.0 close 8.0)"));
}

TEST_F(Compile, PhasesOfNoLengthAreLeftOutButTheCloseIsAlwaysThere) {
    settings.get_ready = {};
    settings.close = {};
    EXPECT_TRUE(is(compiled({mountain_item}), R"(
        0.0 inhale 4.0 item 0 1/1 lift
        4.0 exhale 6.0 item 0 1/1 hold
        10.0 close 0.000001)"));
}

TEST_F(Compile, ALiftComesDownWithTheLastExhaleOfItsRepetition) {
    bridge_item.dose = {.kind = DoseKind::lifts, .repetitions = 2, .amount = 3};
    EXPECT_TRUE(has(compiled({bridge_item}), 4, R"(
        19.0 inhale 4.0 item 0 1/6 repetition 1/2 ready
        23.0 exhale 6.0 item 0 1/6 repetition 1/2 lift
        29.0 inhale 4.0 item 0 2/6 repetition 1/2 hold
        33.0 exhale 6.0 item 0 2/6 repetition 1/2 hold
        39.0 inhale 4.0 item 0 3/6 repetition 1/2 hold
        43.0 exhale 6.0 item 0 3/6 repetition 1/2 lower
        49.0 inhale 4.0 item 0 4/6 repetition 2/2 ready
        53.0 exhale 6.0 item 0 4/6 repetition 2/2 lift
        59.0 inhale 4.0 item 0 5/6 repetition 2/2 hold
        63.0 exhale 6.0 item 0 5/6 repetition 2/2 hold
        69.0 inhale 4.0 item 0 6/6 repetition 2/2 hold
        73.0 exhale 6.0 item 0 6/6 repetition 2/2 lower
        79.0 leave 2.0 item 0)"));
}

TEST_F(Compile, ALiftOfOneBreathOnTheExhaleComesDownWithTheNextInhale) {
    bridge_item.dose = {.kind = DoseKind::lifts, .repetitions = 3, .amount = 1};
    EXPECT_TRUE(has(compiled({bridge_item}), 4, R"(
        19.0 inhale 4.0 item 0 1/3 repetition 1/3 ready
        23.0 exhale 6.0 item 0 1/3 repetition 1/3 lift
        29.0 inhale 4.0 item 0 2/3 repetition 2/3 lower
        33.0 exhale 6.0 item 0 2/3 repetition 2/3 lift
        39.0 inhale 4.0 item 0 3/3 repetition 3/3 lower
        43.0 exhale 6.0 item 0 3/3 repetition 3/3 lift
        49.0 leave 2.0 item 0)"));
}

TEST_F(Compile, ALiftOfOneBreathOnTheInhaleComesDownWithItsExhale) {
    leg_lift_item.sides = Sides::left;
    EXPECT_TRUE(has(compiled({leg_lift_item}), 4, R"(
        18.0 inhale 4.0 item 0 left 1/2 repetition 1/2 lift
        22.0 exhale 6.0 item 0 left 1/2 repetition 1/2 lower
        28.0 inhale 4.0 item 0 left 2/2 repetition 2/2 lift
        32.0 exhale 6.0 item 0 left 2/2 repetition 2/2 lower
        38.0 leave 2.0 item 0 left)"));
}

TEST_F(Compile, SetsRestBetweenThemAndNotAfterTheLast) {
    EXPECT_TRUE(has(compiled({plank_item}), 4, R"(
        19.0 inhale 4.0 item 0 1/4 repetition 1/2 ready
        23.0 exhale 6.0 item 0 1/4 repetition 1/2 lift
        29.0 inhale 4.0 item 0 2/4 repetition 1/2 hold
        33.0 exhale 6.0 item 0 2/4 repetition 1/2 hold
        39.0 rest 15.0 item 0
        54.0 inhale 4.0 item 0 3/4 repetition 2/2 ready
        58.0 exhale 6.0 item 0 3/4 repetition 2/2 lift
        64.0 inhale 4.0 item 0 4/4 repetition 2/2 hold
        68.0 exhale 6.0 item 0 4/4 repetition 2/2 hold
        74.0 leave 2.0 item 0)"));
}

TEST_F(Compile, SetsWithoutARestComeDownWithTheLastExhale) {
    plank_item.dose.rest_seconds = 0;
    EXPECT_TRUE(has(compiled({plank_item}), 4, R"(
        19.0 inhale 4.0 item 0 1/4 repetition 1/2 ready
        23.0 exhale 6.0 item 0 1/4 repetition 1/2 lift
        29.0 inhale 4.0 item 0 2/4 repetition 1/2 hold
        33.0 exhale 6.0 item 0 2/4 repetition 1/2 lower
        39.0 inhale 4.0 item 0 3/4 repetition 2/2 ready
        43.0 exhale 6.0 item 0 3/4 repetition 2/2 lift
        49.0 inhale 4.0 item 0 4/4 repetition 2/2 hold
        53.0 exhale 6.0 item 0 4/4 repetition 2/2 hold)"));
}

TEST_F(Compile, SecondsBecomeWholeBreathsAtThePaceOfTheRoutine) {
    cow_item.dose = {.kind = DoseKind::flow, .amount = 24, .unit = DoseUnit::seconds};
    Routine routine = routine_of({cow_item});
    routine.pace = {seconds(3.5), seconds(4.5)};
    EXPECT_TRUE(has(compile(routine, catalogue, settings), 3, R"(
        13.0 inhale 3.5 item 0 1/3 flow
        16.5 exhale 4.5 item 0 1/3 flow
        21.0 inhale 3.5 item 0 2/3 flow
        24.5 exhale 4.5 item 0 2/3 flow
        29.0 inhale 3.5 item 0 3/3 flow
        32.5 exhale 4.5 item 0 3/3 flow
        37.0 leave 3.0 item 0)"));
}

TEST_F(Compile, EveryLengthIsDividedBySpeedAndNoMicrosecondIsLost) {
    settings.speed = 7;
    const Timeline fast = compiled({gate_item, bridge_item, plank_item});
    settings.speed = 1;
    const Timeline slow = compiled({gate_item, bridge_item, plank_item});
    ASSERT_EQ(fast.phases.size(), slow.phases.size());
    Duration start{};
    for (std::size_t i = 0; i < fast.phases.size(); ++i) {
        Phase expected = slow.phases[i];
        expected.start = start;
        expected.length /= 7;
        EXPECT_EQ(describe(fast.phases[i]), describe(expected));
        start += expected.length;
    }
}

TEST_F(Compile, TheLengthOfARoutineIsFromStandingToTheEndOfTheClose) {
    EXPECT_EQ(length_of(routine_of({cow_item}), catalogue), seconds(44));
}

}  // namespace
}  // namespace catcow::testing
