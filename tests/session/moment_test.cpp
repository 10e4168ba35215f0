// at(): the state of the session at one moment.
#include <gtest/gtest.h>

#include "base/ease.h"
#include "support/session_catalogue.h"
#include "support/session_timeline.h"

namespace catcow::testing {
namespace {

class MomentOf : public ::testing::Test {
protected:
    explicit MomentOf(std::vector<int> poses = {gate, bridge, plank, cow}) {
        for (const int pose : poses) routine.items.push_back(item_of(catalogue, pose));
        timeline = compile(routine, catalogue, {});
    }

    Moment moment(Duration t) const { return at(timeline, routine, catalogue, t); }

    // Returns the steps shown at the middle of `count` phases, from the phase at `from` on, as
    // texts.
    std::string steps(std::size_t from, std::size_t count) const {
        std::string all;
        for (std::size_t i = from; i < from + count; ++i) {
            const Phase& phase = timeline.phases[i];
            all += name_of(step(phase, phase.start + phase.length / 2)) + " ";
        }
        return all;
    }

    // Returns the index of the first inhale of an item.
    std::size_t breaths_of_item(int item) const {
        std::size_t i = 0;
        while (timeline.phases[i].item != item || timeline.phases[i].breath == 0) ++i;
        return i;
    }

    std::string name_of(const Step* step) const {
        return step == nullptr ? "-" : step->text.substr(step->text.rfind('.') + 1);
    }

    const Step* step(const Phase& phase, Duration t) const {
        const int index = moment(t).step;
        if (index < 0) return nullptr;
        const int pose = routine.items[static_cast<std::size_t>(phase.item)].pose;
        return &catalogue.pose(pose)->variants.front().steps[static_cast<std::size_t>(index)];
    }

    Catalogue catalogue = session_catalogue();
    Routine routine;
    Timeline timeline;
};

TEST_F(MomentOf, APhaseBeginsWithItsStartAndExcludesItsEnd) {
    EXPECT_EQ(moment(seconds(15)).phase, 3);
    EXPECT_EQ(moment(seconds(15)).progress, 0.0);
    EXPECT_EQ(moment(seconds(17)).progress, 0.5);
    EXPECT_EQ(moment(seconds(17)).left_in_phase, seconds(2));
    EXPECT_EQ(moment(seconds(19) - Duration(1)).phase, 3);
    EXPECT_EQ(moment(seconds(19)).phase, 4);
}

TEST_F(MomentOf, TimeIsClampedToTheTimeline) {
    const int last = static_cast<int>(timeline.phases.size()) - 1;
    EXPECT_EQ(moment(seconds(-5)).phase, 0);
    EXPECT_EQ(moment(seconds(-5)).left, timeline.length());
    EXPECT_EQ(moment(timeline.length()).phase, last);
    EXPECT_EQ(moment(timeline.length() + seconds(5)).phase, last);
    EXPECT_EQ(moment(timeline.length() + seconds(5)).progress, 1.0);
    EXPECT_EQ(moment(timeline.length()).left, Duration{});
}

TEST_F(MomentOf, EveryMomentIsTheOneThatALinearScanFinds) {
    for (Duration t{}; t < timeline.length(); t += Duration(37'003)) {
        std::size_t scanned = 0;
        while (timeline.phases[scanned].end() <= t) ++scanned;
        const Phase& phase = timeline.phases[scanned];
        const Moment found = moment(t);
        ASSERT_EQ(found.phase, static_cast<int>(scanned));
        ASSERT_EQ(found.item, phase.item);
        ASSERT_EQ(found.side, phase.side);
        ASSERT_EQ(found.left_in_phase, phase.end() - t);
        ASSERT_EQ(found.left, timeline.length() - t);
        ASSERT_GE(found.progress, 0.0);
        ASSERT_LT(found.progress, 1.0);
        ASSERT_GE(found.lungs, 0.0);
        ASSERT_LE(found.lungs, 1.0);
    }
}

TEST_F(MomentOf, LungsFillAndEmptyWithoutAJerkAndAreEmptyElsewhere) {
    EXPECT_EQ(moment(seconds(13)).lungs, 0.0);
    EXPECT_EQ(moment(seconds(15)).lungs, 0.0);
    EXPECT_DOUBLE_EQ(moment(seconds(16)).lungs, minimum_jerk(0.25));
    EXPECT_EQ(moment(seconds(19)).lungs, 1.0);
    EXPECT_DOUBLE_EQ(moment(seconds(22)).lungs, 0.5);
    EXPECT_NEAR(moment(seconds(25) - Duration(1)).lungs, 0.0, 1e-9);
    EXPECT_EQ(moment(seconds(46)).lungs, 0.0);
}

TEST_F(MomentOf, BreathsLeftCountThePresentOneAndThoseToComeOnThisSide) {
    EXPECT_EQ(moment(seconds(2)).breaths_left, 0);   // get_ready
    EXPECT_EQ(moment(seconds(6)).breaths_left, 0);   // move
    EXPECT_EQ(moment(seconds(12)).breaths_left, 3);  // enter
    EXPECT_EQ(moment(seconds(16)).breaths_left, 3);
    EXPECT_EQ(moment(seconds(26)).breaths_left, 2);
    EXPECT_EQ(moment(seconds(30)).breaths_left, 2);
    EXPECT_EQ(moment(seconds(44)).breaths_left, 1);
    EXPECT_EQ(moment(seconds(46)).breaths_left, 3);  // change_sides
    EXPECT_EQ(moment(seconds(83)).breaths_left, 0);  // leave
    const Phase& rest = timeline.phases[breaths_of_item(2) + 4];
    ASSERT_EQ(rest.kind, PhaseKind::rest);
    EXPECT_EQ(moment(rest.start).breaths_left, 2);
}

TEST_F(MomentOf, TheNextItemIsToldUntilTheLast) {
    EXPECT_EQ(moment(seconds(2)).next_item, 1);
    EXPECT_EQ(moment(seconds(83)).next_item, 1);  // leaving item 0
    EXPECT_EQ(moment(seconds(86)).next_item, 2);  // on the way to item 1
    EXPECT_EQ(moment(timeline.length() - seconds(10)).next_item, -1);
    EXPECT_EQ(moment(timeline.length()).next_item, -1);
    EXPECT_EQ(moment(timeline.length()).item, -1);
}

TEST_F(MomentOf, StepsOfAnEnterShareItsTimeEqually) {
    const Phase& enter = timeline.phases[2];
    EXPECT_EQ(name_of(step(enter, seconds(11))), "get-down");
    EXPECT_EQ(name_of(step(enter, seconds(13) - Duration(1))), "get-down");
    EXPECT_EQ(name_of(step(enter, seconds(13))), "settle");
    EXPECT_EQ(name_of(step(enter, seconds(15) - Duration(1))), "settle");
}

TEST_F(MomentOf, AHoldTellsTheFirstBreathThenOneStepABreath) {
    EXPECT_EQ(steps(0, 3), "- - settle ");
    EXPECT_EQ(steps(breaths_of_item(0), 8), "in out first first second second change in ");
}

TEST_F(MomentOf, LiftsTellReadyAndLiftThenHoldThenLower) {
    EXPECT_EQ(steps(breaths_of_item(1), 9), "in out first lower in out second lower out-of-it ");
}

TEST_F(MomentOf, EachSetIsToldLikeAHoldAndTheRestHasItsOwnStep) {
    EXPECT_EQ(steps(breaths_of_item(2), 10),
              "in out first first rest in out second second out-of-it ");
}

TEST_F(MomentOf, AFlowTellsEveryBreath) {
    EXPECT_EQ(steps(breaths_of_item(3), 6), "in out in out out-of-it - ");
}

}  // namespace
}  // namespace catcow::testing
