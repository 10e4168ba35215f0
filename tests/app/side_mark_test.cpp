// The mark of the side said "left" while the right leg still came down: it named the coming side as
// soon as the change of sides began.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <string>

#include "app/session/models.h"
#include "demonstration/described.h"
#include "support/app_test.h"
#include "support/demonstration_walk.h"
#include "support/text_seen.h"

namespace catcow::testing {
namespace {

Player two_sides(const Pose& pose, const Variant& variant, Side first) {
    Routine routine;
    routine.items.push_back({.pose = pose.number, .variant = variant.number, .dose = variant.dose});
    return {routine,
            shipped_content().catalogue,
            {.first_side = first},
            {.position = variant.position}};
}

struct Seen {
    int moments = 0, marked = 0, changing = 0;
};

void walk(const Pose& pose, const Variant& variant, Side first, Seen& seen) {
    const Content& content = shipped_content();
    const Player player = two_sides(pose, variant, first);
    const auto name = [&](Side side) {
        const std::string key = "pose." + pose.id + ".side";
        return content.texts.format(
            key,
            {{"side", content.texts(side == Side::left ? "app.side.left" : "app.side.right")}});
    };
    const std::string id = pose.id + "." + variant.id;
    Demonstration& shown = demonstration_of(id);
    play_through(id, player.timeline(), player.routine(), true, shown, [&](const SeenMoment& at) {
        const PlayerModel model =
            player_model(player, {at.moment, PlayState::playing, {}}, content, false, false);
        ++seen.moments;
        // On the way in, in a rest and before the first lift the body is not on the side yet.
        const bool coming = at.phase.kind == PhaseKind::enter ||
                            at.phase.kind == PhaseKind::change_sides ||
                            at.phase.kind == PhaseKind::rest || at.phase.action == Action::ready;
        if (coming) {
            ++seen.changing;
            EXPECT_EQ(model.side, content.texts.format("app.player.next_side",
                                                       {{"side", name(at.phase.side)}}));
        }
        if (model.side != name(Side::left) && model.side != name(Side::right)) return;
        ++seen.marked;
        const Side side = model.side == name(Side::left) ? Side::left : Side::right;
        const auto words = described(shown.skeleton(), shown.body(), shown.mirrored());
        for (const std::string& no : body::denied(pose.id, side)) {
            EXPECT_EQ(std::find(words.begin(), words.end(), no), words.end())
                << at.name << ": " << model.side << " and " << no << " in "
                << name_of(at.phase.kind);
        }
    });
}

TEST(SideMark, IsTrueOfTheBodyThatIsSeenAtEveryMoment) {
    Seen seen;
    int at = 0;
    for_every_variant([&](const Pose& pose, const Variant& variant, const std::string&) {
        if (!pose.two_sided || !is_walked(at++)) return;
        for (const Side first : {Side::left, Side::right}) walk(pose, variant, first, seen);
    });
    std::printf("%d moments, %d with the mark of a side, %d while changing sides\n", seen.moments,
                seen.marked, seen.changing);
    EXPECT_GT(seen.changing, effort(1000));
}

// After "It hurts" in the middle of a change, the body may come down on either side.
TEST(SideMark, SaysNothingOnTheWayOutOfAPose) {
    const Pose& pose = *shipped_content().catalogue.pose("warrior-3");
    Player player = two_sides(pose, pose.variants.front(), Side::left);
    player.advance({});
    while (player.timeline().phases[static_cast<size_t>(player.moment().phase)].kind !=
           PhaseKind::change_sides)
        player.advance(seconds(1));
    player.pause();
    player.next();
    const PlayerModel model = player_model(player, {player.moment(), PlayState::paused, {}},
                                           shipped_content(), false, false);
    EXPECT_EQ(model.side, "");
}

}  // namespace
}  // namespace catcow::testing
