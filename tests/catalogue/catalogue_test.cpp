#include "catalogue/catalogue.h"

#include <gtest/gtest.h>

#include "catalogue/small_catalogue.h"

namespace catcow {

using testing::fault;
using testing::gate_json;
using testing::load;
using testing::positions_json;
using testing::with;

TEST(Catalogue, ReadsAPoseAsItIsWritten) {
    const auto catalogue = load(positions_json, gate_json);
    ASSERT_TRUE(catalogue.ok()) << catalogue.error().message;
    const Pose* gate = catalogue.value().pose("gate");
    ASSERT_NE(gate, nullptr);
    EXPECT_EQ(gate, catalogue.value().pose(2));
    EXPECT_EQ(gate->kind, Kind::flexibility);
    EXPECT_EQ(gate->moves, std::vector{Movement::side_bend});
    EXPECT_TRUE(gate->two_sided);
    const Variant* standard = gate->variant(0);
    ASSERT_NE(standard, nullptr);
    EXPECT_EQ(standard->position, "kneeling");
    EXPECT_EQ(standard->change, seconds(20));
    EXPECT_EQ(standard->leave, seconds(10.5));
    EXPECT_EQ(standard->lifts, Breath::exhale);
    EXPECT_EQ(standard->dose, (Dose{DoseKind::hold, 1, 4, DoseUnit::breaths, 0}));
    EXPECT_EQ(standard->steps.front(),
              (Step{StepAt::enter, OnlyIf::always, "pose.gate.steps.leg-out"}));
    EXPECT_EQ(gate->variant(1), nullptr);
    EXPECT_EQ(catalogue.value().pose(3), nullptr);
    EXPECT_EQ(catalogue.value().pose("locust"), nullptr);
}

TEST(Catalogue, OrdersPosesByNumberWhateverTheOrderOfFiles) {
    const std::string later =
        with(with(gate_json, "\"number\": 2", "\"number\": 9"), "\"gate\"", "\"arch\"");
    const auto catalogue = Catalogue::load({{"poses/arch.json", later},
                                            {"poses/gate.json", gate_json},
                                            {"positions.json", positions_json}});
    ASSERT_TRUE(catalogue.ok()) << catalogue.error().message;
    EXPECT_EQ(catalogue.value().poses().front().id, "gate");
    EXPECT_EQ(catalogue.value().poses().back().id, "arch");
}

TEST(Catalogue, IgnoresOtherFiles) {
    const auto catalogue = Catalogue::load({{"positions.json", positions_json},
                                            {"poses/gate.json", gate_json},
                                            {"text/en.json", "?"},
                                            {"routines/x.json", "?"},
                                            {"poses/README.md", "?"}});
    EXPECT_TRUE(catalogue.ok());
}

TEST(Catalogue, NeedsPositionsAndPoses) {
    EXPECT_EQ(Catalogue::load({}).error().message, "positions.json: is missing");
    EXPECT_EQ(Catalogue::load({{"positions.json", positions_json}}).error().message,
              "poses/: no poses");
}

TEST(Catalogue, RefusesNumbersUsedTwice) {
    const std::string same = with(gate_json, "\"gate\"", "\"arch\"");
    const auto catalogue = Catalogue::load({{"positions.json", positions_json},
                                            {"poses/arch.json", same},
                                            {"poses/gate.json", gate_json}});
    ASSERT_FALSE(catalogue.ok());
    EXPECT_EQ(catalogue.error().message, "poses/gate.json: number: 2 is already that of arch");
}

TEST(Catalogue, TakesTheWayOfLeastEffortNotOfFewestMoves) {
    const auto catalogue = load(positions_json, gate_json);
    ASSERT_TRUE(catalogue.ok());
    EXPECT_EQ(catalogue.value().way("standing", "prone"), (std::vector{0, 1}));
    EXPECT_EQ(catalogue.value().way("prone", "standing"), (std::vector{3, 4}));
    EXPECT_TRUE(catalogue.value().way("prone", "prone").empty());
    EXPECT_TRUE(catalogue.value().way("prone", "in the air").empty());
    EXPECT_EQ(catalogue.value().moves()[0].text, "move.standing-kneeling");
}

TEST(Positions, SayWhatIsSeenOnAMove) {
    const auto told = [](const std::string& claims) {
        return with(positions_json, "\"seconds\": 6", "\"seconds\": 6, " + claims);
    };
    const auto catalogue =
        load(told("\"passes\": [\"knee-down one\"], \"keeps\": [\"not-turned\"], "
                  "\"does\": [\"knee-down\"], \"shows\": [\"trunk-upright\"]"),
             gate_json);
    ASSERT_TRUE(catalogue.ok());
    const Move& move = catalogue.value().moves()[0];
    EXPECT_EQ(move.passes, (std::vector<Show>{{Shown::knee_down, Whose::one}}));
    EXPECT_EQ(move.keeps, (std::vector<Show>{{Shown::not_turned}}));
    EXPECT_EQ(move.shows,
              (std::vector<Show>{{Shown::knee_down, Whose::both, true}, {Shown::trunk_upright}}));
    EXPECT_EQ(fault(told("\"passes\": [\"wings-spread\"]"), gate_json),
              "positions.json: moves[1].passes[1]: \"wings-spread\" is not known");
    EXPECT_EQ(fault(told("\"does\": [\"knee-down side\"]"), gate_json),
              "positions.json: moves[1].does[1]: a side, but there are no two sides");
}

TEST(Positions, RefuseWhatCannotBeWalked) {
    const auto bad = [](const std::string& what, const std::string& by) {
        return fault(with(positions_json, what, by), gate_json);
    };
    EXPECT_EQ(bad("{\"from\": \"prone\", \"to\": \"kneeling\", \"seconds\": 8},", ""),
              "positions.json: moves: no way from \"prone\" to \"standing\"");
    EXPECT_EQ(bad("\"to\": \"prone\"", "\"to\": \"moon\""),
              "positions.json: moves[2]: \"moon\" is not a position");
    EXPECT_EQ(bad("\"to\": \"prone\"", "\"to\": \"kneeling\""),
              "positions.json: moves[2]: goes from \"kneeling\" to itself");
    EXPECT_EQ(bad("\"to\": \"prone\", \"seconds\": 20", "\"to\": \"kneeling\", \"seconds\": 20"),
              "positions.json: moves[3]: a second move from \"standing\" to \"kneeling\"");
    EXPECT_EQ(bad("\"seconds\": 6", "\"seconds\": 0"),
              "positions.json: moves[1].seconds: must be 1 to 60");
    EXPECT_EQ(bad("\"kneeling\", \"prone\"]", "\"standing\"]"),
              "positions.json: positions[2]: \"standing\" is there twice");
    EXPECT_EQ(bad("\"standing\", \"kneeling\", \"prone\"]", "\"kneeling\"]"),
              "positions.json: positions: \"standing\" is missing");
    EXPECT_EQ(bad("\"seconds\": 6", "\"seconds\": 6, \"cue\": 1"),
              "positions.json: moves[1].cue: is not a known field");
}

}  // namespace catcow
