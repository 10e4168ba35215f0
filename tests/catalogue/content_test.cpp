// What ships: the catalogue loads, its words are complete, and it keeps what it promises to links.
#include <gtest/gtest.h>

#include <set>

#include "catalogue/texts.h"
#include "support/assets.h"

namespace catcow {

namespace {

class Content : public ::testing::Test {
protected:
    void SetUp() override {
        auto catalogue_loaded = Catalogue::load(testing::all_assets());
        ASSERT_TRUE(catalogue_loaded.ok()) << catalogue_loaded.error().message;
        catalogue = std::move(catalogue_loaded).value();
        auto texts_loaded = Texts::load(testing::asset("text/en.json"));
        ASSERT_TRUE(texts_loaded.ok()) << texts_loaded.error().message;
        words = std::move(texts_loaded).value();
    }

    Catalogue catalogue;
    Texts words;
};

}  // namespace

TEST_F(Content, NumbersOfPosesNeverChange) {
    // Links carry these numbers for ever: add lines, never change one.
    const std::vector<std::pair<int, std::string>> promised{{1, "cat-cow"},
                                                            {2, "gate"},
                                                            {3, "spinal-twist"},
                                                            {4, "sphinx"},
                                                            {5, "bridge"},
                                                            {6, "locust"},
                                                            {7, "warrior-3"},
                                                            {8, "dolphin-plank"},
                                                            {9, "rest-on-back"},
                                                            {10, "knee-rocks"},
                                                            {11, "small-bridge"},
                                                            {12, "rest-on-belly"},
                                                            {13, "all-fours-neutral"},
                                                            {14, "mountain"},
                                                            {15, "leg-back"},
                                                            {16, "side-reach"}};
    std::vector<std::pair<int, std::string>> there;
    for (const Pose& pose : catalogue.poses()) there.emplace_back(pose.number, pose.id);
    EXPECT_EQ(there, promised);
}

TEST_F(Content, EveryTextThatAPoseNamesIsThere) {
    for (const Pose& pose : catalogue.poses()) {
        const std::string mine = "pose." + pose.id + ".";
        for (const char* part : {"name", "about", "mind", "easier"}) {
            EXPECT_TRUE(words.has(mine + part)) << mine << part;
        }
        EXPECT_EQ(words.has(mine + "side"), pose.two_sided) << mine << "side";
        EXPECT_EQ(words.has(mine + "sanskrit"), pose.number <= 8) << mine << "sanskrit";
        for (const Variant& variant : pose.variants) {
            for (const Step& step : variant.steps) EXPECT_TRUE(words.has(step.text)) << step.text;
        }
        EXPECT_TRUE(words.has("kind." + std::string(name_of(pose.kind))));
        for (Movement movement : pose.moves) {
            EXPECT_TRUE(words.has("movement." + std::string(name_of(movement))));
        }
    }
    for (const Move& move : catalogue.moves()) EXPECT_TRUE(words.has(move.text)) << move.text;
    for (const std::string& position : catalogue.positions()) {
        EXPECT_TRUE(words.has("position." + position)) << position;
    }
}

TEST_F(Content, SidesAreNamedWhereverAStepNeedsThem) {
    for (const Pose& pose : catalogue.poses()) {
        for (const Step& step : pose.variants.front().steps) {
            const std::string filled =
                words.format(step.text, {{"side", "left"}, {"other", "right"}});
            EXPECT_EQ(filled.find('{'), std::string::npos) << step.text;
            if (!pose.two_sided) {
                EXPECT_EQ(filled, words(step.text)) << step.text;
            }
        }
    }
}

TEST_F(Content, GettingDownAndUpTakesTheTimeThatASoreBackNeeds) {
    const auto length = [&](std::string_view from, std::string_view to) {
        Duration all{};
        for (int move : catalogue.way(from, to))
            all += catalogue.moves()[static_cast<std::size_t>(move)].length;
        return in_seconds(all);
    };
    EXPECT_GE(length("standing", "crook"), 30);  // 22 s left a newcomer behind
    EXPECT_LE(length("standing", "crook"), 40);
    EXPECT_GE(length("crook", "standing"), 30);
    EXPECT_GE(length("prone", "standing"), 30);
    for (const Move& move : catalogue.moves()) EXPECT_GE(move.length, seconds(6)) << move.text;
}

TEST_F(Content, NobodyLiesDownOrStandsUpInOneStep) {
    for (const Move& move : catalogue.moves()) {
        if (move.from == "standing" || move.to == "standing") {
            EXPECT_TRUE(move.from == "half-kneel" || move.to == "half-kneel") << move.text;
        }
        if (move.from == "crook" || move.to == "crook") {
            EXPECT_TRUE(move.from == "side-lying" || move.to == "side-lying") << move.text;
        }
    }
}

TEST_F(Content, TheEightPosesTrainAllMovementsOfTheSpine) {
    std::set<Movement> trained;
    for (int number = 1; number <= 8; ++number) {
        const Pose* pose = catalogue.pose(number);
        ASSERT_NE(pose, nullptr);
        EXPECT_EQ(pose->kind, number <= 4 ? Kind::flexibility : Kind::strength) << pose->id;
        trained.insert(pose->moves.begin(), pose->moves.end());
    }
    EXPECT_EQ(trained.size(), 5U);
    EXPECT_GE(catalogue.pose("gate")->variants.front().change, seconds(12))
        << "nobody changes sides in Gate in a hurry";
}

}  // namespace catcow
