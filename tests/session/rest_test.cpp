// "It hurts" on the way from sitting to the side skipped the rest of the way, and the next pose came
// within two seconds. Now it leads out of what the person does into a rest, and waits there. Random
// sessions, from any moment; a failure names the seed.
#include <gtest/gtest.h>

#include <cstdio>
#include <set>

#include "routine/adapt.h"
#include "session/actions.h"
#include "support/assets.h"
#include "support/session_practice.h"
#include "support/shipped_routines.h"

namespace catcow::testing {
namespace {

const std::set<std::string> rests{"standing",   "chair", "bed-edge", "seated-floor",
                                  "side-lying", "crook", "bed-side", "bed-back"};

class Rest : public ShippedRoutines {
protected:
    const Phase& phase(const Player& player) const {
        return player.timeline().phases[static_cast<std::size_t>(player.moment().phase)];
    }
    const Move& move(const Phase& phase) const {
        return catalogue.moves()[static_cast<std::size_t>(phase.move)];
    }
    static Routine routine_of(const Pose& pose, const Variant& variant) {
        Routine routine;
        routine.items.push_back(
            {.pose = pose.number, .variant = variant.number, .dose = variant.dose});
        return routine;
    }
    // Plays the first routine for so many seconds.
    Player played_until(int time) const {
        Player player(routines.front(), catalogue, {});
        player.advance({});
        player.advance(seconds(time));
        return player;
    }
    // Follows a player that rests until it waits. Returns where the person then is, as far as the
    // moves tell; "" without one.
    std::string follow(Player& player) {
        std::string place;
        double takes = 0;
        for (int i = 0; i < 2000 && player.state() == PlayState::playing; ++i) {
            const Phase& now = phase(player);
            const bool out = now.kind == PhaseKind::leave || now.kind == PhaseKind::move ||
                             now.kind == PhaseKind::get_ready;
            EXPECT_TRUE(out) << name_of(now.kind) << " before the rest";
            if (now.kind == PhaseKind::move) {
                EXPECT_TRUE(place.empty() || place == move(now).from || place == move(now).to);
                place = move(now).to;
            }
            player.advance(seconds(.1));
            takes += .1;
        }
        EXPECT_LT(takes, 60);
        return place;
    }
};

// "It hurts" before the first lift said "Lower your hips slowly".
TEST_F(Rest, BeforeTheFirstLiftNoSentenceLowersWhatWasNotLifted) {
    int before = 0, after = 0;
    for (const Pose& pose : catalogue.poses()) {
        for (const Variant& variant : pose.variants) {
            for (const PhaseKind kind : {PhaseKind::inhale, PhaseKind::exhale}) {
                Player player(routine_of(pose, variant), catalogue, {},
                              {.position = variant.position});
                player.advance({});
                while (phase(player).kind != kind) player.advance(seconds(.5));
                const bool lowered = phase(player).action == Action::ready;
                player.advance(seconds(1));
                player.rest();
                player.resume();
                for (; player.state() == PlayState::playing; player.advance(seconds(.5))) {
                    const Moment moment = player.moment();
                    if (phase(player).kind != PhaseKind::leave || moment.step < 0) continue;
                    const Step& step = variant.steps[static_cast<std::size_t>(moment.step)];
                    EXPECT_NE(step.only_if, lowered ? OnlyIf::lifted : OnlyIf::lowered)
                        << step.text;
                    (lowered ? before : after) += step.only_if != OnlyIf::always;
                }
            }
        }
    }
    EXPECT_GT(before, 0) << "sentences for who has lifted nothing yet";
    EXPECT_GT(after, 0) << "sentences that lower";
}

// The knees of a twist were still at the side, and the sentence that brings them back was left out. What is
// said there now is where to end: on the back, with the feet flat.
TEST_F(Rest, EarlyInAChangeOfSidesWhatIsStillLiftedIsLoweredInWords) {
    int variants = 0;
    for (const Pose& pose : catalogue.poses()) {
        for (const Variant& variant : pose.variants) {
            const auto lowers = [](const Step& step) { return step.only_if == OnlyIf::lifted; };
            if (!pose.two_sided || variant.dose.kind != DoseKind::hold ||
                std::none_of(variant.steps.begin(), variant.steps.end(), lowers))
                continue;
            Player player(routine_of(pose, variant), catalogue, {}, {.position = variant.position});
            player.advance({});
            while (phase(player).kind != PhaseKind::change_sides) player.advance(seconds(.5));
            player.advance(seconds(1));
            player.rest();
            player.resume();
            bool said = false;
            for (; player.state() == PlayState::playing; player.advance(seconds(.5))) {
                if (phase(player).kind != PhaseKind::leave) continue;
                said = phase(player).back;
                EXPECT_LT(player.moment().step, 0);
            }
            EXPECT_TRUE(said) << pose.id << "." << variant.id;
            ++variants;
        }
    }
    EXPECT_GT(variants, 5);
}

// Who had rolled a third of the way was told to roll all of the way back, for as long as the whole takes.
TEST_F(Rest, OnTheWayBackOnlyAsMuchIsUndoneAsWasDone) {
    int back = 0, on = 0;
    for (const double share : {.1, .3, .45, .7, .9}) {
        SCOPED_TRACE(share);
        const Pose& pose = *catalogue.pose("rest-on-back");
        Player player(routine_of(pose, pose.variants.front()), catalogue, {},
                      {.position = "side-lying"});
        player.advance({});
        while (phase(player).kind != PhaseKind::move) player.advance(seconds(.25));
        player.advance(seconds(share * in_seconds(phase(player).length)));
        player.rest();
        player.resume();
        player.advance(seconds(1));
        const Phase way = phase(player);
        ASSERT_EQ(way.kind, PhaseKind::move);
        EXPECT_EQ(way.back, share < .5);
        EXPECT_EQ(move(way).to, way.back ? "side-lying" : "crook");
        const double least = 4 / in_seconds(move(way).length);  // time to read where it leads
        EXPECT_NEAR(way.from, way.back ? 1 - std::max(share, least) : std::min(share, 2 / 3.), .03);
        (way.back ? back : on) += 1;
    }
    EXPECT_EQ(back, 3);
    EXPECT_EQ(on, 2);
}

// From all fours to the belly there is a rest at neither end. Whoever had just begun was led all of the way
// down, and then onto a side.
TEST_F(Rest, LeadsToTheEndOfAMoveFromWhichARestIsNearer) {
    const Pose& pose = *catalogue.pose("sphinx");
    for (const double share : {.1, .9}) {
        Player player(routine_of(pose, pose.variants.front()), catalogue, {},
                      {.position = "all-fours"});
        player.advance({});
        while (phase(player).kind != PhaseKind::move) player.advance(seconds(.25));
        ASSERT_EQ(move(phase(player)).to, "prone");
        player.advance(seconds(share * in_seconds(phase(player).length)));
        player.rest();
        player.resume();
        player.advance(seconds(1));
        EXPECT_EQ(move(phase(player)).to, share < .5 ? "all-fours" : "prone");
        EXPECT_EQ(follow(player), "side-lying");
        EXPECT_EQ(player.position(), "side-lying");
    }
}

TEST_F(Rest, LeadsOutOfAnyMomentIntoARestAndWaitsThereForThePerson) {
    int waited = 0, moved = 0, in_moves = 0, in_poses = 0;
    for (std::uint64_t seed = 1; seed <= 400; ++seed) {
        SCOPED_TRACE(seed);
        Random random(seed);
        Person person{{}, catalogue.rules().props};
        if (random.one_in(2)) {
            const auto& needs = catalogue.rules().needs;
            person.needs = {needs[random.next() % needs.size()].id};
        }
        const Routine mine =
            adapt(routines[random.next() % routines.size()], catalogue, person).routine;
        CompileSettings settings;
        settings.person = person;
        settings.first_side = random.one_in(2) ? Side::left : Side::right;
        Player player(mine, catalogue, settings);
        player.advance({});
        const double length = in_seconds(player.timeline().length());
        player.advance(seconds(random.between(0, static_cast<int>(length * 10)) / 10.));
        if (random.one_in(3)) player.next();
        if (random.one_in(3)) player.advance(seconds(random.between(0, 80) / 10.));
        if (player.state() == PlayState::finished) continue;
        const bool in_move = phase(player).kind == PhaseKind::move;
        in_moves += in_move;
        in_poses += phase(player).item >= 0 && !in_move;
        const int item = player.moment().item;
        player.rest();
        EXPECT_EQ(player.state(), PlayState::paused);
        if (!player.waits()) player.resume();
        const std::string place = follow(player);
        ASSERT_EQ(player.state(), PlayState::paused);
        const Moment there = player.moment();
        EXPECT_TRUE(phase(player).waits);
        if (!place.empty()) {
            ++moved;
            EXPECT_TRUE(rests.count(place)) << place;
        }
        player.advance(seconds(3600));
        EXPECT_EQ(player.moment().phase, there.phase) << "it does not go on by itself";
        EXPECT_EQ(player.state(), PlayState::paused);
        ++waited;
        player.resume();
        EXPECT_EQ(player.state(), PlayState::playing);
        EXPECT_GE(player.resume_point().item, item) << "no pose comes back by itself";
        for (int i = 0; i < 20000 && player.state() == PlayState::playing; ++i)
            player.advance(seconds(1));
        EXPECT_EQ(player.state(), PlayState::finished) << "nothing else waits";
    }
    std::printf("%d rests, %d of them after a move; %d from moves, %d from poses\n", waited, moved,
                in_moves, in_poses);
    EXPECT_GT(waited, 300);
}

// After "Come out and rest" a count of 3 held the person in the pose that hurt.
TEST_F(Rest, TheWayOutOfWhatHurtsBeginsAtOnce) {
    int ways = 0;
    for (int at = 5; at < 1100; at += 7) {
        SCOPED_TRACE(at);
        Player player = played_until(at);
        if (player.state() == PlayState::finished) continue;
        player.rest();
        if (player.waits()) continue;
        player.resume();
        player.advance(seconds(1));
        EXPECT_NE(phase(player).kind, PhaseKind::get_ready);
        ++ways;
    }
    EXPECT_GT(ways, 80);
}

TEST_F(Rest, IsNotLeftByTheNextPoseButByThePerson) {
    Player player(routines.front(), catalogue, {});
    player.advance({});
    while (phase(player).breath == 0) player.advance(seconds(1));
    const int item = phase(player).item;
    player.rest();
    player.resume();
    follow(player);
    ASSERT_TRUE(phase(player).waits);
    EXPECT_EQ(phase(player).item, item + 1) << "it says what comes then";
    EXPECT_EQ(player.resume_point().item, item + 1);
    player.resume();
    for (int i = 0; i < 600 && phase(player).breath == 0; ++i) player.advance(seconds(.5));
    EXPECT_EQ(phase(player).item, item + 1);
}

// What a reader of the code found. "I'm ready" on the way went past the rest; in the last pose a
// press of Next began the routine anew; a second "It hurts" dropped a pose that nobody had tried.
TEST_F(Rest, IsReachedAlsoByWhoSaysThatTheyAreReadyAtEveryChance) {
    int waited = 0;
    for (int at = 0; at < 1100; at += 11) {
        SCOPED_TRACE(at);
        Player player = played_until(at);
        if (player.state() == PlayState::finished) continue;
        player.rest();
        if (!player.waits()) player.resume();
        for (int i = 0; i < 40 && player.state() == PlayState::playing; ++i) {
            player.hurry();
            player.advance(seconds(.1));
        }
        waited += player.waits();
        EXPECT_TRUE(player.waits());
    }
    EXPECT_GT(waited, 80);
}

TEST_F(Rest, AskedForTwiceDropsNoPose) {
    for (int at = 0; at < 1100; at += 11) {
        SCOPED_TRACE(at);
        Player player = played_until(at);
        if (player.state() == PlayState::finished) continue;
        player.rest();
        const int then = player.resume_point().item;
        player.rest();
        EXPECT_EQ(player.resume_point().item, then) << "before the way";
        if (!player.waits()) player.resume();
        player.advance(seconds(.5));
        player.rest();
        EXPECT_EQ(player.resume_point().item, then) << "on the way";
        if (!player.waits()) player.resume();
        follow(player);
        player.rest();
        EXPECT_EQ(player.resume_point().item, then) << "in the rest";
        EXPECT_TRUE(player.waits());
    }
}

TEST_F(Rest, InTheLastPoseIsFollowedByTheEndWhateverIsPressed) {
    const int last = static_cast<int>(routines.front().items.size()) - 1;
    for (int press = 0; press < 4; ++press) {
        SCOPED_TRACE(press);
        Player player(routines.front(), catalogue, {});
        player.advance({});
        while (phase(player).item < last || phase(player).breath == 0) player.advance(seconds(1));
        player.rest();
        if (press == 0) player.next();
        if (press == 1) player.rest();
        if (!player.waits()) player.resume();
        player.advance(seconds(.5));
        if (press == 2) player.next();
        if (press == 3) player.rest();
        for (int i = 0; i < 400 && player.state() != PlayState::finished; ++i) {
            if (player.state() == PlayState::paused) player.resume();
            EXPECT_FALSE(is_breath(phase(player).kind)) << "no pose comes back";
            player.advance(seconds(.5));
        }
        EXPECT_EQ(player.state(), PlayState::finished);
    }
}

TEST_F(Rest, BeginsAtOnceWhereThePersonRestsAndAPauseDoesNotLoseIt) {
    Player player(routines.front(), catalogue, {});
    player.advance({});
    player.rest();  // standing, before anything
    EXPECT_TRUE(player.waits());
    const int then = player.resume_point().item;
    player.advance(seconds(60));
    EXPECT_TRUE(player.waits());
    player.pause();
    EXPECT_TRUE(player.waits());
    player.resume();
    EXPECT_FALSE(player.waits());
    while (phase(player).breath == 0) player.advance(seconds(1));
    EXPECT_EQ(phase(player).item, then);
}

TEST_F(Rest, IsKeptWhenNeedsChangeOnTheWay) {
    int moved = 0;
    for (int at = 20; at < 1000; at += 23) {
        SCOPED_TRACE(at);
        Player player = played_until(at);
        player.rest();
        if (player.waits()) continue;
        player.resume();
        player.advance(seconds(.5));
        if (player.state() != PlayState::playing) continue;
        player.adapt_to({{"wrists"}, catalogue.rules().props});
        player.resume();
        follow(player);
        EXPECT_TRUE(player.waits());
        ++moved;
    }
    EXPECT_GT(moved, 20);
}

TEST_F(Rest, TellsTheItemThatComesAfterIt) {
    Player player(routines.front(), catalogue, {});
    player.advance({});
    int told = 0;
    for (int item = 0; item + 1 < static_cast<int>(routines.front().items.size()); ++item) {
        SCOPED_TRACE(item);
        while (phase(player).item < item || phase(player).breath == 0) player.advance(seconds(1));
        const int hurt = phase(player).item;
        player.rest();
        if (!player.waits()) player.resume();
        player.advance(seconds(.1));
        EXPECT_NE(player.moment().next_item, hurt);
        follow(player);
        player.resume();
        item = hurt;
        ++told;
    }
    EXPECT_GT(told, 4);
}

// "Next" in the rest, or on the way to it, skipped the pose that the screen announced.
TEST_F(Rest, IsFollowedByThePoseThatIsAnnouncedAlsoAfterNext) {
    int rested = 0, on_the_way = 0;
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        SCOPED_TRACE(seed);
        Random random(seed);
        Player player = played_until(random.between(0, 1100));
        if (random.one_in(4)) player.next();
        if (random.one_in(4)) player.next();
        player.advance(seconds(random.between(0, 40) / 10.));
        if (player.state() == PlayState::finished) continue;
        player.rest();
        if (!player.waits()) player.resume();
        player.advance(seconds(random.between(1, 100) / 10.));
        if (random.one_in(2)) follow(player);
        if (phase(player).kind == PhaseKind::leave) player.next();  // it leads there already
        const int announced = player.waits() ? phase(player).item : player.moment().next_item;
        (player.waits() ? rested : on_the_way) += 1;
        player.next();
        EXPECT_EQ(player.state(), PlayState::playing);
        while (player.state() == PlayState::playing && phase(player).breath == 0) {
            player.advance(seconds(.5));
            if (player.waits()) player.resume();
        }
        EXPECT_EQ(phase(player).item, announced);
    }
    std::printf("%d in the rest, %d on the way\n", rested, on_the_way);
    EXPECT_GT(rested, 100);
    EXPECT_GT(on_the_way, 50);
}

TEST_F(Rest, IsNotOnTheBackInPregnancy) {
    const Person pregnant{{"pregnancy"}, catalogue.rules().props};
    for (const char* from : {"crook", "supine", "side-lying", "all-fours"})
        EXPECT_EQ(catalogue.rest_near(from, pregnant).find("crook"), std::string::npos) << from;
}

// Where no count ends a pause, the get_ready that had been played was taken back.
TEST_F(Rest, WhatWasPlayedStaysWithoutACountAfterAPause) {
    Player player(routines.front(), catalogue, {.resume_ready = seconds(0)});
    player.advance(seconds(1.5));
    player.rest();
    EXPECT_EQ(player.timeline().phases.front().length, seconds(1.5));
    EXPECT_TRUE(player.waits());
}

}  // namespace
}  // namespace catcow::testing
