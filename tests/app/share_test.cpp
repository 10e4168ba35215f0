#include "routine/link.h"
#include "routine/link_file.h"
#include "routine/qr_code.h"
#include "support/app_test.h"
#include "support/sent_links.h"

namespace catcow::testing {
namespace {

class Share : public AppTest {
protected:
    // Opens the sheet and gives the link to the system.
    void share_by_system() {
        press("Share");
        press("Share");
    }
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
    open_after("short-reset");
    press("Settings");
    slide("Breathe in", 5);
    press("Today");
    share_by_system();
    Routine expected = as_link(shipped_content().routines[1]);
    expected.pace.inhale = seconds(5);
    EXPECT_EQ(shared(), expected);
    EXPECT_EQ(device.shares[0].title, "Catcow: Short reset");
    EXPECT_TRUE(device.shares[0].text.starts_with("“Short reset”, ")) << device.shares[0].text;
    EXPECT_NE(device.shares[0].text.find(" minutes"), std::string::npos) << device.shares[0].text;
}

TEST_F(Share, TheLinkAfterASessionIsWhatWasPractised) {
    open();
    start_routine("Eight poses");
    breathe(1);
    press("End session");
    press("End session");
    share_by_system();
    EXPECT_EQ(shared(), as_link(shipped_content().routines[0]));
}

// Went wrong: the length of the whole routine was wanted, and a pose that nobody knows stopped the program.
TEST_F(Share, APoseOfTheFutureIsInTheLink) {
    open();
    Routine routine = as_link(shipped_content().routines[1]);
    routine.title = "From the future";
    routine.items[0].pose = 250;
    follow_link(link_to(routine));
    share_by_system();
    EXPECT_EQ(shared(), routine);
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
        share_by_system();
        const bool failed = each.outcome == Device::Shared::failed;
        EXPECT_EQ(sees(Role::dialog, text("app.dialog.message")), failed) << each.said;
        if (!each.said.empty()) {
            EXPECT_TRUE(reads(each.said)) << screen();
        }
        EXPECT_EQ(sees(Role::live, text("app.share.copied")),
                  each.outcome == Device::Shared::copied);
        EXPECT_EQ(sees(Role::dialog, "Share"), !failed) << "another way may be wanted too";
        press("Close");
    }
}

TEST_F(Share, WhenItFailsTheAddressIsThereToBeCopied) {
    device.share_outcome = Device::Shared::failed;
    open();
    share_by_system();
    EXPECT_TRUE(reads(device.shares[0].url)) << screen();
}

TEST_F(Share, ASharedLinkHoldsNothingAboutThePerson) {
    open();
    share_by_system();
    press("Close");
    const std::string fresh = device.shares[0].url;
    start_routine("Short reset");
    run_to_the_end();
    press("Done");
    open_routine("Eight poses");
    share_by_system();
    EXPECT_EQ(device.shares[1].url, fresh);
}

TEST_F(Share, WithoutASheetOfTheSystemTheLinkIsCopied) {
    device.has_share_sheet = false;
    open();
    press("Share");
    ASSERT_TRUE(sees(Role::dialog, "Share")) << screen();
    EXPECT_FALSE(sees(Role::button, "Share")) << screen();
    press("Copy link");
    ASSERT_EQ(device.copies.size(), 1U);
    EXPECT_TRUE(device.copies[0].starts_with(device.url + "#1."));
    EXPECT_TRUE(sees(Role::live, text("app.share.copied"))) << screen();
    press("Close");
    press("Share");
    EXPECT_FALSE(reads(text("app.share.copied"))) << screen();
    device.clipboard_fails = true;
    press("Copy link");
    EXPECT_TRUE(reads(device.copies[1])) << screen();
}

TEST_F(Share, TheSheetShowsTheCodeOfTheLinkAtArmsLength) {
    open();
    press("Share");
    const Node* code = find(Role::image, "QR code");
    ASSERT_NE(code, nullptr) << screen();
    EXPECT_GE(code->rect.width, 240);
    EXPECT_EQ(code->rect.width, code->rect.height);
    EXPECT_TRUE(sees(Role::text, "Eight poses")) << screen();
    EXPECT_EQ(code->drawing, "") << "the canvas shows it";
}

TEST_F(Share, APageOfWordsShowsTheCodeToo) {
    window.words_only = true;
    open();
    press("Share");
    press("Copy link");
    const Node* code = find(Role::image, "QR code");
    ASSERT_NE(code, nullptr) << screen();
    const QrCode of_link = *qr_code_of(device.copies.at(0));
    const std::string side = std::to_string(of_link.side + 8);
    EXPECT_EQ(code->drawing, side + "!M0 0h" + side + "v" + side + "H0z|" + path_of(of_link));
}

TEST_F(Share, FilesHoldTheSameLink) {
    open();
    press("Share");
    press("Copy link");
    press("Save the code as a picture");
    EXPECT_TRUE(reads(".png” is being saved.")) << screen();
    press("Save the code for printing (SVG)");
    EXPECT_TRUE(reads(".svg” is being saved.")) << screen();
    press("Save as a file");
    ASSERT_EQ(device.files.size(), 3U);
    const std::string& link = device.copies.at(0);
    const QrCode code = *qr_code_of(link);
    EXPECT_EQ(device.files[0].name, "Catcow - Eight poses.png");
    EXPECT_EQ(device.files[0].media_type, "image/png");
    EXPECT_EQ(device.files[0].bytes, png_of(code, 8));
    EXPECT_EQ(device.files[1].name, "Catcow - Eight poses.svg");
    EXPECT_EQ(device.files[1].media_type, "image/svg+xml");
    EXPECT_EQ(device.files[1].bytes, svg_of(code));
    EXPECT_EQ(device.files[2].name, "Catcow - Eight poses.catcow.json");
    EXPECT_EQ(device.files[2].media_type, "application/json");
    EXPECT_EQ(device.files[2].bytes, link_file("Eight poses", link));
}

// A host with a path of thousands of characters: no code holds it, but the link is still a link.
TEST_F(Share, WithoutACodeTheRestIsThere) {
    device.url += std::string(3000, 'x');
    open();
    press("Share");
    EXPECT_FALSE(sees(Role::image, "QR code")) << screen();
    EXPECT_FALSE(sees(Role::button, "Save the code as a picture")) << screen();
    press("Save as a file");
    EXPECT_EQ(device.files.size(), 1U);
}

}  // namespace
}  // namespace catcow::testing
