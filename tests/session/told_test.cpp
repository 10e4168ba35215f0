// What the person is told at a moment. The screen, the mirror and the voice all take it from here.
#include "session/told.h"

#include <gtest/gtest.h>

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
              "First: Mountain. Settle in.");
}

TEST_F(Told, EveryStepNamesTheSideThatIsPractised) {
    const Routine routine = practise("gate");
    EXPECT_EQ(told(routine, PhaseKind::enter, Side::left)[1],
              "Stretch your left leg out to the side.");
    EXPECT_EQ(told(routine, PhaseKind::change_sides, Side::right).back(),
              "Stretch your right leg out to the side.");
}

TEST_F(Told, ASideIsNamedAsThePoseNamesIt) {
    EXPECT_EQ(side_name(texts, *catalogue.pose("gate"), Side::left), "You bend to the left");
    EXPECT_EQ(side_name(texts, *catalogue.pose("mountain"), Side::none), "");
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
    EXPECT_EQ(count_left(lifts, 6, texts), "3 lifts left");
    EXPECT_EQ(count_left(lifts, 3, texts), "2 lifts left");
    EXPECT_EQ(count_left(counted({.kind = DoseKind::hold, .amount = 2}, {}), 1, texts),
              "1 breath left");
}

}  // namespace
}  // namespace catcow::testing
