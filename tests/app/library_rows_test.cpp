// Kept routines in storage: other tabs, a full device, rows that cannot be read, erasing.
#include "support/library_test.h"

namespace catcow::testing {
namespace {

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
    EXPECT_TRUE(reads(text("app.routines.none_about")));
}

}  // namespace
}  // namespace catcow::testing
