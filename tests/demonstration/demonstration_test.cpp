#include "demonstration/demonstration.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <vector>

#include "body/figures.h"
#include "routine/routine.h"
#include "support/assets.h"

namespace catcow {
namespace {

class DemonstrationTest : public ::testing::Test {
protected:
    static std::vector<SourceFile> assets() {
        std::vector<SourceFile> files = testing::all_assets();
        for (const std::string& name : testing::json_assets_in("figure"))
            files.push_back(testing::asset(name));
        return files;
    }
    const std::vector<SourceFile> files = assets();
    const Catalogue catalogue = std::move(Catalogue::load(files)).value();
    const std::vector<Routine> routines = std::move(load_routines(files, catalogue)).value();
    const body::FigureData data = std::move(body::FigureData::load(files)).value();
    Demonstration demonstration{data, catalogue};

    // The figure data with one key that nobody can reach: its left palm is at 3.5 m.
    body::FigureData data_with_palm_above_ceiling(const std::string& file,
                                                  const std::string& key) const {
        std::vector<SourceFile> changed = files;
        const std::string field = "\"" + key + "\": {";
        for (SourceFile& each : changed) {
            const size_t place = each.text.find(field);
            if (each.name == file && place != std::string::npos)
                each.text.insert(place + field.size(),
                                 R"("also": [{"site": "palm.L", "at": [0, 3.5, 0]}], )");
        }
        return std::move(body::FigureData::load(changed)).value();
    }
};

// What the person sees of a whole routine, ten times a second.
struct Watched {
    int moments = 0;            // total
    std::vector<int> not_seen;  // the phase of each moment that was not seen itself
    std::vector<std::string> faults;
};

Watched watch(const body::FigureData& data, const Catalogue& catalogue, const Routine& routine) {
    Demonstration shown{data, catalogue};
    Watched watched;
    const Timeline timeline = compile(routine, catalogue, {});
    for (Duration t{}; t < timeline.length(); t += seconds(.1)) {
        const Moment moment = at(timeline, routine, catalogue, t);
        ++watched.moments;
        const Seen seen = shown.show({timeline, routine, moment, 1, t, false, 1.0});
        if (seen != Seen::now) watched.not_seen.push_back(moment.phase);
    }
    watched.faults = shown.faults();
    return watched;
}

TEST_F(DemonstrationTest, ShowsEveryMomentOfEveryRoutineWithoutAFault) {
    for (const Routine& routine : routines) {
        const Watched watched = watch(data, catalogue, routine);
        const double length = in_seconds(length_of(routine, catalogue));
        EXPECT_GE(watched.moments, 10 * length) << routine.id;
        EXPECT_EQ(watched.not_seen, std::vector<int>{}) << routine.id;
        EXPECT_EQ(watched.faults, std::vector<std::string>{}) << routine.id;
    }
}

// The test above once passed whatever was broken, because show() was always true after the first
// picture.
TEST_F(DemonstrationTest, NamesAKeyThatCannotBeSolvedAndNeverShowsIt) {
    const Routine& short_reset = routines[1];
    ASSERT_EQ(short_reset.id, "short-reset");
    struct Broken {
        const char* file;
        const char* key;
        const char* fault;
    };
    for (const Broken& broken : {
             Broken{"figure/positions.json", "hands-ready", "hands-ready"},       // on a move
             Broken{"figure/leg-back.json", "ready", "leg-back.standard.ready"},  // on a way in
             Broken{"figure/leg-back.json", "hold", "leg-back.standard.hold"},    // as it is held
         }) {
        const Watched watched =
            watch(data_with_palm_above_ceiling(broken.file, broken.key), catalogue, short_reset);
        EXPECT_EQ(watched.faults, std::vector<std::string>{broken.fault});
    }
}

// A flow is shown as samples of a breath, blended between them.
TEST_F(DemonstrationTest, AFlowKeepsHandsAndFeetWhereTheyArePlanted) {
    body::Figures& figures = testing::solved_figures();
    int flows = 0;
    testing::for_every_variant(
        [&](const Pose& pose, const Variant& variant, const std::string& name) {
            const auto keys = body::keys_of(figures, pose, variant);
            if (!keys || keys->inhale == keys->exhale) return;
            ++flows;
            const body::SolvedKey& key = figures.solved(keys->exhale, Side::left);
            body::Goal goal = key.goal;
            body::plant(figures.skeleton(), key, goal);
            Routine routine;
            routine.items.push_back(
                {.pose = pose.number, .variant = variant.number, .dose = variant.dose});
            const Timeline timeline = compile(routine, catalogue, {});
            double slide = 0, depth = 0;
            int looks = 0;
            for (Duration t{}; t < timeline.length(); t += seconds(.1)) {
                const Moment moment = at(timeline, routine, catalogue, t);
                const Phase& phase = timeline.phases[static_cast<size_t>(moment.phase)];
                demonstration.show({timeline, routine, moment, 1, t, false, 1.0, {}, false});
                if (phase.breath == 0 || phase.side == Side::right || demonstration.moving())
                    continue;
                const body::Report report =
                    body::measure(figures.skeleton(), goal, demonstration.body().posture);
                slide = std::max(slide, report.contact);
                depth = std::max(depth, report.depth);
                ++looks;
            }
            EXPECT_GT(looks, 100) << name;
            EXPECT_LT(slide, .005) << name;
            EXPECT_LT(depth, .005) << name;
        });
    EXPECT_GT(flows, 0);
}

// Bug: "Cow only" was a picture of someone on all fours, because a still was always an empty breath.
TEST_F(DemonstrationTest, AStillShowsTheHalfOfTheBreathThatTheVariantIsNamedAfter) {
    int halves = 0;
    testing::for_every_variant(
        [&](const Pose& pose, const Variant& variant, const std::string& name) {
            auto still = demonstration.portrait(pose, variant);
            while (!still && demonstration.solving()) still = demonstration.portrait(pose, variant);
            ASSERT_TRUE(still) << name;
            if (!variant.half) return;
            ++halves;
            const auto& angle = still->body.posture.angle;
            const double flexion =
                degrees(angle[size_t{body::dof::lumbar}] + angle[size_t{body::dof::thoracic}]);
            if (*variant.half == Breath::inhale)
                EXPECT_LT(flexion, -12) << name << " arches";
            else
                EXPECT_GT(flexion, 20) << name << " rounds";
        });
    EXPECT_EQ(halves, 6);
}

// The figure of a session came from wherever the last page or session had left it.
TEST_F(DemonstrationTest, ShowsTheFirstPositionOfASessionInItsFirstPicture) {
    const auto first_of = [&](Demonstration& shown, const Routine& routine, bool still) {
        const Timeline timeline = compile(routine, catalogue, {});
        const Moment moment = at(timeline, routine, catalogue, {});
        const Seen seen = shown.show({timeline, routine, moment, 1, seconds(100), still, 1.0});
        EXPECT_EQ(seen, Seen::now);
        return shown.body().posture;
    };
    for (const bool still : {false, true}) {
        for (const double left_at : {20., 200., 500.}) {
            Demonstration alone{data, catalogue};
            const Routine& before = routines.front();
            const Timeline timeline = compile(before, catalogue, {});
            for (double t = left_at - 3; t < left_at; t += .1) {
                const Moment moment = at(timeline, before, catalogue, seconds(t));
                demonstration.show({timeline, before, moment, 1, seconds(t), still, 1.0});
            }
            demonstration.begin();
            EXPECT_FALSE(apart(first_of(demonstration, routines[1], still),
                               first_of(alone, routines[1], still)))
                << left_at;
        }
    }
}

// A machine that draws 5 times a second has as much time to solve as one that draws 30 times.
TEST_F(DemonstrationTest, IsNotBehindWhereFramesAreRare) {
    Demonstration rare{data, catalogue};
    const Routine& routine = routines[0];
    const Timeline timeline = compile(routine, catalogue, {});
    int looks = 0, behind = 0;
    for (int frame = 0; frame < 30 * 90; ++frame) {
        const Duration t = frame * seconds(1.0 / 30);
        const Moment moment = at(timeline, routine, catalogue, t);
        demonstration.show({timeline, routine, moment, 1, t, false, 1.0});
        if (frame % 6 != 0) continue;
        rare.show({timeline, routine, moment, 1, t, false, 1.0});
        ++looks;
        behind += apart(rare.body().posture, demonstration.body().posture);
    }
    EXPECT_LT(behind, looks / 10);
}

// The last picture of a way is up to a frame before its end. At 10 pictures a second the body then went the rest of it
// first, and the next way without heeding its sentences: 30 cm from where it was in other sessions.
TEST_F(DemonstrationTest, IsInTheSamePlaceWhereverTheFramesFall) {
    const Routine& routine = routines[0];
    ASSERT_GE(routine.items.size(), 16U) << "the eight poses";
    const Timeline timeline = compile(routine, catalogue, {});
    const auto figures = std::make_shared<body::Figures>(data);
    Demonstration often{figures, catalogue};  // 60 times a second
    std::vector<std::unique_ptr<Demonstration>> rare;
    for (int i = 0; i < 6; ++i) rare.push_back(std::make_unique<Demonstration>(figures, catalogue));
    double farthest = 0;
    int phase = -1;
    for (int frame = 0; frame * seconds(1.0 / 60) < timeline.length(); ++frame) {
        const Duration t = frame * seconds(1.0 / 60);
        const Moment moment = at(timeline, routine, catalogue, t);
        Demonstration& one = *rare[static_cast<size_t>(frame) % rare.size()];
        for (Demonstration* each : {&often, &one})
            each->show({timeline, routine, moment, 1, t, false, 1.0});
        const auto &seen = one.body().frames, &wanted = often.body().frames;
        for (size_t part = 0; part < seen.size(); ++part) {
            const double apart = length(seen[part].place - wanted[part].place);
            if (apart > farthest) farthest = apart, phase = moment.phase;
        }
    }
    EXPECT_LT(farthest, .12) << "metres, in phase " << phase;
}

// "Come up onto your forearms" is followed by "Tuck your toes under". Lying flat, the forearms are on the floor too: the
// body lay until the second sentence.
TEST_F(DemonstrationTest, ComesOntoTheForearmsByTheEndOfTheirSentence) {
    const Pose& plank = *catalogue.pose("dolphin-plank");
    for (const char* const id : {"standard", "knees"}) {
        Routine routine;
        routine.items.resize(1);
        routine.items[0].pose = plank.number;
        routine.items[0].variant = plank.variant(id)->number;
        routine.items[0].dose = plank.variant(id)->dose;
        const Timeline timeline = compile(routine, catalogue, {});
        const auto enter =
            std::find_if(timeline.phases.begin(), timeline.phases.end(),
                         [](const Phase& phase) { return phase.kind == PhaseKind::enter; });
        ASSERT_NE(enter, timeline.phases.end());
        const double end = in_seconds(enter->start) + .48 * in_seconds(enter->length);
        demonstration.begin();
        for (Duration t{}; in_seconds(t) < end; t += seconds(.1))
            demonstration.show(
                {timeline, routine, at(timeline, routine, catalogue, t), 1, t, false, 1.0});
        const body::Frames& frames = demonstration.body().frames;
        EXPECT_GT(frames[body::upper_thorax].place.y, .25) << id;
        EXPECT_LT(frames[body::left_forearm].place.y, .08) << id;
    }
}

// Measures how far the camera turns around the body in a long hold, and its fastest turn in 0.1 s.
TEST_F(DemonstrationTest, TheViewSwaysTooSlowlyToBeSeenAndNotAtAllWithoutMotion) {
    const Pose& mountain = *catalogue.pose("mountain");
    Routine routine;
    routine.items.push_back({.pose = mountain.number, .dose = mountain.variants.front().dose});
    routine.items.front().dose.amount = 10;
    const Timeline timeline = compile(routine, catalogue, {});
    for (const bool still : {false, true}) {
        double least = 9;
        double most = -9;
        double fastest = 0;
        double before = 0;
        for (Duration t{}; t < timeline.length(); t += seconds(.1)) {
            const Moment moment = at(timeline, routine, catalogue, t);
            const Phase& phase = timeline.phases[static_cast<size_t>(moment.phase)];
            const Seen seen = demonstration.show({timeline, routine, moment, 1, t, still, 1.0});
            if (seen != Seen::now) continue;
            const double yaw = demonstration.view().yaw;
            if (phase.breath > 1) {
                least = std::min(least, yaw);
                most = std::max(most, yaw);
                fastest = std::max(fastest, std::abs(yaw - before));
            }
            before = yaw;
        }
        EXPECT_NEAR(most - least, still ? 0 : radians(6), radians(.2));
        EXPECT_LE(fastest, still ? 0 : radians(.06));
    }
}

}  // namespace
}  // namespace catcow
