// Tests how long the built-in routines take, with moves, changes of sides and rests.
#include <gtest/gtest.h>

#include "session/timeline.h"
#include "support/assets.h"

namespace catcow {

namespace {

double minutes_of(std::string_view id) {
    const auto catalogue = Catalogue::load(testing::all_assets());
    EXPECT_TRUE(catalogue.ok()) << catalogue.error().message;
    const auto routines = load_routines(testing::all_assets(), catalogue.value());
    EXPECT_TRUE(routines.ok()) << routines.error().message;
    for (const Routine& routine : routines.value()) {
        if (routine.id == id) return in_seconds(length_of(routine, catalogue.value())) / 60;
    }
    return 0;
}

// Returns how often the person gets down from their feet or up onto them.
int changes_of_level(std::string_view id) {
    const auto catalogue = Catalogue::load(testing::all_assets());
    const auto routines = load_routines(testing::all_assets(), catalogue.value());
    const auto on_feet = [](const std::string& position) {
        return position == "standing" || position == "wall" || position == "counter";
    };
    int changes = 0;
    for (const Routine& routine : routines.value()) {
        if (routine.id != id) continue;
        for (const Phase& phase : compile(routine, catalogue.value(), {}).phases) {
            if (phase.move < 0) continue;
            const Move& move = catalogue.value().moves()[static_cast<std::size_t>(phase.move)];
            if (on_feet(move.from) != on_feet(move.to)) ++changes;
        }
    }
    return changes;
}

}  // namespace

TEST(RoutineLengths, EightPosesTakesAQuarterOfAnHourOrALittleMore) {
    EXPECT_GE(minutes_of("eight-poses"), 15);
    EXPECT_LT(minutes_of("eight-poses"), 18.5);  // shown as 18 minutes
}

TEST(RoutineLengths, AShortResetTakesAboutFiveMinutes) {
    EXPECT_GE(minutes_of("short-reset"), 4);
    EXPECT_LE(minutes_of("short-reset"), 6);
}

TEST(RoutineLengths, EachRoutineGoesDownOnceAndUpOnce) {
    EXPECT_EQ(changes_of_level("eight-poses"), 2);
    EXPECT_EQ(changes_of_level("short-reset"), 2);
}

}  // namespace catcow
