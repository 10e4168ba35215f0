// The figure on the screens.
#include <algorithm>

#include "app/figure/mannequin.h"
#include "demonstration/demonstration.h"
#include "support/app_test.h"

namespace catcow::testing {
namespace {

class Figure : public AppTest {
protected:
    // Returns the words that describe the figure.
    std::string seen() const {
        for (const Node& node : nodes()) {
            if (node.role == Role::image) return node.name;
        }
        return {};
    }
    const body::Posture& posture() const { return window.figure->picture.body.posture; }
    double spine(int axis) const {
        return posture().angle[static_cast<size_t>(body::dof::lumbar + axis)] +
               posture().angle[static_cast<size_t>(body::dof::thoracic + axis)];
    }
    void open_pose(std::string_view name) {
        press("Poses");
        press(name);
        ASSERT_TRUE(window.figure) << screen();
    }
    // Advances time and draws all frames that the app asks for.
    void wait(Duration time) {
        const Duration until = device.now + time;
        while (device.now < until) {
            if (device.advance(seconds(1.0 / 60))) app->frame();
        }
    }
};

// The program stopped when Next was pressed before the first breath of a pose alone.
TEST_F(Figure, StandsWhileASessionWithoutABreathCloses) {
    open();
    open_pose("Mountain");
    press("Practise only this pose");
    press("Next");
    EXPECT_EQ(seen(), text("position.standing"));
    press("Pause");
    EXPECT_EQ(seen(), text("position.standing"));
    press("Resume");
    press("Next");
    EXPECT_FALSE(playing()) << screen();
}

// In the first frame of a phase with fewer words the slot was already wider, and the letters of the frame before stood
// up to 36 pixels beside the hands.
TEST(FigureLetters, StayAtTheHandsWhereTheSlotHasChangedSince) {
    const Content& content = shipped_content();
    const Pose& pose = *content.catalogue.pose("gate");
    Item gate;
    gate.pose = pose.number;
    gate.variant = pose.variants.front().number;
    Mannequin mannequin(content);
    ASSERT_TRUE(mannequin.present(gate, {}, true, 1, {seconds(1), 1.2, true, {}}));
    const auto then = mannequin.marks(content.texts, 1.2),
               now = mannequin.marks(content.texts, 1.6);
    ASSERT_GE(then.size(), 2U);
    ASSERT_EQ(then.size(), now.size());
    for (std::size_t i = 0; i < then.size(); ++i) {
        EXPECT_EQ(then[i].letter, now[i].letter);
        EXPECT_NEAR(then[i].x, now[i].x, 1e-4) << then[i].letter;
        EXPECT_NEAR(then[i].y, now[i].y, 1e-4) << then[i].letter;
    }
}

// The figure was called "position." in a session that was resumed with no breath left.
TEST_F(Figure, IsNamedWhereASessionThatGoesOnHasNoBreathLeft) {
    open();
    press("Start session");
    run_sound(seconds(1));
    hide(true);
    ResumePoint point = *resume_row();
    point.start = {.item = static_cast<int>(point.routine.items.size())};
    for (Storage::Row& row : storage.single) {
        if (row.key == "resume") row.text = to_row(point);
    }
    reopen();
    press("Continue");
    EXPECT_EQ(seen(), text("position.standing"));
}

// The page of Cat and Cow first said "Lying on your side", because the figure came from there.
TEST_F(Figure, IsAtOnceInThePoseOfThePageThatOpens) {
    open();
    for (const Pose& pose : shipped_content().catalogue.poses()) {
        open_pose(text("pose." + pose.id + ".name"));
        const std::string at_once = seen();
        wait(seconds(3));
        EXPECT_EQ(at_once.substr(0, at_once.find(',')), seen().substr(0, seen().find(',')))
            << pose.id;
    }
}

// On the page of Gate the words said "left leg out", and from the side and above one saw a right leg.
TEST_F(Figure, IsAMirrorImageOnlyFromInFront) {
    open();
    open_pose("Gate");
    const auto left_leg_out = [&] {
        return posture().angle[static_cast<size_t>(body::dof::side(0) + body::dof::hip + 1)] >
               radians(25);
    };
    wait(seconds(3));
    EXPECT_FALSE(left_leg_out());
    for (const char* const view : {"Side", "Above"}) {
        press(view);
        wait(seconds(3));
        EXPECT_TRUE(left_leg_out()) << view;
    }
    press("Front");
    wait(seconds(3));
    EXPECT_FALSE(left_leg_out());
}

TEST_F(Figure, BreathesOnTodayForAWhileAndThenRests) {
    open();
    ASSERT_TRUE(window.figure) << screen();
    EXPECT_TRUE(sees(Role::button, "Pause the movement"));
    wait(seconds(40));
    EXPECT_TRUE(sees(Role::button, "Play the movement"));
    const int drawn = window.drawn;
    wait(seconds(5));
    EXPECT_EQ(window.drawn, drawn) << "nothing moves, nothing is drawn";
    press("Play the movement");
    wait(seconds(2));
    EXPECT_GT(window.drawn, drawn + 30);
}

TEST_F(Figure, RestsWhenItIsToldTo) {
    open();
    wait(seconds(1));
    press("Pause the movement");
    wait(seconds(2));
    const int drawn = window.drawn;
    wait(seconds(5));
    EXPECT_EQ(window.drawn, drawn);
}

// In a held pose only the breath moves the body. Half the frames are enough, and use half the
// energy.
TEST_F(Figure, IsDrawnThirtyTimesASecondInAPoseThatIsHeldAndSixtyOnItsWay) {
    audio.unavailable = true;
    open();
    press("Start session");
    const auto drawn_in_a_second = [&] {
        const int before = window.drawn;
        wait(seconds(1));
        return window.drawn - before;
    };
    int held = 0, moved = 0;
    for (int i = 0; i < 60 && (held == 0 || moved == 0); ++i) {
        wait(seconds(1));
        const Phase& now = phase();
        const Duration left = now.end() - player().now();
        if (left < seconds(1.5) || player().now() - now.start < seconds(2)) continue;
        if (now.kind == PhaseKind::enter) moved = drawn_in_a_second();
        if (now.kind == PhaseKind::exhale) held = drawn_in_a_second();
    }
    EXPECT_NEAR(held, 30, 1);
    EXPECT_NEAR(moved, 60, 2);
}

TEST_F(Figure, MovesByItselfForNobodyWhoDoesNotWantIt) {
    window.now.reduced_motion = true;
    open();
    wait(seconds(2));
    const int drawn = window.drawn;
    const body::Posture before = posture();
    wait(seconds(10));
    EXPECT_EQ(window.drawn, drawn);
    EXPECT_EQ(posture(), before);
}

TEST_F(Figure, FadesFromOnePostureToTheNextForThoseWhoWantNoMotion) {
    window.now.reduced_motion = true;
    open();
    open_pose("Cat and Cow");
    press("Practise only this pose");
    int fades = 0;
    float opacity = 0;
    body::Posture shown = posture();
    for (int i = 0; i < 60 * 60; ++i) {
        wait(seconds(1.0 / 60));
        ASSERT_TRUE(window.figure) << screen();
        const auto& before = window.figure->before;
        // From the end of a move to the same key in a breath it may change by less than one can see.
        if (apart(posture(), shown) && i > 0) {
            ASSERT_TRUE(before) << "it does not change at once";
            EXPECT_EQ(before->picture.body.posture, shown);
            EXPECT_GT(before->opacity, .8F);
            ++fades;
        } else if (before && opacity > 0) {
            EXPECT_LE(before->opacity, opacity);
        }
        opacity = before ? before->opacity : 0;
        shown = posture();
    }
    EXPECT_GE(fades, 6) << "cat and cow";
    EXPECT_FALSE(window.figure->before) << "each came to its end";
}

TEST_F(Figure, NeverFadesWhileItMoves) {
    open();
    open_pose("Cat and Cow");
    for (int i = 0; i < 100; ++i) {
        wait(seconds(.1));
        EXPECT_FALSE(window.figure->before);
    }
}

TEST_F(Figure, ArchesWithCowAndRoundsWithCat) {
    open();
    open_pose("Cat and Cow");
    double most = -9, least = 9;
    std::string rounded, arched;
    for (int i = 0; i < 200; ++i) {
        wait(seconds(.1));
        if (spine(0) > most) most = spine(0), rounded = seen();
        if (spine(0) < least) least = spine(0), arched = seen();
    }
    EXPECT_GT(degrees(most), 30);
    EXPECT_LT(degrees(least), -15);
    EXPECT_EQ(rounded, "On all fours, back rounded");
    EXPECT_EQ(arched, "On all fours, back arched");
}

// The picture on a page is also what is printed.
TEST_F(Figure, RestsInTheHalfOfTheBreathThatTheVariantIsNamedAfter) {
    for (const bool reduced : {false, true}) {
        window.now.reduced_motion = reduced;
        open();
        open_pose("Cat and Cow");
        press("Cow only");
        wait(seconds(40));
        EXPECT_EQ(seen(), "On all fours, back arched");
        press("Cat only");
        wait(seconds(40));
        EXPECT_EQ(seen(), "On all fours, back rounded");
    }
}

// A teacher who faces you bends to their own right when you bend to your left.
TEST_F(Figure, MirrorsYouWhenItFacesYou) {
    open();
    open_pose("Gate");
    wait(seconds(40));
    EXPECT_LT(degrees(spine(1)), -20) << "the figure's own right";
    EXPECT_NE(seen().find("bent to the left"), std::string::npos) << seen();
    press("Settings");
    press("Mirror the figure when it faces you");
    open_pose("Gate");
    wait(seconds(40));
    EXPECT_GT(degrees(spine(1)), 20);
    EXPECT_NE(seen().find("bent to the left"), std::string::npos) << seen();
}

TEST_F(Figure, IsSeenFromWhereOneWants) {
    open();
    open_pose("Sphinx");
    wait(seconds(1));
    const figure::View usual = window.figure->picture.view;
    press("Above");
    wait(seconds(3));
    EXPECT_GT(window.figure->picture.view.pitch, 1.2);
    press("Standard");
    wait(seconds(3));
    EXPECT_NEAR(window.figure->picture.view.pitch, usual.pitch, .05);
    key("ArrowLeft");
    wait(seconds(1));
    EXPECT_NEAR(window.figure->picture.view.yaw, usual.yaw + radians(15), .05);
}

// The first click after "Watch it fast" threw the camera round, by the way from that button to the figure.
TEST_F(Figure, IsNotTurnedByAClickToWhichThePointerLeaps) {
    const auto view = [&] { return window.figure->picture.view; };
    const auto leap = [&](const char* screen_name) {
        SCOPED_TRACE(screen_name);
        ImGuiIO& io = ImGui::GetIO();
        const auto frame = [&] {
            app->input();
            settle();
        };
        io.AddMousePosEvent(3, 3);
        frame();
        look();
        const Rect slot = window.figure->rect;
        const figure::View before = view();
        io.AddMousePosEvent(slot.x + slot.width / 2, slot.y + slot.height / 2);
        io.AddMouseButtonEvent(0, true);
        frame();
        io.AddMouseButtonEvent(0, false);
        frame();
        wait(seconds(0.1));
        EXPECT_NEAR(view().yaw, before.yaw, .1);
        EXPECT_NEAR(view().pitch, before.pitch, .1);
        io.AddMousePosEvent(-1e9F, -1e9F);
        frame();
    };
    window.now.reduced_motion = true;
    open();
    leap("Today");
    press("See the routine");
    press("Watch it fast");
    leap("a film");
    const double pitch = view().pitch;
    const Rect slot = window.figure->rect;
    const float y = slot.y + slot.height / 2;
    drag(slot.x + slot.width / 2, y, y + 60);
    EXPECT_GT(view().pitch, pitch + .2) << "a drag turns it";
    back();
    back();
    open_pose("Sphinx");
    leap("the page of a pose");
    back();
    press("Today");
    press("Start session");
    press("Pause");
    wait(seconds(1));
    leap("a session");
}

TEST_F(Figure, ShowsWhatAPoseWorks) {
    open();
    open_pose("Bridge");
    wait(seconds(1));
    const figure::Meaning& meaning = window.figure->picture.meaning;
    figure::Regions buttocks;
    buttocks.add(figure::Region::buttocks);
    EXPECT_TRUE(meaning.works.left & buttocks.left);
    EXPECT_TRUE(meaning.works.right & buttocks.right);
    figure::Regions chest;
    chest.add(figure::Region::chest);
    EXPECT_TRUE(meaning.stretches.left & chest.left);
}

TEST_F(Figure, IsALineDrawingWhereThereAreOnlyWords) {
    window.words_only = true;
    open();
    open_pose("Cat and Cow");
    const auto image = std::find_if(nodes().begin(), nodes().end(),
                                    [](const Node& node) { return node.role == Role::image; });
    ASSERT_NE(image, nodes().end());
    EXPECT_EQ(std::count(image->drawing.begin(), image->drawing.end(), '|'), 5);
    EXPECT_GT(image->drawing.size(), 300u);
}

// After a lost context came back, the figure stayed away until a list drew a small picture. The app
// checked only for the fault, not whether the faulty context was still the present one.
TEST_F(Figure, ComesBackInASessionWithTheContextThatComesBack) {
    open();
    press("Start session");
    run_sound(seconds(3));
    ASSERT_TRUE(window.figure) << screen();
    window.fault = "shaders: the context is lost";
    run_sound(seconds(1));
    EXPECT_FALSE(window.figure) << "the breath shape stands alone";
    window.context = 1;
    run_sound(seconds(1));
    EXPECT_TRUE(window.figure);
    EXPECT_FALSE(seen().empty());
}

// A pause costs no battery. See also tests/demonstration/pause_test.cpp.
TEST_F(Figure, AsksForNoFrameInAPause) {
    open();
    press("Start session");
    int pauses = 0;
    for (; pauses < 8 && playing(); ++pauses) {
        run_sound(seconds(29), seconds(.1));
        ASSERT_TRUE(window.figure) << screen();
        press("Pause");
        wait(seconds(5));  // the pictures of the mistakes are solved, and the view comes to rest
        const int drawn = window.drawn;
        wait(seconds(5));
        EXPECT_EQ(window.drawn, drawn) << name_of(phase().kind) << " of " << phase().item;
        press("Resume");
    }
    EXPECT_EQ(pauses, 8);
}

// The figure of a new session came from where the last page had left it.
TEST_F(Figure, OfANewSessionIsAtItsFirstPositionInItsFirstFrame) {
    for (const bool calm : {false, true}) {
        window.now.reduced_motion = calm;
        app.reset();
        open();
        press("Poses");
        press("Rest on your back");
        wait(seconds(20));
        EXPECT_NE(seen(), text("position.standing"));
        press("Practise only this pose");
        ASSERT_TRUE(playing());
        EXPECT_EQ(seen(), text("position.standing"));
        EXPECT_FALSE(window.figure->before) << "the page does not fade out over it";
        press("Pause");
        press("End session");
        press("End session");
    }
}

TEST_F(Figure, FollowsTheSessionAndStandsStillWithIt) {
    open();
    press("Start session");
    run_sound(seconds(3));
    ASSERT_TRUE(window.figure) << screen();
    press("Pause");
    wait(seconds(3));
    const body::Posture before = posture();
    wait(seconds(5));
    EXPECT_EQ(posture(), before);
    press("Resume");
    run_sound(seconds(25));
    EXPECT_NE(posture(), before);
}

}  // namespace
}  // namespace catcow::testing
