// Tests the built-in routines for each need and each pair of needs. Each has at least six items,
// contains nothing that the needs rule out, and lasts as long as asked.
#include <gtest/gtest.h>

#include <set>
#include <utility>

#include "base/contains.h"
#include "routine/adapt.h"
#include "session/fill.h"
#include "session/timeline.h"
#include "support/shipped_routines.h"

namespace catcow {

namespace {

class NeedsRoutines : public testing::ShippedRoutines {
protected:
    Person with_needs(std::vector<std::string> needs) const {
        return {std::move(needs), catalogue.rules().props};
    }

    std::vector<Person> everyone() const {
        std::vector<Person> people{with_needs({})};
        const auto& needs = catalogue.rules().needs;
        for (std::size_t one = 0; one < needs.size(); ++one) {
            people.push_back(with_needs({needs[one].id}));
            for (std::size_t two = one + 1; two < needs.size(); ++two) {
                people.push_back(with_needs({needs[one].id, needs[two].id}));
            }
        }
        return people;
    }

    const Routine& routine(const std::string& id) const {
        for (const Routine& one : routines) {
            if (one.id == id) return one;
        }
        ADD_FAILURE() << id;
        return routines.front();
    }

    void expect_kind_to(const Person& person, const Routine& wanted) const {
        for (const Item& item : wanted.items) {
            const Pose* pose = catalogue.pose(item.pose);
            const Rung rung{pose, pose->variant(item.variant)};
            EXPECT_FALSE(objection(catalogue, *rung.variant, person))
                << name_of(person) << pose->id << " " << rung.variant->id;
            const Duration hold = wanted.pace.cycle() * breaths_of(item.dose, wanted.pace);
            EXPECT_LE(hold, longest_hold(catalogue, rung, person)) << name_of(person) << pose->id;
        }
    }

    static std::string name_of(const Person& person) {
        std::string name;
        for (const std::string& need : person.needs) name += need + " ";
        return name;
    }
};

}  // namespace

TEST_F(NeedsRoutines, WithoutNeedsEachStaysAsItIs) {
    for (const Routine& one : routines) {
        const Adapted adapted = adapt(one, catalogue, with_needs({}));
        EXPECT_EQ(adapted.routine, one);
        EXPECT_TRUE(adapted.changes.empty());
    }
}

TEST_F(NeedsRoutines, SixDifferentItemsRemainOfEightPosesAndNothingProvokes) {
    for (const Person& person : everyone()) {
        const Adapted adapted = adapt(routine("eight-poses"), catalogue, person);
        std::set<std::pair<int, int>> different;  // counts repeated rests once
        for (const Item& item : adapted.routine.items) different.emplace(item.pose, item.variant);
        EXPECT_GE(different.size(), 6U) << name_of(person);
        expect_kind_to(person, adapted.routine);
        for (const Adapted::Change& change : adapted.changes) {
            EXPECT_FALSE(change.why.need.empty()) << name_of(person) << change.wanted.pose->id;
        }
    }
}

TEST_F(NeedsRoutines, TheMinutesAskedForAreFilledAsFarAsTheDosesAllow) {
    int filled_up = 0;
    for (const Person& person : everyone()) {
        for (const int minutes : {3, 5, 10, 15, 25}) {
            const Routine mine =
                adapt(routine(minutes < 10 ? "short-reset" : "eight-poses"), catalogue, person)
                    .routine;
            const auto length = [&](const Routine& one) {
                return in_seconds(length_of(one, catalogue, person)) / 60;
            };
            const Routine filled = fill(mine, catalogue, person, seconds(60.0 * minutes));
            ASSERT_EQ(filled.items.size(), mine.items.size());
            EXPECT_LE(std::abs(length(filled) - minutes),
                      std::max(.5, std::abs(length(mine) - minutes)))
                << name_of(person);
            filled_up += std::abs(length(filled) - minutes) <= .5;
            expect_kind_to(person, filled);
        }
    }
    EXPECT_GT(filled_up, static_cast<int>(everyone().size()));
}

TEST_F(NeedsRoutines, SoreKneesNeverGoOverOneKnee) {
    const Person person = with_needs({"kneeling"});
    const Routine mine = adapt(routine("eight-poses"), catalogue, person).routine;
    for (const Phase& phase : compile(mine, catalogue, {.person = person}).phases) {
        if (phase.move < 0) continue;
        const Move& move = catalogue.moves()[static_cast<std::size_t>(phase.move)];
        for (const char* knees : {"half-kneel", "tall-kneel", "all-fours"}) {
            EXPECT_NE(move.to, knees) << move.text;
        }
    }
}

TEST_F(NeedsRoutines, WhatReplacesTwoPosesComesOnce) {
    const Adapted adapted = adapt(routine("eight-poses"), catalogue, with_needs({"floor"}));
    int leg_backs = 0;
    for (const Item& item : adapted.routine.items) {
        if (item.pose == catalogue.pose("leg-back")->number) ++leg_backs;
    }
    EXPECT_EQ(leg_backs, 1);
}

// A note speaks of the pose and variant that it was written for, and would be wrong of another.
TEST_F(NeedsRoutines, ANoteIsDroppedWithThePoseThatItSpeaksOf) {
    Routine noted = routine("eight-poses");
    noted.note = "Slowly.";
    for (Item& item : noted.items) item.note = std::to_string(item.pose * 32 + item.variant);
    for (const Person& person : everyone()) {
        const Adapted adapted = adapt(noted, catalogue, person);
        EXPECT_EQ(adapted.routine.note, "Slowly.");
        std::size_t dropped = 0;
        for (const Item& item : adapted.routine.items) {
            if (item.note.empty()) {
                ++dropped;
            } else {
                EXPECT_EQ(item.note, std::to_string(item.pose * 32 + item.variant));
            }
        }
        EXPECT_LE(dropped, adapted.changes.size()) << name_of(person);
    }
}

// The article lifts the bridge some times and then holds it.
TEST_F(NeedsRoutines, TheBridgeIsLiftedAndThenHeldAndOnlyLiftedWhereTheHoldDoesNotSuit) {
    const Pose& bridge = *catalogue.pose("bridge");
    const auto bridges = [&](std::vector<std::string> needs) {
        std::vector<std::string> all;
        const Adapted adapted =
            adapt(routine("eight-poses"), catalogue, with_needs(std::move(needs)));
        for (const Item& item : adapted.routine.items) {
            if (item.pose == bridge.number)
                all.push_back(bridge.variant(item.variant)->id + " " +
                              std::string(catcow::name_of(item.dose.kind)));
        }
        return all;
    };
    EXPECT_EQ(bridges({}), (std::vector<std::string>{"standard lifts", "long-hold hold"}));
    EXPECT_EQ(bridges({"glaucoma"}), std::vector<std::string>{"low lifts"});
    EXPECT_EQ(bridges({"floor"}), std::vector<std::string>{"bed lifts"});
}

TEST_F(NeedsRoutines, OneStaysOnTheBellyForSomeBreathsAfterSphinx) {
    for (const Variant& variant : catalogue.pose("sphinx")->variants) {
        if (!contains(catalogue.asks_of(variant), "arch")) continue;
        std::size_t stays = 0, all = 0;
        for (const Step& step : variant.steps) {
            if (step.at != StepAt::leave) continue;
            ++all;
            if (stays > 0 || step.text.ends_with("some-breaths")) ++stays;
        }
        EXPECT_GE(in_seconds(variant.leave) * static_cast<double>(stays) / static_cast<double>(all),
                  1.5 * in_seconds(Pace{}.cycle()))
            << variant.id;
    }
}

// A link with 63 lifts was guided with all 63, and nothing was said.
TEST_F(NeedsRoutines, RepetitionsAreCappedLikeHoldsAndBothAreListed) {
    const Pose& bridge = *catalogue.pose("bridge");
    const int most = bridge.variants.front().caps.repetitions;
    for (const DoseKind kind : {DoseKind::lifts, DoseKind::sets}) {
        Routine routine;
        routine.items = {{.pose = bridge.number, .dose = {kind, 63, 1}},
                         {.pose = bridge.number, .dose = {kind, most, 1}}};
        const Adapted adapted = adapt(routine, catalogue, with_needs({}));
        EXPECT_EQ(adapted.routine.items[0].dose, (Dose{kind, most, 1}));
        EXPECT_EQ(adapted.routine.items[1], routine.items[1]);
        ASSERT_EQ(adapted.shorter.size(), 1U);
        EXPECT_EQ(adapted.shorter[0].place, 1);
        EXPECT_EQ(adapted.shorter[0].item, adapted.routine.items[0]);
        EXPECT_EQ(adapted.shorter[0].need, "") << "too much for anyone";
        EXPECT_TRUE(adapted.changes.empty());
    }
    for (const Pose& pose : catalogue.poses()) {
        for (const Variant& variant : pose.variants) {
            for (const DoseKind kind :
                 {DoseKind::flow, DoseKind::hold, DoseKind::lifts, DoseKind::sets}) {
                const bool once = kind == DoseKind::flow || kind == DoseKind::hold;
                Routine routine;
                routine.items = {{.pose = pose.number,
                                  .variant = variant.number,
                                  .dose = {kind, once ? 1 : 63, 511, DoseUnit::seconds}}};
                const Adapted adapted = adapt(routine, catalogue, with_needs({}));
                const Dose& dose = adapted.routine.items.front().dose;
                EXPECT_LE(dose.repetitions, variant.caps.repetitions) << pose.id;
                EXPECT_LE(routine.pace.cycle() * breaths_of(dose, routine.pace), variant.caps.hold);
                EXPECT_EQ(adapted.shorter.size(), 1U) << pose.id;
            }
        }
    }
}

TEST_F(NeedsRoutines, ADoseIsCutToWholeBreathsAndNeverToNone) {
    const Dose hold{DoseKind::hold, 1, 40, DoseUnit::seconds, 0};
    EXPECT_EQ(capped(hold, seconds(15), 1, {}), (Dose{DoseKind::hold, 1, 1, DoseUnit::breaths, 0}));
    EXPECT_EQ(capped(hold, seconds(60), 1, {}), hold);
    EXPECT_EQ(capped(hold, seconds(5), 1, {}).amount, 1);
    const Dose sets{DoseKind::sets, 2, 4, DoseUnit::breaths, 20};
    EXPECT_EQ(capped(sets, seconds(30), 2, {}),
              (Dose{DoseKind::sets, 2, 3, DoseUnit::breaths, 20}));
    EXPECT_EQ(capped(sets, seconds(60), 1, {}),
              (Dose{DoseKind::sets, 1, 4, DoseUnit::breaths, 20}));
}

}  // namespace catcow
