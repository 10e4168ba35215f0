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
Cue tick(double at) { return {CueKind::tick, seconds(at), tick_ring}; }
Cue bowl(CueKind kind, double at) { return {kind, seconds(at), bowl_ring}; }

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
    EXPECT_EQ(cue_plan(timeline), (Plan{tick(2),
                                        tick(3),
                                        tick(4),
                                        bowl(CueKind::begin, 5),
                                        cue(CueKind::inhale, 19, 4),
                                        cue(CueKind::exhale, 23, 6),
                                        {CueKind::change_sides, seconds(29), block_ring},
                                        cue(CueKind::inhale, 35, 4),
                                        cue(CueKind::exhale, 39, 6),
                                        bowl(CueKind::end, 48)}));
}

TEST(CuePlan, ABowlStandsBeforeABreathOfTheSameMoment) {
    EXPECT_EQ(cue_plan(timeline_of({{inhale, 4}})),
              (Plan{bowl(CueKind::begin, 0), cue(CueKind::inhale, 0, 4)}));
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
    EXPECT_EQ(
        cue_plan(timeline, seconds(2)),
        (Plan{tick(2), tick(3), tick(4), bowl(CueKind::begin, 5), tick(6), tick(7), tick(8)}));
}

TEST(CuePlan, ASessionThatClosesAtOnceOnlyEnds) {
    EXPECT_EQ(cue_plan(timeline_of({{close, 8}})), (Plan{bowl(CueKind::end, 0)}));
}

TEST(CuePlan, WhatIsOverGivesNoCueAndWhatSoundsStays) {
    Timeline timeline =
        timeline_of({{inhale, 4}, {exhale, 2}, {get_ready, 3}, {inhale, 4}, {exhale, 6}});
    timeline.phases[1].cut = true;
    EXPECT_EQ(cue_plan(timeline, seconds(6)),
              (Plan{bowl(CueKind::begin, 0), tick(6), tick(7), tick(8), cue(CueKind::inhale, 9, 4),
                    cue(CueKind::exhale, 13, 6)}));
    EXPECT_EQ(cue_plan(timeline, seconds(11)),
              (Plan{cue(CueKind::inhale, 9, 4), cue(CueKind::exhale, 13, 6)}));
    EXPECT_EQ(cue_plan(timeline, seconds(19)), Plan{});
}

TEST(CuePlan, AnEmptyTimelineIsSilent) { EXPECT_EQ(cue_plan({}), Plan{}); }

}  // namespace
}  // namespace testing
}  // namespace catcow
