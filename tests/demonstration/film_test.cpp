// A film of a routine shows at each moment the body that its session shows then, whatever was shown before.
#include <gtest/gtest.h>

#include <algorithm>

#include "support/demonstration_walk.h"
#include "support/session_random.h"

namespace catcow::testing {
namespace {

constexpr Duration session_step = seconds(1.0 / 30);
constexpr int steps_compared =
    10;  // from one moment that is compared to the next: a third of a second

double farthest_joint(const body::PosedBody& one, const body::PosedBody& other) {
    double most = 0;
    for (size_t part = 0; part < one.frames.size(); ++part)
        most = std::max(most, length(one.frames[part].place - other.frames[part].place));
    return most;
}

// A film whose figures are solved as it needs them.
class WatchedRoutine {
public:
    explicit WatchedRoutine(const Routine& routine)
        : routine_(routine), timeline_(compile(routine, shipped_catalogue(), {})) {}

    const Timeline& timeline() const { return timeline_; }
    Demonstration::Asked asked(Duration t, bool film, bool still = false) const {
        const Moment moment = at(timeline_, routine_, shipped_catalogue(), t);
        return {timeline_, routine_, moment, 1, t, still, 1.0, {}, true, {}, film};
    }
    // Draws frames until the picture of this moment is there.
    const body::PosedBody& go_to(Duration t, bool still = false) {
        for (int frames = 0; frames < 300; ++frames) {
            Demonstration::Asked next = asked(t, true, still);
            next.now = now_ += seconds(1.0 / 60);
            EXPECT_NE(shown_.show(next), Seen::nothing);
            if (!shown_.late()) return shown_.body();
        }
        ADD_FAILURE() << routine_.id << ": nothing is shown at " << in_seconds(t);
        return shown_.body();
    }
    const Demonstration& shown() const { return shown_; }

private:
    const Routine& routine_;
    Timeline timeline_;
    Demonstration shown_{figures_to_show(), shipped_catalogue()};
    Duration now_{};
};

// The film has the body where a session is still smoothing the passage from one phase to the next. That
// is a few centimetres, for less than a second.
TEST(FilmTest, ShowsTheBodyOfTheSessionAtEveryMoment) {
    int at_all = 0;
    for (const Routine& routine : shipped_routines()) {
        if (!is_walked(at_all++)) continue;
        WatchedRoutine film(routine);
        Demonstration session(figures_to_show(), shipped_catalogue());
        int compared = 0, same = 0, steps = 0;
        for (Duration t{}; t < film.timeline().length(); t += session_step) {
            session.show(film.asked(t, false));
            if (steps++ % steps_compared != 0) continue;
            const body::PosedBody& body = film.go_to(t);
            const double apart = farthest_joint(session.body(), body);
            ++compared;
            same += apart < 1e-6 ? 1 : 0;
            EXPECT_LT(apart, .07) << routine.id << " at " << in_seconds(t);
            EXPECT_EQ(session.body().props, body.props) << routine.id << " at " << in_seconds(t);
            EXPECT_EQ(session.mirrored(), film.shown().mirrored());
        }
        EXPECT_GT(same, .95 * compared) << routine.id << " of " << compared;
    }
}

TEST(FilmTest, ScrubbingEndsInThePictureOfGoingThereDirectly) {
    constexpr int goals = 6, moves = 5;
    for (const bool still : {false, true}) {
        int number = 0;
        for (const Routine& routine : shipped_routines()) {
            Random random(static_cast<std::uint64_t>(++number));
            WatchedRoutine film(routine);
            const double length = in_seconds(film.timeline().length());
            for (int goal = 0; goal < goals; ++goal) {
                // The last goal is the close, where the chair of before still stands.
                const Duration to = goal + 1 < goals
                                        ? seconds(length * random.between(0, 999) / 1e3)
                                        : seconds(length - 1);
                for (int move = 0; move < moves; ++move)
                    film.go_to(seconds(length * random.between(0, 999) / 1e3), still);
                const body::PosedBody there = film.go_to(to, still);
                WatchedRoutine direct(routine);
                const body::PosedBody& wanted = direct.go_to(to, still);
                SCOPED_TRACE(routine.id + " at " + std::to_string(in_seconds(to)));
                EXPECT_LT(farthest_joint(there, wanted), 1e-9);
                EXPECT_EQ(there.props, wanted.props);
                EXPECT_EQ(there.breathing.ribs, wanted.breathing.ribs);
                EXPECT_EQ(film.shown().mirrored(), direct.shown().mirrored());
            }
        }
    }
}

// A camera that is on its way would show half of another pose.
TEST(FilmTest, AfterACutTheCameraIsThereAtOnce) {
    const Routine& routine = shipped_routines().front();
    WatchedRoutine film(routine);
    const Duration early = seconds(30), late = film.timeline().length() - seconds(30);
    film.go_to(late);
    WatchedRoutine direct(routine);
    direct.go_to(early);
    Demonstration scrubbed(figures_to_show(), shipped_catalogue());
    for (const Duration t : {late, early}) {
        scrubbed.cut();
        do {
            scrubbed.show(film.asked(t, true));
        } while (scrubbed.late());
    }
    EXPECT_NEAR(scrubbed.view().yaw, direct.shown().view().yaw, 1e-6);
    EXPECT_NEAR(scrubbed.view().distance, direct.shown().view().distance, 1e-3);
}

}  // namespace
}  // namespace catcow::testing
