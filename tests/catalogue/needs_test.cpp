// Tests of faults in needs.json, and in poses and positions that refer to its ids.
#include <gtest/gtest.h>

#include "catalogue/ladder.h"
#include "catalogue/small_catalogue.h"
#include "catalogue/suitable.h"

namespace catcow {

namespace {

using testing::gate_json;
using testing::positions_json;
using testing::with;

const std::string needs_json = R"({
  "props": ["chair", "block"],
  "asks": ["kneel", "arch"],
  "needs": [
    {"id": "kneeling", "kind": "answer", "avoids": ["kneel"]},
    {"id": "pressure", "kind": "condition", "avoids": [], "longest_hold_seconds": 15}
  ]
})";

std::string fault(const std::string& needs, const std::string& positions, const std::string& gate) {
    const auto catalogue = Catalogue::load(
        {{"needs.json", needs}, {"positions.json", positions}, {"poses/gate.json", gate}});
    return catalogue.ok() ? "loads" : catalogue.error().message;
}

std::string needs_with(const std::string& what, const std::string& by) {
    return fault(with(needs_json, what, by), positions_json, gate_json);
}

// Returns the fault after `fields` are added to the only variant of gate.
std::string variant_with(const std::string& fields) {
    return fault(needs_json, positions_json, with(gate_json, "\"lifts\"", fields + ", \"lifts\""));
}

std::string pose_with(const std::string& fields) {
    return fault(needs_json, positions_json,
                 with(gate_json, "\"two_sided\"", fields + ", \"two_sided\""));
}

// Returns the fault with a second variant of gate after the standard one, and `easier` of both as
// given.
std::string two_rungs(const std::string& easier_of_first, const std::string& easier_of_second) {
    const std::string first =
        with(gate_json, "\"lifts\"", "\"easier\": \"" + easier_of_first + "\", \"lifts\"");
    const std::size_t begin = first.find("[{") + 1;
    const std::string variant = first.substr(begin, first.rfind("}]") + 1 - begin);
    std::string second = with(with(variant, "\"number\": 0", "\"number\": 1"), "standard", "low");
    second = with(second, "\"easier\": \"" + easier_of_first, "\"easier\": \"" + easier_of_second);
    return fault(needs_json, positions_json, with(first, variant, variant + "," + second));
}

}  // namespace

TEST(Needs, RefuseWhatMakesNoSense) {
    EXPECT_EQ(needs_with("\"kneel\", ", "\"kneel\", \"kneel\", "),
              "needs.json: asks[2]: \"kneel\" is there twice");
    EXPECT_EQ(needs_with("[\"kneel\"]}", "[\"fly\"]}"),
              "needs.json: needs[1].avoids[1]: \"fly\" is not a thing that is asked");
    EXPECT_EQ(needs_with("\"answer\"", "\"mood\""),
              "needs.json: needs[1]: kind: must be answer or condition");
    EXPECT_EQ(needs_with("\"pressure\"", "\"kneeling\""),
              "needs.json: needs[2]: id: \"kneeling\" is there twice");
    EXPECT_EQ(needs_with(", \"longest_hold_seconds\": 15", ""),
              "needs.json: needs[2]: changes nothing");
    EXPECT_EQ(needs_with("\"avoids\": [\"kneel\"]", "\"avoid\": [\"kneel\"]"),
              "needs.json: needs[1].avoid: is not a known field");
}

TEST(Needs, PosesUseOnlyTheirWords) {
    EXPECT_EQ(variant_with(R"("asks": ["arch"])"), "loads");
    EXPECT_EQ(variant_with(R"("asks": ["fly"])"),
              "poses/gate.json: variants[1].asks[1]: \"fly\" is not a thing that is asked");
    EXPECT_EQ(variant_with(R"("asks": ["arch", "arch"])"),
              "poses/gate.json: variants[1].asks[2]: \"arch\" is there twice");
    EXPECT_EQ(variant_with(R"("props": [{"any": ["wings"]}])"),
              "poses/gate.json: variants[1].props[1].any[1]: \"wings\" is not a prop");
    EXPECT_EQ(variant_with(R"("props": [{"any": []}])"),
              "poses/gate.json: variants[1].props[1]: any: names no prop");
    EXPECT_EQ(variant_with(R"("props": [{"any": ["block"], "cm": [5, 10]}])"),
              "poses/gate.json: variants[1].props[1]: cm: must go from high to low");
    EXPECT_EQ(variant_with(R"("props": [{"any": ["block"], "cm": [90]}])"),
              "poses/gate.json: variants[1].props[1].cm[1]: must be 1 to 60");
    EXPECT_EQ(variant_with(R"("cautions": [{"text": "slowly", "for": ["fear"]}])"),
              "poses/gate.json: variants[1].cautions[1].for[1]: \"fear\" is not a need");
    EXPECT_EQ(pose_with(R"("stretches": ["wings"])"),
              "poses/gate.json: stretches[1]: \"wings\" is not known");
    EXPECT_EQ(pose_with(R"("stretches": ["waist", "waist"])"),
              "poses/gate.json: stretches[2]: \"waist\" is there twice");
}

TEST(Needs, PositionsAndMovesUseOnlyTheirWords) {
    const auto positions_with = [](const std::string& asks) {
        return fault(needs_json, with(positions_json, "\"moves\"", asks + ", \"moves\""),
                     gate_json);
    };
    EXPECT_EQ(positions_with(R"("asks": {"kneeling": ["kneel"]})"), "loads");
    EXPECT_EQ(positions_with(R"("asks": {"moon": ["kneel"]})"),
              "positions.json: asks: \"moon\" is not a position");
    EXPECT_EQ(positions_with(R"("asks": {"prone": ["fly"]})"),
              "positions.json: asks.prone[1]: \"fly\" is not a thing that is asked");
    EXPECT_EQ(
        fault(needs_json, with(positions_json, "\"seconds\": 6", "\"seconds\": 6, \"effort\": 0"),
              gate_json),
        "positions.json: moves[1].effort: must be 1 to 200");
}

TEST(Caps, AreNeededAndHoldTheUsualDose) {
    const auto caps = [](const std::string& by) {
        return fault(needs_json, positions_json, with(gate_json, "{\"hold_seconds\": 60}", by));
    };
    EXPECT_EQ(caps("{}"), "poses/gate.json: variants[1].caps.hold_seconds: is missing");
    EXPECT_EQ(caps("{\"hold_seconds\": 900}"),
              "poses/gate.json: variants[1].caps.hold_seconds: must be 5 to 300");
    EXPECT_EQ(
        fault(needs_json, positions_json, with(gate_json, "\"caps\": {\"hold_seconds\": 60},", "")),
        "poses/gate.json: variants[1].caps: is missing");
}

TEST(Ladder, RefusesLoopsAndUnknownRungs) {
    EXPECT_EQ(two_rungs("low", "low"),
              "poses/gate.json: variants: \"low\": easier: goes round in a loop");
    EXPECT_EQ(two_rungs("low", "standard"),
              "poses/gate.json: variants: \"standard\": easier: goes round in a loop");
    EXPECT_EQ(two_rungs("moon", "standard"),
              "poses/gate.json: variants: \"standard\": easier: \"moon\" is not known");
    EXPECT_EQ(two_rungs("sphinx/flat", "standard"),
              "poses/gate.json: variants: \"standard\": easier: \"sphinx/flat\" is not known");
}

TEST(Halves, BelongToAFlowAndToAVariantThatIsThere) {
    EXPECT_EQ(variant_with(R"("half": "inhale")"),
              "poses/gate.json: variants[1]: half: needs like, and like half");
    EXPECT_EQ(variant_with(R"("like": "standard", "half": "inhale")"),
              "poses/gate.json: variants[1]: half: is for a flow only");
    const std::string flow = with(gate_json, "\"kind\": \"hold\"", "\"kind\": \"flow\"");
    EXPECT_EQ(fault(needs_json, positions_json,
                    with(flow, "\"lifts\"", R"("like": "moon", "half": "inhale", "lifts")")),
              "poses/gate.json: variants: \"standard\": like: \"moon\" is not known");
    EXPECT_EQ(fault(needs_json, positions_json,
                    with(flow, "\"lifts\"", R"("like": "standard", "half": "inhale", "lifts")")),
              "poses/gate.json: variants: \"standard\": like: \"standard\" is like another one "
              "itself");
}

TEST(Instead, NamesAnotherPoseThatIsThere) {
    EXPECT_EQ(pose_with(R"("instead": ["moon/standard"])"),
              "poses/gate.json: instead: \"moon/standard\" is not known");
    EXPECT_EQ(pose_with(R"("instead": ["standard"])"),
              "poses/gate.json: instead: must be another pose");
}

TEST(Progression, NamesAnotherPoseThatIsThere) {
    EXPECT_EQ(pose_with(R"("progression_of": ["moon"])"),
              "poses/gate.json: progression_of: \"moon\" is not known");
    EXPECT_EQ(pose_with(R"("progression_of": ["gate"])"),
              "poses/gate.json: progression_of: must be another pose");
}

}  // namespace catcow
