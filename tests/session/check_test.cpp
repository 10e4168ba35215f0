// A posture check is practised: a minute, one sentence for each of six breaths, in a body that stays where it is.
#include <gtest/gtest.h>

#include "catalogue/suitable.h"
#include "routine/adapt.h"
#include "session/player.h"
#include "session/told.h"
#include "support/session_timeline.h"
#include "support/shipped_routines.h"

namespace catcow::testing {
namespace {

class PostureChecks : public ShippedRoutines {
protected:
    void SetUp() override {
        ShippedRoutines::SetUp();
        auto loaded = Texts::load(asset("text/en.json"));
        ASSERT_TRUE(loaded.ok()) << loaded.error().message;
        texts = std::move(loaded).value();
        ASSERT_EQ(catalogue.checks().size(), 2U);
    }
    static Start start_of(const Pose& check) {
        return {.position = check.variants.front().position};
    }
    // Returns the keys of the steps that are told, each where it begins: "10.0 posture.sitting.steps.feet".
    Lines told(const Timeline& timeline, const Routine& routine) const {
        Lines lines;
        const Pose& check = *catalogue.pose(routine.items.front().pose);
        int before = -1;
        for (Duration t{}; t < timeline.length(); t += seconds(0.25)) {
            const Moment moment = at(timeline, routine, catalogue, t);
            if (moment.step < 0 || moment.step == before) continue;
            before = moment.step;
            const Step& step = check.variants.front().steps[static_cast<std::size_t>(moment.step)];
            EXPECT_EQ(sentence_at(timeline, routine, catalogue, texts, moment), texts(step.text));
            lines.push_back(text_of(t) + " " + step.text.substr(step.text.rfind('.') + 1));
        }
        return lines;
    }
    Texts texts;
};

TEST_F(PostureChecks, IsAMinuteOfSixBreathsWithoutAWayInOrOut) {
    for (const Pose& check : catalogue.checks()) {
        const Routine routine = check_routine(check, {});
        EXPECT_TRUE(is_check(routine));
        const Timeline timeline = compile(routine, catalogue, {}, start_of(check));
        Duration breathed{};
        for (const Phase& phase : timeline.phases) {
            EXPECT_TRUE(phase.breath > 0 || phase.kind == PhaseKind::get_ready ||
                        phase.kind == PhaseKind::close)
                << name_of(phase.kind);
            if (phase.breath > 0) breathed += phase.length;
        }
        EXPECT_EQ(breathed, seconds(60));
    }
}

TEST_F(PostureChecks, TellsEachSentenceOnceWithTheHalfBreathThatItNames) {
    const Pose& sitting = catalogue.checks().front();
    Routine routine = check_routine(sitting, {});
    const Timeline timeline = compile(routine, catalogue, {}, start_of(sitting));
    EXPECT_TRUE(same_lines(told(timeline, routine), lines_of(R"(
        5.0 feet
        19.0 seat
        25.0 tall
        39.0 shoulders
        45.0 head
        59.0 breathe)")));
    const Pose& standing = catalogue.checks().back();
    routine = check_routine(standing, {});
    EXPECT_TRUE(
        same_lines(told(compile(routine, catalogue, {}, start_of(standing)), routine), lines_of(R"(
        5.0 feet
        19.0 knees
        25.0 tall
        39.0 shoulders
        45.0 head
        59.0 breathe)")));
}

TEST_F(PostureChecks, TellsAllSixInOrderAtEveryPaceInAboutAMinute) {
    for (const Pose& check : catalogue.checks()) {
        for (int in = 4; in <= 20; ++in) {
            for (int out = 4; out <= 20; ++out) {
                const Pace pace{seconds(in / 2.), seconds(out / 2.)};
                const Routine routine = check_routine(check, pace);
                const Timeline timeline = compile(routine, catalogue, {}, start_of(check));
                const double breathed =
                    in_seconds(pace.cycle()) * routine.items.front().dose.amount;
                EXPECT_GE(breathed, 42);
                EXPECT_LE(breathed, std::max(78., 6 * in_seconds(pace.cycle())));
                EXPECT_EQ(told(timeline, routine).size(), 6U) << in << " " << out;
                EXPECT_EQ(adapt(routine, catalogue, {}).routine.items.size(),
                          check.variants.front().props.empty() ? 1U : 0U);
                Person person{{}, catalogue.rules().props};
                EXPECT_EQ(adapt(routine, catalogue, person).routine, routine);
            }
        }
    }
}

TEST_F(PostureChecks, BeginsWithHowToBeThereAndDoesNotSendASittingPersonUp) {
    const Pose& sitting = catalogue.checks().front();
    const Routine routine = check_routine(sitting, {});
    const Timeline timeline = compile(routine, catalogue, {}, start_of(sitting));
    EXPECT_EQ(
        sentence_at(timeline, routine, catalogue, texts, at(timeline, routine, catalogue, {})),
        "Sit on the chair, feet flat. Rest your hands on your thighs.");
    EXPECT_EQ(sentence_at(timeline, routine, catalogue, texts,
                          at(timeline, routine, catalogue, timeline.length())),
              "Thank you for practising. Take your time.");
}

// Whatever was cut comes again, and nothing that was told before it does.
TEST_F(PostureChecks, GoesOnAfterAPauseOrAKillWithTheBreathThatWasCut) {
    for (const Pose& check : catalogue.checks()) {
        const Routine routine = check_routine(check, {});
        for (int tenth = 0; tenth < 730; tenth += 7) {
            Player player(routine, catalogue, {}, start_of(check));
            player.advance({});
            player.advance(seconds(tenth / 10.));
            const int breath =
                player.timeline().phases[static_cast<std::size_t>(player.moment().phase)].breath;
            player.pause();
            Start point = player.resume_point();
            point.position = check.variants.front().position;  // as the app does it
            Player killed(player.routine_to_resume(), catalogue, {}, point);
            player.resume();
            for (Player* const one : {&player, &killed}) {
                one->advance({});
                while (one->state() == PlayState::playing) one->advance(seconds(1));
                EXPECT_EQ(one->state(), PlayState::finished);
            }
            for (const Done& done : player.done()) EXPECT_EQ(done.done, done.planned);
            int first = 0;
            for (const Phase& phase : killed.timeline().phases) {
                if (phase.breath > 0 && first == 0) first = phase.breath;
            }
            if (breath > 0) {
                EXPECT_EQ(first, breath) << tenth;
            }
        }
    }
}

TEST_F(PostureChecks, WaitsWhereThePersonIsWhenItHurtsAndThenCloses) {
    for (const Pose& check : catalogue.checks()) {
        for (int second = 0; second < 72; ++second) {
            Player player(check_routine(check, {}), catalogue, {}, start_of(check));
            player.advance({});
            player.advance(seconds(second));
            player.rest();
            if (!player.waits()) player.resume();
            for (int i = 0; i < 300 && player.state() == PlayState::playing; ++i)
                player.advance(seconds(.1));
            EXPECT_EQ(player.position(), check.variants.front().position);
            if (!player.waits()) {
                EXPECT_GE(second, 65) << "in the close there is nothing to wait for";
                continue;
            }
            player.resume();
            for (int i = 0; i < 300 && player.state() == PlayState::playing; ++i) {
                player.advance(seconds(.1));
                EXPECT_EQ(player.moment().step, -1) << "nothing of it comes again";
            }
            EXPECT_EQ(player.state(), PlayState::finished);
        }
    }
}

TEST_F(PostureChecks, HasNoOtherVersionAndNoBreathToAdd) {
    Player player(check_routine(catalogue.checks().front(), {}), catalogue, {},
                  start_of(catalogue.checks().front()));
    player.advance({});
    player.advance(seconds(20));
    EXPECT_FALSE(player.version(Beside::easier) || player.version(Beside::harder));
    EXPECT_FALSE(player.may(Wish::breath) || player.may(Wish::repeat));
    EXPECT_TRUE(player.may(Wish::slower));
}

// The check is neither one of the poses nor in what somebody sends.
TEST_F(PostureChecks, IsPlayedOnlyByItsOwnRoutine) {
    for (const Pose& check : catalogue.checks()) {
        const Routine own = check_routine(check, {});
        EXPECT_EQ(playable(own, catalogue).routine, own);
        Routine sent = own;
        sent.id.clear();
        EXPECT_TRUE(playable(sent, catalogue).routine.items.empty());
        EXPECT_EQ(playable(sent, catalogue).left_out.size(), 1U);
        EXPECT_EQ(catalogue.pose(check.id), nullptr);
        for (const Pose& pose : catalogue.poses()) EXPECT_FALSE(pose.is_check());
    }
}

TEST_F(PostureChecks, OfSittingNeedsAChair) {
    const Variant& sitting = catalogue.checks().front().variants.front();
    const auto why = objection(catalogue, sitting, {});
    ASSERT_TRUE(why.has_value());
    EXPECT_EQ(why->prop, "chair");
    EXPECT_TRUE(suitable(catalogue, sitting, {{}, {"chair"}}));
    EXPECT_TRUE(suitable(catalogue, catalogue.checks().back().variants.front(), {}));
}

}  // namespace
}  // namespace catcow::testing
