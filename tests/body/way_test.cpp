#include "body/way.h"

#include <gtest/gtest.h>

#include "body/figures.h"

namespace catcow::body {

namespace {

// Returns the stops of a way by name: "prone, locust.standard.ready R". R marks the right side.
std::string text(const Way& way) {
    std::string all;
    for (const Stop& stop : way) {
        all += (all.empty() ? "" : ", ") + testing::key_name(stop.key);
        if (stop.side == Side::right) all += " R";
    }
    return all;
}

VariantKeys keys(const char* pose, const char* variant) {
    const Pose& one = *testing::shipped_catalogue().pose(pose);
    return keys_of(testing::solved_figures(), one, *one.variant(variant)).value();
}

}  // namespace

TEST(Way, LeadsThroughTheKeysOfTheVariantInTheirOrder) {
    const VariantKeys gate = keys("gate", "standard");
    EXPECT_EQ(text(way_in(gate, Side::right)),
              "tall-kneel, knee-down R, heel-up R, gate.standard.enter R, gate.standard.start R");
    EXPECT_EQ(text(way_up(gate, Side::left)), "gate.standard.ready, gate.standard.hold");
    EXPECT_EQ(text(way_down(gate, Side::left)), "gate.standard.hold, gate.standard.ready");
    EXPECT_EQ(text(way_down(gate, Side::left, From::lowered)), "gate.standard.ready");
    EXPECT_EQ(text(way_out(gate, Side::left, From::held)),
              "gate.standard.hold, gate.standard.ready, gate.standard.start, gate.standard.enter, "
              "heel-up, knee-down, "
              "tall-kneel");
    EXPECT_EQ(text(way_out(gate, Side::left, From::lowered)),
              "gate.standard.ready, gate.standard.start, gate.standard.enter, heel-up, knee-down, "
              "tall-kneel");
}

// An arm was up before the words raised it, and a hand on the knee before it was laid there.
TEST(Way, TheFirstInhaleAndTheSecondBreathLeadOnWhereTheWordsDo) {
    const VariantKeys gate = keys("gate", "standard");
    EXPECT_EQ(text(way_reach(gate, Side::left)), "gate.standard.start, gate.standard.ready");
    const VariantKeys twist = keys("spinal-twist", "hand-pressure");
    const std::string held = "spinal-twist.hand-pressure.hold";
    EXPECT_EQ(text(way_reach(twist, Side::left)), "spinal-twist.hand-pressure.ready");
    EXPECT_EQ(text(way_up(twist, Side::left)), "spinal-twist.hand-pressure.ready, " + held);
    EXPECT_EQ(text(way_on(twist, Side::left)), held + ", spinal-twist.hand-pressure.then");
    EXPECT_EQ(text(way_down(twist, Side::left, From::then)),
              "spinal-twist.hand-pressure.then, " + held + ", spinal-twist.hand-pressure.ready");
}

TEST(Way, OfAVariantThatLiftsNothingIsTheSameFromWhereItIsHeldAndLowered) {
    const VariantKeys flow = keys("cat-cow", "cow");
    EXPECT_FALSE(flow.lifts());
    EXPECT_EQ(text(way_in(flow, Side::left)), "all-fours, cat-cow.cow.exhale");
    EXPECT_EQ(text(way_down(flow, Side::left)), "cat-cow.cow.exhale");
    for (const From from : {From::held, From::lowered})
        EXPECT_EQ(text(way_out(flow, Side::left, from)), "cat-cow.cow.exhale, all-fours");
}

TEST(Way, ToTheOtherSideLeadsOutAndInUnlessBothSidesStartAlike) {
    Figures& figures = testing::solved_figures();
    EXPECT_EQ(text(way_across(figures, keys("gate", "standard"), Side::right, From::lowered)),
              "gate.standard.ready, gate.standard.start, gate.standard.enter, heel-up, knee-down, "
              "tall-kneel, "
              "knee-down R, heel-up R, gate.standard.enter R, gate.standard.start R");
    const VariantKeys locust = keys("locust", "standard");
    figures.solved(locust.ready, Side::right);
    EXPECT_EQ(text(way_across(figures, locust, Side::right, From::held)),
              "locust.standard.hold, locust.standard.ready R");
    EXPECT_EQ(text(way_across(figures, locust, Side::right, From::lowered)),
              "locust.standard.ready R");
    Figures unsolved(testing::shipped_figures());
    EXPECT_EQ(text(way_across(unsolved, locust, Side::left, From::lowered)),
              "locust.standard.ready R, prone, locust.standard.ready")
        << "nothing is solved to find out";
    EXPECT_FALSE(unsolved.is_solved(locust.ready, Side::left));
}

TEST(Way, BetweenPositionsIsAsAuthoredBothWaysAndElseStraight) {
    const FigureData& data = testing::shipped_figures();
    EXPECT_EQ(text(way_between(data, "standing", "half-kneel")),
              "standing, step-back, low-lunge, foot-up, half-kneel");
    EXPECT_EQ(text(way_between(data, "half-kneel", "standing")),
              "half-kneel, foot-up, low-lunge, step-back, standing");
    EXPECT_EQ(text(way_between(data, "standing", "prone")), "standing, prone");
    EXPECT_TRUE(way_between(data, "standing", "unknown").empty());
}

TEST(Way, LeavesOutTheKeysThatCouldNotBeSolved) {
    // Both soles on the floor and a palm above the ceiling.
    const auto data = FigureData::load({{"figure/positions.json",
                                         R"({"positions": {"stand": {"contacts": ["sole"]},
                            "reach": {"base": "stand",
                                      "also": [{"site": "palm.L", "at": [0, 3.5, 0]}]}},
              "between": {}})"}});
    ASSERT_TRUE(data) << data.error().message;
    Figures figures(data.value());
    const Way way = way_between(data.value(), "stand", "reach");
    ASSERT_EQ(way.size(), 2U);
    EXPECT_EQ(without_bad(figures, way), way) << "not solved yet";
    EXPECT_FALSE(figures.is_good(way[1].key, Side::left));
    EXPECT_EQ(without_bad(figures, way), Way{way[0]});
}

}  // namespace catcow::body
