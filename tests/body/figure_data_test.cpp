#include "body/figure_data.h"

#include <gtest/gtest.h>

#include "body/complaint.h"
#include "body/figures.h"

namespace catcow::body {

namespace {

Result<FigureData> read(const std::string& positions, const std::string& pose = "{}") {
    return FigureData::load({{"figure/positions.json", positions}, {"figure/bow.json", pose}});
}

std::string fault(const std::string& positions, const std::string& pose = "{}") {
    const auto data = read(positions, pose);
    return data ? "" : data.error().message;
}

std::string stand(const std::string& fields) {
    return R"({"positions": {"stand": {)" + fields + R"(}}, "between": {}})";
}

}  // namespace

TEST(FigureData, ReadsAKeyAndWhatItIsBasedOn) {
    const auto data =
        read(stand(R"("joints": {"knee": [10], "hip.L": [20, 5, 0]}, "contacts": ["sole"])"),
             R"({"standard": {"hold": {"base": "stand", "joints": {"knee.R": [30]}}}})");
    ASSERT_TRUE(data) << data.error().message;
    const int key = data.value().find("bow", "standard", "hold");
    ASSERT_GE(key, 0);
    const Goal& goal = data.value().keys()[static_cast<size_t>(key)].goal;
    EXPECT_NEAR(degrees(goal.prior.angle[dof::left + dof::knee]), 10, 1e-9);
    EXPECT_NEAR(degrees(goal.prior.angle[dof::right + dof::knee]), 30, 1e-9);
    EXPECT_NEAR(degrees(goal.prior.angle[dof::left + dof::hip]), 20, 1e-9);
    EXPECT_NEAR(degrees(goal.prior.angle[dof::right + dof::hip]), 0, 1e-9);
    EXPECT_EQ(goal.contacts.size(), 2u);
}

TEST(FigureData, NamesFileFieldAndReasonOfAFault) {
    EXPECT_EQ(fault(stand(R"("joints": {"wing": [10]})")),
              "figure/positions.json: positions.stand.joints: wing: is no joint");
    EXPECT_EQ(fault(stand(R"("joints": {"knee": [10, 2]})")),
              "figure/positions.json: positions.stand.joints: knee: has 2 numbers, not 1");
    EXPECT_EQ(fault(stand(R"("contacts": ["tail"])")),
              "figure/positions.json: positions.stand.contacts[1]: \"tail\" is no site");
    EXPECT_NE(fault(stand(R"("contacts": [{"site": "palm", "on": "wall"}])")), "");
    EXPECT_NE(fault(stand(R"("feet": 2)")), "");
    EXPECT_NE(fault(stand(""), R"({"standard": {"hold": {"base": "fly"}}})"), "");
    EXPECT_NE(fault(stand(""), R"({"standard": {"jump": {}}})"), "");
    EXPECT_NE(fault("[]"), "");
}

TEST(FigureData, ReadsAMistakeAndRefusesOneThatCannotBeMeasured) {
    const auto with = [](const std::string& fields) {
        return R"({"standard": {"hold": {"base": "stand"}}, "mistakes": {"lean": {)" + fields +
               R"(, "view": [0, 8], "key": {"base": "standard.hold"}}}})";
    };
    const std::string beside = R"("beside": "standard.hold", )";
    const auto data =
        read(stand(""), with(beside + R"("measure": "ahead", "points": ["neck", "hip.R"])"));
    ASSERT_TRUE(data) << data.error().message;
    ASSERT_EQ(data.value().mistakes().size(), 1U);
    const MistakeData& mistake = data.value().mistakes()[0];
    EXPECT_EQ(mistake.wrong, data.value().find("bow.mistakes.lean"));
    EXPECT_EQ(mistake.right, data.value().find("bow.standard.hold"));
    EXPECT_EQ(mistake.gauge.measure, Measure::ahead);
    const std::string place = "figure/bow.json: mistakes.lean";
    EXPECT_EQ(fault(stand(""), with(beside + R"("measure": "far", "points": [])")),
              place + ": measure: \"far\" is none");
    EXPECT_EQ(fault(stand(""), with(beside + R"("measure": "off", "points": ["hip", "knee"])")),
              place + ": points: a measure \"off\" has 3");
    EXPECT_NE(fault(stand(""), with(beside + R"("measure": "apart", "points": ["hip", "wing"])")),
              "");
    EXPECT_NE(
        fault(stand(""), with(R"("beside": "fly", "measure": "apart", "points": ["hip", "knee"])")),
        "");
}

TEST(FigureData, RefusesKeysThatAreBasedOnThemselves) {
    EXPECT_NE(fault(stand(""), R"({"standard": {"hold": {"base": "standard.ready"},
                                                "ready": {"base": "standard.hold"}}})"),
              "");
}

namespace {

// Both soles on the floor and a palm pinned above the ceiling: no body can reach this.
const std::string beyond_reach = R"({"hold": {"base": "stand",
                                     "also": [{"site": "palm.L", "at": [0, 3.5, 0]}]}})";

}  // namespace

TEST(Figures, GiveNoBodyWhereAKeyCannotBeSolvedAndSayWhy) {
    const auto data =
        read(stand(R"("contacts": ["sole"])"), R"({"standard": )" + beyond_reach + "}");
    ASSERT_TRUE(data) << data.error().message;
    Figures figures(data.value());
    EXPECT_FALSE(figures.at_phase("bow", "standard", Side::left, 0));
    EXPECT_FALSE(figures.at_phase("bow", "standard", Side::left, .5));
    EXPECT_EQ(figures.faults(), std::vector<std::string>{"bow.standard.hold"}) << "once is enough";
    const std::string said =
        complaint(data.value(), figures.solved(data.value().find("bow.standard.hold"), Side::left));
    EXPECT_TRUE(said.starts_with("bow.standard.hold: palm.L is off by ")) << said;
    EXPECT_TRUE(said.ends_with(" mm")) << said;
    EXPECT_FALSE(figures.at_phase("bow", "unknown", Side::left, 0));
    EXPECT_TRUE(figures.at_phase(data.value().find("stand"), Side::left, .3));
}

TEST(Figures, ShowTheNearestEasierVariantThatCanBeSolved) {
    // Easier variants of Gate, in order: padded, cross-legged, chair. Here standard and padded are
    // broken.
    const Catalogue& catalogue = testing::shipped_catalogue();
    const Pose& gate = *catalogue.pose("gate");
    const Rung wanted{&gate, gate.variant("standard")};
    const auto data = FigureData::load(
        {{"figure/positions.json", stand(R"("contacts": ["sole"])")},
         {"figure/gate.json", R"({"standard": )" + beyond_reach + R"(, "padded": )" + beyond_reach +
                                  R"(, "cross-legged": {"hold": {"base": "stand"}}})"}});
    ASSERT_TRUE(data) << data.error().message;
    Figures figures(data.value());
    const auto shown = figures.shown_keys(catalogue, wanted, Side::left);
    ASSERT_TRUE(shown);
    EXPECT_EQ(shown->exhale, data.value().find("gate.cross-legged.hold"));
    EXPECT_EQ(figures.faults().size(), 2u) << "both broken ones are in the diagnostics";
    EXPECT_TRUE(figures.at_phase(*shown, Side::left, .5));

    const Pose& bridge = *catalogue.pose("bridge");
    EXPECT_FALSE(figures.shown_keys(catalogue, {&bridge, bridge.variant("standard")}, Side::left));
    Figures& good = testing::solved_figures();
    const auto same = good.shown_keys(catalogue, wanted, Side::left);
    ASSERT_TRUE(same);
    EXPECT_EQ(same->exhale, testing::shipped_figures().find("gate.standard.hold"));
}

TEST(Figures, SolveTheSameInSlices) {
    Figures at_once(testing::shipped_figures()), sliced(testing::shipped_figures());
    const int key = testing::shipped_figures().find("gate.standard.hold");
    int slices = 1;
    while (!sliced.work(key, Side::right, 1)) ++slices;
    EXPECT_GT(slices, 5);
    EXPECT_EQ(sliced.solved(key, Side::right).posture, at_once.solved(key, Side::right).posture);
}

}  // namespace catcow::body
