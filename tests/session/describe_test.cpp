#include <gtest/gtest.h>

#include <set>

#include "support/describe.h"

namespace catcow {
namespace {

// Tests compare timelines by their description, so it must not hide a difference.
TEST(Describe, EveryFieldOfAPhaseIsTold) {
    const Phase phase{.kind = PhaseKind::exhale,
                      .start = seconds(12),
                      .length = seconds(6.5),
                      .item = 1,
                      .side = Side::left,
                      .breath = 2,
                      .breaths = 6,
                      .repetition = 1,
                      .repetitions = 3,
                      .action = Action::lift,
                      .move = -1,
                      .cut = true};
    EXPECT_EQ(describe(phase), "12.0 exhale 6.5 item 1 left 2/6 repetition 1/3 lift cut");
    EXPECT_EQ(describe(Phase{.kind = PhaseKind::move, .length = Duration(1), .item = 0, .move = 7}),
              "0.0 move 0.000001 item 0 move 7");
}

TEST(Describe, ATimelineIsOnePhaseALine) {
    const Timeline timeline{
        {{.kind = PhaseKind::get_ready, .length = seconds(5)},
         {.kind = PhaseKind::close, .start = seconds(5), .length = seconds(8)}}};
    EXPECT_EQ(describe(timeline), "0.0 get_ready 5.0\n5.0 close 8.0\n");
}

template <class Enum>
void expect_names_of_their_own(Enum last) {
    std::set<std::string_view> names;
    for (int i = 0; i <= static_cast<int>(last); ++i) names.insert(name_of(static_cast<Enum>(i)));
    EXPECT_EQ(names.size(), static_cast<std::size_t>(last) + 1);
}

TEST(Describe, EveryNameIsItsOwn) {
    expect_names_of_their_own(PhaseKind::close);
    expect_names_of_their_own(Action::flow);
    expect_names_of_their_own(PlayState::ended);
    expect_names_of_their_own(EventKind::ended);
}

}  // namespace
}  // namespace catcow
