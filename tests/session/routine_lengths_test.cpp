// Tests how long the built-in routines take, with moves, changes of sides and rests, and what each of
// them is made for.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <utility>

#include "routine/adapt.h"
#include "routine/advice.h"
#include "session/timeline.h"
#include "support/shipped_routines.h"

namespace catcow {

namespace {

class RoutineLengths : public testing::ShippedRoutines {
protected:
    const Routine& routine(std::string_view id) const {
        for (const Routine& one : routines) {
            if (one.id == id) return one;
        }
        ADD_FAILURE() << id;
        return routines.front();
    }

    // Returns how often the person gets down from their feet or up onto them.
    int changes_of_level(const Routine& routine) const {
        const auto on_feet = [](const std::string& position) {
            return position == "standing" || position == "wall" || position == "counter";
        };
        int changes = 0;
        for (const Phase& phase : compile(routine, catalogue, {}).phases) {
            if (phase.move < 0) continue;
            const Move& move = catalogue.moves()[static_cast<std::size_t>(phase.move)];
            if (on_feet(move.from) != on_feet(move.to)) ++changes;
        }
        return changes;
    }

    const Pose& pose_of(const Item& item) const { return *catalogue.pose(item.pose); }
    const Variant& variant_of(const Item& item) const {
        return *pose_of(item).variant(item.variant);
    }
    static bool rests(const Pose& pose) {
        return pose.kind == Kind::rest || pose.kind == Kind::posture;
    }
};

}  // namespace

TEST_F(RoutineLengths, EachTakesTheMinutesThatItIsMadeFor) {
    const std::map<std::string, int> minutes{
        {"eight-poses", 18}, {"short-reset", 4}, {"three-poses", 6}, {"morning", 8},
        {"evening", 12},     {"chair", 10},      {"bed", 8},         {"gentle", 10},
        {"stretch", 12},     {"strength", 12}};
    ASSERT_EQ(routines.size(), minutes.size());
    for (const Routine& one : routines) {
        const double there = in_seconds(length_of(one, catalogue)) / 60;
        EXPECT_NEAR(there, minutes.at(one.id), 0.1 * minutes.at(one.id)) << one.id;
        EXPECT_EQ(std::lround(there), minutes.at(one.id)) << one.id << ": what is shown";
    }
}

TEST_F(RoutineLengths, EachGoesDownOnceAndUpOnceAtMost) {
    EXPECT_EQ(changes_of_level(routine("eight-poses")), 2);
    EXPECT_EQ(changes_of_level(routine("short-reset")), 2);
    for (const Routine& one : routines) EXPECT_LE(changes_of_level(one), 2) << one.id;
}

TEST_F(RoutineLengths, EachBeginsWithWhatWarmsUpAndEndsAtRestOrStanding) {
    const std::set<std::string> warm{"rest-on-back", "knee-rocks", "cat-cow", "side-reach",
                                     "mountain"};
    for (const Routine& one : routines) {
        EXPECT_TRUE(warm.contains(pose_of(one.items.front()).id)) << one.id;
        EXPECT_TRUE(rests(pose_of(one.items.back()))) << one.id;
    }
}

// The person is told where less remains (few_left in app/routines).
TEST_F(RoutineLengths, ThreeDifferentItemsRemainForEachNeedExceptOnABedInPregnancy) {
    for (const Routine& one : routines) {
        for (const Need& need : catalogue.rules().needs) {
            const Person person{{need.id}, catalogue.rules().props};
            std::set<std::pair<int, int>> different;
            for (const Item& item : adapt(one, catalogue, person).routine.items)
                different.emplace(item.pose, item.variant);
            const bool few = one.id == "bed" && need.id == "pregnancy";
            EXPECT_GE(different.size(), few ? 2U : 3U) << one.id << " " << need.id;
        }
    }
}

// In the first hour after getting up: no deep rounding of the back (Snook 1998).
TEST_F(RoutineLengths, TheMorningRoundsTheBackOnlyALittleWhateverIsAnswered) {
    const auto& needs = catalogue.rules().needs;
    for (const Need& one : needs) {
        for (const Need& other : needs) {
            const Person person{{one.id, other.id}, catalogue.rules().props};
            for (const Item& item : adapt(routine("morning"), catalogue, person).routine.items) {
                const std::string name = pose_of(item).id + "/" + variant_of(item).id;
                for (const char* const deep :
                     {"childs-pose/standard", "cat-cow/standard", "cat-cow/cat"})
                    EXPECT_NE(name, deep) << one.id << " " << other.id;
            }
        }
    }
}

TEST_F(RoutineLengths, OnAChairAndOnABedNothingIsOnTheFloor) {
    for (const Item& item : routine("chair").items)
        EXPECT_LE(catalogue.level_of(variant_of(item).position), Level::seat);
    for (const Item& item : routine("bed").items)
        EXPECT_EQ(catalogue.level_of(variant_of(item).position), Level::bed);
}

// A person who stretches only gains no more than one who does nothing, and each has what it says.
TEST_F(RoutineLengths, StrengthHasTheFourStrengthPosesAndEachRoutineHasOne) {
    std::set<int> strong;
    for (const Item& item : routine("strength").items) strong.insert(item.pose);
    for (int number = 5; number <= 8; ++number) EXPECT_TRUE(strong.contains(number)) << number;
    for (const Routine& one : routines) {
        EXPECT_TRUE(std::any_of(one.items.begin(), one.items.end(), [&](const Item& item) {
            return pose_of(item).kind == Kind::strength;
        })) << one.id;
    }
}

TEST_F(RoutineLengths, StretchMovesTheSpineInAllSixDirections) {
    EXPECT_EQ(trained_by(routine("stretch"), catalogue).moves.size(), 6U);
}

}  // namespace catcow
