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
        19.0 Kneel upright, shins on the floor, hips above your knees. Eyes open.
        25.0 Stretch your left leg straight out to the side, left hand on that thigh, heel down.
        31.0 Breathe in. Grow tall and reach your right arm up.
        35.0 Bend to the left. Slide your left hand down your left leg. A little is enough.
        45.0 Both hips face ahead, the right one above its knee. Keep your left hand light.
        71.0 Halfway through
        81.0 2 more breaths
        91.0 One more breath
        101.0 Come upright and lower your right arm.)")));
}

TEST_F(Plan, ANoteIsSaidOnceInABreathThatNeedsNoOtherWords) {
    Routine routine = practise("gate", 4);
    routine.items.front().note = "Keep your neck long, Ada.";
    EXPECT_TRUE(same_lines(said(routine, 31, 75), lines_of(R"(
        31.0 Breathe in. Grow tall and reach your right arm up.
        35.0 Bend to the left. Slide your left hand down your left leg. A little is enough.
        41.0 Keep your neck long, Ada.
        45.0 Both hips face ahead, the right one above its knee. Keep your left hand light.
        51.0 2 more breaths
        61.0 One more breath
        71.0 Come upright and lower your right arm.)")));
    for (const std::string& line : said(routine, 75, 999))
        EXPECT_EQ(line.find("Ada"), std::string::npos) << "the other side says it again";
    EXPECT_EQ(said(routine, 0, 999, HowMuch::names),
              said(practise("gate", 4), 0, 999, HowMuch::names));
}

// A note can be as long as a link carries, longer than a half-breath.
TEST_F(Plan, ALongNoteIsSaidWholeInPartsOrNotAtAll) {
    const std::string note =
        "Push the floor away and let your belly be soft, as we did it on Monday, slowly.";
    ASSERT_LE(note.size(), most_item_note);
    for (const Pose& pose : catalogue.poses()) {
        for (const int amount : {1, 2, 3, 8}) {
            SCOPED_TRACE(pose.id + " " + std::to_string(amount));
            Routine routine = practise(pose.id.c_str(), amount);
            const Lines without = said(routine, 0, 999);
            routine.items.front().note = note;
            std::string parts;
            std::size_t others = 0;
            for (const std::string& line : said(routine, 0, 999)) {
                const std::string text = line.substr(line.find(' ') + 1);
                const bool of_note = note.find(text) != std::string::npos;
                if (of_note) parts += (parts.empty() ? "" : " ") + text;
                if (!of_note) ++others;
            }
            // The rocks say with each half-breath to which side they go.
            const bool may_be_silent = amount < 8 || pose.id == "knee-rocks";
            EXPECT_TRUE(parts == note || (parts.empty() && may_be_silent)) << parts;
            EXPECT_EQ(others, without.size()) << "a note takes the room of other words";
        }
    }
}

TEST_F(Plan, LiftsAreCountedByNameAndEachOneIsTold) {
    Routine routine = practise("bridge");
    routine.items.front().dose = {.kind = DoseKind::lifts, .repetitions = 4, .amount = 2};
    EXPECT_TRUE(same_lines(said(routine, 89, 128), lines_of(R"(
        89.0 2 more lifts
        93.0 Tighten your belly and buttocks and lift your hips.
        103.0 Lower your hips slowly.
        109.0 One last lift to come
        113.0 Tighten your belly and buttocks and lift your hips.
        123.0 Lower your hips slowly.)")));
}

TEST_F(Plan, ARestBetweenHoldsIsTold) {
    Routine routine = practise("dolphin-plank");
    routine.items.front().dose = {
        .kind = DoseKind::sets, .repetitions = 2, .amount = 2, .rest_seconds = 20};
    const Lines all = said(routine, 0, 999);
    EXPECT_NE(std::find(all.begin(), all.end(),
                        "69.0 Lower your knees, then your belly. Untuck your toes, elbows out. "
                        "Rest your head."),
              all.end())
        << ::testing::PrintToString(all);
}

// Whoever stands on one leg must not hear "Switch sides" before anything puts the foot down.
TEST_F(Plan, WhatUndoesASideIsSaidBeforeTheNextSide) {
    EXPECT_TRUE(same_lines(said(practise("warrior-3"), 42, 51), lines_of(R"(
        42.0 Lower your left foot to the floor as your chest rises.
        47.0 Now: right leg. Shift your weight to your left foot.)")));
    EXPECT_TRUE(same_lines(said(practise("spinal-twist"), 92, 105), lines_of(R"(
        92.0 Breathe in. Your knees stay where they are.
        98.5 Breathe out, tighten your belly, bring your knees to the middle.
        102.99235 Now: right side.)")));
    EXPECT_TRUE(same_lines(said(practise("leg-back"), 83, 88), lines_of(R"(
        83.0 Stand on both feet.
        84.35975 Now: right leg.)")));
}

// Whoever hears only what comes next, while they hold themselves up, comes down at once.
TEST_F(Plan, InAHoldWhatComesNextBeginsWithStayThere) {
    Routine routine = practise("bridge");
    routine.items.front().variant = 3;
    routine.items.front().dose = {.kind = DoseKind::hold, .amount = 3};
    routine.items.push_back(practise("rest-on-back").items.front());
    EXPECT_TRUE(same_lines(said(routine, 66, 80), lines_of(R"(
        68.0 One more breath
        72.0 Stay there. After this: Rest on your back.
        78.0 Lower your hips slowly.)")));
}

// A person who is told to come down, and sees nothing, waits for the word that lifts again.
TEST_F(Plan, EachLiftOfOneBreathIsTold) {
    const Lines all = said(practise("small-bridge"), 0, 999);
    EXPECT_EQ(std::count_if(all.begin(), all.end(),
                            [](const std::string& line) {
                                return line.find("Lift your hips a little way.") !=
                                       std::string::npos;
                            }),
              4)
        << ::testing::PrintToString(all);
}

// After a minute with counts alone, nobody knows which half of the breath rounds the back.
TEST_F(Plan, HalfWayThroughALongFlowItsExhaleIsToldAgain) {
    EXPECT_TRUE(same_lines(said(practise("cat-cow", 6), 63, 75), lines_of(R"(
        63.0 Halfway through
        67.0 Your belly lifts your spine. Round your whole back.
        73.0 2 more breaths)")));
}

TEST_F(Plan, AFlowToBothSidesNamesEachOfThem) {
    const Lines all = said(practise("knee-rocks", 4), 0, 999);
    EXPECT_EQ(std::count_if(all.begin(), all.end(),
                            [](const std::string& line) {
                                return line.find("Rock your knees") != std::string::npos;
                            }),
              4)
        << ::testing::PrintToString(all);
}

// With closed eyes nobody reads on Today what they need.
TEST_F(Plan, TheFirstWordsNameThePropsAsFarAsThereIsRoom) {
    const Routine routine = practise("gate", 3);
    const VoicePace pace("en");
    const auto first = [&](double room, PropsTold props) {
        const Timeline timeline = compile(routine, catalogue, {.get_ready = seconds(room)});
        return plan_speech({.timeline = timeline,
                            .routine = routine,
                            .catalogue = catalogue,
                            .texts = texts.front(),
                            .pace = pace,
                            .tones = tones_of(timeline),
                            .props = std::move(props)})
            .front()
            .text;
    };
    const PropsTold both{"You need: mat.", "More comfortable with: pillow."};
    const std::string ready = "Begin standing. The first pose is Gate, left side.";
    EXPECT_EQ(first(13, both), both.needed + " " + both.nice + " " + ready);
    EXPECT_EQ(first(9.5, both), both.needed + " " + ready);
    EXPECT_EQ(first(13, {both.needed, ""}), both.needed + " " + ready);
    EXPECT_EQ(first(7.5, both), ready);
    EXPECT_EQ(first(13, {}), ready);
}

TEST_F(Plan, FewWordsLeaveOutWhatIsKnown) {
    EXPECT_TRUE(same_lines(said(practise("gate", 3), 0, 999, HowMuch::few), lines_of(R"(
        5.0 Gate, left side. Eyes open. One hand on a chair or thigh. Step the opposite foot back, slowly lower that knee.
        13.0 Bring your other knee down too.
        41.0 2 more breaths
        51.0 One more breath
        61.0 Now: right side.
        89.0 2 more breaths
        99.0 One more breath
        109.0 Out of the pose
        119.0 Well done)")));
}

TEST_F(Plan, NamesAreSaidWithTheirSidesAndNothingElse) {
    EXPECT_TRUE(same_lines(said(practise("gate", 3), 0, 999, HowMuch::names), lines_of(R"(
        0.0 Gate, left side.
        61.0 Now: right side.
        119.0 Well done)")));
}

TEST_F(Plan, EachLanguageSaysItsOwnTexts) {
    EXPECT_TRUE(same_lines(said(practise("gate", 3), 51, 79, HowMuch::full, 1), lines_of(R"(
        51.0 Noch ein Atemzug
        61.0 Richte dich auf und senk den rechten Arm.
        67.0 Bring das linke Bein wieder unter dich.
        69.55 Jetzt: rechte Seite.
        73.0 Streck das rechte Bein zur Seite, rechte Hand auf den Oberschenkel, Ferse unten.)")));
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
