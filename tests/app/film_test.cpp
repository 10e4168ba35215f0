// A routine as a film at ten times the speed, from the preview and from the builder.
#include "app/common/person.h"
#include "catalogue/reason.h"
#include "session/playhead.h"
#include "support/library_test.h"

namespace catcow::testing {
namespace {

class FilmScreen : public LibraryTest {
protected:
    void watch_eight_poses() {
        open();
        press("See the routine");
        press("Watch it fast");
        ASSERT_EQ(app->screen(), "film") << screen();
    }
    const Node& place() const {
        const Node* const node = find(Role::slider, "Place in the session");
        EXPECT_NE(node, nullptr) << screen();
        return *node;
    }
    // Returns how long the film is.
    double length() const {
        return in_seconds(
            length_of(shipped_content().routines.front(), shipped_content().catalogue));
    }
    void expect_no_practice() {
        EXPECT_TRUE(storage.sessions.empty());
        EXPECT_FALSE(resume_row());
        EXPECT_FALSE(device.awake);
        EXPECT_EQ(app->practice(), nullptr);
    }
};

TEST_F(FilmScreen, PlaysByItselfAndOffersTheStartAgainAtTheEnd) {
    watch_eight_poses();
    EXPECT_TRUE(window.figure);
    EXPECT_TRUE(sees(Role::button, "Pause"));
    run_clock(seconds(12));
    EXPECT_GT(place().now, 80);
    EXPECT_LE(place().now, 125);
    run_clock(seconds(length() / Playhead::speed));
    EXPECT_TRUE(sees(Role::button, "Play from the start")) << screen();
    EXPECT_GE(place().now, length() - 5);
    EXPECT_TRUE(reads("Thank you for practising.")) << screen();
    EXPECT_FALSE(device.next_frame) << "nothing moves any more";
    press("Play from the start");
    run_clock(seconds(3));
    EXPECT_GT(place().now, 5);
    EXPECT_LT(place().now, 35);
    expect_no_practice();
}

TEST_F(FilmScreen, APauseKeepsThePlaceAndSaysIt) {
    watch_eight_poses();
    run_clock(seconds(8));
    press("Pause");
    const std::string said = place().value;
    const double now = place().now;
    run_clock(seconds(20));
    EXPECT_EQ(place().value, said);
    EXPECT_EQ(place().now, now);
    EXPECT_FALSE(device.next_frame) << "a film that stands still needs no frames";
    press("Play");
    run_clock(seconds(3));
    EXPECT_GT(place().now, now);
}

// A screen reader says the slider on which it is whenever its text changes, and live regions always.
TEST_F(FilmScreen, SaysNothingByItselfWhileItPlays) {
    watch_eight_poses();
    const std::string said = place().value;
    for (int second = 0; second < 30; ++second) {
        run_clock(seconds(1));
        EXPECT_EQ(place().value, said);
        for (const Node& node : nodes()) {
            const bool announces =
                node.role == Role::live || node.role == Role::status || node.role == Role::alert;
            EXPECT_TRUE(!announces || node.name.empty()) << node.name;
        }
    }
}

TEST_F(FilmScreen, TheSliderLeadsToAnyMomentAndSaysWhatHappensThere) {
    watch_eight_poses();
    press("Pause");
    slide("Place in the session", 2 * 60 + 10);
    EXPECT_EQ(place().now, 130);
    EXPECT_NE(place().value.find("2:10 of 18:29, "), std::string::npos) << place().value;
    const Routine& routine = shipped_content().routines.front();
    const Timeline timeline = compile(routine, shipped_content().catalogue, {});
    for (const double t : {700.0, 20.0, 400.0, 1000.0}) {
        slide("Place in the session", t);
        const Phase& phase =
            timeline.phases[static_cast<std::size_t>(phase_at(timeline, seconds(t)))];
        const Pose& pose = *shipped_content().catalogue.pose(
            routine.items[static_cast<std::size_t>(phase.item)].pose);
        EXPECT_NE(place().value.find(text("pose." + pose.id + ".name")), std::string::npos)
            << t << ": " << place().value;
        EXPECT_TRUE(sees(Role::button, "Play")) << "it does not begin to play";
    }
    slide("Place in the session", place().high);
    EXPECT_TRUE(sees(Role::button, "Play from the start"));
    slide("Place in the session", 100);
    EXPECT_TRUE(sees(Role::button, "Play"));
}

TEST_F(FilmScreen, AMouseMovesTheKnobToWhereItPressesTheTrack) {
    watch_eight_poses();
    press("Pause");
    const Rect track = place().rect;
    tap_at(track.x + track.width / 2, track.y + track.height / 2);
    EXPECT_NEAR(place().now, length() / 2, 6);
}

TEST_F(FilmScreen, KeysPlayPauseAndMoveThePlace) {
    watch_eight_poses();
    key("Space");
    EXPECT_TRUE(sees(Role::button, "Play"));
    const double now = place().now;
    key("ArrowRight");
    run_clock(seconds(1));
    key("ArrowRight");
    EXPECT_EQ(place().now, now + 10);
    run_clock(seconds(1));
    key("ArrowLeft");
    EXPECT_EQ(place().now, now + 5);
    run_clock(seconds(1));
    key("Space");
    EXPECT_TRUE(sees(Role::button, "Pause"));
}

TEST_F(FilmScreen, WithReducedMotionItStandsStillUntilItIsAskedToPlay) {
    window.now.reduced_motion = true;
    watch_eight_poses();
    run_clock(seconds(20));
    EXPECT_EQ(place().now, 0);
    EXPECT_TRUE(sees(Role::button, "Play"));
    slide("Place in the session", 400);
    run_clock(seconds(5));
    EXPECT_EQ(place().now, 400);
    press("Play");
    run_clock(seconds(5));
    EXPECT_GT(place().now, 430);
}

TEST_F(FilmScreen, WithoutAFigureTheWordsPlay) {
    window.fault = "no WebGL";
    watch_eight_poses();
    EXPECT_FALSE(window.figure);
    run_clock(seconds(10));
    EXPECT_GT(place().now, 90);
}

TEST_F(FilmScreen, AHiddenPageSkipsNothing) {
    watch_eight_poses();
    run_clock(seconds(5));
    const double now = place().now;
    hide(true);
    device.advance(seconds(60));
    hide(false);
    EXPECT_NEAR(place().now, now, 10);
}

TEST_F(FilmScreen, TheNoteOfAPoseIsShownWhileThatPoseIsOn) {
    Routine routine = three_poses();
    routine.items[1].note = "Only as far as it feels good";
    open();
    follow_link(link_to(routine));
    press("Watch it fast");
    press("Pause");
    int with = 0, without = 0;
    for (double t = 0; t < place().high; t += 5) {
        slide("Place in the session", t);
        const bool gate = place().value.find("Gate") != std::string::npos;
        EXPECT_EQ(reads("“Only as far as it feels good”"), gate) << place().value;
        ++(gate ? with : without);
    }
    EXPECT_GT(with, 2);
    EXPECT_GT(without, 2);
}

TEST_F(FilmScreen, BackLeadsToTheBuilderWithItsDraft) {
    open();
    press("See the routine");
    press("Edit a copy");
    write("Name", "For Ada");
    press("4. Bridge");
    const std::string before = screen();
    press("Watch it fast");
    ASSERT_EQ(app->screen(), "film") << screen();
    run_clock(seconds(4));
    back();
    EXPECT_EQ(app->screen(), "builder");
    EXPECT_EQ(screen(), before);
    ASSERT_EQ(rows().size(), 1U);
    EXPECT_EQ(rows()[0].routine.title, "For Ada");
    look();
    press("Watch it fast");
    press("Back");
    EXPECT_EQ(screen(), before);
    press("Undo");
    expect_no_practice();
}

TEST_F(FilmScreen, BackLeadsToThePreviewOfALinkWithWhatIsLeftOut) {
    open();
    follow_link(link_to(three_poses()));
    press("Include Gate");
    press("Watch it fast");
    ASSERT_EQ(app->screen(), "film");
    press("Pause");
    for (double t = 0; t < place().high; t += 5) {
        slide("Place in the session", t);
        EXPECT_EQ(place().value.find("Gate"), std::string::npos) << place().value;
    }
    key("Escape");
    ASSERT_EQ(app->screen(), "preview");
    EXPECT_EQ(find(Role::button, "Gate")->value, text("app.preview.skipped"));
    EXPECT_TRUE(storage.find("single", "resume") == nullptr);
    expect_no_practice();
}

TEST_F(FilmScreen, ShowsTheRoutineAsThisPersonDoesIt) {
    open_with({"kneeling"});
    press("See the routine");
    press("Watch it fast");
    press("Pause");
    const Content& content = shipped_content();
    const Person person = person_of(settings_row(), content.catalogue.rules());
    const Routine mine = adapt(content.routines.front(), content.catalogue, person).routine;
    ASSERT_NE(mine.items, content.routines.front().items);
    const Timeline timeline = compile(mine, content.catalogue, {.person = person});
    for (double t = 0; t < in_seconds(timeline.length()); t += 5) {
        slide("Place in the session", t);
        const int item =
            timeline.phases[static_cast<std::size_t>(phase_at(timeline, seconds(t)))].item;
        if (item < 0) continue;
        const Item& shown = mine.items[static_cast<std::size_t>(item)];
        const Pose& pose = *content.catalogue.pose(shown.pose);
        const std::string name = name_of(content.texts, {&pose, pose.variant(shown.variant)});
        EXPECT_NE(place().value.find(name), std::string::npos) << t << ": " << place().value;
    }
}

}  // namespace
}  // namespace catcow::testing
