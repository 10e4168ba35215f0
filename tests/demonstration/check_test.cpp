// What is seen in a posture check: the body stays where it is, upright, and agrees with each sentence.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <optional>

#include "support/agreement.h"

namespace catcow::testing {
namespace {

TEST(SeenCheck, TheBodyStaysAndAgreesWithEachSentence) {
    for (const Pose& check : shipped_catalogue().checks()) {
        const Routine routine = check_routine(check, {});
        const Timeline timeline = compile(routine, shipped_catalogue(), {},
                                          {.position = check.variants.front().position});
        Demonstration& shown = demonstration_of(check.id);
        Agreement agreement;
        std::optional<body::Posture> first;
        play_through(
            check.id, timeline, routine, true, shown,
            [&](const SeenMoment& seen) {
                agreement.look(seen.shown, timeline, routine, seen.moment, check.id, false);
                if (!first) first = seen.shown.body().posture;
                double most = 0;
                for (const double by : body::difference(*first, seen.shown.body().posture))
                    most = std::max(most, std::abs(by));
                EXPECT_LT(most, radians(4)) << check.id << ": more than the breath moves a body";
            },
            Agreement::ring());
        EXPECT_GT(agreement.sentences, 6) << check.id;
        EXPECT_TRUE(agreement.wrong.empty()) << agreement.totals();
        for (const auto& [what, times] : agreement.wrong) ADD_FAILURE() << what << " " << times;
    }
}

}  // namespace
}  // namespace catcow::testing
