#include "session/clock.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace catcow {
namespace {

TEST(SessionClock, WithoutSoundTheMonotonicClockCountsFromTheFirstTick) {
    SessionClock clock;
    EXPECT_EQ(clock.tick(seconds(100)).elapsed, Duration{});
    EXPECT_EQ(clock.tick(seconds(100.016)).elapsed, seconds(0.016));
    EXPECT_EQ(clock.tick(seconds(100.050)).elapsed, seconds(0.034));
    EXPECT_EQ(clock.source(), SessionClock::Source::monotonic);
    EXPECT_EQ(clock.behind(seconds(100.060), seconds(0.2)), Duration{});
}

TEST(SessionClock, AnHourOfAudioBlocksIsAnHourToTheMicrosecond) {
    for (const int rate : {44'100, 48'000, 96'000, 11'025}) {
        SessionClock clock;
        Duration total{};
        long long frames = 0;
        for (const long long hour = 3600LL * rate; frames < hour;) {
            const int block = static_cast<int>(std::min<long long>(1024, hour - frames));
            frames += block;
            total += clock.frames_taken(block, rate, time_of_frame(frames, rate)).elapsed;
            ASSERT_EQ(total, time_of_frame(frames, rate));
        }
        EXPECT_EQ(total, std::chrono::hours(1));
        EXPECT_EQ(clock.stalls(), 0);
    }
}

TEST(SessionClock, AnUnsteadyPageMakesNoDifferenceToAudioTime) {
    SessionClock clock;
    Duration total{};
    Duration now = seconds(5);
    for (int i = 0; i < 1000; ++i) {
        now += Duration(i % 7 == 0 ? 60'000 : 13'000);
        clock.tick(now);
        total += clock.frames_taken(960, 48'000, now).elapsed;
    }
    EXPECT_EQ(total, seconds(20));
}

TEST(SessionClock, AGapOfTheMonotonicClockIsAStallAndTakesNoTime) {
    SessionClock clock;
    clock.tick(seconds(1));
    EXPECT_EQ(clock.tick(seconds(2)).elapsed, seconds(1));
    const SessionClock::Step stall = clock.tick(seconds(3.000001));
    EXPECT_TRUE(stall.stalled);
    EXPECT_EQ(stall.elapsed, Duration{});
    EXPECT_EQ(clock.tick(seconds(3.1)).elapsed, seconds(0.099999));
    EXPECT_EQ(clock.stalls(), 1);
}

TEST(SessionClock, ADeviceThatStandsStillIsNoticedOnce) {
    SessionClock clock;
    clock.frames_taken(480, 48'000, seconds(1));
    EXPECT_FALSE(clock.tick(seconds(2)).stalled);
    EXPECT_TRUE(clock.tick(seconds(2.1)).stalled);
    EXPECT_FALSE(clock.tick(seconds(2.2)).stalled);
    EXPECT_FALSE(clock.tick(seconds(9)).stalled);

    const SessionClock::Step first = clock.frames_taken(480, 48'000, seconds(10));
    EXPECT_FALSE(first.stalled);
    EXPECT_EQ(first.elapsed, Duration{});
    EXPECT_EQ(clock.frames_taken(480, 48'000, seconds(10.01)).elapsed, seconds(0.01));
    EXPECT_EQ(clock.stalls(), 1);
    EXPECT_TRUE(clock.tick(seconds(12)).stalled);
    EXPECT_EQ(clock.stalls(), 2);
}

TEST(SessionClock, AStallOnAHiddenPageIsNoticedByTheNextBlock) {
    SessionClock clock;
    clock.frames_taken(480, 48'000, seconds(1));
    const SessionClock::Step step = clock.frames_taken(480, 48'000, seconds(5));
    EXPECT_TRUE(step.stalled);
    EXPECT_EQ(step.elapsed, Duration{});
    EXPECT_EQ(clock.stalls(), 1);
}

TEST(SessionClock, TheFirstBlockTakesOverFromTheMonotonicClock) {
    SessionClock clock;
    clock.tick(seconds(1));
    EXPECT_EQ(clock.frames_taken(4800, 48'000, seconds(1.005)).elapsed, seconds(0.1));
    EXPECT_EQ(clock.source(), SessionClock::Source::audio);
    EXPECT_EQ(clock.tick(seconds(1.05)).elapsed, Duration{});
}

TEST(SessionClock, ADeviceThatComesLongAfterTheLastTickIsNoStall) {
    SessionClock clock;
    clock.tick(seconds(1));
    const SessionClock::Step step = clock.frames_taken(480, 48'000, seconds(30));
    EXPECT_FALSE(step.stalled);
    EXPECT_EQ(step.elapsed, seconds(0.01));
}

TEST(SessionClock, WithoutSoundAgainTimeGoesOnFromThere) {
    SessionClock clock;
    clock.frames_taken(4800, 48'000, seconds(1));
    clock.use_monotonic(seconds(1.5));
    EXPECT_EQ(clock.source(), SessionClock::Source::monotonic);
    EXPECT_EQ(clock.tick(seconds(1.6)).elapsed, seconds(0.1));
    EXPECT_EQ(clock.behind(seconds(1.6), seconds(0.2)), Duration{});
}

TEST(SessionClock, ADeviceThatReopensAtAnotherRateKeepsCounting) {
    SessionClock clock;
    EXPECT_EQ(clock.frames_taken(441, 44'100, seconds(1)).elapsed, seconds(0.01));
    EXPECT_EQ(clock.frames_taken(480, 48'000, seconds(1.01)).elapsed, seconds(0.01));
    EXPECT_EQ(clock.frames_taken(0, 48'000, seconds(1.02)).elapsed, Duration{});
    EXPECT_EQ(clock.frames_taken(480, 0, seconds(1.03)).elapsed, Duration{});
    EXPECT_EQ(clock.frames_taken(480, 48'000, seconds(1.02)).elapsed, seconds(0.01));
}

TEST(SessionClock, AfterARestartTheGapDoesNotCount) {
    SessionClock silent;
    silent.tick(seconds(1));
    silent.restart(seconds(50));
    EXPECT_EQ(silent.tick(seconds(50.02)).elapsed, seconds(0.02));

    SessionClock sounding;
    sounding.frames_taken(480, 48'000, seconds(1));
    sounding.restart(seconds(50));
    EXPECT_EQ(sounding.frames_taken(480, 48'000, seconds(50.01)).elapsed, seconds(0.01));
    EXPECT_EQ(silent.stalls() + sounding.stalls(), 0);
}

TEST(SessionClock, WhatIsHeardCatchesUpWithTheBlockAndNeverPassesIt) {
    SessionClock clock;
    const Duration latency = seconds(0.04);
    clock.frames_taken(960, 48'000, seconds(1));
    EXPECT_EQ(clock.behind(seconds(1), latency), seconds(0.06));
    EXPECT_EQ(clock.behind(seconds(1.005), latency), seconds(0.055));
    EXPECT_EQ(clock.behind(seconds(1.02), latency), latency);
    EXPECT_EQ(clock.behind(seconds(1.5), latency), latency);
    clock.restart(seconds(3));
    EXPECT_EQ(clock.behind(seconds(3), latency), latency);
}

TEST(SessionClock, AClockThatRunsBackwardTakesNoTime) {
    SessionClock clock;
    clock.tick(seconds(10));
    EXPECT_EQ(clock.tick(seconds(9)).elapsed, Duration{});
    EXPECT_EQ(clock.tick(seconds(9.5)).elapsed, seconds(0.5));
}

}  // namespace
}  // namespace catcow
