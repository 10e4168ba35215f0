// Ten thousand random steps of a person and a machine: nothing stops the program, Today can be reached from
// everywhere, and nothing that was kept is lost. tests/support/monkey.h says what a step is and what is checked.
#include "support/monkey.h"
#include "support/effort.h"

namespace catcow::testing {
namespace {

class MonkeyWalk : public Monkey, public ::testing::WithParamInterface<int> {};

TEST_P(MonkeyWalk, NeverStopsAndLosesNothing) {
    walk(static_cast<std::uint64_t>(GetParam()), effort(500));
}

INSTANTIATE_TEST_SUITE_P(Seed, MonkeyWalk, ::testing::Range(1, 21),
                         [](const auto& seed) { return std::to_string(seed.param); });

// Seeds that failed once.
INSTANTIATE_TEST_SUITE_P(FailedSeed, MonkeyWalk, ::testing::Values(0, 6, 20),
                         [](const auto& seed) { return std::to_string(seed.param); });

}  // namespace
}  // namespace catcow::testing
