// How long a voice takes for a text, and how that is learned from what it said.
#include "speech/voice_pace.h"

#include <gtest/gtest.h>

#include <string>

namespace catcow::testing {
namespace {

const std::string sentence =
    "Step one foot back and lower that knee. Hand on your thigh or a chair.";

// Says the sentence so often, `times` as long as usual.
void say(VoicePace& pace, int often, double times) {
    const Duration usual = usual_length("en", sentence);
    for (int i = 0; i < often; ++i) pace.observe(sentence, seconds(in_seconds(usual) * times));
}

// Measured with espeak-ng 1.51 at its usual rate, the silence at the end not counted.
TEST(VoicePace, TheEstimateIsNearWhatARealVoiceTakes) {
    const struct {
        const char *language, *text;
        double took;
    } measured[] = {
        {"en", "Step one foot back and lower that knee. Hand on your thigh or a chair.", 3.97},
        {"de", "Richte dich auf und senk die Arme.", 1.75},
        {"de", "Die Knie bleiben am Boden, etwas hinter dem Becken.", 2.67},
        {"es", "Siente la cama detrás de las piernas. Siéntate despacio.", 3.39},
        {"es", "Manos bajo hombros, rodillas bajo cadera, espalda recta.", 3.39},
    };
    for (const auto& one : measured) {
        EXPECT_NEAR(in_seconds(usual_length(one.language, one.text)), one.took, 0.15 * one.took)
            << one.text;
    }
}

TEST(VoicePace, LettersBeyondAsciiCountAsOneAndDigitsAsAWord) {
    EXPECT_EQ(usual_length("de", "Füße"), usual_length("de", "Fuse"));
    EXPECT_EQ(usual_length("en", "2 breaths"), usual_length("en", "four breaths"));
    EXPECT_EQ(usual_length("en", "“Hold” – on"), usual_length("en", "Holdon"));
    EXPECT_EQ(usual_length("en", "\xff\xfe"), usual_length("en", ""));
}

TEST(VoicePace, AnUnknownLanguageCountsAsTheSlowest) {
    EXPECT_EQ(usual_length("fr", sentence), usual_length("es", sentence));
    EXPECT_GT(usual_length("fr", sentence), usual_length("de", sentence));
}

TEST(VoicePace, AVoiceThatNobodyHasHeardCountsAsALittleSlow) {
    EXPECT_DOUBLE_EQ(VoicePace("en").factor(), VoicePace::unheard);
}

TEST(VoicePace, AfterFourSentencesTheVoiceItselfDecides) {
    for (const double times : {0.6, 1.0, 1.9}) {
        VoicePace pace("en");
        say(pace, 4, times);
        EXPECT_NEAR(pace.factor(), times, 0.001);
        EXPECT_NEAR(in_seconds(pace.length_of(sentence)),
                    times * in_seconds(usual_length("en", sentence)), 0.001);
    }
}

// A phone that rings stretches one sentence to a minute; an engine that reports the end at once says 0 s.
TEST(VoicePace, SevenWrongTimesOfFifteenDecideNothing) {
    VoicePace pace("en");
    say(pace, 8, 1.3);
    say(pace, 4, 40);
    say(pace, 3, 0.25);
    EXPECT_NEAR(pace.factor(), 1.3, 0.001);
}

TEST(VoicePace, TimesThatSayNothingAreIgnored) {
    VoicePace pace("en");
    for (int i = 0; i < 20; ++i) {
        EXPECT_TRUE(pace.observe("Inhale", seconds(5))) << "too short to learn from";
        EXPECT_FALSE(pace.observe(sentence, {}));
        EXPECT_FALSE(pace.observe(sentence, seconds(-1)));
        EXPECT_FALSE(pace.observe(sentence, seconds(.3))) << "nobody speaks so fast";
    }
    EXPECT_DOUBLE_EQ(pace.factor(), VoicePace::unheard);
}

TEST(VoicePace, AnotherVoiceIsLearnedWithinTenSentences) {
    VoicePace pace("en", 0.8);
    say(pace, 30, 0.8);
    say(pace, 10, 1.6);
    EXPECT_NEAR(pace.factor(), 1.6, 0.001);
}

TEST(VoicePace, TheFactorStaysWithinItsBounds) {
    VoicePace slow("en", 99), fast("en", 0);
    EXPECT_DOUBLE_EQ(slow.factor(), VoicePace::most);
    EXPECT_DOUBLE_EQ(fast.factor(), VoicePace::least);
    say(slow, 15, 50);
    EXPECT_DOUBLE_EQ(slow.factor(), VoicePace::most);
}

}  // namespace
}  // namespace catcow::testing
