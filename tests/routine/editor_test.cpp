// Making a routine: every change can be undone, and what is made fits into a link.
#include "routine/editor.h"

#include <gtest/gtest.h>

#include "routine/link.h"
#include "routine/random_routine.h"

namespace catcow::testing {
namespace {

Item of(int pose) {
    Item item;
    item.pose = pose;
    return item;
}

Routine of_poses(std::initializer_list<int> poses) {
    Routine routine;
    for (const int pose : poses) routine.items.push_back(of(pose));
    return routine;
}

std::vector<int> poses_of(const Routine& routine) {
    std::vector<int> poses;
    for (const Item& item : routine.items) poses.push_back(item.pose);
    return poses;
}

using Poses = std::vector<int>;

TEST(Items, AreAddedCopiedMovedAndRemoved) {
    const Routine three = of_poses({1, 2, 3});
    EXPECT_EQ(poses_of(with_item(three, of(9), 0)), (Poses{9, 1, 2, 3}));
    EXPECT_EQ(poses_of(with_item(three, of(9), 3)), (Poses{1, 2, 3, 9}));
    EXPECT_EQ(poses_of(with_copy(three, 1)), (Poses{1, 2, 2, 3}));
    EXPECT_EQ(poses_of(with_moved(three, 0, 2)), (Poses{2, 3, 1}));
    EXPECT_EQ(poses_of(with_moved(three, 2, 0)), (Poses{3, 1, 2}));
    EXPECT_EQ(poses_of(without_item(three, 1)), (Poses{1, 3}));
    EXPECT_EQ(poses_of(with_changed(three, 1, of(9))), (Poses{1, 9, 3}));
}

TEST(Items, APlaceThatIsNotThereChangesNothing) {
    const Routine three = of_poses({1, 2, 3});
    for (const int place : {-1, 3, 99}) {
        EXPECT_EQ(with_copy(three, place), three);
        EXPECT_EQ(without_item(three, place), three);
        EXPECT_EQ(with_changed(three, place, {}), three);
        EXPECT_EQ(with_moved(three, place, 1), three);
        EXPECT_EQ(with_moved(three, 1, place), three);
    }
    EXPECT_EQ(with_item(three, {}, 4), three);
    EXPECT_EQ(with_item(three, {}, -1), three);
}

TEST(Items, ThereIsNo41st) {
    Routine full;
    full.items.resize(most_items);
    EXPECT_EQ(with_item(full, of(9), 0), full);
    EXPECT_EQ(with_copy(full, 0), full);
}

TEST(EditorTest, TypingIsUndoneAsAWhole) {
    Editor editor(of_poses({1}));
    Routine routine = editor.routine();
    for (const char* title : {"M", "Mo", "Morning"}) {
        routine.title = title;
        editor.change(routine, "title");
    }
    routine.note = "For Ada";
    editor.change(routine, "note");
    editor.undo();
    EXPECT_EQ(editor.routine().title, "Morning");
    EXPECT_EQ(editor.routine().note, "");
    editor.undo();
    EXPECT_EQ(editor.routine().title, "");
    EXPECT_FALSE(editor.can_undo());
    editor.redo();
    EXPECT_EQ(editor.routine().title, "Morning");
    // A step was undone between: what is typed now is another step.
    routine = editor.routine();
    routine.title = "Evening";
    editor.change(routine, "title");
    editor.undo();
    EXPECT_EQ(editor.routine().title, "Morning");
}

TEST(EditorTest, WhatIsTheSameIsNoStep) {
    Editor editor(of_poses({1, 2}));
    editor.change(with_moved(editor.routine(), 1, 1));
    EXPECT_FALSE(editor.can_undo());
}

TEST(EditorTest, AChangeAfterAnUndoEndsTheRedo) {
    Editor editor(of_poses({1}));
    editor.change(of_poses({2}));
    editor.undo();
    editor.change(of_poses({3}));
    EXPECT_FALSE(editor.can_redo());
    editor.undo();
    EXPECT_EQ(editor.routine(), of_poses({1}));
}

// Random changes, with undo and redo between: to undo all leads to the start, to redo all to the end, and each
// routine on the way is one that a link carries.
TEST(EditorTest, RandomChangesAreUndoneToTheStartAndRedoneToTheEnd) {
    for (unsigned seed = 1; seed <= 200; ++seed) {
        SCOPED_TRACE(seed);
        RandomRoutine random(seed);
        const Routine start = random.plain(5);
        Editor editor(start);
        for (int i = 0; i < 60; ++i) {
            Routine to = editor.routine();
            const int count = static_cast<int>(to.items.size());
            const int place = random.between(0, std::max(count - 1, 0));
            switch (random.between(0, 8)) {
                case 0: to = with_item(to, random.item(), random.between(0, count)); break;
                case 1: to = with_copy(to, place); break;
                case 2:
                    to = with_moved(to, place, random.between(0, std::max(count - 1, 0)));
                    break;
                case 3: to = count > 1 ? without_item(to, place) : to; break;
                case 4: to = with_changed(to, place, random.item()); break;
                case 5: to.title = random.text(20, most_title_bytes); break;
                case 6: to.note = random.text(30, 200); break;
                case 7: editor.undo(); continue;
                default: editor.redo(); continue;
            }
            editor.change(to);
            const auto link = encode_link(editor.routine());
            ASSERT_TRUE(link.ok()) << link.error().message;
            EXPECT_EQ(decode_link(link.value()).routine, editor.routine());
        }
        const Routine end = editor.routine();
        int steps = 0;
        while (editor.can_undo()) editor.undo(), ++steps;
        EXPECT_EQ(editor.routine(), start);
        while (steps-- > 0) editor.redo();
        EXPECT_EQ(editor.routine(), end);
    }
}

}  // namespace
}  // namespace catcow::testing
