// What the person is told at a moment. The screen, the mirror and the voice all take it from here.
#include "session/told.h"

#include <gtest/gtest.h>

#include "session/player.h"
#include "support/assets.h"
#include "support/shipped_routines.h"

namespace catcow::testing {
namespace {

class Told : public ShippedRoutines {
protected:
    void SetUp() override {
        ShippedRoutines::SetUp();
        auto loaded = Texts::load(asset("text/en.json"));
        ASSERT_TRUE(loaded.ok()) << loaded.error().message;
        texts = std::move(loaded).value();
    }
    Routine practise(const char* pose, int amount = 3) const {
        const Pose& wanted = *catalogue.pose(pose);
        Dose dose = wanted.variants.front().dose;
        dose.amount = amount;
        Routine routine;
        routine.items.push_back({.pose = wanted.number, .dose = dose});
        return routine;
    }
    std::vector<std::string> told(const Routine& routine, PhaseKind kind, Side side) const {
        const Timeline timeline = compile(routine, catalogue, {});
        std::vector<std::string> all;
        for (const Phase& phase : timeline.phases) {
            for (Duration t = phase.start; t < phase.end(); t += seconds(0.25)) {
                if (phase.kind != kind || phase.side != side) continue;
                const std::string sentence = sentence_at(timeline, routine, catalogue, texts,
                                                         at(timeline, routine, catalogue, t));
                if (all.empty() || all.back() != sentence) all.push_back(sentence);
            }
        }
        return all;
    }

    Texts texts;
};

TEST_F(Told, TheFirstWordsNameTheFirstPose) {
    EXPECT_EQ(told(practise("mountain"), PhaseKind::get_ready, Side::none).front(),
              "Begin standing. The first pose is Mountain.");
}

TEST_F(Told, EveryStepNamesTheSideThatIsPractised) {
    const Routine routine = practise("gate");
    EXPECT_EQ(
        told(routine, PhaseKind::enter, Side::left)[1],
        "Stretch your left leg straight out to the side, left hand on that thigh, heel down.");
    EXPECT_EQ(
        told(routine, PhaseKind::change_sides, Side::right).back(),
        "Stretch your right leg straight out to the side, right hand on that thigh, heel down.");
}

// "It hurts" in a roll told the person to roll onto the side on which they still lay.
TEST_F(Told, AWayThatWasCutSaysInWhichDirectionItGoesAndWhereItLeads) {
    const std::string there(how_to_be_in(texts, "side-lying"));
    for (const double share : {.3, .7}) {
        const Routine routine = practise("rest-on-side");
        Player player(routine, catalogue, {}, {.position = "crook"});
        const Phase move = player.timeline().phases[1];
        player.advance(move.start + seconds(share * in_seconds(move.length)));
        player.pause();
        player.resume();
        player.advance(seconds(3.1));
        const auto told_now = [&] {
            return sentence_at(player.timeline(), player.routine(), catalogue, texts,
                               player.moment());
        };
        EXPECT_EQ(told_now(), "Continue slowly. " + there);
        player.rest();
        player.resume();
        player.advance(seconds(1));
        const bool back =
            player.timeline().phases[static_cast<std::size_t>(player.moment().phase)].back;
        EXPECT_EQ(back, share < .5);
        EXPECT_EQ(told_now(), back ? "Go back slowly. " + std::string(how_to_be_in(texts, "crook"))
                                   : "Continue slowly. " + there);
    }
}

TEST_F(Told, EveryPositionSaysHowToBeInIt) {
    for (const std::string& position : catalogue.positions())
        EXPECT_TRUE(texts.has("app.player.be_in." + position)) << position;
}

TEST_F(Told, ASideIsNamedAsThePoseNamesIt) {
    EXPECT_EQ(side_name(texts, *catalogue.pose("gate"), Side::left), "You bend to the left");
    EXPECT_EQ(side_name(texts, *catalogue.pose("mountain"), Side::none), "");
}

TEST_F(Told, TheVoiceCallsASideByALabelAndNotByAnOrder) {
    EXPECT_EQ(spoken_side(texts, *catalogue.pose("gate"), Side::left), "left side");
    EXPECT_EQ(spoken_side(texts, *catalogue.pose("warrior-3"), Side::right), "right leg");
    EXPECT_EQ(spoken_side(texts, *catalogue.pose("mountain"), Side::none), "");
}

// Whoever stands at the end has nothing to get up from.
TEST_F(Told, TheCloseTellsThoseToGetUpWhoLieOrSit) {
    EXPECT_EQ(told(practise("mountain"), PhaseKind::close, Side::none).front(),
              "Thank you for practising. Take your time.");
    EXPECT_EQ(told(practise("leg-back"), PhaseKind::close, Side::none).front(),
              "Thank you for practising. Take your time.");
    EXPECT_EQ(told(practise("bridge"), PhaseKind::close, Side::none).front(),
              "Thank you for practising. Take your time, and get up slowly.");
}

TEST_F(Told, WhoDoesNotBeginStandingIsNotToldToStand) {
    const Routine routine = practise("bridge");
    const Timeline timeline = compile(routine, catalogue, {}, {.position = "crook"});
    EXPECT_EQ(
        sentence_at(timeline, routine, catalogue, texts, at(timeline, routine, catalogue, {})),
        "First: Bridge. Settle in.");
}

TEST_F(Told, NoMomentOfABuiltInRoutineIsWithoutASentence) {
    for (const Routine& routine : routines) {
        const Timeline timeline = compile(routine, catalogue, {});
        for (Duration t{}; t < timeline.length(); t += seconds(0.5)) {
            const Moment moment = at(timeline, routine, catalogue, t);
            EXPECT_NE(sentence_at(timeline, routine, catalogue, texts, moment), "")
                << routine.id << " at " << in_seconds(t);
        }
    }
}

TEST_F(Told, LiftsAreCountedAsLiftsAndABegunOneIsLeft) {
    const Counted lifts = counted({.kind = DoseKind::lifts, .repetitions = 3, .amount = 2}, {});
    EXPECT_EQ(count_left(lifts, 6, texts), "3 more lifts");
    EXPECT_EQ(count_left(lifts, 3, texts), "2 more lifts");
    EXPECT_EQ(count_left(counted({.kind = DoseKind::hold, .amount = 2}, {}), 1, texts),
              "1 more breath");
}

}  // namespace
}  // namespace catcow::testing
