#include <algorithm>

#include "routine/link.h"
#include "support/app_test.h"

// The short pages about back pain: one step from Today, and beside what they explain.

namespace catcow::testing {
namespace {

class Learning : public AppTest {
protected:
    std::string title(const std::string& id) const { return text("learn." + id + ".title"); }
    // Reads the page that is open, and goes back to where it was opened from.
    void read(const std::string& id, std::string_view from) {
        ASSERT_EQ(app->screen(), "lesson") << screen();
        EXPECT_TRUE(sees(Role::heading, title(id)));
        back();
        EXPECT_EQ(app->screen(), from);
    }
    void end_a_session_with_pain(double pain) {
        open();
        press("Start session");
        run_sound(seconds(120));
        press("End session");
        press("End session");
        ASSERT_EQ(app->screen(), "after") << screen();
        run_clock(seconds(1));
        slide(text("app.after.pain"), pain);
    }
};

TEST_F(Learning, TodayLeadsToAListOfAllPagesAndEachPageBackToIt) {
    open();
    press("Learn");
    ASSERT_EQ(app->screen(), "learn");
    EXPECT_EQ(device.history, 1);
    for (const Lesson& lesson : shipped_content().lessons) {
        press(title(lesson.id));
        EXPECT_EQ(device.history, 2);
        read(lesson.id, "learn");
        EXPECT_EQ(device.history, 1);
        look();
        press(title(lesson.id));
        press("Back");
        EXPECT_EQ(app->screen(), "learn");
        EXPECT_EQ(device.history, 1);
    }
    back();
    EXPECT_EQ(app->screen(), "today");
}

TEST_F(Learning, EachPageShowsAllItsTextsAndASourceForEachSection) {
    open();
    press("Learn");
    for (const Lesson& lesson : shipped_content().lessons) {
        press(title(lesson.id));
        EXPECT_TRUE(reads(text("learn." + lesson.id + ".about")));
        std::size_t named = 0;
        for (const Lesson::Section& section : lesson.sections) {
            EXPECT_TRUE(sees(Role::heading, text(section.text + ".title")));
            for (const std::string& key : {section.text, section.list}) {
                for (const std::string_view line : shipped_content().texts.list(key))
                    EXPECT_TRUE(reads(line)) << line;
            }
        }
        for (const Node& node : nodes()) {
            named += node.name.starts_with("Source: ");
        }
        EXPECT_EQ(named, lesson.sections.size()) << lesson.id;
        back();
    }
}

TEST_F(Learning, EverySourceThatAPageNamesIsInAbout) {
    open();
    press("Settings");
    press("Sources and licences");
    for (const Lesson& lesson : shipped_content().lessons) {
        for (const Lesson::Section& section : lesson.sections) {
            for (const std::string& id : section.sources)
                EXPECT_TRUE(reads(text("source." + id))) << id;
        }
    }
    EXPECT_TRUE(reads("certified yoga teacher"));
    EXPECT_TRUE(sees(Role::text, text("app.about.liability")));
}

TEST_F(Learning, TheBreathingPaceLeadsToHowToBreatheAndBackToSettings) {
    open();
    press("Settings");
    press(title("breath"));
    EXPECT_EQ(device.history, 2);
    read("breath", "settings");
    EXPECT_EQ(device.history, 1);
}

// Back from a page led to the top of the screen that it was opened from.
TEST_F(Learning, BackLeadsToTheVeryPlaceWhereThePageWasOpened) {
    window.now = {360, 640, {}, false};
    open();
    press("Settings");
    for (int i = 0; i < 12 && find(Role::button, title("breath"))->rect.y > 400; ++i)
        key("PageDown");
    const Rect before = find(Role::button, title("breath"))->rect;
    ASSERT_LT(find(Role::heading, text("app.nav.settings"))->rect.y, 0) << "it was scrolled";
    press(title("breath"));
    EXPECT_GT(find(Role::heading, title("breath"))->rect.y, 0) << "a new page begins at its top";
    press("Back");
    EXPECT_EQ(find(Role::button, title("breath"))->rect, before);
    press("Poses");
    press("Settings");
    EXPECT_GT(find(Role::heading, text("app.nav.settings"))->rect.y, 0) << "is no way back";
}

// The bar over the page about a flare-up led away from the questions after a session for good.
TEST_F(Learning, APageHasTheBarOnlyIfTheScreenBelowHasIt) {
    const auto has_bar = [&] {
        return std::any_of(nodes().begin(), nodes().end(),
                           [](const Node& node) { return node.role == Role::navigation; });
    };
    open();
    press("Settings");
    press(title("breath"));
    EXPECT_TRUE(has_bar());
    back();
    press("Today");
    press("See the routine");
    press(title("moving"));
    EXPECT_FALSE(has_bar());
    app.reset();
    end_a_session_with_pain(6);
    press(title("flare"));
    EXPECT_FALSE(has_bar());
    press("Back");
    EXPECT_EQ(app->screen(), "after");
}

TEST_F(Learning, ARoutineOnTheFloorLeadsToHowToGetThereAndBackToTheSameRoutine) {
    open();
    press("See the routine");
    press(title("moving"));
    read("moving", "preview");
    EXPECT_TRUE(sees(Role::heading, "Eight poses"));
}

TEST_F(Learning, ARoutineWithoutTheFloorDoesNotTellHowToGetThere) {
    open_with({"floor"});
    press("See the routine");
    EXPECT_FALSE(sees(Role::button, title("moving")));
}

TEST_F(Learning, PainAfterASessionLeadsToWhatToDoAndTheAnswersStay) {
    end_a_session_with_pain(6);
    write(text("app.after.note"), "Left side");
    press(title("flare"));
    EXPECT_EQ(device.history, 2);
    EXPECT_TRUE(reads(text("app.notice.emergency.1")));
    read("flare", "after");
    EXPECT_EQ(slider(text("app.after.pain")), 6);
    ASSERT_NE(find(Role::textbox, text("app.after.note")), nullptr);
    EXPECT_EQ(find(Role::textbox, text("app.after.note"))->value, "Left side");
    slide(text("app.after.pain"), 5);
    press("Done");
    EXPECT_EQ(app->screen(), "today");
    EXPECT_EQ(device.history, 0);
}

TEST_F(Learning, MildPainAfterASessionIsNoFlareUp) {
    end_a_session_with_pain(3);
    EXPECT_FALSE(sees(Role::button, title("flare")));
}

TEST_F(Learning, TheNavBarLeadsOutOfAPageForGood) {
    open();
    press("Settings");
    press(title("breath"));
    press("Poses");
    EXPECT_EQ(app->screen(), "poses");
    back();
    EXPECT_EQ(app->screen(), "today");
    EXPECT_EQ(device.history, 0);
}

TEST_F(Learning, ALinkThatArrivesOnAPageShowsItsRoutine) {
    open();
    press("See the routine");
    press(title("moving"));
    follow_link("#" + encode_link(shipped_content().routines.back()).value());
    EXPECT_EQ(app->screen(), "preview");
    back();
    EXPECT_EQ(app->screen(), "today");
    EXPECT_EQ(device.history, 0);
}

// Only storage was asked for anything: the pages are part of what is there offline.
TEST_F(Learning, ThePagesNeedNoNetwork) {
    open();
    const auto asked = device.texts_asked;
    press("Learn");
    for (const Lesson& lesson : shipped_content().lessons) {
        press(title(lesson.id));
        back();
    }
    EXPECT_EQ(device.texts_asked, asked);
}

TEST_F(Learning, APosePageSaysWhatToKeepInMind) {
    open();
    for (const Pose& pose : shipped_content().catalogue.poses()) {
        press("Poses");
        press(text("pose." + pose.id + ".name"));
        EXPECT_TRUE(sees(Role::text, text("pose." + pose.id + ".mind"))) << pose.id;
    }
}

// Went wrong: a link that waited for the end of a session came over the page about a flare-up, and what was asked after
// the session was gone.
TEST_F(Learning, ALinkWaitsUntilThePageAndTheEndOfTheSessionAreDone) {
    open();
    press("Start session");
    run_sound(seconds(120));
    follow_link("#" + encode_link(shipped_content().routines.back()).value());
    press("End session");
    press("End session");
    run_clock(seconds(1));
    slide(text("app.after.pain"), 6);
    press(title("flare"));
    run_clock(seconds(1));
    read("flare", "after");
    look();
    press("Done");
    run_clock(seconds(1));
    EXPECT_EQ(app->screen(), "preview");
}

}  // namespace
}  // namespace catcow::testing
