#include "support/app_test.h"

namespace catcow::testing {
namespace {

class Notice : public AppTest {};

TEST_F(Notice, StandsBeforeTheFirstSessionAndOnlyOnce) {
    first_visit = true;
    open();
    EXPECT_EQ(app->screen(), "notice");
    EXPECT_TRUE(sees(Role::heading, text("app.notice.title"))) << screen();
    EXPECT_FALSE(sees(Role::button, "Start session"));
    press("I understand");
    EXPECT_TRUE(app->is_at<place::FirstNeeds>());
    press("Continue");
    EXPECT_EQ(app->screen(), "today");
    EXPECT_TRUE(settings_row().notice_seen);

    reopen();
    EXPECT_EQ(app->screen(), "today");
    EXPECT_TRUE(sees(Role::button, "Start session")) << screen();
}

// A first visit began with thirty warnings, and nothing said or showed what this is.
TEST_F(Notice, BeginsWithWhatThisIsAndTheFigure) {
    first_visit = true;
    open();
    EXPECT_TRUE(sees(Role::heading, text("app.welcome.title")));
    EXPECT_TRUE(reads(text("app.welcome.what")));
    EXPECT_TRUE(window.figure) << screen();
    EXPECT_FALSE(reads(text("app.notice.emergency.1")));
    EXPECT_TRUE(reads(text("app.welcome.safety"))) << "that there are signs to get help for";
}

TEST_F(Notice, IsWholeOneTapAwayAndCanBeAcceptedThere) {
    for (const bool there : {false, true}) {
        storage.single.clear();
        app.reset();
        first_visit = true;
        open();
        press(text("app.settings.safety"));
        ASSERT_TRUE(app->is_at<place::FirstSafety>());
        if (!there) {
            press("Back");
            ASSERT_TRUE(app->is_at<place::FirstNotice>());
            press(text("app.settings.safety"));
            back();
            ASSERT_TRUE(app->is_at<place::FirstNotice>());
        }
        press("I understand");
        EXPECT_TRUE(app->is_at<place::FirstNeeds>());
        EXPECT_TRUE(settings_row().notice_seen);
    }
}

TEST_F(Notice, SpeaksEveryOneOfItsLines) {
    first_visit = true;
    open();
    press(text("app.settings.safety"));
    EXPECT_TRUE(reads(text("app.notice.what")));
    EXPECT_TRUE(reads(text("app.notice.not")));
    for (const char* part :
         {"app.notice.emergency", "app.notice.ask", "app.notice.stop", "app.notice.pregnancy"}) {
        const std::string key(part);
        EXPECT_TRUE(sees(Role::heading, text(key + ".title")));
        for (int i = 1; shipped_content().texts.has(key + "." + std::to_string(i)); ++i) {
            EXPECT_TRUE(sees(Role::list_item, text(key + "." + std::to_string(i)))) << key << i;
        }
    }
}

TEST_F(Notice, IsReadAgainFromSettings) {
    open();
    press("Settings");
    press(text("app.settings.safety"));
    EXPECT_TRUE(sees(Role::heading, text("app.settings.safety"))) << screen();
    press("Back");
    EXPECT_EQ(app->screen(), "settings");
}

TEST_F(Notice, NothingElseOfTheAppWorksBeforeIt) {
    first_visit = true;
    open();
    for (const char* code : {"Space", "ArrowRight", "ArrowLeft", "Escape"}) key(code);
    EXPECT_EQ(app->screen(), "notice");
    EXPECT_EQ(audio.opened, 0);
}

}  // namespace
}  // namespace catcow::testing
