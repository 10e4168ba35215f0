#include "sound/synthesiser.h"

#include <gtest/gtest.h>

#include <random>

#include "sound/recording.h"

namespace catcow::testing {
namespace {

std::span<const float> between(const Samples& samples, double from, double to,
                               int frames_a_second = usual_rate) {
    const auto first = static_cast<std::size_t>(frames_at(seconds(from), frames_a_second));
    return std::span(samples).subspan(
        first, static_cast<std::size_t>(frames_at(seconds(to), frames_a_second)) - first);
}

bool silent(std::span<const float> samples) {
    return std::all_of(samples.begin(), samples.end(), [](float sample) { return sample == 0; });
}

// Renders the sound of short_practice() in blocks of the lengths that `next_size` returns.
Samples in_blocks(int frames_a_second, const std::function<std::size_t()>& next_size) {
    Synthesiser synthesiser(frames_a_second);
    synthesiser.set_bed(true);
    synthesiser.set_plan(cue_plan(short_practice()));
    Samples samples(static_cast<std::size_t>(12) * frames_a_second);
    for (std::size_t done = 0; done < samples.size();) {
        const std::size_t size = std::min(next_size(), samples.size() - done);
        synthesiser.render(std::span(samples).subspan(done, size), static_cast<long long>(done),
                           true);
        done += size;
    }
    return samples;
}

TEST(Synthesiser, TheSizeOfABlockNeverShows) {
    std::mt19937 random(7);
    for (const int each : {8000, 44100, 192000}) {
        const Samples whole = in_blocks(each, [] { return std::size_t{16384}; });
        EXPECT_EQ(whole, in_blocks(each, [] { return std::size_t{2048}; })) << each;
        EXPECT_EQ(whole, in_blocks(each, [] { return std::size_t{128}; })) << each;
        EXPECT_EQ(whole, in_blocks(each, [] { return std::size_t{1}; })) << each;
        EXPECT_EQ(whole, in_blocks(each, [&] { return std::size_t{1} + random() % 5000; })) << each;
    }
}

TEST(Synthesiser, ABreathEndsInExactSilence) {
    const Samples samples =
        play_plan({{CueKind::inhale, seconds(1), seconds(4)}}, seconds(6), usual_rate);
    EXPECT_TRUE(silent(between(samples, 0, 1)));
    EXPECT_TRUE(silent(between(samples, 5, 6)));
    EXPECT_GT(rms(between(samples, 2, 4)), 0.1);
    EXPECT_LT(rms(between(samples, 4.98, 5)), 1e-3);
}

// Returns how often the sound crosses zero upwards per second. That is the pitch while the tones
// are louder than the noise.
double pitch(std::span<const float> samples) {
    int crossings = 0;
    for (std::size_t i = 1; i < samples.size(); ++i)
        crossings += samples[i - 1] < 0 && samples[i] >= 0 ? 1 : 0;
    return crossings * static_cast<double>(usual_rate) / static_cast<double>(samples.size());
}

TEST(Synthesiser, AnInhaleRisesAndAnExhaleFalls) {
    const Samples samples = play_plan(
        {{CueKind::inhale, seconds(0), seconds(4)}, {CueKind::exhale, seconds(4), seconds(4)}},
        seconds(8), usual_rate);
    EXPECT_GT(pitch(between(samples, 2.5, 3.5)), 1.15 * pitch(between(samples, 0.5, 1.5)));
    EXPECT_LT(pitch(between(samples, 6.5, 7.5)), pitch(between(samples, 4.5, 5.5)) / 1.15);
}

TEST(Synthesiser, ABowlRingsOverTheBreathsThatFollow) {
    const Samples samples =
        play_plan({{CueKind::begin, {}, bowl_ring}, {CueKind::inhale, seconds(1), seconds(1)}},
                  seconds(11), usual_rate);
    EXPECT_GT(rms(between(samples, 3, 4)), 0.05);
    EXPECT_FALSE(silent(between(samples, 9, 9.5)));
    EXPECT_TRUE(silent(between(samples, 10, 11)));
}

TEST(Synthesiser, APauseSilencesWithinSixtyMillisecondsAndAResumeDoesNotGoBack) {
    Synthesiser synthesiser(usual_rate);
    synthesiser.set_plan(
        {{CueKind::inhale, {}, seconds(4)}, {CueKind::exhale, seconds(4), seconds(4)}});
    play(synthesiser, 2 * usual_rate);
    const Samples paused = play(synthesiser, usual_rate, 2 * usual_rate, false);
    EXPECT_FALSE(silent(between(paused, 0, 0.05)));
    EXPECT_TRUE(silent(between(paused, 0.061, 1)));
    const Samples resumed = play(synthesiser, 3 * usual_rate, 2 * usual_rate);
    EXPECT_TRUE(silent(between(resumed, 0, 2)));
    EXPECT_FALSE(silent(between(resumed, 2, 3)));
}

TEST(Synthesiser, ANewPlanDoesNotDisturbWhatSoundsAsBefore) {
    const std::vector<Cue> plan{{CueKind::begin, {}, bowl_ring},
                                {CueKind::inhale, seconds(1), seconds(4)}};
    Synthesiser synthesiser(usual_rate);
    synthesiser.set_plan(plan);
    Samples samples = play(synthesiser, 2 * usual_rate);
    std::vector<Cue> longer = plan;
    longer.push_back({CueKind::tick, seconds(8), tick_ring});
    synthesiser.set_plan(longer);
    const Samples rest = play(synthesiser, 4 * usual_rate, 2 * usual_rate);
    samples.insert(samples.end(), rest.begin(), rest.end());
    EXPECT_EQ(samples, play_plan(plan, seconds(6), usual_rate));
}

TEST(Synthesiser, ABreathThatWasCutFadesWithinSixtyMilliseconds) {
    for (const std::vector<Cue>& plan :
         {std::vector<Cue>{}, std::vector<Cue>{{CueKind::inhale, {}, seconds(2)}}}) {
        Synthesiser synthesiser(usual_rate);
        synthesiser.set_plan({{CueKind::inhale, {}, seconds(4)}});
        play(synthesiser, 2 * usual_rate);
        synthesiser.set_plan(plan);
        const Samples rest = play(synthesiser, usual_rate, 2 * usual_rate);
        EXPECT_GT(rms(between(rest, 0, 0.02)), 0.05);
        EXPECT_TRUE(silent(between(rest, 0.061, 1)));
    }
}

// Session time is in whole microseconds, so a block may begin a frame after the end of the last
// one.
TEST(Synthesiser, ACueInTheGapThatRoundingLeavesIsNotLost) {
    Synthesiser synthesiser(usual_rate);
    synthesiser.set_plan({{CueKind::inhale, time_of_frame(2048, usual_rate), seconds(2)}});
    play(synthesiser, 2048);
    Samples next(2048);
    synthesiser.render(next, 2049, true);
    ASSERT_EQ(synthesiser.started().size(), 1u);
    EXPECT_EQ(synthesiser.started()[0].frame, 2048);
    synthesiser.render(next, 2048, true);
    EXPECT_TRUE(synthesiser.started().empty());
}

TEST(Synthesiser, AnotherSessionOnTheSameStreamBeginsAnew) {
    Synthesiser synthesiser(usual_rate);
    synthesiser.set_plan({{CueKind::begin, {}, bowl_ring}});
    play(synthesiser, usual_rate);
    play(synthesiser, usual_rate, usual_rate, false);
    EXPECT_FALSE(silent(play(synthesiser, usual_rate)));
    EXPECT_EQ(synthesiser.frames(), 3 * usual_rate);
}

TEST(Synthesiser, MutedAndSilentLeaveOnlyTheBed) {
    for (const bool muted : {true, false}) {
        Synthesiser synthesiser(usual_rate);
        synthesiser.set_muted(muted);
        synthesiser.set_profile(muted ? SoundProfile::tones : SoundProfile::silent);
        synthesiser.set_plan({{CueKind::begin, seconds(1), bowl_ring}});
        EXPECT_TRUE(silent(play(synthesiser, 5 * usual_rate)));
    }
}

TEST(Synthesiser, AnyRateCarriesEveryCue) {
    for (const int each : {8000, 11025, 22050, 96000, 192000}) {
        const Samples samples = play_plan(cue_plan(short_practice()), seconds(52), each);
        EXPECT_NEAR(decibels(rms(between(samples, 5, 25, each))), -15.7, 1.0) << each;
        for (const float sample : samples) ASSERT_LE(std::abs(sample), 0.708f) << each;
    }
}

}  // namespace
}  // namespace catcow::testing
