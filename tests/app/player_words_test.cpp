// What the player says beside the sentence of the moment.
#include <gtest/gtest.h>

#include "app/session/models.h"
#include "support/app_test.h"

namespace catcow::testing {
namespace {

Player player_of(const std::vector<Item>& items) {
    Routine routine;
    routine.items = items;
    return {routine, shipped_content().catalogue, {}};
}
Item item_of(const char* pose, const char* variant = "standard") {
    const Pose& found = *shipped_content().catalogue.pose(pose);
    for (const Variant& each : found.variants) {
        if (each.id == variant)
            return {.pose = found.number, .variant = each.number, .dose = each.dose};
    }
    ADD_FAILURE() << variant;
    return {};
}
PlayerModel shown(const Player& player) {
    return player_model(player, {player.moment(), player.state(), {}}, shipped_content(), false,
                        false);
}
void play_until(Player& player, PhaseKind kind) {
    for (int i = 0; i < 1000; ++i) {
        player.advance(seconds(0.5));
        const auto phase = static_cast<std::size_t>(player.moment().phase);
        if (player.timeline().phases[phase].kind == kind) return;
    }
    ADD_FAILURE() << "never comes";
}

// Went wrong: the button "Next", the line "Next: Bridge" and the mark "Next · left side" were on one
// screen, and each meant something else.
TEST(PlayerWords, WhatFollowsTheSideAndTheButtonEachHaveTheirOwnWord) {
    for (const Texts& texts : shipped_content().languages) {
        const auto first_word = [&](std::string_view key) {
            const std::string_view text = texts(key);
            return std::string(text.substr(0, text.find_first_of(" :·")));
        };
        const std::string button = first_word("app.button.next");
        EXPECT_NE(first_word("app.player.next"), button);
        EXPECT_NE(first_word("app.player.next_side"), button);
        EXPECT_NE(first_word("app.player.next"), first_word("app.player.next_side"));
    }
}

// Went wrong: "Next: Bridge" was said in Bridge.
TEST(PlayerWords, WhatFollowsInTheSamePoseIsNamedByItsVersionOrItsDose) {
    Player other = player_of({item_of("bridge"), item_of("bridge", "long-hold")});
    play_until(other, PhaseKind::inhale);
    EXPECT_EQ(shown(other).next, "After this: Bridge: Held longer");
    Item more = item_of("bridge");
    more.dose = {.kind = DoseKind::hold, .amount = 3};
    Player same = player_of({item_of("bridge"), more});
    play_until(same, PhaseKind::inhale);
    EXPECT_EQ(shown(same).next, "After this: Bridge, hold for 3 breaths");
    Player another = player_of({item_of("bridge"), item_of("sphinx", "pillow")});
    play_until(another, PhaseKind::inhale);
    EXPECT_EQ(shown(another).next, "After this: Sphinx");
}

// Went wrong: Cobra was shown under the heading "Sphinx".
TEST(PlayerWords, TheHeadingNamesTheVersionThatIsShown) {
    Player usual = player_of({item_of("sphinx")}), cobra = player_of({item_of("sphinx", "cobra")});
    play_until(usual, PhaseKind::inhale);
    play_until(cobra, PhaseKind::inhale);
    EXPECT_EQ(shown(usual).version, "Sphinx");
    EXPECT_EQ(shown(cobra).version, "Sphinx: Cobra");
}

// Went wrong: a session of one pose said from its beginning that it was the last.
TEST(PlayerWords, OnlyTheLastOfSeveralPosesIsCalledTheLast) {
    Player single = player_of({item_of("sphinx")});
    play_until(single, PhaseKind::inhale);
    EXPECT_EQ(shown(single).next, "");
    Player two = player_of({item_of("bridge"), item_of("mountain")});
    two.next();
    play_until(two, PhaseKind::close);
    two.previous();
    play_until(two, PhaseKind::inhale);
    EXPECT_EQ(shown(two).next, shipped_content().texts("app.player.last"));
}

// Went wrong: "3" stood in the breath shape for as long as the pause lasted.
TEST(PlayerWords, APauseShowsNoCountdownAndResumeCountsDown) {
    Player player = player_of({item_of("sphinx")});
    play_until(player, PhaseKind::inhale);
    EXPECT_GT(shown(player).count, 0);
    player.pause();
    EXPECT_EQ(shown(player).count, 0);
    player.resume();
    std::string counted;
    for (int i = 0; i < 3; ++i) {
        counted += std::to_string(shown(player).count);
        player.advance(seconds(1));
    }
    EXPECT_EQ(counted, "321");
}

// Went wrong: the rest after "It hurts" had the name of the routine as its heading.
TEST(PlayerWords, ARestAfterItHurtsSaysThatItIsOne) {
    Player player = player_of({item_of("bridge"), item_of("sphinx")});
    play_until(player, PhaseKind::exhale);
    player.rest();
    player.resume();
    for (int i = 0; i < 1000 && !player.waits(); ++i) player.advance(seconds(0.5));
    ASSERT_TRUE(player.waits());
    EXPECT_EQ(shown(player).pose, "Time to rest");
    EXPECT_EQ(shown(player).count, 0);
}

// "Lift only as high as feels easy." was followed by "Tighten your buttocks and leave your hips down.":
// two orders, and nothing said that the second one is the easier way.
TEST(PlayerWords, InAPauseTheEasierWayIsCalledSo) {
    const Content& content = shipped_content();
    const Pose& pose = *content.catalogue.pose("small-bridge");
    Routine routine;
    const Variant& standard = pose.variants.front();
    routine.items.push_back(
        {.pose = pose.number, .variant = standard.number, .dose = standard.dose});
    Player player(routine, content.catalogue, {}, {.position = standard.position});
    player.advance({});
    player.pause();
    const PlayerModel model =
        player_model(player, {player.moment(), PlayState::paused, {}}, content, false, false);
    ASSERT_FALSE(model.advice.empty());
    EXPECT_EQ(model.advice.back(),
              "Easier: " + std::string(content.texts("pose.small-bridge.easier")));
}

}  // namespace
}  // namespace catcow::testing
