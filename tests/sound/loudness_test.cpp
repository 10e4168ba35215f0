#include "sound/loudness.h"

#include <gtest/gtest.h>

#include <numbers>

#include "sound/recording.h"

namespace catcow::testing {
namespace {

Samples sine(double hertz, double level, double length) {
    Samples samples(static_cast<std::size_t>(length * usual_rate));
    for (std::size_t i = 0; i < samples.size(); ++i) {
        samples[i] = static_cast<float>(
            level * std::sin(2 * std::numbers::pi * hertz * static_cast<double>(i) / usual_rate));
    }
    return samples;
}

Samples one(CueKind kind, double length, double wait = 0.5) {
    return play_plan({{kind, seconds(wait), seconds(length)}}, seconds(wait + length + 0.5),
                     usual_rate);
}

// BS.1770-4: a full-scale sine of 997 Hz in one front channel reads -3.01.
TEST(Loudness, TheMeterReadsWhatTheStandardSays) {
    EXPECT_NEAR(integrated_loudness(sine(997, 1, 5), usual_rate), -3.01, 0.02);
    EXPECT_NEAR(momentary_loudness(sine(997, 0.1, 5), usual_rate), -23.01, 0.02);
    EXPECT_NEAR(true_peak(sine(12000, 0.5, 0.1)), -6.02, 0.1);
}

TEST(Loudness, ABreathIsAsLoudAsACalmVoiceAtAnyPace) {
    for (const double length : {2.0, 4.0, 6.0, 10.0}) {
        for (const CueKind kind : {CueKind::inhale, CueKind::exhale}) {
            const double loudness = integrated_loudness(one(kind, length), usual_rate);
            EXPECT_GT(loudness, -18.0) << name_of(kind) << " of " << length << " s";
            EXPECT_LT(loudness, -14.0) << name_of(kind) << " of " << length << " s";
            RecordProperty(std::string(name_of(kind)) + std::to_string(length),
                           std::to_string(loudness));
        }
    }
}

TEST(Loudness, BowlAndBlockStandBesideTheBreath) {
    const double bowl = integrated_loudness(one(CueKind::begin, in_seconds(bowl_ring)), usual_rate);
    EXPECT_GT(bowl, -18.0);
    EXPECT_LT(bowl, -14.0);
    const double block =
        momentary_loudness(one(CueKind::change_sides, in_seconds(block_ring)), usual_rate);
    EXPECT_GT(block, -18.0);
    EXPECT_LT(block, -14.0);
    RecordProperty("bowl", std::to_string(bowl));
    RecordProperty("block", std::to_string(block));
}

TEST(Loudness, TicksAreQuietButThere) {
    const double tick = momentary_loudness(one(CueKind::tick, in_seconds(tick_ring)), usual_rate);
    EXPECT_GT(tick, -32.0);
    EXPECT_LT(tick, -24.0);
    RecordProperty("tick", std::to_string(tick));
}

TEST(Loudness, PeaksStayUnderMinusThreeAlsoWhereSoundsMeet) {
    const std::vector<Cue> plan{
        {CueKind::begin, seconds(0), bowl_ring},         {CueKind::inhale, seconds(0), seconds(2)},
        {CueKind::exhale, seconds(2), seconds(2)},       {CueKind::end, seconds(4), bowl_ring},
        {CueKind::change_sides, seconds(4), block_ring}, {CueKind::inhale, seconds(4), seconds(2)}};
    EXPECT_LT(true_peak(play_plan(plan, seconds(8), usual_rate)), -3.0);
    const Samples practice = play_plan(cue_plan(short_practice()), seconds(58), usual_rate);
    EXPECT_LT(true_peak(practice), -3.0);
    keep_wav("practice", practice, usual_rate);
}

TEST(Loudness, TheQuietProfileIsEightDecibelsSofter) {
    const std::vector<Cue> plan = cue_plan(short_practice());
    Synthesiser synthesiser(usual_rate);
    synthesiser.set_profile(SoundProfile::quiet);
    synthesiser.set_plan(plan);
    const double quiet = integrated_loudness(play(synthesiser, 40 * usual_rate), usual_rate);
    EXPECT_NEAR(quiet,
                integrated_loudness(play_plan(plan, seconds(40), usual_rate), usual_rate) - 8.0,
                0.1);
}

}  // namespace
}  // namespace catcow::testing
