// What is said in a session, as literal lists.
#include "speech/plan.h"

#include <gtest/gtest.h>

#include "speech/speech_test.h"
#include "support/session_timeline.h"

namespace catcow::testing {
namespace {

class Plan : public Speech {
protected:
    // Returns "43.0 Feel your belly rise." for all that is said from `begin` to `end`, in seconds.
    Lines said(const Routine& routine, double begin, double end, HowMuch how_much = HowMuch::full,
               int language = 0) const {
        const Timeline timeline = compile(routine, catalogue, {});
        const Texts& words = texts[static_cast<std::size_t>(language)];
        const VoicePace pace(words.language());
        Lines lines;
        for (const Utterance& one : plan_speech({.timeline = timeline,
                                                 .routine = routine,
                                                 .catalogue = catalogue,
                                                 .texts = words,
                                                 .how_much = how_much,
                                                 .pace = pace,
                                                 .tones = tones_of(timeline)})) {
            if (one.at >= seconds(begin) && one.at < seconds(end))
                lines.push_back(text_of(one.at) + " " + one.text);
        }
        return lines;
    }
};

TEST_F(Plan, AHoldIsToldOnceAndThenCounted) {
    EXPECT_TRUE(same_lines(said(practise("gate", 7), 19, 104), lines_of(R"(
        19.0 Kneel upright, shins on the floor. A folded blanket makes it softer.
        26.0 Stretch your left leg out to the side.
        33.0 Reach your right arm up and grow tall.
        37.0 Slide your left hand down your left leg as you bend.
        47.0 Both hips in line. Do not let your right hip slide forward.
        73.0 Halfway through
        83.0 2 breaths left
        93.0 Last one
        103.0 Switch sides. You bend to the right. Come upright and lower your arms.)")));
}

TEST_F(Plan, LiftsAreCountedByNameAndEachLoweringIsTold) {
    Routine routine = practise("bridge");
    routine.items.front().dose = {.kind = DoseKind::lifts, .repetitions = 4, .amount = 2};
    EXPECT_TRUE(same_lines(said(routine, 87, 126), lines_of(R"(
        87.0 2 lifts left
        101.0 Lower your hips slowly.
        107.0 Last lift
        121.0 Lower your hips slowly.)")));
}

TEST_F(Plan, ARestBetweenHoldsIsTold) {
    Routine routine = practise("dolphin-plank");
    routine.items.front().dose = {
        .kind = DoseKind::sets, .repetitions = 2, .amount = 2, .rest_seconds = 20};
    const Lines all = said(routine, 0, 999);
    EXPECT_NE(std::find(all.begin(), all.end(),
                        "66.0 Lower your knees, then your belly. Rest your head."),
              all.end())
        << ::testing::PrintToString(all);
}

TEST_F(Plan, FewWordsLeaveOutWhatIsKnown) {
    EXPECT_TRUE(same_lines(said(practise("gate", 3), 0, 999, HowMuch::few), lines_of(R"(
        5.0 Gate. You bend to the left. Step one foot back and lower that knee. Hand on your thigh or a chair.
        13.0 Bring your other knee down too.
        43.0 2 breaths left
        53.0 Last one
        63.0 Switch sides. You bend to the right.
        93.0 2 breaths left
        103.0 Last one
        113.0 Out of the pose
        125.0 Well done)")));
}

TEST_F(Plan, NamesAreSaidWithTheirSidesAndNothingElse) {
    EXPECT_TRUE(same_lines(said(practise("gate", 3), 0, 999, HowMuch::names), lines_of(R"(
        5.0 Gate. You bend to the left.
        63.0 Switch sides. You bend to the right.
        125.0 Well done)")));
}

TEST_F(Plan, EachLanguageSaysItsOwnTexts) {
    EXPECT_TRUE(same_lines(said(practise("gate", 3), 53, 75, HowMuch::full, 1), lines_of(R"(
        53.0 Noch ein Atemzug
        63.0 Seite wechseln. Du beugst dich nach rechts. Richte dich auf und senk die Arme.
        69.666667 Bring das Bein wieder unter dich.)")));
}

// A sentence that is too long for a fast breath gives way to the word. A person who lies face down
// must know which half of the breath it is.
TEST_F(Plan, InAFastBreathAWordIsSaid) {
    Routine routine = practise("cat-cow", 2);
    routine.pace = {seconds(2.5), seconds(2.5)};
    EXPECT_TRUE(same_lines(said(routine, 33, 60), lines_of(R"(
        33.0 Breathe in.
        35.5 Exhale
        38.0 Inhale
        40.5 Your belly lifts your spine.
        43.0 Come back to the middle, your back level.
        47.0 Thank you for practising. Take your time, and get up slowly.)")));
}

}  // namespace
}  // namespace catcow::testing
