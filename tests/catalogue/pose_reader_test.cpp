#include <gtest/gtest.h>

#include "catalogue/small_catalogue.h"

namespace catcow {

namespace {

// Returns the fault after `what` in the file of gate is replaced by `by`, without the file name.
std::string gate_with(const std::string& what, const std::string& by) {
    const std::string found =
        testing::fault(testing::positions_json, testing::with(testing::gate_json, what, by));
    const std::string file = "poses/gate.json: ";
    return found.rfind(file, 0) == 0 ? found.substr(file.size()) : found;
}

std::string gate_with_dose(const std::string& dose) {
    return gate_with(R"("kind": "hold", "amount": 4)", dose);
}

}  // namespace

TEST(PoseReader, RefusesUnknownAndMissingFields) {
    EXPECT_EQ(gate_with("\"moves\"", "\"movements\""), "movements: is not a known field");
    EXPECT_EQ(gate_with("\"moves\": [\"side_bend\"],", ""), "moves: is missing");
    EXPECT_EQ(gate_with("\"lifts\"", "\"lift\""), "variants[1].lift: is not a known field");
    EXPECT_EQ(gate_with("\"leave\": 10.5", "\"exit\": 10.5"),
              "variants[1].seconds.exit: is not a known field");
    EXPECT_EQ(gate_with(", \"leave\": 10.5", ""), "variants[1].seconds.leave: is missing");
    EXPECT_EQ(gate_with("\"text\": \"bend\"", "\"say\": \"bend\""),
              "variants[1].steps[3].say: is not a known field");
}

TEST(PoseReader, RefusesUnknownNames) {
    EXPECT_EQ(gate_with("\"flexibility\"", "\"stretchy\""), "kind: \"stretchy\" is not known");
    EXPECT_EQ(gate_with("\"side_bend\"", "\"sway\""), "moves[1]: \"sway\" is not known");
    EXPECT_EQ(gate_with("\"lifts\": \"exhale\"", "\"lifts\": \"sigh\""),
              "variants[1]: lifts: \"sigh\" is not known");
    EXPECT_EQ(gate_with("\"at\": \"hold\"", "\"at\": \"later\""),
              "variants[1].steps[4]: at: \"later\" is not known");
    EXPECT_EQ(gate_with("\"position\": \"kneeling\"", "\"position\": \"moon\""),
              "variants: \"standard\": position \"moon\" is not known");
    EXPECT_EQ(gate_with("\"id\": \"gate\"", "\"id\": \"door\""),
              "id: must be the name of the file");
}

TEST(PoseReader, RefusesNumbersThatALinkCannotCarry) {
    EXPECT_EQ(gate_with("\"number\": 2", "\"number\": 0"), "number: must be 1 to 249");
    EXPECT_EQ(gate_with("\"number\": 2", "\"number\": 250"), "number: must be 1 to 249");
    EXPECT_EQ(gate_with("\"number\": 0", "\"number\": 32"), "variants[1].number: must be 0 to 31");
    EXPECT_EQ(gate_with("\"number\": 0", "\"number\": 1"),
              "variants: the first one must have number 0");
}

TEST(PoseReader, RefusesVariantsThatLookAlike) {
    const std::size_t begin = testing::gate_json.find("[{") + 1;
    const std::string variant =
        testing::gate_json.substr(begin, testing::gate_json.rfind("}]") + 1 - begin);
    EXPECT_EQ(gate_with(variant, variant + "," + variant), "variants: number 0 is used twice");
    const std::string renumbered = testing::with(variant, "\"number\": 0", "\"number\": 1");
    EXPECT_EQ(gate_with(variant, variant + "," + renumbered),
              "variants: id \"standard\" is used twice");
}

TEST(PoseReader, HasAChangeOfSidesExactlyWhereThereAreTwo) {
    EXPECT_EQ(gate_with("\"change\": 20, ", ""),
              "variants[1].seconds: change: must be above 0 for a two_sided pose");
    EXPECT_EQ(gate_with("\"two_sided\": true", "\"two_sided\": false"),
              "variants[1].seconds: change: the pose is not two_sided");
    const std::string one_sided = testing::with(testing::gate_json, "\"change\": 20, ", "");
    EXPECT_EQ(
        testing::fault(testing::positions_json,
                       testing::with(one_sided, "\"two_sided\": true", "\"two_sided\": false")),
        "poses/gate.json: variants[1]: steps: change, but the pose is not two_sided");
    EXPECT_EQ(gate_with("\"at\": \"change\"", "\"at\": \"hold\""),
              "variants[1]: steps: none for change");
}

TEST(PoseReader, RefusesTimesOutOfRange) {
    EXPECT_EQ(gate_with("\"enter\": 12", "\"enter\": 61"),
              "variants[1].seconds.enter: must be 0 to 60");
    EXPECT_EQ(gate_with("\"enter\": 12", "\"enter\": -1"),
              "variants[1].seconds.enter: must be 0 to 60");
}

TEST(PoseReader, RefusesDosesThatNobodyCanPractise) {
    EXPECT_EQ(gate_with_dose(R"("kind": "hold", "amount": 4, "repetitions": 2)"),
              "variants[1].dose: repetitions must be 1 for a hold");
    EXPECT_EQ(gate_with_dose(R"("kind": "flow", "amount": 4, "repetitions": 2)"),
              "variants[1].dose: repetitions must be 1 for a flow");
    EXPECT_EQ(gate_with_dose(R"("kind": "lifts", "amount": 2, "rest_seconds": 20)"),
              "variants[1].dose: rest_seconds is for sets only");
    EXPECT_EQ(gate_with_dose(R"("kind": "nap", "amount": 2)"),
              "variants[1].dose: kind: \"nap\" is not flow, hold, lifts or sets");
    EXPECT_EQ(gate_with_dose(R"("kind": "hold", "amount": 4, "unit": "hours")"),
              "variants[1].dose: unit: \"hours\" is not breaths or seconds");
    EXPECT_EQ(gate_with_dose(R"("kind": "hold", "amount": 512)"),
              "variants[1].dose.amount: must be 1 to 511");
    EXPECT_EQ(gate_with_dose(R"("kind": "hold")"), "variants[1].dose.amount: is missing");
}

TEST(PoseReader, HasAStepForEveryMomentOfItsDose) {
    EXPECT_EQ(gate_with("\"at\": \"enter\"", "\"at\": \"hold\""),
              "variants[1]: steps: none for enter");
    EXPECT_EQ(gate_with("\"at\": \"hold\"", "\"at\": \"enter\""),
              "variants[1]: steps: none for hold");
    EXPECT_EQ(gate_with_dose(R"("kind": "lifts", "amount": 4)"),
              "variants[1]: steps: none for lower");
    EXPECT_EQ(gate_with_dose(R"("kind": "sets", "amount": 4)"),
              "variants[1]: steps: none for rest");
}

}  // namespace catcow
