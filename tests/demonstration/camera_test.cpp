// At every moment, not only in the keys, the picture leaves the breath ring free, and the letters for
// left and right lie on limbs that one can see. Everything is played as in a session.
#include <gtest/gtest.h>

#include <cstdio>
#include <map>

#include "support/camera_seen.h"
#include "support/demonstration_walk.h"

namespace catcow::figure {
namespace {

using namespace testing;

struct Walked {
    int moments = 0, sided = 0, marks = 0;
    double nearest = 9;  // to the ring
    std::map<std::string, int> wrong{};
};

void check_ring(const SeenMoment& seen, const std::string& where, double aspect, Walked& walked) {
    ++walked.moments;
    for (const std::string& what : wrong_with_ring(seen.shown, aspect, walked.nearest))
        ++walked.wrong[where + ": " + what];
}

void check_marks(const SeenMoment& seen, const std::string& where, Walked& walked) {
    ++walked.sided;
    int marks = 0;
    for (const std::string& what : wrong_with_marks(seen.shown, marks))
        ++walked.wrong[where + ": " + what];
    walked.marks += marks;
}

std::string place(const SeenMoment& seen) {
    return seen.name + " " + std::string(name_of(seen.phase.kind));
}

TEST(Camera, LeavesTheRingFreeAndMarksOnlyLimbsThatOneSeesAtEveryMoment) {
    Walked walked;
    int count = 0;
    play_everything(
        [&](const SeenMoment& seen) {
            check_ring(seen, place(seen), 1, walked);
            const bool sided =
                seen.phase.side != Side::none || (seen.variant && takes_turns(*seen.variant));
            if (sided && seen.variant && ++count % 12 == 0) check_marks(seen, place(seen), walked);
        },
        ring_in(1));
    std::printf(
        "%d moments, nearest to the ring %.2f of its radius; %d moments of a side, %d marks, %zu "
        "disagreements\n",
        walked.moments, walked.nearest, walked.sided, walked.marks, walked.wrong.size());
    for (const auto& [what, times] : walked.wrong)
        ADD_FAILURE() << what << ", " << times << " times";
    EXPECT_GT(walked.sided, effort(1500));
}

TEST(Camera, LeavesTheRingFreeOnAPhoneAndOnADesk) {
    Walked walked;
    for (const double aspect : {.8, 1.4}) {
        play_everything(
            [&](const SeenMoment& seen) { check_ring(seen, place(seen), aspect, walked); },
            ring_in(aspect), aspect);
    }
    std::printf("%d moments, nearest to the ring %.2f of its radius\n", walked.moments,
                walked.nearest);
    for (const auto& [what, times] : walked.wrong)
        ADD_FAILURE() << what << ", " << times << " times";
}

}  // namespace
}  // namespace catcow::figure
