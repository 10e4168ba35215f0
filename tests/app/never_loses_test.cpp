// Whatever happens to the machine, nothing of the breath changes, and at most ten seconds are lost.
#include <algorithm>
#include <array>
#include <random>

#include "support/app_test.h"
#include "support/effort.h"

namespace catcow::testing {
namespace {

class NeverLoses : public AppTest {
protected:
    void start() {
        open();
        start_routine("Short reset");
    }
    // Plays to the end of the session and calls `meanwhile` every few seconds. Returns all cues, as
    // "inhale at 12.5", in the order in which they began.
    template <class Meanwhile>
    Lines cues_with(Meanwhile meanwhile) {
        std::vector<std::pair<CueKind, Duration>> all;
        start();
        for (int i = 0; i < 2000 && playing(); ++i) {
            run_sound(seconds(3.1));
            for (const StartedCue& cue : app->practice()->cues()) {
                const std::pair<CueKind, Duration> one{cue.kind, cue.at};
                if (std::find(all.begin(), all.end(), one) == all.end()) all.push_back(one);
            }
            if (playing()) meanwhile(i);
        }
        EXPECT_EQ(records().size(), 1U);
        EXPECT_TRUE(records().back().finished);
        EXPECT_EQ(records().back().pauses, 0);
        Lines lines;
        lines.reserve(all.size());
        for (const auto& [kind, at] : all)
            lines.push_back(std::string(name_of(kind)) + " at " + std::to_string(in_seconds(at)));
        return lines;
    }
    Lines cues_undisturbed() {
        Lines lines = cues_with([](int) {});
        EXPECT_GT(lines.size(), 20U);
        app.reset();
        storage = FakeStorage();
        device = FakeDevice();
        audio = FakeAudio();
        set_rate(12000);
        return lines;
    }
};

// The clock of the device is set, in both directions, and the person travels through time zones.
TEST_F(NeverLoses, TheClockAndTheTimeZoneChangeNothingOfTheBreath) {
    const Lines expected = cues_undisturbed();
    const Lines cues = cues_with([&](int i) {
        device.unix += (i % 2 == 0 ? 1 : -2) * 3600LL * i;
        device.utc_offset = (i % 5 - 2) * 180;
    });
    EXPECT_TRUE(same_lines(cues, expected));
}

// Headphones with another rate, in the middle of breaths: each cue sounds once, in its place.
TEST_F(NeverLoses, AnotherDeviceWithAnotherRateChangesNothingOfTheBreath) {
    const Lines expected = cues_undisturbed();
    const Lines cues = cues_with([&](int i) {
        const Duration before = player().now();
        set_rate(i % 2 == 0 ? 11025 : 12000);
        audio.reopen();
        run_sound(block_time());
        EXPECT_NEAR(in_seconds(player().now() - before), in_seconds(block_time()), 0.001);
    });
    EXPECT_TRUE(same_lines(cues, expected));
}

// Kills the app without notice at random moments, after random presses.
TEST_F(NeverLoses, AKillAtAnyMomentLosesAtMostTenSeconds) {
    std::mt19937 random(15);
    const auto up_to = [&](int most) { return static_cast<int>(random() % (most + 1U)); };
    start();
    int resumed = 0;
    for (int life = 0; life < effort(20); ++life) {
        for (int press_more = up_to(3); press_more > 0 && playing(); --press_more) {
            run_sound(seconds(up_to(400) / 10.0));
            if (!playing()) break;
            const std::array keys{"ArrowRight", "ArrowLeft", "Space"};
            key(keys[static_cast<std::size_t>(up_to(2))]);
            if (paused()) key("Space");
        }
        if (playing()) run_sound(seconds(up_to(300) / 10.0));
        if (!playing()) {
            press("Done");
            press("Start session");
            continue;
        }
        const ResumePoint now = app->practice()->resume_point();
        reopen();
        ASSERT_TRUE(resume_row()) << life;
        const ResumePoint kept = *resume_row();
        EXPECT_EQ(kept.session, now.session);
        EXPECT_LE(now.seconds - kept.seconds, 11) << "whole seconds, life " << life;
        press("Continue");
        ++resumed;
        EXPECT_EQ(app->practice()->resume_point().start.item, kept.start.item);
        EXPECT_EQ(app->practice()->resume_point().start.breath, kept.start.breath);
        EXPECT_EQ(app->practice()->resume_point().start.side, kept.start.side);
    }
    EXPECT_GT(2 * resumed, effort(20));
}

}  // namespace
}  // namespace catcow::testing
