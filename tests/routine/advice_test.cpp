// What a person who makes a routine is told: what it trains, and what is advised against.
#include "routine/advice.h"

#include <cmath>

#include "routine/adapt.h"
#include "routine/order.h"
#include "routine/random_routine.h"
#include "support/shipped_routines.h"

namespace catcow::testing {
namespace {

using Kind = Advice::Kind;

class AdviceTest : public ShippedRoutines {
protected:
    Item item(const char* pose, const char* variant = "standard") const {
        const Pose& of = *catalogue.pose(pose);
        for (const Variant& one : of.variants) {
            if (one.id == variant)
                return {.pose = of.number, .variant = one.number, .dose = one.dose};
        }
        ADD_FAILURE() << "no " << pose << "/" << variant;
        return {};
    }
    static Routine of(std::vector<Item> items) {
        Routine routine;
        routine.items = std::move(items);
        return routine;
    }
    std::vector<Advice> on(std::vector<Item> items) const {
        return advice_on(of(std::move(items)), catalogue);
    }
    Item random_item(RandomRoutine& random) const {
        Item made = random.item();
        const auto& poses = catalogue.poses();
        const Pose& pose =
            poses[static_cast<std::size_t>(random.between(0, static_cast<int>(poses.size()) - 1))];
        made.pose = pose.number;
        made.variant = pose.variants[static_cast<std::size_t>(random.between(
                                         0, static_cast<int>(pose.variants.size()) - 1))]
                           .number;
        return made;
    }
};

TEST_F(AdviceTest, OurOwnRoutinesNeedNone) {
    for (const Routine& routine : routines)
        EXPECT_EQ(advice_on(routine, catalogue), std::vector<Advice>{}) << routine.id;
}

TEST_F(AdviceTest, StretchingAloneIsNotEnough) {
    EXPECT_EQ(on({item("gate"), item("sphinx")}), std::vector<Advice>{{Kind::stretches_only}});
    EXPECT_EQ(on({item("gate"), item("small-bridge")}), std::vector<Advice>{});
    EXPECT_EQ(on({item("rest-on-back")}), std::vector<Advice>{}) << "a rest is no stretch";
}

TEST_F(AdviceTest, BetweenAnArchAndATurnBelongsARest) {
    EXPECT_EQ(on({item("bridge"), item("spinal-twist")}),
              (std::vector<Advice>{{Kind::needs_a_rest, 1}}));
    EXPECT_EQ(on({item("bridge"), item("rest-on-back"), item("spinal-twist")}),
              std::vector<Advice>{});
    // Whoever rolls from the belly to the back has the time of two breaths.
    EXPECT_EQ(on({item("bridge"), item("sphinx"), item("spinal-twist")}), std::vector<Advice>{});
}

TEST_F(AdviceTest, ADoseBeyondTheCapNamesTheCap) {
    Item plank = item("dolphin-plank");
    plank.dose = {
        .kind = DoseKind::sets, .repetitions = 9, .amount = 60, .unit = DoseUnit::seconds};
    EXPECT_EQ(on({item("mountain"), plank}),
              (std::vector<Advice>{{Kind::too_long, 1, 30}, {Kind::too_often, 1, 5}}));
}

// What is told is what a session does: it shortens exactly the doses of which there is advice.
TEST_F(AdviceTest, ADoseIsTooMuchExactlyIfASessionShortensIt) {
    for (unsigned seed = 1; seed <= 2000; ++seed) {
        RandomRoutine random(seed);
        Routine routine;
        routine.pace = random.plain(1).pace;
        routine.items = {random_item(random)};
        bool told = false;
        for (const Advice& advice : advice_on(routine, catalogue))
            told = told || advice.kind == Kind::too_long || advice.kind == Kind::too_often;
        const Person all{{}, catalogue.rules().props};
        const Adapted done = adapt(routine, catalogue, all);
        ASSERT_EQ(done.routine.items.size(), 1U) << seed;
        EXPECT_EQ(told, done.routine.items.front().dose != routine.items.front().dose) << seed;
    }
}

TEST_F(AdviceTest, TheMovementsAreThoseOfTheSidesThatAreDone) {
    using enum SpineMovement;
    Item left = item("gate");
    left.sides = Sides::left;
    EXPECT_EQ(trained_by(of({left}), catalogue).moves, std::set{bend_left});
    EXPECT_EQ(trained_by(of({item("gate")}), catalogue).moves, (std::set{bend_left, bend_right}));
    EXPECT_EQ(trained_by(of({item("knee-rocks")}), catalogue).moves,
              (std::set{turn_left, turn_right}));
    const Trained eight = trained_by(routines.front(), catalogue);
    EXPECT_EQ(eight.moves.size(), 6U);
    EXPECT_TRUE(eight.stretches && eight.strengthens);
}

TEST_F(AdviceTest, TheBetterOrderNeverHasMoreChangesOfLevel) {
    for (unsigned seed = 1; seed <= 2000; ++seed) {
        RandomRoutine random(seed);
        std::vector<Item> items;
        for (int i = random.between(1, 12); i > 0; --i) items.push_back(random_item(random));
        const std::vector<Item> better = with_fewest_changes(items, catalogue);
        EXPECT_LE(changes_of_level(better, catalogue), changes_of_level(items, catalogue)) << seed;
        EXPECT_EQ(better.size(), items.size());
    }
}

}  // namespace
}  // namespace catcow::testing
