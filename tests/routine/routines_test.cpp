#include <gtest/gtest.h>

#include "catalogue/texts.h"
#include "routine/routine.h"
#include "support/assets.h"

namespace catcow {

namespace {

Catalogue shipped() {
    auto catalogue = Catalogue::load(testing::all_assets());
    EXPECT_TRUE(catalogue.ok()) << catalogue.error().message;
    return std::move(catalogue).value();
}

// Returns the fault of a routine file with these items, or "loads".
std::string fault(const std::string& items, const std::string& id = "mine") {
    const std::string text = "{\"id\": \"" + id + "\", \"place\": 1, \"items\": [" + items + "]}";
    const auto routines = load_routines({{"routines/mine.json", text}}, shipped());
    return routines.ok() ? "loads" : routines.error().message;
}

Dose in_seconds_of(int amount) { return {DoseKind::hold, 1, amount, DoseUnit::seconds, 0}; }

}  // namespace

TEST(Breaths, SecondsBecomeWholeBreathsAtThePaceOfTheRoutine) {
    EXPECT_EQ(breaths_of(in_seconds_of(30), {seconds(4), seconds(6)}), 3);
    EXPECT_EQ(breaths_of(in_seconds_of(30), {seconds(3), seconds(3.5)}), 5);
    EXPECT_EQ(breaths_of(in_seconds_of(25), {seconds(4), seconds(6)}), 3)
        << "half a breath is one more";
}

TEST(Breaths, EvenTheShortestDoseIsOneBreath) {
    EXPECT_EQ(breaths_of(in_seconds_of(1), {seconds(10), seconds(10)}), 1);
}

TEST(Breaths, OfASideAreThoseOfAllItsRepetitions) {
    EXPECT_EQ(breaths_per_side({DoseKind::lifts, 3, 2, DoseUnit::breaths, 0}, {}), 6);
    EXPECT_EQ(breaths_per_side({DoseKind::sets, 2, 30, DoseUnit::seconds, 20}, {}), 6);
    EXPECT_EQ(breaths_per_side({DoseKind::flow, 1, 7, DoseUnit::breaths, 0}, {}), 7);
}

TEST(LoadRoutines, AnItemWithoutADoseTakesThatOfItsPose) {
    const Catalogue catalogue = shipped();
    const auto routines = load_routines(
        {{"routines/mine.json",
          R"({"id": "mine", "place": 1, "items": [{"pose": "gate", "sides": "left"}]})"}},
        catalogue);
    ASSERT_TRUE(routines.ok()) << routines.error().message;
    const Item expected{2, 0, catalogue.pose("gate")->variants.front().dose, Sides::left};
    EXPECT_EQ(routines.value().front().items, std::vector{expected});
}

TEST(LoadRoutines, RefusesWhatCannotBePlayed) {
    EXPECT_EQ(fault(R"({"pose": "gate"})"), "loads");
    EXPECT_EQ(fault(R"({"pose": "moon"})"),
              "routines/mine.json: items[1]: pose: \"moon\" is not known");
    EXPECT_EQ(fault(R"({"pose": "gate", "variant": "wild"})"),
              "routines/mine.json: items[1]: variant: not one of gate");
    EXPECT_EQ(fault(R"({"pose": "gate", "sides": "up"})"),
              "routines/mine.json: items[1]: sides: must be both, left or right");
    EXPECT_EQ(fault(R"({"pose": "sphinx", "sides": "left"})"),
              "routines/mine.json: items[1]: sides: the pose has none");
    EXPECT_EQ(fault(R"({"pose": "gate", "dose": {"kind": "hold", "amount": 0}})"),
              "routines/mine.json: items[1].dose.amount: must be 1 to 511");
    EXPECT_EQ(fault(R"({"pose": "gate", "breaths": 3})"),
              "routines/mine.json: items[1].breaths: is not a known field");
    EXPECT_EQ(fault(""), "routines/mine.json: items: must be 1 to 40");
    EXPECT_EQ(fault(R"({"pose": "gate"})", "yours"),
              "routines/mine.json: id: must be the name of the file");
}

TEST(LoadRoutines, WhatShipsLoadsAndHasItsWords) {
    const auto routines = load_routines(testing::all_assets(), shipped());
    ASSERT_TRUE(routines.ok()) << routines.error().message;
    const auto words = Texts::load(testing::asset("text/en.json"));
    ASSERT_TRUE(words.ok());
    std::vector<std::string> ids;
    for (const Routine& routine : routines.value()) {
        ids.push_back(routine.id);
        EXPECT_TRUE(words.value().has("routine." + routine.id + ".title"));
        EXPECT_TRUE(words.value().has("routine." + routine.id + ".about"));
    }
    const std::vector<std::string> in_order{"eight-poses", "short-reset", "three-poses", "morning",
                                            "evening",     "chair",       "bed",         "gentle",
                                            "stretch",     "strength"};
    EXPECT_EQ(ids, in_order);
}

TEST(LoadRoutines, EightPosesHasAllEight) {
    const auto routines = load_routines(testing::all_assets(), shipped());
    ASSERT_TRUE(routines.ok());
    for (int number = 1; number <= 8; ++number) {
        const auto& items = routines.value().front().items;
        EXPECT_TRUE(std::any_of(items.begin(), items.end(), [number](const Item& item) {
            return item.pose == number;
        })) << number;
    }
}

TEST(Playable, LeavesOutUnknownPosesAndNamesTheirPlaces) {
    Routine routine;
    routine.title = "Mine";
    routine.items = {{4, 0, {}, Sides::both}, {200, 0, {}, Sides::both}, {2, 9, {}, Sides::left}};
    const Playable result = playable(routine, shipped());
    ASSERT_EQ(result.left_out.size(), 1U);
    EXPECT_EQ(result.left_out[0].place, 2);
    EXPECT_EQ(result.left_out[0].pose, 200);
    ASSERT_EQ(result.made_standard.size(), 1U);
    EXPECT_EQ(result.made_standard[0].place, 3);
    const std::vector<Item> kept{{4, 0, {}, Sides::both}, {2, 0, {}, Sides::left}};
    EXPECT_EQ(result.routine.items, kept);
    EXPECT_EQ(result.routine.title, "Mine");
}

// A note speaks of the variant that it was written for.
TEST(Playable, ANoteStaysWithItsVariant) {
    Routine routine;
    routine.note = "Slowly.";
    routine.items = {{4, 0, {}, Sides::both, "Kept."}, {2, 9, {}, Sides::left, "For a variant"}};
    const Routine known = playable(routine, shipped()).routine;
    EXPECT_EQ(known.note, "Slowly.");
    EXPECT_EQ(known.items[0].note, "Kept.");
    EXPECT_EQ(known.items[1].note, "");
}

TEST(Playable, APoseWithoutSidesIsDoneOnce) {
    Routine routine;
    routine.items = {{4, 0, {}, Sides::right}};
    EXPECT_EQ(playable(routine, shipped()).routine.items.front().sides, Sides::both);
}

}  // namespace catcow
