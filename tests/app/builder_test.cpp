// Making a routine: everything is kept at once, can be undone, and comes back after a reload.
#include <algorithm>
#include <cmath>

#include "routine/link.h"
#include "routine/order.h"
#include "session/told.h"
#include "support/sent_links.h"

namespace catcow::testing {
namespace {

class BuilderTest : public AppTest {
protected:
    void begin() {
        open();
        press("Routines");
        press("New routine");
        ASSERT_TRUE(at("New routine")) << screen();
    }
    bool at(std::string_view page) const { return sees(Role::heading, page); }
    void add(const std::string& pose) {
        press("Add pose");
        ASSERT_TRUE(sees(Role::dialog, "Add pose")) << screen();
        press_row(pose);
        press("Done");
        EXPECT_FALSE(sees(Role::dialog, "Add pose"));
    }
    // Presses the row that begins so. Its name goes on with the details.
    void press_row(const std::string& begins) {
        for (const Node& node : nodes()) {
            if (node.role == Role::button && node.name.starts_with(begins)) return press(node.name);
        }
        FAIL() << "no row " << begins << " among\n" << screen();
    }
    // The names of the rows, "1. Gate", in their order.
    std::vector<std::string> rows() const {
        std::vector<std::string> all;
        for (const Node& node : nodes()) {
            const bool numbered = node.name.size() > 3 && node.name[0] >= '1' &&
                                  node.name[0] <= '9' && node.name[1] == '.';
            if (node.role == Role::button && numbered)
                all.push_back(node.name.substr(0, node.name.find_first_of(",\n")));
        }
        return all;
    }
    std::vector<KeptRoutine> kept() const {
        std::vector<KeptRoutine> all;
        for (const Storage::Row& row : storage.single) {
            const std::string_view id = routine_of_row_key(row.key);
            if (!id.empty()) all.push_back(kept_routine_from_row(id, row.text).routine);
        }
        return all;
    }
};

using Rows = std::vector<std::string>;

TEST_F(BuilderTest, WhatIsMadeIsKeptWithEachChangeAndStaysAfterAReload) {
    begin();
    EXPECT_TRUE(kept().empty()) << "a routine without poses is not kept";
    write("Name", "For Ada");
    add("Gate");
    add("Small bridge");
    ASSERT_EQ(kept().size(), 1U);
    EXPECT_EQ(kept().front().routine.title, "For Ada");
    EXPECT_EQ(kept().front().routine.items.size(), 2U);
    EXPECT_EQ(kept().front().from, KeptRoutine::From::own);
    open();  // a reload
    press("Routines");
    EXPECT_TRUE(reads("For Ada")) << screen();
}

TEST_F(BuilderTest, UndoAndRedoLeadBackAndForth) {
    begin();
    add("Gate");
    add("Sphinx");
    press("Undo");
    EXPECT_EQ(rows(), Rows{"1. Gate"});
    EXPECT_EQ(kept().front().routine.items.size(), 1U);
    press("Redo");
    EXPECT_EQ(rows(), (Rows{"1. Gate", "2. Sphinx"}));
}

TEST_F(BuilderTest, AnItemMovesByButtonsAndItsNewPlaceIsSaid) {
    begin();
    add("Gate");
    add("Sphinx");
    press_row("2. Sphinx");
    press("Move up");
    EXPECT_EQ(rows(), (Rows{"1. Sphinx", "2. Gate"}));
    EXPECT_TRUE(sees(Role::live, "Sphinx is number 1 of 2.")) << screen();
    press("Duplicate");
    EXPECT_EQ(rows(), (Rows{"1. Sphinx", "2. Sphinx", "3. Gate"}));
    press("Remove");
    EXPECT_EQ(rows(), (Rows{"1. Sphinx", "2. Gate"}));
}

TEST_F(BuilderTest, AFingerDragsAnItemAndOneUndoPutsItBack) {
    begin();
    for (const char* const pose : {"Gate", "Sphinx", "Bridge"}) add(pose);
    look();
    const Node* const handle = find(Role::button, "Move Gate");
    ASSERT_NE(handle, nullptr) << screen();
    const Rect from = handle->rect, to = find(Role::button, "Move Bridge")->rect;
    drag(from.x + from.width / 2, from.y + from.height / 2, to.y + to.height / 2);
    EXPECT_EQ(rows(), (Rows{"1. Sphinx", "2. Bridge", "3. Gate"}));
    press("Undo");
    EXPECT_EQ(rows(), (Rows{"1. Gate", "2. Sphinx", "3. Bridge"}));
}

TEST_F(BuilderTest, TheDoseIsSetInTheUnitsThatPeopleThinkIn) {
    begin();
    add("Dolphin plank");
    press_row("1. Dolphin plank");
    press("Seconds");
    slide("Each hold", 15);
    slide("Holds", 3);
    slide("Rest between", 30);
    const Dose wanted{.kind = DoseKind::sets,
                      .repetitions = 3,
                      .amount = 15,
                      .unit = DoseUnit::seconds,
                      .rest_seconds = 30};
    EXPECT_EQ(kept().front().routine.items.front().dose, wanted);
    EXPECT_FALSE(sees(Role::radio_group, "Sides")) << "it has no sides";
}

// The dose was below up to ten cards, one for each version of the pose.
TEST_F(BuilderTest, TheDoseComesFirstAndTheVersionsAreBehindOneRow) {
    begin();
    add("Gate");
    press_row("1. Gate");
    const auto place = [&](Role role, std::string_view name) {
        const Node* const node = find(role, name);
        EXPECT_NE(node, nullptr) << name << " is not among\n" << screen();
        return node ? node - nodes().data() : 0;
    };
    EXPECT_LT(place(Role::slider, "Each hold"), place(Role::radio_group, "Sides"));
    EXPECT_LT(place(Role::radio_group, "Sides"), place(Role::textbox, "Note to this pose"));
    EXPECT_LT(place(Role::textbox, "Note to this pose"), place(Role::button, "Version"));
    EXPECT_FALSE(sees(Role::radio_group, "Version")) << screen();
    const std::string before = find(Role::button, "Version")->value;
    press("Version");
    ASSERT_TRUE(sees(Role::dialog, "Version")) << screen();
    std::string other;
    for (const Node& node : nodes())
        if (node.role == Role::radio && !node.checked) other = node.name;
    press(other);
    ASSERT_TRUE(sees(Role::dialog, "Version")) << "arrow keys go on to the next";
    press("Done");
    EXPECT_NE(other, before);
    ASSERT_TRUE(sees(Role::button, "Version")) << screen();
    EXPECT_EQ(find(Role::button, "Version")->value, other);
}

// "Left only" did not say what, and the list said "left side" where the voice says "left leg".
TEST_F(BuilderTest, ASideIsCalledAsInASession) {
    begin();
    const Content& content = shipped_content();
    for (const Pose& pose : content.catalogue.poses()) {
        if (!pose.two_sided) continue;
        add(text("pose." + pose.id + ".name"));
        press_row("1. ");
        EXPECT_TRUE(sees(Role::radio, "Both sides"));
        const std::string spoken = spoken_side(content.texts, pose, Side::left);
        std::string option = spoken + " only";
        option[0] = 'L';
        ASSERT_TRUE(sees(Role::radio, option)) << screen();
        press(option);
        EXPECT_TRUE(kept().front().routine.items.front().sides == Sides::left);
        bool listed = false;
        for (const Node& node : nodes())
            listed = listed || node.value.ends_with(", " + spoken + " only");
        EXPECT_TRUE(listed) << spoken << screen();
        press("Remove");
    }
}

TEST_F(BuilderTest, NotesGoToThePoseAndToTheWhole) {
    begin();
    add("Gate");
    write("Note to the whole", "Every morning");
    press_row("1. Gate");
    write("Note to this pose", "Slowly");
    press("Right side only");
    const Routine routine = kept().front().routine;
    EXPECT_EQ(routine.note, "Every morning");
    EXPECT_EQ(routine.items.front().note, "Slowly");
    EXPECT_EQ(routine.items.front().sides, Sides::right);
    slide("How often", 3);
    slide("For how long", 6);
    EXPECT_EQ(kept().front().routine.plan, (RoutinePlan{3, 6}));
}

// Of a note, the field showed only the beginning.
TEST_F(BuilderTest, ANoteIsSeenWholeWhileItIsWritten) {
    for (const float width : {320.0F, 390.0F, 1440.0F}) {
        window.now.width = width;
        storage = FakeStorage();
        app.reset();
        begin();
        add("Gate");
        press_row("1. Gate");
        struct {
            const char* name;
            std::size_t most;
        } const fields[] = {{"Note to this pose", most_item_note},
                            {"Note to the whole", most_note}};
        for (const auto& [name, most] : fields) {
            const float empty = find(Role::textbox, name)->rect.height;
            EXPECT_GT(find(Role::textbox, name)->low, 1) << "it wraps";
            std::string note;
            while (note.size() < most) note += "slowly ";
            note.resize(most);
            write(name, note.substr(0, most - 1));  // as it is typed
            write(name, note);
            look();
            const Node& field = *find(Role::textbox, name);
            EXPECT_EQ(field.value, note);
            const float pixels = 16, letter = 7.5F, line = 1.4F * pixels;
            const float lines = std::ceil(static_cast<float>(most) * letter / field.rect.width);
            EXPECT_GE(field.rect.height, lines * line) << name << " at " << width;
            EXPECT_GE(field.rect.height, empty);
            const float foot = find(Role::button, "Save")->rect.y;
            EXPECT_LE(field.rect.y + field.rect.height, foot) << "it grows into sight";
            write(name, "");
            look();
            EXPECT_EQ(find(Role::textbox, name)->rect.height, empty);
        }
    }
    EXPECT_EQ(find(Role::textbox, "Name")->low, 1) << "a title is one line";
}

TEST_F(BuilderTest, ABetterOrderIsOfferedOnlyIfThereIsOne) {
    begin();
    for (const char* const pose : {"Gate", "Mountain", "Sphinx"}) add(pose);
    const Catalogue& catalogue = shipped_content().catalogue;
    const int before = changes_of_level(kept().front().routine.items, catalogue);
    press_row("Put in a better order");
    EXPECT_LT(changes_of_level(kept().front().routine.items, catalogue), before);
    EXPECT_FALSE(reads("Put in a better order"));
}

TEST_F(BuilderTest, WhatIsAdvisedAgainstIsSaidAndNotRefused) {
    begin();
    add("Gate");
    EXPECT_TRUE(reads("Stretching alone helps little")) << screen();
    add("Bridge");
    EXPECT_FALSE(reads("Stretching alone helps little"));
    add("Spinal twist");
    EXPECT_TRUE(reads("Right after an arch"));
}

TEST_F(BuilderTest, APoseIsFoundByAPartOfItsName) {
    begin();
    press("Add pose");
    write("Search", "plank");
    EXPECT_TRUE(sees(Role::dialog, "Add pose"));
    EXPECT_FALSE(reads("Gate")) << screen();
    press_row("Dolphin plank");
    press("Done");
    EXPECT_EQ(rows(), Rows{"1. Dolphin plank"});
}

// Who wanted four poses opened the list four times.
TEST_F(BuilderTest, SeveralPosesAreAddedFromOneListAndTakenOutThere) {
    begin();
    add("Mountain");
    press("Add pose");
    const auto detail = [&](std::string_view pose) { return find(Role::button, pose)->value; };
    EXPECT_FALSE(reads("added")) << "what was there before is not counted";
    press("Gate");
    EXPECT_TRUE(sees(Role::live, "1 pose added")) << screen();
    press("Sphinx");
    press("Gate");
    EXPECT_TRUE(sees(Role::live, "3 poses added")) << screen();
    EXPECT_TRUE(detail("Gate").ends_with("2 added")) << detail("Gate");
    EXPECT_TRUE(detail("Sphinx").ends_with("1 added")) << detail("Sphinx");
    EXPECT_EQ(detail("Mountain").find("added"), std::string::npos);
    EXPECT_FALSE(sees(Role::button, "Remove: Mountain")) << screen();
    write("Search", "gate");
    press("Remove: Gate");
    EXPECT_TRUE(sees(Role::live, "2 poses added")) << screen();
    EXPECT_TRUE(detail("Gate").ends_with("1 added")) << detail("Gate");
    write("Search", "");
    press("Bridge");
    press("Remove: Sphinx");
    EXPECT_FALSE(sees(Role::button, "Remove: Sphinx"));
    press("Done");
    EXPECT_FALSE(sees(Role::dialog, "Add pose"));
    EXPECT_EQ(rows(), (Rows{"1. Mountain", "2. Gate", "3. Bridge"}));
    press("Undo");
    EXPECT_EQ(rows(), (Rows{"1. Mountain", "2. Gate", "3. Sphinx", "4. Bridge"}));
}

TEST_F(BuilderTest, AFullRoutineSaysSoInTheList) {
    begin();
    press("Add pose");
    for (int i = 0; i < most_items; ++i) {
        look();
        press("Mountain");
    }
    EXPECT_TRUE(sees(Role::live, "A routine has at most 40 poses.")) << screen();
    EXPECT_TRUE(find(Role::button, "Gate")->disabled);
    press("Remove: Mountain");
    EXPECT_FALSE(find(Role::button, "Gate")->disabled);
    press("Gate");
    press("Done");
    const std::vector<Item> items = kept().front().routine.items;
    ASSERT_EQ(items.size(), 40U);
    EXPECT_EQ(items.back().pose, number_of_pose("gate"));
}

TEST_F(BuilderTest, WithFortyPosesThereIsNoFortyFirst) {
    begin();
    add("Mountain");
    press_row("1. Mountain");
    for (int i = 1; i < most_items; ++i) {
        look();
        press("Duplicate");
    }
    EXPECT_EQ(kept().front().routine.items.size(), 40U);
    EXPECT_TRUE(reads("at most 40 poses"));
    EXPECT_FALSE(sees(Role::button, "Add pose"));
}

TEST_F(BuilderTest, BackLosesNothing) {
    begin();
    add("Gate");
    back();
    EXPECT_TRUE(at("Routines")) << screen();
    EXPECT_EQ(kept().size(), 1U);
}

// A physiotherapist's word to an exercise is of no use in a row of a database.
TEST_F(BuilderTest, WhatWasNotedIsReadBeforeASessionAndInIt) {
    begin();
    write("Name", "For Ada");
    add("Mountain");
    write("Note to the whole", "Every morning");
    slide("How often", 3);
    slide("For how long", 6);
    press_row("1. Mountain");
    write("Note to this pose", "Slowly, please");
    press("Save");
    EXPECT_TRUE(reads("“Every morning”")) << screen();
    EXPECT_TRUE(reads("“Slowly, please”"));
    EXPECT_TRUE(reads("3 days a week, 6 weeks"));
    press("Start session");
    for (int i = 0; i < 40 && !reads("“Slowly, please”"); ++i) run_sound(seconds(0.5));
    EXPECT_TRUE(reads("“Slowly, please”")) << screen();
}

// Who had saved a routine stood before the list, and Share was at the very end of the page behind it.
TEST_F(BuilderTest, SaveLeadsToWhatWasSavedWithStartAndShareInReach) {
    window.now.width = 390;
    window.now.height = 844;
    begin();
    write("Name", "For Ada");
    for (const char* const pose : {"Gate", "Sphinx", "Bridge"}) add(pose);
    press("Save");
    EXPECT_EQ(app->screen(), "preview");
    ASSERT_TRUE(at("For Ada")) << screen();
    look();
    for (const char* const name : {"Start session", "Share"}) {
        const Node* const node = find(Role::button, name);
        ASSERT_NE(node, nullptr) << screen();
        EXPECT_GT(node->rect.y, 844 / 2) << name;
        EXPECT_LE(node->rect.y + node->rect.height, 844) << name;
    }
    back();
    EXPECT_TRUE(at("Routines")) << screen();
    press("New routine");
    press("Save");
    EXPECT_TRUE(at("Routines")) << "nothing was made";
}

TEST_F(BuilderTest, UndoAndRedoHaveTheirPlaceFromTheStart) {
    begin();
    look();
    const Node* const undo = find(Role::button, "Undo");
    ASSERT_NE(undo, nullptr) << screen();
    EXPECT_TRUE(undo->disabled);
    EXPECT_TRUE(find(Role::button, "Redo")->disabled);
    const float below = find(Role::button, "Add pose")->rect.y;
    write("Name", "For Ada");
    look();
    EXPECT_EQ(find(Role::button, "Add pose")->rect.y, below);
    EXPECT_FALSE(find(Role::button, "Undo")->disabled);
}

// A kept routine without poses was a row that could not be read after a reload.
TEST_F(BuilderTest, WithoutItsLastPoseItIsNotKeptAndUndoBringsItBack) {
    begin();
    write("Name", "For Ada");
    add("Gate");
    press_row("1. Gate");
    press("Remove");
    EXPECT_TRUE(kept().empty());
    press("Undo");
    ASSERT_EQ(kept().size(), 1U);
    EXPECT_EQ(kept().front().routine.title, "For Ada");
    press_row("1. Gate");
    press("Remove");
    open();  // a reload
    press("Routines");
    EXPECT_FALSE(reads("could not be read")) << screen();
}

// Three bytes a letter: the field let through more than a title holds, and neither link nor row took it.
TEST_F(BuilderTest, ATitleInAnyScriptFitsIntoALinkAndARow) {
    begin();
    add("Gate");
    std::string title;
    for (int i = 0; i < 60; ++i) title += "猫";
    write("Name", title);
    const Routine routine = kept().front().routine;
    EXPECT_EQ(routine.title, title.substr(0, most_title_bytes));
    EXPECT_TRUE(encode_link(routine).ok());
    open();  // a reload
    press("Routines");
    EXPECT_FALSE(reads("could not be read")) << screen();
}

TEST_F(BuilderTest, ACopyIsKeptWhenItIsChangedOrSavedNotWhenItIsOpened) {
    open();
    press("Routines");
    press_row("Eight poses");
    press("Edit a copy");
    EXPECT_TRUE(kept().empty());
    back();
    EXPECT_TRUE(kept().empty());
    press_row("Eight poses");
    press("Edit a copy");
    press("Save");
    ASSERT_EQ(kept().size(), 1U);
    EXPECT_EQ(kept().front().routine.title, "Eight poses (2)");
}

// A copy in which everything was undone stayed.
TEST_F(BuilderTest, BackFromACopyKeepsItOnlyIfSomethingChangedAndSaysSo) {
    open();
    press("Routines");
    press_row("Eight poses");
    press("Edit a copy");
    write("Name", "For Ada");
    EXPECT_EQ(kept().size(), 1U);
    press("Undo");
    EXPECT_TRUE(kept().empty());
    back();
    EXPECT_FALSE(reads("Saved: ")) << screen();
    press_row("Eight poses");
    press("Edit a copy");
    write("Note to the whole", "Every morning");
    ASSERT_EQ(kept().size(), 1U);
    back();
    EXPECT_TRUE(reads("Saved: Eight poses (2)")) << screen();
    EXPECT_EQ(kept().size(), 1U);
    press_row("Eight poses (2)");
    press("Edit");
    back();
    run_clock(seconds(20));
    press_row("Eight poses (2)");
    press("Edit");
    back();
    EXPECT_FALSE(reads("Saved: ")) << "nothing was changed";
}

TEST_F(BuilderTest, EveryCopyHasANameOfItsOwn) {
    open();
    press("Routines");
    for (const char* const copy : {"Eight poses (2)", "Eight poses (3)"}) {
        look();
        press("Eight poses");
        press("Duplicate");
        EXPECT_TRUE(at(copy)) << screen();
        back();
    }
    press("Eight poses (2)");
    press("Duplicate");
    EXPECT_TRUE(at("Eight poses (4)")) << screen();
    back();
    press("Eight poses");
    press("Edit a copy");
    EXPECT_EQ(find(Role::textbox, "Name")->value, "Eight poses (5)");
}

// Who makes a routine for somebody else sees at once what a session of their own would change.
TEST_F(BuilderTest, WhatWouldBeChangedForThisPersonIsSaidAtThePose) {
    open_with({"kneeling"});
    press("Routines");
    press("New routine");
    add("Gate");
    EXPECT_TRUE(reads("Because of your answer “Kneeling hurts, even on padding”")) << screen();
    EXPECT_EQ(kept().front().routine.items.front().variant, 0)
        << "who gets the routine is not given a chair because of the knees of who made it";
    back();
    follow_link(link_to(evening()));
    press("Edit a copy");
    EXPECT_TRUE(reads("Because of your answer “Kneeling hurts, even on padding”")) << screen();
}

TEST_F(BuilderTest, TheTonesOfARoutineAreChosenAndUndone) {
    begin();
    add("Mountain");
    press("Softer");
    EXPECT_EQ(kept().front().routine.sound, SoundProfile::quiet);
    press("Undo");
    EXPECT_EQ(kept().front().routine.sound, SoundProfile::tones);
}

}  // namespace
}  // namespace catcow::testing
