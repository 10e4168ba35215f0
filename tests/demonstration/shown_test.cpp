// What a sentence says is what the figure does. Each step of assets/poses lists what the body shows
// by its end, and what of it the body does in that very step. Here every variant is played as in a
// session, on both first sides and mirrored or not, and each claim is measured on the body that is
// seen, not on the authored key.
#include "demonstration/shown.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <map>
#include <set>

#include "session/actions.h"
#include "support/demonstration_walk.h"

namespace catcow::testing {
namespace {

struct Walk {
    int steps = 0, claims = 0, done = 0;
    std::set<std::string> wrong{};  // "knee-rocks.standard exhale to-right: knees right"
};

std::string written(const Step& step, const Show& show) {
    return std::string(name_of(step.at)) + " " + step.text.substr(step.text.rfind('.') + 1) + ": " +
           as_written(show);
}

// Checks the body that is seen when a step begins: an arm was up before the words raised it.
void check_begin(const Step& step, const std::string& name, const Demonstration& shown, Side side,
                 Walk& walk) {
    const bool swapped = shown.mirrored();
    for (const Show& show : step.shows) {
        walk.done += show.is_done;
        if (show.is_done &&
            is_seen(show, shown.skeleton(), shown.body(), swapped ? other(side) : side, swapped))
            walk.wrong.insert(name + " did before " + written(step, show));
    }
}

// Checks the body that is seen at the end of a step.
void check(const Step& step, const std::string& name, const Demonstration& shown, Side side,
           Walk& walk) {
    ++walk.steps;
    const bool swapped = shown.mirrored();
    for (const Show& show : step.shows) {
        ++walk.claims;
        if (!is_seen(show, shown.skeleton(), shown.body(), swapped ? other(side) : side, swapped)) {
            walk.wrong.insert(name + " " + written(step, show) +
                              (side == Side::right ? " (right)" : ""));
        }
    }
}

// Returns whether no other step is said after it in the same phase.
bool is_last_at(const Variant& variant, int step) {
    const auto next = variant.steps.begin() + step + 1;
    return std::none_of(next, variant.steps.end(), [&](const Step& later) {
        return later.at == variant.steps[static_cast<size_t>(step)].at &&
               later.only_if != OnlyIf::lowered;
    });
}

bool all_seen(const Step& step, const Demonstration& shown, Side side) {
    const bool swapped = shown.mirrored();
    return std::all_of(step.shows.begin(), step.shows.end(), [&](const Show& show) {
        return is_seen(show, shown.skeleton(), shown.body(), swapped ? other(side) : side, swapped);
    });
}

bool of_breath(const Timeline& timeline, int phase) {
    return is_breath(timeline.phases[static_cast<size_t>(phase)].kind);
}

void play(const Pose& pose, const Variant& variant, Side first, bool mirror, bool still,
          Demonstration& shown, Walk& walk, int breath = 1, int more = 0) {
    Routine routine;
    routine.items.push_back({.pose = pose.number, .variant = variant.number, .dose = variant.dose});
    routine.items.front().dose.amount += more;
    const Timeline timeline = compile(routine, shipped_catalogue(), {.first_side = first},
                                      {.breath = breath, .position = variant.position});
    shown.begin();
    const std::string name = pose.id + "." + variant.id + (still ? " (still)" : "");
    int phase = -1;
    int step = -1;
    bool said = false;  // the body has shown all that the step says
    const auto end_of_step = [&] {
        if (step < 0) return;
        const Phase& of = timeline.phases[static_cast<size_t>(phase)];
        check(variant.steps[static_cast<size_t>(step)], name, shown, of.side, walk);
    };
    for (Duration t{}; t < timeline.length(); t += seconds(.125)) {
        const Moment moment = at(timeline, routine, shipped_catalogue(), t);
        const bool begins = moment.phase != phase || moment.step != step;
        if (begins) end_of_step();
        // A sentence of a hold lasts a whole breath.
        const bool new_step = begins && (moment.step != step || !of_breath(timeline, moment.phase));
        phase = moment.phase;
        step = moment.step;
        const Seen seen = shown.show({timeline, routine, moment, 1, t, still, 1.0, {}, mirror});
        if (seen != Seen::now) walk.wrong.insert(name + " is not seen");
        if (step < 0) continue;
        const Phase& of = timeline.phases[static_cast<size_t>(phase)];
        if (new_step && !still)
            check_begin(variant.steps[static_cast<size_t>(step)], name, shown, of.side, walk);
        if (!still) continue;
        if (begins) said = false;
        const bool shows = all_seen(variant.steps[static_cast<size_t>(step)], shown, of.side);
        // A last sentence leads through the rest of the way.
        if (said && !shows && !is_last_at(variant, step))
            walk.wrong.insert(name + " goes on before its sentence ends: " +
                              variant.steps[static_cast<size_t>(step)].text);
        said = said || shows;
    }
    if (!shown.faults().empty()) walk.wrong.insert(name + ": " + shown.faults().front());
}

void play_all(bool still) {
    Walk walk;
    int at = 0;
    for_every_variant([&](const Pose& pose, const Variant& variant, const std::string& name) {
        Demonstration& shown = demonstration_of(name);
        for (const Side first : {Side::left, Side::right}) {
            if (first == Side::right && !pose.two_sided) continue;
            for (const bool mirror : {true, false}) {
                if (!mirror && !figure::faces(pose.id)) continue;
                if (is_walked(at++)) play(pose, variant, first, mirror, still, shown, walk);
            }
        }
    });
    std::printf("%d steps, %d claims, %d of them done in their step, %zu disagreements\n",
                walk.steps, walk.claims, walk.done, walk.wrong.size());
    for (const std::string& line : walk.wrong) ADD_FAILURE() << line;
    EXPECT_GT(walk.steps, effort(1500));
    EXPECT_GT(walk.done, still ? -1 : effort(500));
}

// Returns the height of the lowest point of the pelvis and the thighs, in metres.
double lowest_of_hips(const body::Skeleton& skeleton, const body::Frames& frames) {
    double lowest = 9;
    for (int i = 0; i < body::capsule_count; ++i) {
        const body::Capsule& shape = body::capsule(i);
        if (shape.part != body::pelvis && shape.part != body::left_thigh &&
            shape.part != body::other_side(body::left_thigh))
            continue;
        const body::Frame& part = frames[static_cast<size_t>(shape.part)];
        lowest = std::min(
            {lowest, part.point(skeleton.scale * shape.from).y - skeleton.scale * shape.radius_from,
             part.point(skeleton.scale * shape.to).y - skeleton.scale * shape.radius_to});
    }
    return lowest;
}

// Who rolled from the side onto the back floated over the mat, with straight legs.
TEST(Shown, WhoRollsStaysOnTheGround) {
    const std::set<std::string> lying{"side-lying", "crook",    "supine",   "prone",
                                      "bed-side",   "bed-back", "bed-belly"};
    int moments = 0;
    std::map<std::string, double> wrong;
    for (const Move& move : shipped_catalogue().moves()) {
        if (!lying.count(move.from) || !lying.count(move.to)) continue;
        body::Figures figures{shipped_figures()};
        body::Move way =
            body::move_along(figures, body::way_between(shipped_figures(), move.from, move.to));
        while (!way.work(1000)) {
        }
        for (double share = 0; share <= 1; share += .02) {
            const body::Frames frames = body::pose_body(figures.skeleton(), way.at(share));
            const bool bed = move.from.starts_with("bed");
            ++moments;
            if (lowest_of_hips(figures.skeleton(), frames) > (bed ? .578 : 0) + .04)
                wrong[move.from + " to " + move.to] += .02;
        }
    }
    for (const auto& [name, share] : wrong)
        EXPECT_LT(share, .05) << name << ": in the air for " << share << " of the way";
    EXPECT_GT(moments, 300);
}

// A session that is continued in the middle of a hold, or a hold that is longer than usual, laid a
// hand on the knee without a word.
TEST(Shown, TheBodyDoesWhatIsSaidAlsoFromTheMiddleOfALongHold) {
    Walk walk;
    int variants = 0;
    for_every_variant([&](const Pose& pose, const Variant& variant, const std::string& name) {
        const bool leads =
            std::any_of(variant.steps.begin(), variant.steps.end(), [](const Step& step) {
                const bool does = std::any_of(step.shows.begin(), step.shows.end(),
                                              [](const Show& show) { return show.is_done; });
                const bool in_hold = step.at == StepAt::hold;
                return does && (in_hold || step.at == StepAt::inhale);
            });
        if (!leads || variant.dose.kind != DoseKind::hold) return;
        ++variants;
        Demonstration& shown = demonstration_of(name);
        for (const int breath : {1, 2, 3})
            play(pose, variant, Side::left, true, false, shown, walk, breath, 4);
    });
    std::printf("%d variants, %d steps, %d claims\n", variants, walk.steps, walk.claims);
    for (const std::string& line : walk.wrong) ADD_FAILURE() << line;
    EXPECT_GE(variants, 8);
}

TEST(Shown, TheBodyDoesWhatEachSentenceSaysOnBothSidesMirroredOrNot) { play_all(false); }

// With reduced motion the body was at the next key already while a sentence was still to be read.
TEST(Shown, WithReducedMotionTheBodyShowsEachSentenceUntilItsEnd) { play_all(true); }

}  // namespace
}  // namespace catcow::testing
