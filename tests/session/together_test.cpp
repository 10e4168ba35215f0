// People who begin together are in the same breath, also who comes late.
#include "session/together.h"

#include <algorithm>

#include "support/shipped_routines.h"

namespace catcow::testing {
namespace {

constexpr Duration shortest = seconds(4), with_voice = seconds(13);

CompileSettings settings(Duration get_ready = shortest) { return {.get_ready = get_ready}; }

class Together : public ShippedRoutines {
protected:
    Timeline of(const Routine& routine, Duration get_ready, const Start& start = {}) const {
        return compile(routine, catalogue, settings(get_ready), start);
    }
};

// What happens from the first breath of `late` on: the same as in `all` at the same time?
void expect_same_from_first_breath(const Timeline& late, const Timeline& all, Duration since) {
    const Duration shift = all.phases.front().end() + since;  // from the time of one to the other
    std::size_t first = 0;
    while (late.phases[first].breath == 0) ++first;
    const Duration begin = late.phases[first].start + shift;
    auto other = std::find_if(all.phases.begin(), all.phases.end(), [&](const Phase& one) {
        return one.start == begin && one.breath > 0;
    });
    ASSERT_NE(other, all.phases.end()) << "no breath begins at " << in_seconds(begin);
    for (std::size_t i = first; i < late.phases.size(); ++i, ++other) {
        ASSERT_NE(other, all.phases.end());
        const Phase& mine = late.phases[i];
        ASSERT_EQ(mine.kind, other->kind);
        ASSERT_EQ(mine.start + shift, other->start);
        ASSERT_EQ(mine.length, other->length);
        ASSERT_EQ(mine.item, other->item);
        ASSERT_EQ(mine.side, other->side);
        ASSERT_EQ(mine.breath, other->breath);
    }
    EXPECT_EQ(other, all.phases.end());
}

TEST_F(Together, WhoIsEarlyWaitsForTheMoment) {
    const Routine& routine = routines.front();
    for (const Duration early : {shortest, seconds(60), longest_wait}) {
        const auto joining = join(routine, catalogue, settings(), -early);
        ASSERT_TRUE(joining);
        EXPECT_EQ(*joining, (Joining{{}, early}));
    }
    EXPECT_FALSE(join(routine, catalogue, settings(), -longest_wait - seconds(1)));
}

TEST_F(Together, WhoIsLateComesIntoTheBreathOfTheOthers) {
    int joined = 0;
    for (const Routine& routine : routines) {
        for (const Duration least : {shortest, with_voice}) {
            const Timeline all = of(routine, least);
            const Duration length = length_from_first_move(all);
            for (Duration since = -least; since < length; since += seconds(6.3)) {
                SCOPED_TRACE(routine.id + " since " + std::to_string(in_seconds(since)));
                const auto joining = join(routine, catalogue, settings(least), since);
                if (!joining) continue;
                ++joined;
                EXPECT_GE(joining->get_ready, least);
                expect_same_from_first_breath(of(routine, joining->get_ready, joining->start), all,
                                              since);
                if (HasFatalFailure()) return;
            }
        }
    }
    EXPECT_GT(joined, 200);
}

// Nobody waits longer than they must: the breath before the one that is joined begins too early.
TEST_F(Together, TheFirstBreathThatCanBeReachedIsJoined) {
    const Routine& routine = routines.front();
    const auto joining = join(routine, catalogue, settings(), seconds(60));
    ASSERT_TRUE(joining);
    const Timeline all = of(routine, shortest);
    const Duration zero = all.phases.front().end();
    Duration last{};
    for (std::size_t i = 1; i < all.phases.size(); ++i) {
        const Phase& phase = all.phases[i];
        if (phase.item == joining->start.item && phase.side == joining->start.side &&
            phase.breath == joining->start.breath)
            break;
        if (phase.breath > 0 && phase.breath != all.phases[i - 1].breath) last = phase.start - zero;
    }
    const Timeline mine = of(routine, shortest, joining->start);
    const auto breath = std::find_if(mine.phases.begin(), mine.phases.end(),
                                     [](const Phase& one) { return one.breath > 0; });
    EXPECT_LT(last, seconds(60) + breath->start) << "an earlier breath could have been joined";
}

TEST_F(Together, AfterTheLastBreathNobodyJoins) {
    const Routine& routine = routines.front();
    const Duration length = length_from_first_move(of(routine, shortest));
    EXPECT_FALSE(join(routine, catalogue, settings(), length - seconds(5)));
    EXPECT_FALSE(join(routine, catalogue, settings(), length + seconds(5)));
}

TEST_F(Together, AnotherGetReadyIsInStepAnotherVersionIsNot) {
    const Routine& all = routines.front();
    EXPECT_TRUE(same_breaths(all, settings(), all, {}, catalogue));
    EXPECT_TRUE(same_breaths(all, settings(with_voice), all, {}, catalogue));
    Routine shorter = all;
    shorter.items.pop_back();
    EXPECT_FALSE(same_breaths(shorter, settings(), all, {}, catalogue));
    CompileSettings slower = settings();
    slower.way_time = WayTime::more;
    EXPECT_FALSE(same_breaths(all, slower, all, {}, catalogue));
}

}  // namespace
}  // namespace catcow::testing
