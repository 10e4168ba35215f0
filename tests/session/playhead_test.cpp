#include "session/playhead.h"

#include <gtest/gtest.h>

namespace catcow {
namespace {

constexpr double film_frame = 1.0 / 64;  // seconds, and a whole number of microseconds

// Draws frames for a time.
class WatchedFilm {
public:
    WatchedFilm(Duration length, bool plays) : head(length, plays) { head.follow(now, false); }
    void run(double length, bool waits = false) {
        for (double t = 0; t < length; t += film_frame)
            head.follow(now += seconds(film_frame), waits);
    }
    Duration now = seconds(1000);
    Playhead head;
};

TEST(PlayheadTest, PlaysTenTimesAsFastAsTimePasses) {
    WatchedFilm film(seconds(485), true);
    film.run(13);
    EXPECT_EQ(film.head.place(), seconds(130));
    EXPECT_TRUE(film.head.plays());
}

TEST(PlayheadTest, StopsAtTheEndAndPlaysAgainFromTheStart) {
    WatchedFilm film(seconds(485), true);
    film.run(49);
    EXPECT_EQ(film.head.place(), seconds(485));
    EXPECT_TRUE(film.head.ended());
    EXPECT_FALSE(film.head.plays());
    film.head.play();
    EXPECT_EQ(film.head.place(), Duration{});
    film.run(1);
    EXPECT_EQ(film.head.place(), seconds(10));
}

TEST(PlayheadTest, APauseKeepsThePlaceForAnyTime) {
    WatchedFilm film(seconds(485), true);
    film.run(2);
    film.head.pause();
    film.run(60);
    EXPECT_EQ(film.head.place(), seconds(20));
    film.now += seconds(3600);  // nothing moves, so no frames come
    film.head.play();
    film.run(1);
    EXPECT_NEAR(in_seconds(film.head.place()), 30, 10 * film_frame);
}

TEST(PlayheadTest, AHiddenPageSkipsNothing) {
    WatchedFilm film(seconds(485), true);
    film.run(2);
    film.now += seconds(600);
    film.run(1);
    EXPECT_NEAR(in_seconds(film.head.place()), 30, 10 * film_frame);
}

TEST(PlayheadTest, WaitsForAPictureThatIsNotReady) {
    WatchedFilm film(seconds(485), true);
    film.run(2, true);
    EXPECT_EQ(film.head.place(), Duration{});
    EXPECT_TRUE(film.head.plays());
    film.run(2);
    EXPECT_EQ(film.head.place(), seconds(20));
}

TEST(PlayheadTest, GoesToAnyPlaceWithinTheTimeline) {
    WatchedFilm film(seconds(485), false);
    film.head.go_to(seconds(130));
    film.run(5);
    EXPECT_EQ(film.head.place(), seconds(130)) << "it does not begin to play";
    film.head.go_to(seconds(-3));
    EXPECT_EQ(film.head.place(), Duration{});
    film.head.play();
    film.head.go_to(seconds(200));
    film.run(1);
    EXPECT_EQ(film.head.place(), seconds(210)) << "it plays on from there";
    film.head.go_to(seconds(9000));
    EXPECT_EQ(film.head.place(), seconds(485));
    EXPECT_TRUE(film.head.ended());
    EXPECT_FALSE(film.head.plays());
    film.head.go_to(seconds(100));
    EXPECT_FALSE(film.head.ended());
}

TEST(PlayheadTest, AnEmptyTimelineIsOverAtOnce) {
    Playhead none;
    none.play();
    EXPECT_FALSE(none.plays());
    EXPECT_TRUE(none.ended());
}

}  // namespace
}  // namespace catcow
