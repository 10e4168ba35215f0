// A person with closed eyes heard nothing at most changes, and did not know that the next step had begun.
#include <gtest/gtest.h>

#include <complex>
#include <numbers>
#include <sstream>
#include <utility>

#include "sound/loudness.h"
#include "sound/recording.h"

namespace catcow::testing {
namespace {

Samples one(CueKind kind) {
    const Duration length = ring_of(kind) > Duration{} ? ring_of(kind) : seconds(4);
    return play_plan({{kind, {}, length}}, length, usual_rate);
}

// Returns the centre of the spectrum in hertz, in the range in which ears tell pitch, by a
// Fourier sum for each semitone.
double centroid(std::span<const float> samples) {
    double weighted = 0, all = 0;
    for (double hertz = 150; hertz < 6000; hertz *= std::exp2(1.0 / 12)) {
        const auto turn = std::polar(1.0, 2 * std::numbers::pi * hertz / usual_rate);
        std::complex<double> sum, now = 1;
        for (const float sample : samples) sum += static_cast<double>(sample) * (now *= turn);
        const double power = std::norm(sum);
        weighted += hertz * power;
        all += power;
    }
    return weighted / all;
}

// Returns where the sound gets louder by a third or more, in samples. A stroke is one of these places.
std::vector<std::size_t> onsets(const Samples& samples) {
    const std::size_t step = usual_rate / 50, room = 4 * step;
    std::vector<std::size_t> all;
    double before = 0;
    for (std::size_t at = 0; at + step <= samples.size(); at += step) {
        const double now = rms(std::span(samples).subspan(at, step));
        if (now > 1.33 * before && now > 0.01 && (all.empty() || at >= all.back() + room))
            all.push_back(at);
        before = now;
    }
    return all;
}

// What an ear has to go by.
struct Heard {
    std::size_t strokes = 0;
    double length = 0;  // seconds in which it is louder than -50 dBFS
    double pitch = 0;   // centroid of its first part
    double rise = 1;    // of the last stroke over the first one; of a breath, of its second half
};

Heard heard(CueKind kind) {
    const Samples samples = one(kind);
    const bool breath = kind == CueKind::inhale || kind == CueKind::exhale;
    const std::size_t part = usual_rate * (breath ? 1 : 0) + usual_rate / 6;
    const std::vector<std::size_t> all = onsets(samples);
    const std::size_t last = breath ? samples.size() - part - usual_rate / 2 : all.back();
    const std::size_t first = breath ? usual_rate / 2 : 0;
    Heard result;
    result.strokes = breath ? 0 : all.size();
    for (std::size_t at = 0; at + 480 <= samples.size(); at += 480)
        result.length += decibels(rms(std::span(samples).subspan(at, 480))) > -50 ? 0.01 : 0;
    result.pitch = centroid(std::span(samples).subspan(first, std::min(part, samples.size())));
    result.rise =
        centroid(std::span(samples).subspan(last, std::min(part, samples.size() - last))) /
        result.pitch;
    return result;
}

double times(double a, double b) { return std::max(a, b) / std::min(a, b); }

bool differ(const Heard& one, const Heard& other) {
    return one.strokes != other.strokes || times(one.rise, other.rise) > 1.25 ||
           times(one.pitch, other.pitch) > 1.6 || times(one.length, other.length) > 2;
}

TEST(ToldApart, EveryCueDiffersClearlyFromEveryOther) {
    std::vector<std::pair<CueKind, Heard>> all;
    for (const CueKind kind : all_kinds) {
        const Heard it = heard(kind);
        std::ostringstream text;
        text << it.strokes << " strokes, " << it.length << " s, " << it.pitch << " Hz, x "
             << it.rise;
        RecordProperty(std::string(name_of(kind)), text.str());
        for (const auto& [other, its] : all) {
            const bool bowls = kind == CueKind::end && other == CueKind::begin;
            EXPECT_EQ(differ(it, its), !bowls)
                << name_of(kind) << " " << text.str() << " / " << name_of(other) << " "
                << its.strokes << " " << its.length << " " << its.pitch << " " << its.rise;
        }
        all.emplace_back(kind, it);
    }
}

TEST(ToldApart, TheWayInRisesAndTheWayOutFalls) {
    EXPECT_GT(heard(CueKind::into_pose).rise, 1.25);
    EXPECT_LT(heard(CueKind::out_of_pose).rise, 0.8);
    EXPECT_EQ(heard(CueKind::new_pose).strokes, 3U);
}

TEST(ToldApart, TheCuesOfChangesAreEquallyLoudAndTheLowNoteIsSofter) {
    for (const CueKind kind :
         {CueKind::new_pose, CueKind::next_step, CueKind::into_pose, CueKind::out_of_pose,
          CueKind::change_sides, CueKind::bell_in, CueKind::bell_out}) {
        const double loudness = momentary_loudness(one(kind), usual_rate);
        EXPECT_NEAR(loudness, -16.5, 1.5) << name_of(kind);
        RecordProperty(std::string(name_of(kind)), std::to_string(loudness));
        EXPECT_LT(true_peak(one(kind)), -5.0) << name_of(kind);
    }
    EXPECT_NEAR(momentary_loudness(one(CueKind::on_the_way), usual_rate), -22, 2);
}

TEST(ToldApart, AllOfThemTogetherStayUnderMinusThree) {
    const Samples practice = play_plan(cue_plan(moving_practice()), seconds(60), usual_rate);
    EXPECT_LT(true_peak(practice), -3.0);
    keep_wav("moving", practice, usual_rate);
}

}  // namespace
}  // namespace catcow::testing
