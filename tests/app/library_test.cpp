// Routines of one's own: a routine that came by link was gone once it was practised.
#include <optional>
#include <utility>

#include "journal/kept_routine.h"
#include "routine/link.h"
#include "support/sent_links.h"

namespace catcow::testing {
namespace {

// Cat-cow, gate on the left side, bridge.
Routine three_poses(std::string title = "Evening") {
    Routine routine = evening();
    routine.title = std::move(title);
    routine.items.push_back(
        {.pose = number_of_pose("bridge"), .dose = {.kind = DoseKind::hold, .amount = 2}});
    return routine;
}

class LibraryTest : public AppTest {
protected:
    // The rows of kept routines, in the order in which they were stored.
    std::vector<KeptRoutine> rows() const {
        std::vector<KeptRoutine> all;
        for (const Storage::Row& row : storage.single) {
            const std::string_view key = routine_of_row_key(row.key);
            if (key.empty()) continue;
            const KeptRoutineRow read = kept_routine_from_row(key, row.text);
            EXPECT_EQ(read.fault, RowFault::none) << read.detail;
            all.push_back(read.routine);
        }
        return all;
    }
    void store(const std::string& key, const Routine& routine, long long changed = 0,
               bool favourite = false) {
        KeptRoutine kept{key, routine, KeptRoutine::From::received, favourite, changed};
        storage.single.push_back({row_key_of_routine(key), to_row(kept)});
    }
    // The names of the routines on the screen, from top to bottom, with the headings of their groups.
    Lines listed() const {
        Lines all;
        for (const Node& node : nodes()) {
            if (node.role == Role::heading && node.level == 2) all.push_back("-- " + node.name);
            if (node.role == Role::button && node.value.find(" minute") != std::string::npos)
                all.push_back(node.name);
        }
        return all;
    }
    void keep_evening() {
        follow_link(link_to(three_poses()));
        press("Keep");
        press("Not now");
    }
    void other_tab(const std::string& key, const std::optional<KeptRoutine>& to) {
        const std::string row_key = row_key_of_routine(key);
        std::erase_if(storage.single, [&](const auto& row) { return row.key == row_key; });
        const std::string text = to ? to_row(*to) : "";
        if (to) storage.single.push_back({row_key, text});
        app->row_changed("single", row_key, to ? &text : nullptr);
        settle();
    }
    // The built-in routines as they are listed, without one of them.
    static Lines ours(std::string_view without = "") {
        Lines all{"-- Catcow's routines"};
        for (const Routine& routine : shipped_content().routines) {
            if (routine.title != without) all.push_back(routine.title);
        }
        return all;
    }
    static Lines before(Lines first, const Lines& last) {
        first.insert(first.end(), last.begin(), last.end());
        return first;
    }
    bool offers(std::string_view name) const { return sees(Role::button, name); }
};

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
    EXPECT_TRUE(sees(Role::text, text("app.routines.none"))) << screen();
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
    EXPECT_FALSE(reads(text("app.routines.none")));
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
    EXPECT_TRUE(sees(Role::heading, "Short reset (copy)")) << screen();
    EXPECT_TRUE(sees(Role::live, text("app.preview.mine")));
    EXPECT_FALSE(reads(text("app.preview.care"))) << "it is the person's own";
    ASSERT_EQ(rows().size(), 1U);
    EXPECT_EQ(rows()[0].from, KeptRoutine::From::own);
    EXPECT_EQ(rows()[0].routine.id, "");
    EXPECT_EQ(rows()[0].routine.items, shipped_content().routines[1].items);
    press("Delete");
    EXPECT_TRUE(offers("Short reset"));
    EXPECT_FALSE(offers("Short reset (copy)"));
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

// --- Paste a link

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

// --- Storage and other tabs

TEST_F(LibraryTest, WhatAnotherTabDoesIsTakenOver) {
    open();
    const KeptRoutine kept{"a", three_poses(), KeptRoutine::From::received, false, 5};
    other_tab("a", kept);
    press("Routines");
    EXPECT_TRUE(offers("Evening"));
    press("Evening");
    KeptRoutine edited = kept;
    edited.routine.title = "Edited elsewhere";
    other_tab("a", edited);
    EXPECT_TRUE(sees(Role::heading, "Edited elsewhere")) << screen();
    other_tab("a", std::nullopt);
    EXPECT_TRUE(offers("Keep")) << "what is shown can be kept again";
    EXPECT_FALSE(offers("Delete"));
    press("Not now");
    EXPECT_FALSE(offers("Edited elsewhere"));
}

TEST_F(LibraryTest, AFavouriteHereKeepsWhatTheOtherTabEdited) {
    store("a", three_poses());
    open();
    press("Routines");
    press("Evening");
    KeptRoutine edited = rows()[0];
    edited.routine.title = "Edited elsewhere";
    for (Storage::Row& row : storage.single) {  // and the message of it is late
        if (row.key == row_key_of_routine(edited.key)) row.text = to_row(edited);
    }
    press(text("app.routines.favourite"));
    EXPECT_EQ(rows()[0].routine.title, "Edited elsewhere");
    EXPECT_TRUE(rows()[0].favourite);
}

TEST_F(LibraryTest, OnAFullDeviceItStaysUntilItCanBeStoredAndThatIsSaid) {
    open();
    storage.trouble = FakeStorage::Trouble::full;
    follow_link(link_to(three_poses()));
    press("Keep");
    EXPECT_TRUE(rows().empty());
    EXPECT_TRUE(sees(Role::alert, text("app.storage.full"))) << screen();
    press("Not now");
    press("Routines");
    EXPECT_TRUE(offers("Evening"));
    storage.trouble = FakeStorage::Trouble::none;
    hide(true);
    hide(false);
    ASSERT_EQ(rows().size(), 1U);
    press("Evening");
    EXPECT_FALSE(sees(Role::alert, text("app.storage.full"))) << screen();
}

TEST_F(LibraryTest, BadRowsAreCountedAndLeftAsTheyAre) {
    storage.single.push_back({"routine:bad", "{"});
    storage.single.push_back({"routine:odd", R"({"v":1,"routine":7})"});
    open();
    press("Routines");
    EXPECT_TRUE(sees(Role::alert, shipped_content().texts.count("app.routines.unreadable", 2)))
        << screen();
    EXPECT_NE(app->diagnostics().find("\"unreadable\":2"), std::string::npos);
    EXPECT_EQ(*storage.find("single", "routine:bad"), "{");
    press("Today");
    EXPECT_FALSE(reads("sessions could not be read")) << "they are no sessions";
}

TEST_F(LibraryTest, ARowOfANewerVersionStaysUntouchedAndThatIsSaid) {
    const std::string newer = R"({"v":2,"routine":"another"})";
    storage.single.push_back({"routine:new", newer});
    open();
    EXPECT_TRUE(reads(text("app.storage.newer"))) << screen();
    press("Routines");
    EXPECT_TRUE(reads(text("app.storage.newer"))) << screen();
    keep_evening();
    EXPECT_EQ(*storage.find("single", "routine:new"), newer);
}

TEST_F(LibraryTest, ErasingRemovesThemAndNothingBringsThemBack) {
    open();
    keep_evening();
    press("Routines");
    press("Evening");
    press("Delete");
    storage.single.clear();
    app->erased();  // by another tab
    settle();
    EXPECT_FALSE(offers("Undo")) << screen();
    keep_evening();
    press("Settings");
    press(text("app.settings.erase"));
    press("Erase");
    EXPECT_TRUE(rows().empty());
    press("Routines");
    EXPECT_TRUE(reads(text("app.routines.none")));
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
