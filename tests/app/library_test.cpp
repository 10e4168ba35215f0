// Routines of one's own: a routine that came by link was gone once it was practised.
#include "support/library_test.h"

#include "routine/link.h"

namespace catcow::testing {
namespace {

TEST_F(LibraryTest, RoutinesIsBetweenPosesAndProgressInTheNavigation) {
    open();
    Lines names;
    for (const Node& node : nodes()) {
        if (node.role == Role::main) break;
        if (node.role == Role::button) names.push_back(node.name);
    }
    EXPECT_TRUE(same_lines(names, {"Today", "Poses", "Routines", "Progress", "Settings"}));
    press("Routines");
    EXPECT_EQ(app->screen(), "routines");
    EXPECT_TRUE(sees(Role::heading, "Routines"));
}

TEST_F(LibraryTest, WithoutARoutineOfOnesOwnItSaysWhatToDo) {
    open();
    press("Routines");
    EXPECT_TRUE(sees(Role::text, text("app.routines.none_about")));
    EXPECT_TRUE(offers("Paste a link"));
    EXPECT_TRUE(same_lines(listed(), ours()));
}

TEST_F(LibraryTest, KeepAsksNothingAndTheRoutineIsThereAfterTheNextStart) {
    open();
    keep_evening();
    ASSERT_EQ(rows().size(), 1U);
    EXPECT_EQ(rows()[0].routine, three_poses());
    EXPECT_EQ(rows()[0].from, KeptRoutine::From::received);
    EXPECT_EQ(rows()[0].changed, device.unix);
    reopen();
    press("Routines");
    EXPECT_FALSE(reads(text("app.routines.none_about")));
    EXPECT_TRUE(same_lines(listed(), before({"-- Your routines", "Evening"}, ours())));
    press("Evening");
    EXPECT_EQ(app->screen(), "preview");
    press("Start session");
    EXPECT_TRUE(running());
    EXPECT_EQ(player().routine().title, "Evening");
}

// What this version does not know is there for the next one, which does.
TEST_F(LibraryTest, ARoutineIsKeptAsItWasSentWithWhatThisVersionDoesNotKnow) {
    Routine sent = three_poses();
    sent.items.push_back({.pose = 250, .dose = {}});
    sent.note = "Slowly.";
    sent.start = 1'800'000'000;
    open();
    follow_link(link_to(sent));
    press("Keep");
    sent.start.reset();
    ASSERT_EQ(rows().size(), 1U);
    EXPECT_EQ(rows()[0].routine, sent);
}

TEST_F(LibraryTest, ALinkOfARoutineThatIsKeptSaysSoAndOffersStart) {
    open();
    keep_evening();
    follow_link(link_to(three_poses()));
    EXPECT_TRUE(sees(Role::live, text("app.preview.have"))) << screen();
    EXPECT_FALSE(offers("Keep"));
    EXPECT_TRUE(offers("Start session"));
    EXPECT_TRUE(reads(text("app.preview.care"))) << "Catcow did not make it";
    press("Not now");
    follow_link(link_to(three_poses("Another title")));
    EXPECT_TRUE(offers("Keep")) << "another routine";
}

// The link of a start is read before the rows have come.
TEST_F(LibraryTest, ALinkThatComesBeforeTheRowsIsKnownToo) {
    store("a", three_poses());
    launch.fragment = link_to(three_poses());
    open();
    EXPECT_TRUE(sees(Role::live, text("app.preview.have"))) << screen();
    EXPECT_FALSE(offers("Keep"));
}

TEST_F(LibraryTest, ALinkOfABuiltInRoutineIsOneOfOursAtThePaceOfTheLink) {
    Routine ours = shipped_content().routines[1];
    ours.pace = {seconds(3), seconds(7)};
    open();
    follow_link(link_to(ours));
    EXPECT_TRUE(sees(Role::live, text("app.preview.ours"))) << screen();
    EXPECT_FALSE(offers("Keep"));
    EXPECT_FALSE(reads(text("app.preview.care")));
    press("Start session");
    EXPECT_EQ(player().routine().id, ours.id);
    EXPECT_EQ(player().routine().pace, ours.pace);
    press("End session");
    press("End session");
    press("Done");
    ours.title = "Better than Catcow's";
    follow_link(link_to(ours));
    EXPECT_TRUE(sees(Role::live, text("app.preview.name"))) << "it says that it is another one";
    EXPECT_TRUE(reads(text("app.preview.care")));
}

TEST_F(LibraryTest, FavouritesComeFirstThenTheNewestThenBuiltInOnes) {
    store("a", three_poses("Oldest"), 1);
    store("b", three_poses("Newest"), 3);
    store("c", three_poses("Between"), 2);
    open();
    press("Routines");
    EXPECT_TRUE(
        same_lines(listed(), before({"-- Your routines", "Newest", "Between", "Oldest"}, ours())));
    for (const char* const name : {"Oldest", "Short reset"}) {
        press(name);
        press(text("app.routines.favourite"));
        EXPECT_TRUE(find(Role::switch_, text("app.routines.favourite"))->checked);
        press("Not now");
    }
    const Lines expected =
        before({"-- Favourites", "Oldest", "Short reset", "-- Your routines", "Newest", "Between"},
               ours("Short reset"));
    EXPECT_TRUE(same_lines(listed(), expected));
    reopen();
    press("Routines");
    EXPECT_TRUE(same_lines(listed(), expected)) << "after the next start too";
    press("Short reset");
    press(text("app.routines.favourite"));
    press("Not now");
    EXPECT_TRUE(settings_row().favourites.empty());
}

TEST_F(LibraryTest, EachRowSaysHowLongItIsWhatItNeedsAndWhatIsChanged) {
    store("a", three_poses());
    open_with({"kneeling"});
    store("a", three_poses());
    reopen();
    press("Routines");
    const Node* const row = find(Role::button, "Evening");
    ASSERT_TRUE(row) << screen();
    EXPECT_NE(row->value.find(" minute"), std::string::npos) << row->value;
    EXPECT_NE(row->value.find("changed for you"), std::string::npos) << row->value;
    EXPECT_NE(row->value.find("You need: mat"), std::string::npos) << row->value;
    EXPECT_NE(row->value.find(text("app.routines.received")), std::string::npos) << row->value;
}

TEST_F(LibraryTest, ASearchComesWithMoreThanFourteenRoutines) {
    for (const char* const key : {"1", "2", "3", "4"})
        store(key, three_poses("Routine " + std::string(key)));
    open();
    press("Routines");
    EXPECT_FALSE(sees(Role::textbox, "Search"));
    store("5", three_poses("Tea time"));
    reopen();
    press("Routines");
    write("Search", "tea");
    EXPECT_TRUE(same_lines(listed(), {"-- Your routines", "Tea time"}));
    EXPECT_TRUE(sees(Role::live, "1 routine"));
    press("Poses");
    press("Routines");
    EXPECT_TRUE(same_lines(listed(), {"-- Your routines", "Tea time"})) << "the search stays";
    write("Search", "zzz");
    EXPECT_TRUE(sees(Role::live, text("app.routines.not_found"))) << screen();
    write("Search", "");
    EXPECT_EQ(listed().size(), 17U);
}

TEST_F(LibraryTest, DeleteCanBeUndoneUntilTheListIsLeft) {
    open();
    keep_evening();
    const KeptRoutine before = rows()[0];
    press("Routines");
    press("Evening");
    press("Delete");
    EXPECT_EQ(app->screen(), "routines");
    EXPECT_TRUE(rows().empty());
    EXPECT_TRUE(sees(Role::live, "Deleted: Evening")) << screen();
    EXPECT_FALSE(offers("Evening"));
    press("Undo");
    ASSERT_EQ(rows().size(), 1U);
    EXPECT_EQ(rows()[0], before);
    EXPECT_TRUE(offers("Evening"));
    EXPECT_FALSE(offers("Undo"));
    press("Evening");
    press("Delete");
    press("Poses");
    press("Routines");
    EXPECT_FALSE(offers("Undo"));
    EXPECT_TRUE(rows().empty());
}

TEST_F(LibraryTest, BuiltInRoutinesCannotBeDeleted) {
    open();
    press("Routines");
    press("Eight poses");
    EXPECT_FALSE(offers("Delete"));
    EXPECT_FALSE(offers("Keep"));
}

TEST_F(LibraryTest, ACopyIsARoutineOfItsOwn) {
    open();
    press("Routines");
    press("Short reset");
    press("Duplicate");
    EXPECT_EQ(app->screen(), "preview");
    EXPECT_TRUE(sees(Role::heading, "Short reset (2)")) << screen();
    EXPECT_TRUE(sees(Role::live, text("app.preview.mine")));
    EXPECT_FALSE(reads(text("app.preview.care"))) << "it is the person's own";
    ASSERT_EQ(rows().size(), 1U);
    EXPECT_EQ(rows()[0].from, KeptRoutine::From::own);
    EXPECT_EQ(rows()[0].routine.id, "");
    EXPECT_EQ(rows()[0].routine.items, shipped_content().routines[1].items);
    press("Delete");
    EXPECT_TRUE(offers("Short reset"));
    EXPECT_FALSE(offers("Short reset (2)"));
}

TEST_F(LibraryTest, ACopyOfARoutineFromOthersIsStillFromOthers) {
    open();
    follow_link(link_to(three_poses()));
    press("Duplicate");
    EXPECT_TRUE(reads(text("app.preview.care")));
    ASSERT_EQ(rows().size(), 1U);
    EXPECT_EQ(rows()[0].from, KeptRoutine::From::received);
}

TEST_F(LibraryTest, ACopyOfALongTitleHasATitleThatALinkCanCarry) {
    open();
    follow_link(link_to(three_poses(std::string(most_title_bytes, 'W'))));
    press("Duplicate");
    press("Share");
    press("Share");  // in the sheet
    ASSERT_EQ(device.shares.size(), 1U);
}

TEST_F(LibraryTest, ShareSendsTheWholeRoutine) {
    open();
    keep_evening();
    press("Routines");
    press("Evening");
    press("Include Gate");
    press("Share");
    press("Share");  // in the sheet
    ASSERT_EQ(device.shares.size(), 1U);
    const std::string& url = device.shares[0].url;
    EXPECT_EQ(decode_link(url.substr(url.find('#'))).routine, three_poses());
}

TEST_F(LibraryTest, ARowOfThePreviewOpensThePoseAndBackReturnsToIt) {
    const std::string link = link_to(three_poses());
    open();
    follow_link(link);
    press("Include Cat and Cow");
    press("Gate");
    EXPECT_EQ(app->screen(), "pose");
    EXPECT_TRUE(sees(Role::heading, "Gate"));
    EXPECT_EQ("#" + device.fragment, link) << "a reload shows the routine again";
    EXPECT_EQ(device.history, 2);
    press("Back");
    EXPECT_EQ(app->screen(), "preview");
    EXPECT_FALSE(find(Role::checkbox, "Include Cat and Cow")->checked) << "as it was left";
    look();
    press("Gate");
    back();
    EXPECT_EQ(app->screen(), "preview");
    look();
    press("Gate");
    press("Poses");
    EXPECT_EQ(app->screen(), "poses");
    EXPECT_EQ(device.fragment, "");
}

// The page of a pose shows the version that the person will do.
TEST_F(LibraryTest, ARowOpensTheVersionOfThePoseThatComes) {
    open_with({"kneeling"});
    follow_link(link_to(three_poses()));
    std::vector<Node> rows;
    for (const Node& node : nodes()) {
        if (node.role == Role::checkbox) rows.push_back(node);
    }
    ASSERT_FALSE(rows.empty());
    for (const Node& row : rows) {
        const std::string name = row.name.substr(std::string("Include ").size());
        press(name);
        ASSERT_EQ(app->screen(), "pose") << name;
        EXPECT_FALSE(reads("Not suggested for you right now.")) << screen();
        press("Back");
    }
}

TEST_F(LibraryTest, AnItemThatIsUntickedIsSkippedThisTime) {
    open();
    keep_evening();
    press("Routines");
    press("Evening");
    press("Include Gate");
    EXPECT_EQ(find(Role::button, "Gate")->value, text("app.preview.skipped"));
    press("Start session");
    run_to_the_end();
    ASSERT_EQ(records().size(), 1U);
    EXPECT_TRUE(same_lines(lines_of_items(records()[0].items), {"cat-cow 3/3", "bridge 2/2"}));
    EXPECT_EQ(rows()[0].routine, three_poses()) << "the routine stays whole";
    press("Done");
    press("Routines");
    press("Evening");
    EXPECT_TRUE(find(Role::checkbox, "Include Gate")->checked) << "only that time";
}

TEST_F(LibraryTest, SkippedItemsAreNotInTheMinutesNorInWhatIsNeeded) {
    open();
    press("Routines");
    press("Eight poses");
    ASSERT_TRUE(reads("18 minutes")) << screen();
    for (const char* const name : {"Include Gate", "Include Warrior III"}) press(name);
    EXPECT_FALSE(reads("18 minutes")) << screen();
}

TEST_F(LibraryTest, TheLastItemStays) {
    open();
    follow_link(link_to(three_poses()));
    press("Include Cat and Cow");
    press("Include Gate");
    press("Include Bridge");
    EXPECT_TRUE(find(Role::checkbox, "Include Bridge")->checked);
    EXPECT_TRUE(sees(Role::live, text("app.preview.one_stays"))) << screen();
    press("Include Gate");
    press("Include Bridge");
    press("Start session");
    ASSERT_EQ(player().routine().items.size(), 1U);
    EXPECT_EQ(player().routine().items[0].pose, number_of_pose("gate"));
}

TEST_F(LibraryTest, TheTonesOfAKeptRoutineStay) {
    open();
    keep_evening();
    press("Routines");
    press("Evening");
    press(text("app.sound.profile.quiet"));
    EXPECT_EQ(rows()[0].routine.sound, SoundProfile::quiet);
    follow_link(link_to(three_poses()));
    EXPECT_TRUE(sees(Role::live, text("app.preview.have"))) << "it is the same routine";
}

TEST_F(LibraryTest, AReceivedRoutineSaysForWhomItWasNotMade) {
    open();
    follow_link(link_to(three_poses()));
    EXPECT_TRUE(sees(Role::heading, text("app.preview.not_for"))) << screen();
    EXPECT_TRUE(sees(Role::list_item, text("need.kneeling.name"))) << screen();
    press("Not now");
    press("Routines");
    press("Short reset");
    EXPECT_FALSE(sees(Role::heading, text("app.preview.not_for"))) << screen();
}

}  // namespace
}  // namespace catcow::testing
