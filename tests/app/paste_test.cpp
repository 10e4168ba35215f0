// The installed app opens no links, so a link can be pasted, with the message around it.
#include "support/library_test.h"

namespace catcow::testing {
namespace {

class Paste : public LibraryTest {
protected:
    void paste(const std::string& text) {
        press("Paste a link");
        write("Link", text);
        press("Open");
    }
};

TEST_F(Paste, ALinkOpensItsPreviewAndBackLeadsToRoutines) {
    open();
    for (const std::string& text :
         {link_to(three_poses()), link_to(three_poses()).substr(1),
          device.url + link_to(three_poses()),
          "Try this: " + device.url + link_to(three_poses()) + " (#yoga) and tell me.",
          "#yoga " + device.url + link_to(three_poses())}) {
        press("Routines");
        paste(text);
        EXPECT_EQ(app->screen(), "preview") << text;
        EXPECT_TRUE(sees(Role::heading, "Evening"));
        EXPECT_FALSE(sees(Role::dialog, "Paste a link"));
        press("Not now");
        EXPECT_EQ(app->screen(), "routines");
    }
}

TEST_F(Paste, AFaultyLinkSaysWhyInTheSheet) {
    std::string damaged = link_to(three_poses());
    damaged[6] = damaged[6] == 'A' ? 'B' : 'A';
    const std::vector<std::pair<std::string, const char*>> faults{
        {"", "app.routines.empty"},
        {" \u200B", "app.routines.empty"},
        {"https://example.com", "app.link.not_a_routine"},
        {"#yoga and #more", "app.link.not_a_routine"},
        {device.url + "#2.AAAA", "app.link.newer_version"},
        {"#1." + std::string(3000, 'A'), "app.link.too_long"},
        {device.url + damaged, "app.link.damaged"},
    };
    open();
    press("Routines");
    for (const auto& [pasted, key] : faults) {
        paste(pasted);
        EXPECT_TRUE(sees(Role::dialog, "Paste a link")) << pasted;
        EXPECT_TRUE(sees(Role::alert, text(key))) << key << "\n" << screen();
        press("Cancel");
        EXPECT_EQ(app->screen(), "routines");
    }
    EXPECT_EQ(device.fragments_cleared, 0) << "the address is not about it";
    paste(device.url + damaged);
    write("Link", link_to(three_poses()));
    EXPECT_FALSE(sees(Role::alert, text("app.link.damaged"))) << "another link, another chance";
    look();
    press("Open");
    EXPECT_EQ(app->screen(), "preview");
}

TEST_F(Paste, BackClosesTheSheetAndItIsEmptyTheNextTime) {
    open();
    press("Routines");
    press("Paste a link");
    write("Link", "something");
    back();
    EXPECT_EQ(app->screen(), "routines");
    EXPECT_FALSE(sees(Role::dialog, "Paste a link"));
    look();
    press("Paste a link");
    ASSERT_TRUE(sees(Role::textbox, "Link")) << screen();
    EXPECT_EQ(find(Role::textbox, "Link")->value, "");
}

}  // namespace
}  // namespace catcow::testing
