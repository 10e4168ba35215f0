#include <gtest/gtest.h>

#include <random>

#include "sound/recording.h"

namespace catcow::testing {
namespace {

// A click is a corner that the sounds themselves do not have. This is the sharpest bend in the
// noise and the wooden block, measured while nothing is changed.
double bend_of_the_sounds() {
    static const double bend =
        sharpest_bend(play_plan(cue_plan(short_practice()), seconds(52), usual_rate));
    return bend;
}

struct Deed {
    const char* name;
    std::function<void(Synthesiser&)> act;
    bool playing = true;
};

// A bowl is the smoothest sound, so every corner shows in it.
TEST(Continuity, NothingThatAPersonDoesClicks) {
    const std::vector<Deed> deeds{
        {"mute", [](Synthesiser& s) { s.set_muted(true); }},
        {"volume", [](Synthesiser& s) { s.set_volume(0.1); }},
        {"duck", [](Synthesiser& s) { s.set_ducked(true); }},
        {"profile", [](Synthesiser& s) { s.set_profile(SoundProfile::quiet); }},
        {"no plan", [](Synthesiser& s) { s.set_plan({}); }},
        {"bed on", [](Synthesiser& s) { s.set_bed(true); }},
        {"pause", [](Synthesiser&) {}, false},
    };
    for (const Deed& deed : deeds) {
        for (const long long moment :
             {2LL * usual_rate, 2LL * usual_rate + 37, 2LL * usual_rate + 91}) {
            Synthesiser synthesiser(usual_rate);
            synthesiser.set_plan({{CueKind::begin, {}, bowl_ring}});
            Samples samples = play(synthesiser, moment);
            const double untouched = sharpest_bend(std::span(samples).last(usual_rate));
            deed.act(synthesiser);
            const Samples after = play(synthesiser, usual_rate, moment, deed.playing);
            samples.insert(samples.end(), after.begin(), after.end());
            const double bed = std::string(deed.name) == "bed on" ? 0.002 : 0;
            EXPECT_LT(sharpest_bend(std::span(samples).last(usual_rate + 2)),
                      1.05 * untouched + bed)
                << deed.name;
        }
    }
}

TEST(Continuity, MuteTakesAtLeastFifteenMillisecondsAndIsOverSoon) {
    Synthesiser synthesiser(usual_rate);
    synthesiser.set_plan({{CueKind::begin, {}, bowl_ring}});
    const Samples before = play(synthesiser, usual_rate);
    synthesiser.set_muted(true);
    const Samples after = play(synthesiser, usual_rate, usual_rate);
    const double loud = rms(std::span(before).last(usual_rate / 100));
    EXPECT_GT(rms(std::span(after).subspan(usual_rate * 10 / 1000, usual_rate / 100)), 0.6 * loud);
    EXPECT_LT(rms(std::span(after).subspan(usual_rate * 200 / 1000, usual_rate / 100)),
              0.01 * loud);
    EXPECT_EQ(rms(std::span(after).last(usual_rate / 2)), 0.0);
}

// 12 dB softer while a voice speaks, within a quarter of a second, and as loud as before after it.
TEST(Continuity, UnderAVoiceTheSoundsAreTwelveDecibelsSofter) {
    Synthesiser plain(usual_rate), ducked(usual_rate);
    for (Synthesiser* const one : {&plain, &ducked})
        one->set_plan({{CueKind::begin, {}, bowl_ring}});
    ducked.set_ducked(true);
    play(plain, usual_rate / 4);
    play(ducked, usual_rate / 4);
    const double loud = rms(play(plain, usual_rate, usual_rate / 4));
    EXPECT_NEAR(decibels(rms(play(ducked, usual_rate, usual_rate / 4)) / loud), -12, 0.1);
    ducked.set_ducked(false);
    play(plain, usual_rate / 4, usual_rate * 5 / 4);
    play(ducked, usual_rate / 4, usual_rate * 5 / 4);
    const double after = rms(play(plain, usual_rate, usual_rate * 3 / 2));
    EXPECT_NEAR(rms(play(ducked, usual_rate, usual_rate * 3 / 2)), after, 0.001 * after);
}

TEST(Continuity, EverySoundTakesAtLeastFifteenMillisecondsToArrive) {
    for (const CueKind kind : all_kinds) {
        const Samples samples = play_plan({{kind, {}, seconds(0.4)}}, seconds(0.5), usual_rate);
        const auto peak = [&](double from, double to) {
            float most = 0;
            for (auto i = static_cast<std::size_t>(from * usual_rate);
                 i < static_cast<std::size_t>(to * usual_rate); ++i) {
                most = std::max(most, std::abs(samples[i]));
            }
            return static_cast<double>(most);
        };
        EXPECT_LT(peak(0, 0.004), 0.2 * peak(0, 0.4)) << name_of(kind);
    }
}

void expect_to_hold_for_random_hands(const Timeline& timeline) {
    std::mt19937 random(20);
    const auto below = [&](unsigned many) { return static_cast<int>(random() % many); };
    Synthesiser synthesiser(usual_rate);
    long long session_frame = 0;
    bool playing = true;
    double a = 0, b = 0;
    const double most = 1.5 * bend_of_the_sounds();
    for (int step = 0; step < 2000; ++step) {
        switch (below(10)) {
            case 0: playing = !playing; break;
            case 1: synthesiser.set_volume(below(11) / 10.0); break;
            case 2: synthesiser.set_muted(below(3) == 0); break;
            case 3: synthesiser.set_profile(static_cast<SoundProfile>(below(3))); break;
            case 4: synthesiser.set_bed(below(2) == 0); break;
            case 5:
                synthesiser.set_plan(cue_plan(timeline, time_of_frame(session_frame, usual_rate)));
                break;
            case 6: {
                Timeline cut = timeline;
                Phase& phase = cut.phases[static_cast<std::size_t>(
                    below(static_cast<unsigned>(cut.phases.size())))];
                phase.length = phase.length / (1 + below(3));
                synthesiser.set_plan(cue_plan(cut, time_of_frame(session_frame, usual_rate)));
                break;
            }
            case 8: synthesiser.set_ducked(below(2) == 0); break;
            case 7: session_frame = below(48 * usual_rate); break;
            default: break;
        }
        Samples block(static_cast<std::size_t>(1 + below(16384)));
        synthesiser.render(block, session_frame, playing);
        if (playing) session_frame += static_cast<long long>(block.size());
        for (const float sample : block) {
            ASSERT_TRUE(std::isfinite(sample)) << "step " << step;
            ASSERT_LE(std::abs(sample), 0.708f) << "step " << step;
            ASSERT_LE(std::abs(sample - 2 * b + a), most) << "step " << step;
            a = b;
            b = sample;
        }
    }
}

TEST(Continuity, HoldsForRandomHands) {
    expect_to_hold_for_random_hands(short_practice());
    expect_to_hold_for_random_hands(moving_practice());
}

}  // namespace
}  // namespace catcow::testing
