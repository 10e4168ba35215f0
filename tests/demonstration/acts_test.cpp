// The program stopped (endless recursion): Mountain, Practise only this pose, then Next before its first breath. The
// session was then get_ready and close, and each asked the other where the body is. What a phase shows is decided
// here without solving any body, so thousands of random sessions take seconds. A failure names the seed.
#include "demonstration/acts.h"

#include <gtest/gtest.h>

#include "body/figures.h"
#include "demonstration/demonstration.h"
#include "journal/record.h"
#include "support/session_practice.h"
#include "support/session_timeline.h"

namespace catcow::testing {
namespace {

Routine shipped_routine(Random& random) {
    Routine routine = random_routine(random);
    const std::vector<Pose>& poses = shipped_catalogue().poses();
    for (Item& item : routine.items) {
        const Pose& pose =
            poses[static_cast<size_t>(random.between(0, static_cast<int>(poses.size()) - 1))];
        const int last = static_cast<int>(pose.variants.size()) - 1;
        item.pose = pose.number;
        item.variant = pose.variants[static_cast<size_t>(random.between(0, last))].number;
    }
    return routine;
}

// Returns any start that a stored row can hold, written as a row and read again.
Start stored_start(Random& random, const Routine& routine) {
    const std::vector<std::string>& positions = shipped_catalogue().positions();
    const int position = random.between(-2, static_cast<int>(positions.size()) - 1);
    ResumePoint point;
    point.session = "the session";
    point.routine = routine;
    point.start = {.item = random.between(0, static_cast<int>(routine.items.size())),
                   .side = static_cast<Side>(random.between(0, 2)),
                   .breath = random.one_in(5) ? 1'000 : random.between(1, 6),
                   .position = position == -2   ? "on the moon"
                               : position == -1 ? ""
                                                : positions[static_cast<size_t>(position)]};
    const Result<ResumePoint> read = resume_from_row(to_row(point));
    EXPECT_TRUE(read.ok());
    return read.ok() ? read.value().start : Start{};
}

class ActsTest : public ::testing::Test {
protected:
    // No key is solved, so none is known to be broken.
    body::Figures figures{shipped_figures()};
    Acts acts{shipped_figures(), shipped_catalogue(), figures};

    // Returns the phases that show no body, as described in tests/support/describe.h.
    Lines not_shown(const Player& player, bool mirror) const {
        Lines lines;
        const std::vector<Phase>& phases = player.timeline().phases;
        for (size_t i = 0; i < phases.size(); ++i) {
            const Act act =
                acts.of(player.timeline(), player.routine(), static_cast<int>(i), mirror);
            const bool fits = act.breathes ? act.stops.size() == 2 : act.stops.size() > 1;
            if (!fits) lines.push_back(describe(phases[i]));
        }
        return lines;
    }
    static Player alone(const char* pose, const Start& start = {}) {
        const Pose& what = *shipped_catalogue().pose(pose);
        Routine routine;
        routine.items = {{.pose = what.number, .dose = what.variants.front().dose}};
        return Player(routine, shipped_catalogue(), {}, start);
    }
    Act act_now(const Player& player) const {
        return acts.of(player.timeline(), player.routine(), player.moment().phase, true);
    }
    static Act upright() {
        const body::Stop stop{shipped_figures().find("standing"), Side::left};
        return {{stop, stop}, true};
    }
};

TEST_F(ActsTest, AnyPoseSkippedBeforeItsFirstBreathIsShownStanding) {
    for (const Pose& pose : shipped_catalogue().poses()) {
        Player player = alone(pose.id.c_str());
        player.advance(seconds(1));
        player.next();
        EXPECT_EQ(act_now(player), upright()) << pose.id;
        EXPECT_EQ(not_shown(player, true), Lines{}) << pose.id;
    }
}

TEST_F(ActsTest, ASessionWithNoBreathLeftIsShownStanding) {
    Player player = alone("bridge", {.item = 1});
    player.advance({});
    player.pause();
    EXPECT_EQ(not_shown(player, true), Lines{});
    player.resume();
    player.hurry();
    EXPECT_EQ(act_now(player), upright());
    player.hurry();  // finishes: no phase but a cut one is left
    EXPECT_EQ(act_now(player), upright());
}

TEST_F(ActsTest, APauseInTheCloseShowsWhereTheBodyEnded) {
    Player player = alone("bridge");
    player.advance(player.timeline().length() - seconds(1));
    const Act close = act_now(player);
    EXPECT_FALSE(close.stops.empty());
    player.pause();
    EXPECT_EQ(act_now(player), close);
    EXPECT_NE(close, upright());
}

// Went wrong: after a pause while changing sides, the figure lifted the leg again that the person had put down.
TEST_F(ActsTest, ALegThatIsDownStaysDownAfterAPauseWhileChangingSides) {
    for (const char* const pose : {"leg-back", "locust"}) {
        Player player = alone(pose);
        const auto kind = [&] {
            return player.timeline().phases[static_cast<size_t>(player.moment().phase)].kind;
        };
        for (int i = 0; i < 3000 && kind() != PhaseKind::change_sides; ++i)
            player.advance(seconds(.1));
        ASSERT_EQ(kind(), PhaseKind::change_sides) << pose;
        const Act before = act_now(player);
        player.advance(seconds(1));
        player.pause();
        player.resume();
        for (int i = 0; i < 300 && kind() != PhaseKind::change_sides; ++i)
            player.advance(seconds(.1));
        EXPECT_EQ(act_now(player).stops, before.stops) << pose;
    }
}

TEST_F(ActsTest, EveryPhaseOfEverySessionIsShownFromEveryStoredStart) {
    constexpr int sessions = 3000;
    int phases = 0;
    int without_breath = 0;
    for (int seed = 1; seed <= sessions; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        Random random(static_cast<std::uint64_t>(seed));
        const Routine routine = shipped_routine(random);
        Practice practice(random, shipped_catalogue(), routine,
                          random.one_in(3) ? Start{} : stored_start(random, routine));
        const bool impatient = random.one_in(2);
        int revision = -1;
        for (int actions = random.between(1, 30); actions > 0; --actions) {
            if (practice.player.revision() != revision) {
                revision = practice.player.revision();
                phases += static_cast<int>(practice.player.timeline().phases.size());
                without_breath += practice.player.done().empty();
                ASSERT_EQ(not_shown(practice.player, random.one_in(2)), Lines{});
            }
            // Half of the people press Next and Pause before anything else happens.
            if (!impatient) {
                practice.act();
            } else if (random.one_in(3)) {
                practice.player.pause();
            } else if (random.one_in(2)) {
                practice.player.next();
            } else {
                practice.player.resume();
                practice.player.hurry();
            }
        }
        if (random.one_in(4)) practice.player.end();
        ASSERT_EQ(not_shown(practice.player, false), Lines{});
    }
    RecordProperty("phases", phases);
    std::printf("%d phases of %d sessions, %d timelines before a first breath\n", phases, sessions,
                without_breath);
    EXPECT_GT(without_breath, sessions);
}

// With the real body: it is seen at once and never blamed.
TEST_F(ActsTest, TheFigureIsSeenInSessionsWithoutABreath) {
    for (const bool still : {false, true}) {
        Player player = alone("mountain");
        Demonstration shown{shipped_figures(), shipped_catalogue()};
        Duration now{};
        const auto see = [&] {
            now += seconds(.1);
            return shown.show(
                {player.timeline(), player.routine(), player.moment(), 1, now, still, 1.0});
        };
        player.advance(seconds(1));
        EXPECT_EQ(see(), Seen::now);
        player.next();
        EXPECT_EQ(see(), Seen::now);
        player.pause();
        EXPECT_EQ(see(), Seen::now);
        player.resume();
        while (player.state() == PlayState::playing) {
            player.advance(seconds(.5));
            EXPECT_EQ(see(), Seen::now);
        }
        EXPECT_EQ(shown.faults(), std::vector<std::string>{});
    }
}

}  // namespace
}  // namespace catcow::testing
