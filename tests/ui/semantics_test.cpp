#include "ui/semantics.h"

#include <gtest/gtest.h>

namespace catcow {
namespace {

Node node(std::uint32_t id, std::string name, Role role = Role::button) {
    Node made;
    made.id = id;
    made.role = role;
    made.name = std::move(name);
    made.rect = {1, 2, 30, 48};
    return made;
}

SemanticsTree tree(std::vector<Node> nodes) { return {std::move(nodes)}; }

TEST(Semantics, AStillScreenGivesNoPatch) {
    const SemanticsTree same = tree({node(1, "Pause"), node(2, "Next")});
    EXPECT_TRUE(difference(same, same).empty());
}

TEST(Semantics, OnlyWhatChangedIsSent) {
    const SemanticsTree before = tree({node(1, "Pause"), node(2, "Next")});
    const SemanticsTree after = tree({node(1, "Resume"), node(2, "Next")});
    const SemanticsPatch patch = difference(before, after);
    ASSERT_EQ(patch.changed.size(), 1U);
    EXPECT_EQ(patch.changed[0].name, "Resume");
    EXPECT_TRUE(patch.removed.empty());
    EXPECT_TRUE(patch.order.empty());
}

TEST(Semantics, RemovedAndNewNodesComeWithTheWholeOrder) {
    const SemanticsTree before = tree({node(1, "a"), node(2, "b"), node(3, "c")});
    const SemanticsTree after = tree({node(3, "c"), node(4, "d"), node(1, "a")});
    const SemanticsPatch patch = difference(before, after);
    EXPECT_EQ(patch.removed, std::vector<std::uint32_t>{2});
    EXPECT_EQ(patch.order, (std::vector<std::uint32_t>{3, 4, 1}));
    ASSERT_EQ(patch.changed.size(), 1U);
    EXPECT_EQ(patch.changed[0].id, 4U);
}

TEST(Semantics, WhileThePageMovesNoPlaceIsTold) {
    const SemanticsTree before = tree({node(1, "a"), node(2, "b")});
    SemanticsTree after = before;
    for (Node& each : after.nodes) each.rect.y -= 40;
    after.nodes.push_back(node(3, "c"));
    const SemanticsPatch patch = difference(before, in_old_places(before, after));
    ASSERT_EQ(patch.changed.size(), 1U);
    EXPECT_EQ(patch.changed[0].id, 3U);
    EXPECT_EQ(difference(in_old_places(before, after), after).changed.size(), 2U) << "told at rest";
}

TEST(Semantics, PatchesAreWrittenAsJsonThatEscapesWhatPeopleWrite) {
    SemanticsPatch patch;
    patch.removed = {7};
    Node slider = node(5, "Say \"ah\"\n\\", Role::slider);
    slider.now = 4.5;
    slider.low = 2;
    slider.high = 10;
    slider.step = 0.5;
    patch.changed = {slider};
    EXPECT_EQ(
        to_json(patch),
        R"({"removed":[7],"order":[],"changed":[{"id":5,"parent":0,"role":"slider",)"
        R"("name":"Say \"ah\"\u000a\\","value":"","level":0,"disabled":false,"checked":false,)"
        R"("current":false,"focus":false,"range":[4.5,2,10,0.5],"rect":[1,2,30,48]}]})");
}

}  // namespace
}  // namespace catcow
