#include <gtest/gtest.h>

#include "sound/loudness.h"
#include "sound/recording.h"

namespace catcow::testing {
namespace {

void expect_bed(const Samples& samples, int rate) {
    EXPECT_NEAR(decibels(rms(samples)), -60.0, 2.0) << rate;
    // A browser may measure any stretch. None comes near -72 dBFS, below which a page counts as
    // silent.
    const auto stretch = static_cast<std::size_t>(rate / 20);
    for (std::size_t at = 0; at + stretch <= samples.size(); at += stretch) {
        ASSERT_GT(decibels(rms(std::span(samples).subspan(at, stretch))), -66.0) << rate;
    }
}

TEST(Bed, LiesAtMinusSixtyAtAnyRateAlsoWhenMutedOrPaused) {
    for (const int rate : {8000, 44100, 48000, 192000}) {
        Synthesiser synthesiser(rate);
        synthesiser.set_bed(true);
        synthesiser.set_muted(true);
        synthesiser.set_volume(0);
        synthesiser.set_plan(cue_plan(short_practice()));
        play(synthesiser, rate / 2);
        expect_bed(play(synthesiser, 10LL * rate, rate / 2), rate);
        expect_bed(play(synthesiser, 10LL * rate, 0, false), rate);
    }
}

TEST(Bed, StaysUnderTheCuesOfEveryProfile) {
    constexpr int rate = 48000;
    Synthesiser synthesiser(rate);
    synthesiser.set_bed(true);
    synthesiser.set_profile(SoundProfile::silent);
    synthesiser.set_plan(cue_plan(short_practice()));
    play(synthesiser, rate / 2);
    expect_bed(play(synthesiser, 20LL * rate, rate / 2), rate);
}

TEST(Bed, IsAsLoudAsThePersonWantsButSilentIfMuted) {
    constexpr int rate = 48000;
    Synthesiser synthesiser(rate);
    synthesiser.set_bed(true);
    const auto loudness = [&] {
        play(synthesiser, rate);
        return decibels(rms(play(synthesiser, 5 * rate)));
    };
    synthesiser.set_bed_volume(0.5);
    EXPECT_NEAR(loudness(), -43, 1);
    synthesiser.set_bed_volume(1);
    EXPECT_NEAR(loudness(), -26, 1);
    synthesiser.set_muted(true);
    EXPECT_NEAR(loudness(), -60, 2);
    synthesiser.set_muted(false);
    synthesiser.set_profile(SoundProfile::silent);
    EXPECT_NEAR(loudness(), -60, 2);
}

TEST(Bed, GetsLouderSoftly) {
    constexpr int rate = 48000;
    Synthesiser synthesiser(rate);
    synthesiser.set_bed(true);
    play(synthesiser, rate);
    synthesiser.set_bed_volume(1);
    const Samples coming = play(synthesiser, rate);
    EXPECT_LT(decibels(rms(std::span(coming).first(240))), -50.0);  // 5 ms
    EXPECT_GT(decibels(rms(std::span(coming).last(4800))), -29.0);
}

TEST(Bed, StaysWithTheCuesUnderMinusThree) {
    Synthesiser synthesiser(usual_rate);
    synthesiser.set_bed(true);
    synthesiser.set_bed_volume(1);
    synthesiser.set_plan(cue_plan(short_practice()));
    EXPECT_LT(true_peak(play(synthesiser, 30 * usual_rate)), -3.0);
}

TEST(Bed, ComesAndGoesSoftlyAndIsThenExactlySilent) {
    constexpr int rate = 48000;
    Synthesiser synthesiser(rate);
    EXPECT_EQ(rms(play(synthesiser, rate, 0, false)), 0.0);
    synthesiser.set_bed(true);
    const Samples coming = play(synthesiser, rate, 0, false);
    EXPECT_LT(decibels(rms(std::span(coming).first(240))), -80.0);  // 5 ms
    EXPECT_GT(decibels(rms(std::span(coming).last(4800))), -62.0);
    synthesiser.set_bed(false);
    const Samples going = play(synthesiser, rate, 0, false);
    EXPECT_GT(decibels(rms(std::span(going).first(240))), -65.0);
    EXPECT_EQ(rms(std::span(going).last(4800)), 0.0);
}

}  // namespace
}  // namespace catcow::testing
