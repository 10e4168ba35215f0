#include "demonstration/demonstration.h"

#include <gtest/gtest.h>

#include "routine/routine.h"
#include "support/assets.h"

namespace catcow {
namespace {

// Through a whole routine, ten times a second: the body is there where there is data for it, and no key fails.
TEST(Demonstration, ShowsTheBodyThroughTheShortResetWithoutAFault) {
    std::vector<SourceFile> files = testing::all_assets();
    for (const std::string& name : testing::json_assets_in("figure"))
        files.push_back(testing::asset(name));
    const Catalogue catalogue = std::move(Catalogue::load(files)).value();
    const std::vector<Routine> routines = std::move(load_routines(files, catalogue)).value();
    const auto data = body::FigureData::load(files);
    ASSERT_TRUE(data) << data.error().message;
    const Routine& routine = routines[1];
    const Timeline timeline = compile(routine, catalogue, {});
    Demonstration demonstration(data.value(), catalogue);
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

}  // namespace
}  // namespace catcow
