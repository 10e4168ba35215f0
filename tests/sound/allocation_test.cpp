#include <gtest/gtest.h>

#include "sound/recording.h"
#include "support/allocations.h"

namespace catcow::testing {
namespace {

TEST(Allocation, RenderingAsksForNoMemory) {
    Synthesiser synthesiser(48000);
    synthesiser.set_bed(true);
    synthesiser.set_plan(cue_plan(short_practice()));
    Samples block(2048);
    const long long before = allocations;
    for (long long frame = 0; frame < 52 * 48000; frame += 2048)
        synthesiser.render(block, frame, frame % 10 != 0);
    EXPECT_EQ(allocations, before);
}

}  // namespace
}  // namespace catcow::testing
