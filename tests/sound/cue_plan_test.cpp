#include "sound/cue_plan.h"

#include <gtest/gtest.h>

#include <ostream>

#include "sound/recording.h"

namespace catcow {

void PrintTo(const Cue& cue, std::ostream* out) {
    *out << name_of(cue.kind) << " " << in_seconds(cue.at) << "+" << in_seconds(cue.length);
}

namespace testing {
namespace {

using enum PhaseKind;
using Plan = std::vector<Cue>;

Cue cue(CueKind kind, double at, double length) { return {kind, seconds(at), seconds(length)}; }
Cue struck(CueKind kind, double at) { return {kind, seconds(at), ring_of(kind)}; }
Cue tick(double at) { return struck(CueKind::tick, at); }

TEST(CuePlan, NamesEveryPartOfASession) {
    const Timeline timeline = timeline_of({{get_ready, 5},
                                           {move, 10},
                                           {enter, 4},
                                           {inhale, 4},
                                           {exhale, 6},
                                           {change_sides, 6},
                                           {inhale, 4},
                                           {exhale, 6},
                                           {leave, 3},
                                           {close, 8}});
    EXPECT_EQ(cue_plan(timeline),
              (Plan{tick(2), tick(3), tick(4), struck(CueKind::begin, 5),
                    struck(CueKind::into_pose, 15), cue(CueKind::inhale, 19, 4),
                    cue(CueKind::exhale, 23, 6), struck(CueKind::change_sides, 29),
                    cue(CueKind::inhale, 35, 4), cue(CueKind::exhale, 39, 6),
                    struck(CueKind::out_of_pose, 45), struck(CueKind::end, 48)}));
}

TEST(CuePlan, ABowlStandsBeforeABreathOfTheSameMoment) {
    EXPECT_EQ(cue_plan(timeline_of({{inhale, 4}})),
              (Plan{struck(CueKind::begin, 0), cue(CueKind::inhale, 0, 4)}));
}

TEST(CuePlan, ANewPoseSoundsOnceHoweverManyStepsLeadToIt) {
    Timeline timeline = timeline_of({{move, 6},
                                     {enter, 4},
                                     {exhale, 6},
                                     {leave, 3},
                                     {move, 6},
                                     {move, 7},
                                     {enter, 4},
                                     {exhale, 6},
                                     {leave, 3},
                                     {enter, 4}});
    for (const std::size_t second : {4U, 5U, 6U, 7U, 8U}) timeline.phases[second].item = 1;
    for (const std::size_t first : {0U, 1U, 2U, 3U}) timeline.phases[first].item = 0;
    timeline.phases[9].item = 2;
    EXPECT_EQ(cue_plan(timeline),
              (Plan{struck(CueKind::begin, 0), struck(CueKind::into_pose, 6),
                    cue(CueKind::exhale, 10, 6), struck(CueKind::out_of_pose, 16),
                    struck(CueKind::new_pose, 19), struck(CueKind::next_step, 25),
                    struck(CueKind::into_pose, 32), cue(CueKind::exhale, 36, 6),
                    struck(CueKind::out_of_pose, 42), struck(CueKind::new_pose, 45)}));
}

// From a chair to the floor a single step takes 16 s, and back 20 s.
TEST(CuePlan, ALongStepSoundsInItsMiddle) {
    Timeline timeline = timeline_of({{exhale, 6}, {move, 14}, {move, 20}, {move, 30}});
    EXPECT_EQ(cue_plan(timeline),
              (Plan{struck(CueKind::begin, 0), cue(CueKind::exhale, 0, 6),
                    struck(CueKind::next_step, 6), struck(CueKind::next_step, 20),
                    struck(CueKind::on_the_way, 30), struck(CueKind::next_step, 40),
                    struck(CueKind::on_the_way, 50), struck(CueKind::on_the_way, 60)}));
}

TEST(CuePlan, WhatIsLeftOfAStepAfterAPauseDoesNotBeginAgain) {
    Timeline timeline = timeline_of({{exhale, 6}, {move, 3}, {get_ready, 2}, {move, 17}});
    timeline.phases[1].cut = true;
    timeline.phases[3].from = 0.15;
    EXPECT_EQ(cue_plan(timeline, seconds(9)), (Plan{struck(CueKind::begin, 0), tick(9), tick(10),
                                                    struck(CueKind::on_the_way, 18)}));
}

TEST(CuePlan, OnlyWhatThePersonWaitsForNeedsSilenceBefore) {
    const Timeline timeline = timeline_of({{get_ready, 1}, {move, 10}, {exhale, 6}, {leave, 5}});
    EXPECT_EQ(awaited(cue_plan(timeline)),
              (std::vector<Duration>{seconds(0), seconds(1), seconds(11)}));
}

TEST(CuePlan, ABreathSoundsAsThePersonWants) {
    const Timeline timeline = timeline_of({{inhale, 4}, {exhale, 6}});
    const auto plan = [&](BreathCues breaths) { return cue_plan(timeline, {}, {}, {}, breaths); };
    EXPECT_EQ(plan(BreathCues::tones), cue_plan(timeline));
    EXPECT_EQ(plan(BreathCues::bells), (Plan{struck(CueKind::begin, 0), struck(CueKind::bell_in, 0),
                                             struck(CueKind::bell_out, 4)}));
    EXPECT_EQ(plan(BreathCues::none), Plan{struck(CueKind::begin, 0)});
}

TEST(CuePlan, AShortGetReadyTicksOnlyInsideItself) {
    EXPECT_EQ(cue_plan(timeline_of({{get_ready, 3}})), (Plan{tick(0), tick(1), tick(2)}));
    EXPECT_EQ(cue_plan(timeline_of({{get_ready, 2.5}})), (Plan{tick(0.5), tick(1.5)}));
    EXPECT_EQ(cue_plan(timeline_of({{get_ready, 0.5}})), Plan{});
}

TEST(CuePlan, ASessionBeginsOnceHoweverOftenItPauses) {
    Timeline timeline =
        timeline_of({{get_ready, 2}, {get_ready, 3}, {enter, 1}, {get_ready, 3}, {enter, 4}});
    timeline.phases[0].cut = timeline.phases[2].cut = true;
    timeline.phases[4].from = 0.2;
    EXPECT_EQ(
        cue_plan(timeline, seconds(2)),
        (Plan{tick(2), tick(3), tick(4), struck(CueKind::begin, 5), tick(6), tick(7), tick(8)}));
}

TEST(CuePlan, ASessionThatClosesAtOnceOnlyEnds) {
    EXPECT_EQ(cue_plan(timeline_of({{close, 8}})), (Plan{struck(CueKind::end, 0)}));
}

TEST(CuePlan, WhatIsOverGivesNoCueAndWhatSoundsStays) {
    Timeline timeline =
        timeline_of({{inhale, 4}, {exhale, 2}, {get_ready, 3}, {inhale, 4}, {exhale, 6}});
    timeline.phases[1].cut = true;
    EXPECT_EQ(cue_plan(timeline, seconds(6)),
              (Plan{struck(CueKind::begin, 0), tick(6), tick(7), tick(8),
                    cue(CueKind::inhale, 9, 4), cue(CueKind::exhale, 13, 6)}));
    EXPECT_EQ(cue_plan(timeline, seconds(11)),
              (Plan{cue(CueKind::inhale, 9, 4), cue(CueKind::exhale, 13, 6)}));
    EXPECT_EQ(cue_plan(timeline, seconds(19)), Plan{});
}

// Without it nobody with closed eyes hears that the way is over and the session waits for them.
TEST(CuePlan, AWayThatEndsInAWaitEndsWithANoteThatRingsOutBeforeIt) {
    Timeline timeline = timeline_of({{enter, 4}, {get_ready, 3}, {inhale, 4}});
    timeline.phases[1].until_ready = true;
    EXPECT_EQ(cue_plan(timeline), (Plan{struck(CueKind::begin, 0), struck(CueKind::next_step, 3.2),
                                        tick(4), tick(5), tick(6), cue(CueKind::inhale, 7, 4)}));
}

// Changed needs can leave out the item that a move led to before another one was chosen.
TEST(CuePlan, AWayThatWasPlayedMayNameAnItemThatIsGone) {
    Timeline timeline = timeline_of({{move, 5}, {get_ready, 3}, {close, 8}});
    timeline.phases[0].item = 1000;
    EXPECT_EQ(
        cue_plan(timeline, Routine{}, Catalogue{}, seconds(5)),
        (Plan{struck(CueKind::begin, 0), tick(5), tick(6), tick(7), struck(CueKind::end, 8)}));
}

TEST(CuePlan, AnEmptyTimelineIsSilent) { EXPECT_EQ(cue_plan({}), Plan{}); }

}  // namespace
}  // namespace testing
}  // namespace catcow
