// Went wrong: Escape did nothing on Learn, on a pose's page and after a session, the pages had no Back, and the
// keyboard came to the navigation last.
#include "support/app_test.h"

namespace catcow::testing {
namespace {

class BackTest : public AppTest {
protected:
    // Opens a page through what must be pressed for it, and returns which page that is.
    std::string open_page(const std::vector<std::string>& presses) {
        app.reset();
        open();
        for (const std::string& name : presses) press(name);
        return std::string(app->screen());
    }
    struct Page {
        std::vector<std::string> presses;
        std::string here, below;
    };
    const std::vector<Page> over_another{
        {{"Learn"}, "learn", "today"},
        {{"Learn", "How to breathe slowly into your belly"}, "lesson", "learn"},
        {{"Poses", "Gate"}, "pose", "poses"},
        {{"Routines", "Short reset"}, "preview", "routines"},
        {{"See the routine"}, "preview", "today"},
        {{"See the routine", "Bridge"}, "pose", "preview"},
        {{"Posture check"}, "posture", "today"},
        {{"Settings", "Sources and licences"}, "about", "settings"},
    };
};

TEST_F(BackTest, EscapeAndBackLeadToThePageBelow) {
    for (const Page& page : over_another) {
        ASSERT_EQ(open_page(page.presses), page.here);
        key("Escape");
        EXPECT_EQ(app->screen(), page.below);
        ASSERT_EQ(open_page(page.presses), page.here);
        press(sees(Role::button, "Back") ? "Back" : "Not now");
        EXPECT_EQ(app->screen(), page.below);
    }
}

TEST_F(BackTest, EscapeLeadsFromAPreviewAndFromAnswersToWhereTheyWereOpened) {
    ASSERT_EQ(open_page({"See the routine"}), "preview");
    key("Escape");
    EXPECT_EQ(app->screen(), "today");
    ASSERT_EQ(open_page({"Settings", "Your answers and props"}), "needs");
    key("Escape");
    EXPECT_EQ(app->screen(), "settings");
}

// Nothing is lost: the record is stored when the session ends.
TEST_F(BackTest, EscapeAfterASessionDoesWhatDoneDoes) {
    open();
    press("Start session");
    breathe(1);
    press("End session");
    press("End session");
    ASSERT_EQ(app->screen(), "after");
    ASSERT_EQ(records().size(), 1U);
    key("Escape");
    EXPECT_EQ(app->screen(), "today");
    EXPECT_EQ(records().size(), 1U);
}

TEST_F(BackTest, EscapeDoesNothingOnThePagesOfTheBar) {
    for (const char* const name : {"Today", "Poses", "Routines", "Progress", "Settings"}) {
        const std::string here = open_page({name});
        key("Escape");
        EXPECT_EQ(app->screen(), here);
    }
}

TEST_F(BackTest, TheKeyboardComesToTheNavigationBeforeThePage) {
    open();
    for (const char* const name : {"Today", "Poses", "Routines", "Progress", "Settings"}) {
        press(name);
        EXPECT_EQ(nodes().front().role, Role::navigation) << name;
    }
}

}  // namespace
}  // namespace catcow::testing
