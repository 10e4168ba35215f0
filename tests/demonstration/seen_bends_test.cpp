// Bent knees that a sentence names look bent, and straight legs straight, from where the camera looks. In a
// rest on the side the knees were bent by 70 degrees, and the picture showed thighs and shins in one line.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>
#include <set>

#include "catalogue/texts.h"
#include "demonstration/shown.h"
#include "support/assets.h"
#include "support/demonstration_walk.h"

namespace catcow::testing {
namespace {

// A limb whose end points at the eye shows no angle, but its bend shows in its length.
struct SeenBend {
    double angle = 0;     // degrees between upper and lower limb in the picture
    double shortest = 1;  // of the two, its length in the picture as a share of its true length
};

Vec3 flat(const figure::Axes& axes, Vec3 way) {
    return {dot(way, axes.right), dot(way, axes.up), 0};
}

SeenBend bend_of(const Demonstration& shown, int upper, int lower, int end) {
    const auto& frames = shown.body().frames;
    const figure::Axes axes = figure::axes_of(shown.view());
    const auto place = [&](int part) { return frames[static_cast<size_t>(part)].place; };
    const Vec3 first = place(lower) - place(upper), second = place(end) - place(lower);
    const Vec3 seen_first = flat(axes, first), seen_second = flat(axes, second);
    const double cosine = dot(seen_first, seen_second) / (length(seen_first) * length(seen_second));
    return {degrees(std::acos(std::clamp(cosine, -1., 1.))),
            std::min(length(seen_first) / length(first), length(seen_second) / length(second))};
}

// Returns how bent the leg looks that looks most bent.
SeenBend knees_of(const Demonstration& shown) {
    const SeenBend left = bend_of(shown, body::left_thigh, body::left_shank, body::left_foot);
    const SeenBend right =
        bend_of(shown, body::other_side(body::left_thigh), body::other_side(body::left_shank),
                body::other_side(body::left_foot));
    return left.angle > right.angle ? left : right;
}

// Less looks like a leg that is nearly straight.
constexpr double least = 40;  // degrees

void expect_bent(const std::map<std::string, SeenBend>& last) {
    double least_seen = 180;
    for (const auto& [where, bend] : last) {
        least_seen = std::min(least_seen, bend.angle);
        EXPECT_GT(bend.angle, least) << where << ", limbs seen at " << bend.shortest;
    }
    std::printf("%zu sentences, at least %.0f degrees in the picture\n", last.size(), least_seen);
}

TEST(SeenBends, KneesThatASentenceBendsLookBent) {
    std::map<std::string, SeenBend> last;
    play_everything([&](const SeenMoment& seen) {
        if (!seen.variant || seen.moment.step < 0) return;
        const Step& step = seen.variant->steps[static_cast<size_t>(seen.moment.step)];
        for (const Show& show : step.shows) {
            if (show.what == Shown::knee_bent)
                last[seen.name + " " + step.text + " " + as_written(show)] = knees_of(seen.shown);
        }
    });
    expect_bent(last);
    EXPECT_GE(last.size(), sanitized ? 1U : 8U);
}

// After "It hurts" the words say how to rest in the position where the way ends.
TEST(SeenBends, KneesThatAMoveOrARestBendsLookBent) {
    std::map<std::string, SeenBend> last;
    const std::set<std::string> said_bent{"side-lying", "bed-side", "crook", "bed-back"};
    const Texts english = Texts::load(asset("text/en.json")).value();
    for (const std::string& position : said_bent) {
        EXPECT_NE(english("app.player.be_in." + position).find("knees bent"), std::string::npos)
            << position;
    }
    play_everything([&](const SeenMoment& seen) {
        if (seen.phase.kind != PhaseKind::move) return;
        const Move& move = shipped_catalogue().moves()[static_cast<size_t>(seen.phase.move)];
        const bool shows = std::any_of(move.shows.begin(), move.shows.end(), [](const Show& show) {
            return show.what == Shown::knee_bent;
        });
        if (shows || said_bent.count(move.to)) last[seen.name] = knees_of(seen.shown);
    });
    expect_bent(last);
    EXPECT_GE(last.size(), sanitized ? 1U : 12U);
}

}  // namespace
}  // namespace catcow::testing
