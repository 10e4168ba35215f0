#include "routine/base64url.h"
#include "routine/crc16.h"
#include "routine/link.h"
#include "routine/packed.h"
#include "support/sent_links.h"

namespace catcow::testing {
namespace {

// Returns a link with invalid content and a correct checksum.
std::string link_with_bad_content() {
    std::vector<std::uint8_t> bytes = pack(evening()).value();
    bytes.pop_back();
    const unsigned checksum = crc16(bytes);
    bytes.push_back(static_cast<std::uint8_t>(checksum >> 8));
    bytes.push_back(static_cast<std::uint8_t>(checksum & 0xFF));
    return "#1." + to_base64url(bytes);
}

class LinkArrival : public AppTest {
protected:
    bool told(const char* key) const {
        return sees(Role::dialog, text("app.dialog.message")) && sees(Role::text, text(key));
    }
    // What a link lost was shown in red boxes, as if the person had to hurry.
    bool sees_calmly(std::string_view sentence) const {
        const bool alarms = std::any_of(nodes().begin(), nodes().end(),
                                        [](const Node& node) { return node.role == Role::alert; });
        return sees(Role::text, sentence) && !alarms;
    }
};

TEST_F(LinkArrival, ShowsAllThatIsInItAndStartsNothing) {
    launch.fragment = link_to(evening());
    open();
    EXPECT_EQ(app->screen(), "preview");
    EXPECT_TRUE(sees(Role::heading, "Evening")) << screen();
    ASSERT_TRUE(sees(Role::button, "Cat and Cow") && sees(Role::button, "Gate")) << screen();
    EXPECT_EQ(find(Role::button, "Cat and Cow")->value, "3 breaths");
    EXPECT_EQ(find(Role::button, "Gate")->value, "hold for 2 breaths, left side only");
    run_sound(seconds(30));
    EXPECT_EQ(app->screen(), "preview");
    EXPECT_EQ(audio.opened, 0);
    EXPECT_EQ(app->practice(), nullptr);
}

// 63 lifts of a link were neither capped nor told.
TEST_F(LinkArrival, WithTooMuchInItIsShortenedAndSaysSo) {
    Routine routine = evening();
    const Pose& bridge = *shipped_content().catalogue.pose("bridge");
    const int most = bridge.variants.front().caps.repetitions;
    routine.items = {{.pose = bridge.number, .dose = {DoseKind::lifts, 63, 1}}};
    launch.fragment = link_to(routine);
    open();
    const std::string dose = std::to_string(most) + " lifts";
    EXPECT_TRUE(reads("Bridge is shortened: " + dose)) << screen();
    press("Start session");
    EXPECT_EQ(player().routine().items.front().dose.repetitions, most);
}

TEST_F(LinkArrival, ThatTakesHoursIsToldInHours) {
    Routine routine = evening();
    Item item = routine.items.front();
    item.dose.amount = 18;  // three minutes
    routine.items.assign(most_items, item);
    launch.fragment = link_to(routine);
    open();
    EXPECT_TRUE(reads("2 hours ")) << screen();
    press("Start session");
    EXPECT_TRUE(reads("2 hours ")) << screen();
    EXPECT_TRUE(reads(" left")) << screen();
}

// A title of characters that nobody sees left the heading empty.
TEST_F(LinkArrival, WithATitleThatNobodySeesHasNoTitle) {
    for (const char* title : {"\u200B", "\u3164\u2800", "\u200E\u200F", " \u00A0 ", "\U000E0041"}) {
        Routine routine = evening();
        routine.title = title;
        launch.fragment = link_to(routine);
        open();
        EXPECT_TRUE(sees(Role::heading, text("app.preview.untitled"))) << screen();
    }
}

TEST_F(LinkArrival, IsPractisedOnlyWhenThePersonSaysSo) {
    launch.fragment = link_to(evening());
    open();
    press("Start session");
    EXPECT_EQ(device.fragments_cleared, 1);
    run_to_the_end();
    ASSERT_EQ(records().size(), 1U);
    EXPECT_TRUE(same_lines(lines_of_items(records()[0].items), {"cat-cow 3/3", "gate left 2/2"}));
    EXPECT_EQ(records()[0].routine.pace, evening().pace) << "a link keeps its own pace";
    press("Done");
    EXPECT_EQ(app->screen(), "today");
}

TEST_F(LinkArrival, NotNowLeavesNothingOfIt) {
    open();
    follow_link(link_to(evening()));
    EXPECT_EQ(app->screen(), "preview");
    press("Not now");
    EXPECT_EQ(app->screen(), "today");
    EXPECT_EQ(device.fragments_cleared, 1);
    press("Settings");
    press("Today");
    EXPECT_EQ(app->screen(), "today");
}

// After Back from a preview, every way to Today led to the preview again.
TEST_F(LinkArrival, AStepBackLeavesNothingOfItEither) {
    open();
    follow_link(link_to(evening()));
    ASSERT_EQ(app->screen(), "preview");
    back();
    EXPECT_EQ(app->screen(), "today");
    EXPECT_EQ(device.fragments_cleared, 1);
    press("Settings");
    press("Today");
    EXPECT_EQ(app->screen(), "today");
}

TEST_F(LinkArrival, TheNoticeComesFirst) {
    first_visit = true;
    launch.fragment = link_to(evening());
    open();
    EXPECT_EQ(app->screen(), "notice");
    press("I understand");
    press("Continue");
    EXPECT_EQ(app->screen(), "preview");
}

// The first screens did not say that what was sent is not lost.
TEST_F(LinkArrival, TheFirstScreensSayThatItWaits) {
    const char* const sentence = "The routine you were sent opens after this.";
    for (const bool sent : {true, false}) {
        first_visit = true;
        launch.fragment = sent ? link_to(evening()) : "";
        storage = FakeStorage();
        app.reset();
        open();
        EXPECT_EQ(sees(Role::text, sentence), sent) << screen();
        press(text("app.settings.safety"));
        EXPECT_EQ(sees(Role::text, sentence), sent) << screen();
        press("I understand");
        EXPECT_EQ(sees(Role::text, sentence), sent) << screen();
        press("Continue");
        EXPECT_EQ(app->screen(), sent ? "preview" : "today");
    }
}

TEST_F(LinkArrival, DuringASessionItWaitsUntilAfterIt) {
    open();
    start_routine("Short reset");
    breathe(1);
    follow_link(link_to(evening()));
    EXPECT_EQ(app->screen(), "player");
    EXPECT_EQ(player().state(), PlayState::playing);
    EXPECT_FALSE(reads("Evening"));
    run_to_the_end();
    EXPECT_EQ(app->screen(), "after");
    press("Done");
    EXPECT_EQ(app->screen(), "preview");
    EXPECT_TRUE(reads("Evening"));
}

// A link with words behind it was taken for the address of the posture check, and was gone.
TEST_F(LinkArrival, DuringASessionItIsKeptWhateverWordsAreBehindIt) {
    open();
    press("Start session");
    follow_link(link_to(evening()) + " please check");
    press("End session");
    press("End session");
    press("Done");
    EXPECT_EQ(app->screen(), "preview") << screen();
}

// Back from the end of a session forgot the link that had arrived during it.
TEST_F(LinkArrival, DuringASessionItWaitsForAStepBackFromItsEndToo) {
    open();
    start_routine("Short reset");
    breathe(1);
    follow_link(link_to(evening()));
    press("End session");
    press("End session");
    ASSERT_EQ(app->screen(), "after");
    back();
    EXPECT_EQ(app->screen(), "preview");
    EXPECT_EQ(device.history, 1);
    back();
    EXPECT_EQ(app->screen(), "today");
}

TEST_F(LinkArrival, AnUnknownPoseIsSaidAndLeftOut) {
    Routine routine = evening();
    routine.items.insert(routine.items.begin() + 1, {.pose = 250, .dose = {}});
    launch.fragment = link_to(routine);
    open();
    EXPECT_TRUE(sees_calmly(shipped_content().texts.format("app.preview.left_out", {{"n", "2"}})))
        << screen();
    press("Start session");
    run_to_the_end();
    EXPECT_TRUE(same_lines(lines_of_items(records()[0].items), {"cat-cow 3/3", "gate left 2/2"}));
}

TEST_F(LinkArrival, AnUnknownVariantIsSaidAndTheStandardOneComes) {
    Routine routine = evening();
    routine.items[1].variant = 31;
    launch.fragment = link_to(routine);
    open();
    EXPECT_TRUE(sees_calmly(
        shipped_content().texts.format("app.preview.made_standard", {{"pose", "Gate"}})))
        << screen();
}

TEST_F(LinkArrival, OfUnknownPosesAloneCannotBeStarted) {
    Routine routine = evening();
    for (Item& item : routine.items) item.pose = 250;
    launch.fragment = link_to(routine);
    open();
    EXPECT_TRUE(sees_calmly(text("app.preview.nothing_left"))) << screen();
    EXPECT_FALSE(sees(Role::button, "Start session"));
    press("Not now");
    EXPECT_EQ(app->screen(), "today");
}

TEST_F(LinkArrival, EachFaultHasItsSentence) {
    std::string damaged = link_to(evening());
    damaged[6] = damaged[6] == 'A' ? 'B' : 'A';
    const std::vector<std::pair<std::string, const char*>> faults{
        {"#1." + std::string(3000, 'A'), "app.link.too_long"},
        {"#breathe", "app.link.not_a_routine"},
        {"#2.AAAA", "app.link.newer_version"},
        {damaged, "app.link.damaged"},
        {link_with_bad_content(), "app.link.bad_content"},
    };
    open();
    int cleared = 0;
    for (const auto& [fragment, key] : faults) {
        follow_link(fragment);
        EXPECT_TRUE(told(key)) << key << "\n" << screen();
        EXPECT_EQ(device.fragments_cleared, ++cleared) << key;
        press("Close");
        EXPECT_EQ(app->screen(), "today");
        EXPECT_FALSE(told(key));
    }
}

TEST_F(LinkArrival, AFaultAtTheStartIsToldOverToday) {
    launch.fragment = "#1.damaged";
    open();
    EXPECT_EQ(app->screen(), "today");
    EXPECT_TRUE(told("app.link.damaged")) << screen();
}

TEST_F(LinkArrival, AnEmptyFragmentIsNoLink) {
    launch.fragment = "#";
    open();
    follow_link("");
    EXPECT_EQ(app->screen(), "today");
    EXPECT_FALSE(sees(Role::dialog, text("app.dialog.message")));
}

// A message about a faulty link, opened during a session, covered the breath shape with a dialog.
TEST_F(LinkArrival, AFaultDuringASessionIsToldAfterIt) {
    open();
    start_routine("Short reset");
    breathe(1);
    follow_link("#1.damaged");
    EXPECT_FALSE(told("app.link.damaged"));
    press("End session");
    press("End session");
    EXPECT_TRUE(told("app.link.damaged")) << screen();
}

// Nothing said that the link had arrived.
TEST_F(LinkArrival, DuringASessionIsSaid) {
    open();
    start_routine("Short reset");
    breathe(1);
    follow_link(link_to(evening()));
    EXPECT_TRUE(sees(Role::live, text("app.link.waits"))) << screen();
    EXPECT_TRUE(running());
}

TEST_F(LinkArrival, WhileThePersonReadsTheNoticeIsSaidToo) {
    first_visit = true;
    open();
    follow_link(link_to(evening()));
    EXPECT_EQ(app->screen(), "notice");
    EXPECT_TRUE(sees(Role::live, text("app.link.waits"))) << screen();
}

// The screen under an open question changed, and the answer then met another screen.
TEST_F(LinkArrival, UnderADialogWaitsForItsAnswer) {
    open();
    press("Settings");
    press(text("app.settings.erase"));
    follow_link(link_to(evening()));
    EXPECT_TRUE(sees(Role::dialog, text("app.dialog.erase.title"))) << screen();
    EXPECT_TRUE(sees(Role::live, text("app.link.waits"))) << screen();
    EXPECT_EQ(app->screen(), "settings");
    press(text("app.button.cancel"));
    EXPECT_EQ(app->screen(), "preview");
    EXPECT_TRUE(reads("Evening"));
}

TEST_F(LinkArrival, AFaultUnderADialogIsToldAfterItsAnswer) {
    open();
    press("Settings");
    press(text("app.settings.erase"));
    follow_link("#1.damaged");
    EXPECT_TRUE(sees(Role::dialog, text("app.dialog.erase.title"))) << screen();
    press(text("app.button.cancel"));
    EXPECT_TRUE(told("app.link.damaged")) << screen();
    EXPECT_EQ(app->screen(), "settings");
}

TEST_F(LinkArrival, InASessionUnderAQuestionEndsNothing) {
    open();
    press("Start session");
    breathe(1);
    press("End session");
    follow_link(link_to(evening()));
    EXPECT_TRUE(sees(Role::dialog, text("app.dialog.end.title"))) << screen();
    press("Continue session");
    EXPECT_TRUE(running());
    press("End session");
    press("End session");
    EXPECT_EQ(app->screen(), "after");
    press("Done");
    EXPECT_EQ(app->screen(), "preview");
}

// A reload showed Today instead.
TEST_F(LinkArrival, ItsPreviewKeepsItInTheAddress) {
    const std::string link = link_to(evening());
    open();
    follow_link(link);
    EXPECT_EQ("#" + device.fragment, link);
    press("Not now");
    EXPECT_EQ(device.fragment, "");
    press(text("app.today.look"));
    ASSERT_EQ(app->screen(), "preview");
    EXPECT_EQ(device.fragment, "") << "a built-in routine is no link";
    follow_link(link);
    EXPECT_EQ("#" + device.fragment, link);
    follow_link("#1.damaged");
    press("Close");
    EXPECT_EQ("#" + device.fragment, link) << "a faulty link takes nothing away";
    press("Start session");
    EXPECT_EQ(device.fragment, "");
}

}  // namespace
}  // namespace catcow::testing
