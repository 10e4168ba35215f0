// Easier and Harder in the middle of a session: what was done stays done, both sides get the same, and
// nothing is shown that does not suit. A failure of a random practice names the seed.
#include <gtest/gtest.h>

#include "session/actions.h"
#include "support/changed_needs.h"
#include "support/effort.h"
#include "support/session_timeline.h"
#include "support/session_walk.h"

namespace catcow::testing {
namespace {

using namespace changed_needs;

const Pose& pose(const char* id) { return *catalogue().pose(id); }

Item item_of(const char* id, const char* version) {
    const Variant& variant = *pose(id).variant(version);
    return {.pose = pose(id).number, .variant = variant.number, .dose = variant.dose};
}

Routine routine_of(std::vector<Item> items) {
    Routine routine;
    routine.items = std::move(items);
    return routine;
}

Player player_of(const Routine& routine) { return {routine, catalogue(), {.person = with({})}}; }

const Phase& now(const Player& player) {
    return player.timeline().phases[static_cast<std::size_t>(player.moment().phase)];
}

// Plays until a second into this breath of this side.
void play_to(Player& player, Side side, int breath, PhaseKind kind = PhaseKind::inhale) {
    while (now(player).side != side || now(player).breath != breath || now(player).kind != kind)
        player.advance(player.moment().left_in_phase);
    player.advance(seconds(1));
}

std::string version_of(const Player& player, int item) {
    return variant_of(player.routine().items[static_cast<std::size_t>(item)], catalogue()).id;
}

// Returns "standard left 2, padded left 2": breaths that are completed if nothing changes any more.
std::string breaths_of(Player player) {
    player.resume();
    player.advance(player.timeline().length());
    std::string all;
    for (const Done& done : player.done())
        all += (all.empty() ? "" : ", ") + version_of(player, done.item) + " " +
               std::string(name_of(done.side)) + " " + std::to_string(done.done);
    return all;
}

// "Both feet on the floor" is wrong of a version on one leg.
TEST(Version, ANoteOfAnotherVersionIsDropped) {
    Item item = item_of("gate", "standard");
    item.note = "Keep the hips over the knee.";
    Player player = player_of(routine_of({item, item_of("bridge", "standard")}));
    player.change_version(Beside::easier);
    for (const Item& each : player.routine().items)
        EXPECT_EQ(each.note.empty(), !(each.pose == item.pose && each.variant == item.variant));
}

TEST(Version, TheRestOfTheSideAndTheOtherSideAreDoneInTheEasierVersion) {
    Player player = player_of(routine_of({item_of("gate", "standard")}));
    play_to(player, Side::left, 3);
    EXPECT_FALSE(player.change_version(Beside::easier).empty());
    EXPECT_EQ(now(player).kind, PhaseKind::leave);
    EXPECT_EQ(player.state(), PlayState::playing);
    EXPECT_EQ(breaths_of(player), "standard left 2, padded left 2, padded right 4");
}

TEST(Version, OnTheSecondSideTheFirstIsNotDoneAgain) {
    Player player = player_of(routine_of({item_of("gate", "standard")}));
    play_to(player, Side::right, 2, PhaseKind::exhale);
    player.change_version(Beside::easier);
    EXPECT_EQ(breaths_of(player), "standard left 4, standard right 1, padded right 3");
}

TEST(Version, HarderGoesUpAgain) {
    Player player = player_of(routine_of({item_of("gate", "standard")}));
    play_to(player, Side::left, 2);
    player.change_version(Beside::easier);
    play_to(player, Side::left, 3);
    player.change_version(Beside::harder);
    EXPECT_EQ(breaths_of(player),
              "standard left 1, padded left 1, standard left 2, standard right 4");
    EXPECT_FALSE(player.version(Beside::harder)) << "the top of the ladder";
}

// The lifts of the low locust are shorter, so each side is counted in lifts.
TEST(Version, OfLiftsEachSideGetsTheSameNumber) {
    Player player = player_of(routine_of({item_of("locust", "standard")}));
    play_to(player, Side::left, 3);
    player.change_version(Beside::easier);
    EXPECT_EQ(breaths_of(player), "standard left 2, low left 2, low right 3");
}

TEST(Version, OfAnotherKindOfDoseTheSameShareIsDone) {
    Player player = player_of(routine_of({item_of("bridge", "standard")}));
    play_to(player, Side::none, 7);  // three of five lifts are done
    player.change_version(Beside::harder);
    EXPECT_EQ(breaths_of(player), "standard  6, long-hold  3") << "the second of two holds";
}

TEST(Version, APoseThatHasNotBegunIsReplaced) {
    for (const double at : {1., 6.}) {
        Player player = player_of(routine_of({item_of("gate", "standard")}));
        player.advance(seconds(at));
        player.change_version(Beside::easier);
        EXPECT_EQ(player.routine().items.size(), 1U);
        EXPECT_EQ(breaths_of(player), "padded left 4, padded right 4") << at;
    }
}

TEST(Version, InAPauseThePersonLeavesAtOnceWhenItEnds) {
    Player player = player_of(routine_of({item_of("gate", "standard")}));
    play_to(player, Side::left, 3);
    player.pause();
    player.change_version(Beside::easier);
    EXPECT_EQ(player.state(), PlayState::paused);
    player.resume();
    player.advance(seconds(1));
    EXPECT_EQ(now(player).kind, PhaseKind::leave);
    EXPECT_EQ(breaths_of(player), "standard left 2, padded left 2, padded right 4");
}

TEST(Version, PreviousDoesNotLeadBackToTheVersionThatWasTooHard) {
    Player player =
        player_of(routine_of({item_of("cat-cow", "standard"), item_of("gate", "standard")}));
    play_to(player, Side::left, 1);
    player.change_version(Beside::easier);
    play_to(player, Side::left, 1);
    player.previous();
    while (!is_breath(now(player).kind)) player.advance(player.moment().left_in_phase);
    EXPECT_EQ(now(player).item, 0);
}

TEST(Version, LaterItemsOfThePoseFollow) {
    const Routine routine =
        routine_of({item_of("bridge", "standard"), item_of("bridge", "long-hold"),
                    item_of("bridge", "block"), item_of("bridge", "standard")});
    Player easier = player_of(routine);
    play_to(easier, Side::none, 5);
    easier.change_version(Beside::easier);
    const auto versions = [](const Player& player) {
        std::string all;
        for (std::size_t i = 0; i < player.routine().items.size(); ++i)
            all += version_of(player, static_cast<int>(i)) + " ";
        return all;
    };
    EXPECT_EQ(versions(easier), "standard low low block low ");
    Player harder = player_of(routine);
    play_to(harder, Side::none, 5);
    harder.change_version(Beside::harder);
    EXPECT_EQ(versions(harder), "standard long-hold long-hold block long-hold ");
}

TEST(Version, GoesNoLowerThanTheRoutineDoes) {
    Player seated = player_of(routine_of({item_of("cat-cow", "seated")}));
    EXPECT_FALSE(seated.version(Beside::harder)) << "nothing else is done on the floor";
    Player mat = player_of(routine_of({item_of("cat-cow", "seated"), item_of("gate", "standard")}));
    EXPECT_EQ(mat.version(Beside::harder)->variant->id, "forearm");
}

TEST(Version, PassesOverWhatDoesNotSuitAndWhatNoPropIsThereFor) {
    Person person = with({"wrists"});
    const Routine cats = routine_of({item_of("cat-cow", "forearm"), item_of("gate", "standard")});
    Player player(cats, catalogue(), {.person = person});
    EXPECT_FALSE(player.version(Beside::harder));
    person = with({});
    std::erase(person.props, "chair");
    for (const char* const version : {"standard", "padded", "cross-legged"}) {
        Player gate(routine_of({item_of("gate", version)}), catalogue(), {.person = person});
        const auto rung = gate.version(Beside::easier);
        EXPECT_TRUE(!rung || suitable(catalogue(), *rung->variant, person)) << version;
    }
}

TEST(Version, NothingChangesOnTheWayOutOrInARest) {
    Player player =
        player_of(routine_of({item_of("gate", "standard"), item_of("sphinx", "standard")}));
    play_to(player, Side::left, 2);
    player.rest();
    EXPECT_FALSE(player.version(Beside::easier));
    player.resume();
    while (!player.waits()) player.advance(seconds(1));
    EXPECT_TRUE(player.change_version(Beside::easier).empty());
}

// A routine of forty items has no room for a version more.
TEST(Version, ARoutineNeverHasMoreThanItsMost) {
    Player player =
        player_of(routine_of(std::vector<Item>(most_items, item_of("gate", "standard"))));
    EXPECT_TRUE(player.version(Beside::easier)) << "it replaces what has not begun";
    play_to(player, Side::left, 1);
    EXPECT_FALSE(player.version(Beside::easier));
}

// Breaths on a side of a pose, over the items from `first` on that are versions of it.
int breaths_from(const Player& player, int pose, Side side, Duration from) {
    int breaths = 0;
    for (const Phase& phase : player.timeline().phases)
        breaths += phase.kind == PhaseKind::exhale && !phase.cut && phase.end() > from &&
                   phase.side == side && item_named(player, phase).pose == pose;
    return breaths;
}

TEST(Version, WhateverIsPressedNoBreathIsLostOrAddedAndTheWayIsComplete) {
    int changed = 0, counted = 0;
    for (int seed = 1; seed <= effort(600) && !::testing::Test::HasFailure(); ++seed) {
        Random random(static_cast<std::uint64_t>(seed));
        const Person person = random_person(random);
        std::optional<Practice> begun = begun_by(person, random);
        if (!begun) continue;
        Practice& practice = *begun;
        for (int actions = random.between(5, 60); actions > 0; --actions) {
            practice.act();
            if (!random.one_in(4)) continue;
            const Player before = practice.player;
            const auto which = random.one_in(3) ? Beside::harder : Beside::easier;
            const auto rung = before.version(which);
            practice.change_version(which);
            const Player& after = practice.player;
            if (!rung) {
                ASSERT_EQ(after.revision(), before.revision()) << "seed " << seed;
                continue;
            }
            ++changed;
            ASSERT_TRUE(suitable(catalogue(), *rung->variant, person)) << "seed " << seed;
            const Start next = after.resume_point();
            const Item& item = after.routine().items[static_cast<std::size_t>(next.item)];
            ASSERT_EQ(&variant_of(item, catalogue()), rung->variant) << "seed " << seed;
            // The same kind of hold or flow: not a breath more or less on any side.
            const Start due = before.resume_point();
            const Item& old = before.routine().items[static_cast<std::size_t>(due.item)];
            int times = 0;
            for (const Item& each : before.routine().items) times += each.pose == old.pose;
            if (times > 1 || !(old.dose == item.dose)) continue;
            ++counted;
            for (const Side side : {Side::none, Side::left, Side::right})
                ASSERT_EQ(breaths_from(after, old.pose, side, after.now()),
                          breaths_from(before, old.pose, side, before.now()))
                    << "seed " << seed << "\n"
                    << describe(after.timeline());
        }
        practice.finish();
        for (const Phase& phase : played(practice.player))
            ASSERT_TRUE(!is_breath(phase.kind) || suits(practice, phase.item, person))
                << "seed " << seed;
        Walk(practice, catalogue()).follow();
        if (::testing::Test::HasFailure())
            FAIL() << "seed " << seed << "\n" << describe(practice.player.timeline());
    }
    EXPECT_GT(changed, effort(400));
    EXPECT_GT(counted, effort(40));
}

}  // namespace
}  // namespace catcow::testing
