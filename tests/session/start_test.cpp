// compile() from the middle of a routine.
#include <gtest/gtest.h>

#include "support/session_catalogue.h"
#include "support/session_timeline.h"

namespace catcow::testing {
namespace {

class StartInTheMiddle : public ::testing::Test {
protected:
    Timeline compiled(int pose, const Start& start) const {
        return compile(routine_of({item_of(catalogue, cow), item_of(catalogue, pose)}), catalogue,
                       {}, start);
    }

    Catalogue catalogue = session_catalogue();
};

TEST_F(StartInTheMiddle, ABreathInAHoldMovesInAnewAndTheOtherSideIsStillDone) {
    EXPECT_TRUE(is(compiled(gate, {.item = 1, .side = Side::left, .breath = 3}), R"(
        0.0 get_ready 5.0 item 1 left
        5.0 move 6.0 item 1 left move 0
        11.0 enter 4.0 item 1 left
        15.0 inhale 4.0 item 1 left 3/3 ready
        19.0 exhale 6.0 item 1 left 3/3 lift
        25.0 change_sides 7.0 item 1 right
        32.0 inhale 4.0 item 1 right 1/3 ready
        36.0 exhale 6.0 item 1 right 1/3 lift
        42.0 inhale 4.0 item 1 right 2/3 hold
        46.0 exhale 6.0 item 1 right 2/3 hold
        52.0 inhale 4.0 item 1 right 3/3 hold
        56.0 exhale 6.0 item 1 right 3/3 hold
        62.0 leave 3.0 item 1 right
        65.0 close 8.0)"));
}

TEST_F(StartInTheMiddle, TheSecondSideDoesNotBringTheFirstOneBack) {
    EXPECT_TRUE(is(compiled(gate, {.item = 1, .side = Side::right, .breath = 2}), R"(
        0.0 get_ready 5.0 item 1 right
        5.0 move 6.0 item 1 right move 0
        11.0 enter 4.0 item 1 right
        15.0 inhale 4.0 item 1 right 2/3 ready
        19.0 exhale 6.0 item 1 right 2/3 lift
        25.0 inhale 4.0 item 1 right 3/3 hold
        29.0 exhale 6.0 item 1 right 3/3 hold
        35.0 leave 3.0 item 1 right
        38.0 close 8.0)"));
}

TEST_F(StartInTheMiddle, ThePersonMayBeThereAlready) {
    EXPECT_TRUE(has(compiled(gate, {.item = 1, .position = "kneeling"}), 0, R"(
        0.0 get_ready 5.0 item 1 left
        5.0 enter 4.0 item 1 left)"));
}

TEST_F(StartInTheMiddle, WithinALiftTheRestOfTheRepetitionIsALiftOfItsOwn) {
    EXPECT_TRUE(has(compiled(bridge, {.item = 1, .breath = 2}), 4, R"(
        19.0 inhale 4.0 item 1 2/4 repetition 1/2 ready
        23.0 exhale 6.0 item 1 2/4 repetition 1/2 lift
        29.0 inhale 4.0 item 1 3/4 repetition 2/2 lower
        33.0 exhale 6.0 item 1 3/4 repetition 2/2 lift
        39.0 inhale 4.0 item 1 4/4 repetition 2/2 hold
        43.0 exhale 6.0 item 1 4/4 repetition 2/2 lower
        49.0 leave 2.0 item 1)"));
}

TEST_F(StartInTheMiddle, WithinASetTheRestsThatAreStillToComeRemain) {
    EXPECT_TRUE(has(compiled(plank, {.item = 1, .breath = 2}), 4, R"(
        19.0 inhale 4.0 item 1 2/4 repetition 1/2 ready
        23.0 exhale 6.0 item 1 2/4 repetition 1/2 lift
        29.0 rest 15.0 item 1
        44.0 inhale 4.0 item 1 3/4 repetition 2/2 ready)"));
}

TEST_F(StartInTheMiddle, ABreathBeyondTheLastMeansTheLast) {
    EXPECT_TRUE(has(compiled(bridge, {.item = 1, .breath = 99}), 4, R"(
        19.0 inhale 4.0 item 1 4/4 repetition 2/2 ready
        23.0 exhale 6.0 item 1 4/4 repetition 2/2 lift
        29.0 leave 2.0 item 1)"));
}

TEST_F(StartInTheMiddle, ASideThatTheItemLacksMeansItsFirst) {
    EXPECT_EQ(compiled(bridge, {.item = 1, .side = Side::right}), compiled(bridge, {.item = 1}));
}

TEST_F(StartInTheMiddle, AfterTheLastItemOnlyTheCloseRemains) {
    EXPECT_TRUE(is(compiled(gate, {.item = 2}), R"(
        0.0 get_ready 5.0
        5.0 close 8.0)"));
}

}  // namespace
}  // namespace catcow::testing
