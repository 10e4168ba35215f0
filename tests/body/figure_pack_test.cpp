#include "body/figure_pack.h"

#include <gtest/gtest.h>

#include "body/figures.h"
#include "support/assets.h"

namespace catcow::body {

namespace {

const FigureData& authored() {
    static const FigureData data = [] {
        std::vector<SourceFile> files;
        for (const std::string& name : testing::json_assets_in("figure"))
            files.push_back(testing::asset(name));
        auto loaded = FigureData::load(files);
        return loaded ? loaded.value() : FigureData{};
    }();
    return data;
}

double furthest(const Posture& a, const Posture& b) {
    double most = 0;
    for (const double by : difference(a, b)) most = std::max(most, std::abs(by));
    return most;
}

}  // namespace

TEST(FigurePack, HoldsWhatIsAuthoredToAnEighthOfADegree) {
    const FigureData& shipped = testing::shipped_figures();
    ASSERT_GT(authored().keys().size(), 100u);
    ASSERT_EQ(shipped.keys().size(), authored().keys().size());
    for (size_t i = 0; i < shipped.keys().size(); ++i) {
        const Key &mine = shipped.keys()[i], &wanted = authored().keys()[i];
        SCOPED_TRACE(wanted.name);
        EXPECT_EQ(mine.name, wanted.name);
        EXPECT_EQ(mine.placed, wanted.placed);
        EXPECT_EQ(mine.planted, wanted.planted);
        EXPECT_LE(degrees(furthest(mine.goal.prior, wanted.goal.prior)), .126);
        for (int k = 0; k < dof::count; ++k)
            EXPECT_NEAR(mine.goal.firmness[k], wanted.goal.firmness[k], .0051);
        EXPECT_NEAR(mine.goal.balance, wanted.goal.balance, .0001);
        EXPECT_LT(length(mine.goal.middle.point - wanted.goal.middle.point), .0001);
        EXPECT_EQ(mine.goal.middle.across_z, wanted.goal.middle.across_z);
    }
}

TEST(FigurePack, HoldsEveryContactDirectionAndProp) {
    const FigureData& shipped = testing::shipped_figures();
    for (size_t i = 0; i < shipped.keys().size(); ++i) {
        const Goal &mine = shipped.keys()[i].goal, &wanted = authored().keys()[i].goal;
        SCOPED_TRACE(shipped.keys()[i].name);
        ASSERT_EQ(mine.contacts.size(), wanted.contacts.size());
        for (size_t k = 0; k < mine.contacts.size(); ++k) {
            Contact one = mine.contacts[k], other = wanted.contacts[k];
            EXPECT_LT(length(one.at - other.at), .0001);
            EXPECT_LT(length(one.heading - other.heading), .01);
            one.at = other.at;
            one.heading = other.heading;
            EXPECT_EQ(one, other);
        }
        ASSERT_EQ(mine.directions.size(), wanted.directions.size());
        for (size_t k = 0; k < mine.directions.size(); ++k) {
            EXPECT_EQ(mine.directions[k].part, wanted.directions[k].part);
            EXPECT_LT(length(mine.directions[k].axis - wanted.directions[k].axis), .01);
            EXPECT_LT(length(mine.directions[k].along - wanted.directions[k].along), .01);
        }
        ASSERT_EQ(mine.props.size(), wanted.props.size());
        for (size_t k = 0; k < mine.props.size(); ++k) {
            EXPECT_EQ(mine.props[k].type, wanted.props[k].type);
            EXPECT_LT(length(mine.props[k].at - wanted.props[k].at), .0001);
            EXPECT_LT(length(mine.props[k].size - wanted.props[k].size), .0001);
        }
    }
}

TEST(FigurePack, HoldsMovesAndEntries) {
    const FigureData& shipped = testing::shipped_figures();
    ASSERT_EQ(shipped.moves().size(), authored().moves().size());
    for (size_t i = 0; i < shipped.moves().size(); ++i) {
        EXPECT_EQ(shipped.moves()[i].from, authored().moves()[i].from);
        EXPECT_EQ(shipped.moves()[i].to, authored().moves()[i].to);
        EXPECT_EQ(shipped.moves()[i].keys, authored().moves()[i].keys);
    }
    ASSERT_EQ(shipped.entries().size(), authored().entries().size());
    for (size_t i = 0; i < shipped.entries().size(); ++i) {
        EXPECT_EQ(shipped.entries()[i].variant, authored().entries()[i].variant);
        EXPECT_EQ(shipped.entries()[i].keys, authored().entries()[i].keys);
    }
}

TEST(FigurePack, HoldsMistakes) {
    const FigureData& shipped = testing::shipped_figures();
    ASSERT_EQ(shipped.mistakes().size(), authored().mistakes().size());
    ASSERT_GE(authored().mistakes().size(), 8U);
    for (size_t i = 0; i < shipped.mistakes().size(); ++i)
        EXPECT_EQ(shipped.mistakes()[i], authored().mistakes()[i]);
}

TEST(FigurePack, IsSmall) { EXPECT_LT(shipped_figure_pack().size(), 18'250u); }

}  // namespace catcow::body
