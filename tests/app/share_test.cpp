#include "routine/link.h"
#include "support/app_test.h"

namespace catcow::testing {
namespace {

class Share : public AppTest {
protected:
    // Returns the routine in the shared address.
    Routine shared() const {
        EXPECT_EQ(device.shares.size(), 1U);
        if (device.shares.empty()) return {};
        const std::string& url = device.shares[0].url;
        EXPECT_TRUE(url.starts_with(device.url + "#1.")) << url;
        const LinkResult link = decode_link(url.substr(url.find('#')));
        EXPECT_EQ(link.fault, LinkFault::none) << link.detail;
        return link.routine;
    }
};

// A link does not contain the id of a built-in routine.
Routine as_link(Routine routine) {
    routine.id.clear();
    return routine;
}

TEST_F(Share, TheLinkOfTodayIsTheChosenRoutineAtThePaceOfTheSettings) {
    open();
    press("Settings");
    slide("Breathe in", 5);
    press("Today");
    press("Short reset");
    press("Share");
    Routine expected = as_link(shipped_content().routines[1]);
    expected.pace.inhale = seconds(5);
    EXPECT_EQ(shared(), expected);
    EXPECT_EQ(device.shares[0].title, "Catcow: Short reset");
}

TEST_F(Share, TheLinkAfterASessionIsWhatWasPractised) {
    open();
    press("Eight poses");
    press("Start session");
    breathe(1);
    press("End session");
    press("End session");
    press("Share");
    EXPECT_EQ(shared(), as_link(shipped_content().routines[0]));
}

TEST_F(Share, EveryOutcomeIsAnswered) {
    struct Case {
        std::optional<Device::Shared> outcome;
        std::string said;
    };
    for (const Case& each :
         {Case{Device::Shared::sent, ""}, Case{Device::Shared::cancelled, ""},
          Case{std::nullopt, ""}, Case{Device::Shared::copied, text("app.share.copied")},
          Case{Device::Shared::failed, text("app.share.failed")}}) {
        device.share_outcome = each.outcome;
        if (!app) open();
        press("Share");
        const bool failed = each.outcome == Device::Shared::failed;
        EXPECT_EQ(sees(Role::dialog, text("app.dialog.message")), failed) << each.said;
        if (!each.said.empty()) {
            EXPECT_TRUE(reads(each.said)) << screen();
        }
        EXPECT_EQ(sees(Role::live, text("app.share.copied")),
                  each.outcome == Device::Shared::copied);
        if (failed) press("Close");
        run_clock(seconds(7));
        EXPECT_FALSE(sees(Role::live, text("app.share.copied"))) << "gone by itself";
    }
}

TEST_F(Share, WhenItFailsTheAddressIsThereToBeCopied) {
    device.share_outcome = Device::Shared::failed;
    open();
    press("Share");
    EXPECT_TRUE(reads(device.shares[0].url)) << screen();
}

TEST_F(Share, ASharedLinkHoldsNothingAboutThePerson) {
    open();
    press("Share");
    const std::string fresh = device.shares[0].url;
    press("Short reset");
    press("Start session");
    run_to_the_end();
    press("Done");
    press("Eight poses");
    press("Share");
    EXPECT_EQ(device.shares[1].url, fresh);
}

}  // namespace
}  // namespace catcow::testing
