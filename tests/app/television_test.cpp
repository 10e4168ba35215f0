// A session on a television, three metres away: the whole screen, and a remote control that has arrows, OK and Back.
#include "support/app_test.h"

namespace catcow::testing {
namespace {

class Television : public AppTest {
protected:
    Television() { window.now = {1920, 1080, {}, false}; }
    void begin() {
        open();
        press("Start session");
        breathe(1);
    }
};

TEST_F(Television, MoreFillsTheScreenAndGivesItBack) {
    device.screen = Device::FullScreen::off;
    begin();
    press("More");
    press("Full screen");
    EXPECT_EQ(device.screen, Device::FullScreen::on);
    EXPECT_FALSE(sees(Role::dialog, "More"));
    EXPECT_EQ(player().state(), PlayState::playing);
    press("More");
    press("Leave full screen");
    EXPECT_EQ(device.screen, Device::FullScreen::off);
}

TEST_F(Television, TheEndOfASessionGivesTheScreenBack) {
    device.screen = Device::FullScreen::off;
    begin();
    press("More");
    press("Full screen");
    key("Escape");
    press("End session");
    EXPECT_EQ(device.screen, Device::FullScreen::off);
}

TEST_F(Television, WhereThePageCannotFillTheScreenNothingIsOffered) {
    begin();
    press("More");
    EXPECT_TRUE(sees(Role::dialog, "More"));
    EXPECT_FALSE(sees(Role::button, "Full screen")) << screen();
}

TEST_F(Television, OkPausesAndGoesOn) {
    begin();
    key("Enter");
    EXPECT_EQ(player().state(), PlayState::paused);
    run_sound(seconds(2));
    key("Enter");
    EXPECT_NE(player().state(), PlayState::paused);
}

// Enter goes on at the end of each way, if the person wants to be waited for. A second press would pause.
TEST_F(Television, OkDoesNotPauseForWhoGoesOnWithIt) {
    begin();
    press("More");
    press("Wait for me");
    press("Close");
    key("Enter");
    EXPECT_EQ(player().state(), PlayState::playing);
}

// What the app has no use for moves the focus of the page (web/remote.js).
TEST_F(Television, ArrowsThatHaveNoOtherUseAreLeftToTheFocus) {
    open();
    EXPECT_FALSE(app->key("ArrowRight"));
    EXPECT_TRUE(app->key("ArrowDown")) << "the page scrolls";
    press("Start session");
    breathe(1);
    EXPECT_TRUE(app->key("ArrowRight")) << "the next pose";
    EXPECT_FALSE(app->key("ArrowDown"));
    EXPECT_FALSE(app->key("ArrowUp"));
}

}  // namespace
}  // namespace catcow::testing
