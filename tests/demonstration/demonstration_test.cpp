#include "demonstration/demonstration.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

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
    const body::FigureData data = std::move(body::FigureData::load(files)).value();
    Demonstration demonstration{data, catalogue};
};

// Looks at a whole routine 10 times a second. The figure is shown wherever there is data, and no key
// fails.
TEST_F(DemonstrationTest, ShowsTheBodyThroughTheShortResetWithoutAFault) {
    const std::vector<Routine> routines = std::move(load_routines(files, catalogue)).value();
    const Routine& routine = routines[1];
    const Timeline timeline = compile(routine, catalogue, {});
    int seen = 0;
    int known = 0;
    const Duration step = seconds(1.0 / 10);
    for (Duration t{}; t < timeline.length(); t += step) {
        const Moment moment = at(timeline, routine, catalogue, t);
        known += demonstration.knows(timeline, routine, moment.phase);
        seen += demonstration.show({timeline, routine, moment, 1, t, false, 1.0});
    }
    EXPECT_GT(known, 0);
    EXPECT_GE(seen, known * 9 / 10) << "of the moments that have data";
    EXPECT_EQ(demonstration.faults(), std::vector<std::string>{});
}

// A machine that draws 5 times a second has as much time to solve as one that draws 30 times.
TEST_F(DemonstrationTest, IsNotBehindWhereFramesAreRare) {
    Demonstration rare{data, catalogue};
    const std::vector<Routine> routines = std::move(load_routines(files, catalogue)).value();
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
            if (!demonstration.show({timeline, routine, moment, 1, t, still, 1.0})) continue;
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
