// Tests of the content that ships: the catalogue loads, all texts exist, and the numbers in links
// are stable.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

#include "base/contains.h"
#include "catalogue/ladder.h"
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
    // Links carry these numbers for ever. Add lines; never change one.
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
                                                            {16, "side-reach"},
                                                            {17, "childs-pose"},
                                                            {18, "rest-on-side"}};
    std::vector<std::pair<int, std::string>> there;
    for (const Pose& pose : catalogue.poses()) there.emplace_back(pose.number, pose.id);
    EXPECT_EQ(there, promised);
}

TEST_F(Content, EveryTextThatAPoseNamesIsThere) {
    for (const Pose& pose : catalogue.poses()) {
        const std::string mine = "pose." + pose.id + ".";
        for (const char* part :
             {"name", "about", "mind", "easier", "feel", "not_feel", "faults.1"}) {
            EXPECT_TRUE(words.has(mine + part)) << mine << part;
        }
        EXPECT_EQ(words.has(mine + "side"), pose.two_sided) << mine << "side";
        if (pose.number <= 8) {
            EXPECT_TRUE(words.has(mine + "sanskrit")) << mine << "sanskrit";
        }
        for (const Caution& caution : pose.cautions) EXPECT_TRUE(words.has(caution.text));
        for (const Variant& variant : pose.variants) {
            for (const Step& step : variant.steps) EXPECT_TRUE(words.has(step.text)) << step.text;
            for (const Caution& caution : variant.cautions) EXPECT_TRUE(words.has(caution.text));
            if (pose.variants.size() > 1) {
                EXPECT_TRUE(words.has(mine + "variants." + variant.id + ".name")) << variant.id;
            }
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
        for (const Variant& variant : pose.variants) {
            for (const Step& step : variant.steps) {
                const std::string filled =
                    words.format(step.text, {{"side", "left"}, {"other", "right"}});
                EXPECT_EQ(filled.find('{'), std::string::npos) << step.text;
                if (!pose.two_sided) {
                    EXPECT_EQ(filled, words(step.text)) << step.text;
                }
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
    EXPECT_GE(length("standing", "crook"), 30);  // at 22 s newcomers could not keep up
    EXPECT_LE(length("standing", "crook"), 40);
    EXPECT_GE(length("crook", "standing"), 30);
    EXPECT_GE(length("prone", "standing"), 30);
    for (const Move& move : catalogue.moves()) EXPECT_GE(move.length, seconds(6)) << move.text;
}

TEST_F(Content, NobodyLiesDownOrStandsUpInOneStep) {
    const std::set<std::string> on_feet{"standing", "wall", "counter"};
    const std::set<std::string> between{"half-kneel", "chair", "bed-edge"};
    const std::set<std::string> flat{"crook", "prone", "supine", "bed-back", "bed-belly"};
    const std::set<std::string> rolling{"side-lying", "bed-side", "all-fours",
                                        "forearms",   "crook",    "supine"};
    for (const Move& move : catalogue.moves()) {
        for (const auto& [one, two] :
             {std::pair(move.from, move.to), std::pair(move.to, move.from)}) {
            if (on_feet.count(one)) {
                EXPECT_TRUE(on_feet.count(two) || between.count(two)) << move.text;
            }
            if (flat.count(one)) {
                EXPECT_TRUE(rolling.count(two)) << move.text;
            }
        }
    }
}

TEST_F(Content, NumbersOfVariantsNeverChange) {
    // Links carry these numbers too, by place from 0. Append to a line; never change an entry.
    const std::map<std::string, std::vector<std::string>> promised{
        {"cat-cow",
         {"standard", "small", "forearm", "seated", "cow", "cat", "seated-cow", "seated-cat",
          "small-cat", "small-cow"}},
        {"gate", {"standard", "padded", "cross-legged", "chair", "hand-on-hip"}},
        {"spinal-twist", {"standard", "low-prop", "high-prop", "hand-pressure", "bed"}},
        {"sphinx", {"standard", "flat", "pillow", "cobra", "bed"}},
        {"bridge", {"standard", "block", "low", "long-hold", "clasped", "bed"}},
        {"locust", {"standard", "low", "all-fours"}},
        {"warrior-3",
         {"standard", "chair", "wall", "partial", "prayer", "prayer-behind", "overhead"}},
        {"dolphin-plank", {"standard", "knees", "bed", "counter", "wall"}},
        {"rest-on-back", {"standard", "bed"}},
        {"knee-rocks", {"standard", "bed"}},
        {"small-bridge", {"standard"}},
        {"rest-on-belly", {"standard", "pillow"}},
        {"all-fours-neutral", {"standard"}},
        {"mountain", {"standard"}},
        {"leg-back", {"standard"}},
        {"side-reach", {"standard", "hand-on-hip"}},
        {"childs-pose", {"standard"}},
        {"rest-on-side", {"standard", "bed"}}};
    for (const Pose& pose : catalogue.poses()) {
        std::vector<std::string> there(pose.variants.size());
        for (const Variant& variant : pose.variants) {
            ASSERT_LT(static_cast<std::size_t>(variant.number), there.size()) << pose.id;
            there[static_cast<std::size_t>(variant.number)] = variant.id;
        }
        ASSERT_EQ(promised.count(pose.id), 1U) << pose.id;
        EXPECT_EQ(there, promised.at(pose.id)) << pose.id;
    }
}

TEST_F(Content, EveryPositionIsReachedFromEveryOtherWithTheLeastEffort) {
    // Compares with a second algorithm (Floyd-Warshall), for all pairs.
    const std::vector<std::string>& places = catalogue.positions();
    ASSERT_EQ(places.size(), 17U);
    std::map<std::pair<std::string, std::string>, double> least;
    for (const Move& move : catalogue.moves()) least[{move.from, move.to}] = move.effort;
    const auto between = [&](const std::string& one, const std::string& two) {
        const auto found = least.find({one, two});
        return found == least.end() ? 1e9 : found->second;
    };
    for (const std::string& over : places) {
        for (const std::string& from : places) {
            for (const std::string& to : places) {
                const double sum = between(from, over) + between(over, to);
                if (from != to && sum < between(from, to)) least[{from, to}] = sum;
            }
        }
    }
    for (const std::string& from : places) {
        for (const std::string& to : places) {
            if (from == to) continue;
            std::string here = from;
            double effort = 0;
            for (int index : catalogue.way(from, to)) {
                const Move& move = catalogue.moves()[static_cast<std::size_t>(index)];
                EXPECT_EQ(move.from, here);
                here = move.to;
                effort += move.effort;
            }
            EXPECT_EQ(here, to) << "from " << from;
            EXPECT_DOUBLE_EQ(effort, between(from, to)) << from << " to " << to;
        }
    }
}

TEST_F(Content, SoreKneesAndBacksAreLedRound) {
    const auto passes = [&](const std::string& from, const std::string& to, const Person& person) {
        std::string line = from;
        for (int move : catalogue.way(from, to, person)) {
            line += " " + catalogue.moves()[static_cast<std::size_t>(move)].to;
        }
        return line;
    };
    EXPECT_EQ(passes("standing", "prone", {}), "standing half-kneel tall-kneel all-fours prone");
    EXPECT_EQ(passes("standing", "prone", {{"kneeling"}, {"chair"}}),
              "standing chair seated-floor side-lying prone");
    EXPECT_EQ(passes("prone", "standing", {{"kneeling"}, {"chair"}}),
              "prone side-lying seated-floor chair standing");
    // Only where it is the last way: no pose leads there (EveryNeed).
    EXPECT_EQ(passes("standing", "prone", {{"kneeling"}, {"bed"}}),
              "standing half-kneel tall-kneel all-fours prone")
        << "nobody is sent to a chair that is not there";
    EXPECT_EQ(passes("prone", "all-fours", {}), "prone all-fours");
    EXPECT_EQ(passes("prone", "all-fours", {{"arching"}, {}}), "prone side-lying all-fours");
    EXPECT_EQ(passes("all-fours", "prone", {}), "all-fours prone");
    EXPECT_EQ(passes("all-fours", "prone", {{"arching"}, {}}), "all-fours side-lying prone")
        << "the chest sinks before the belly lies down";
    EXPECT_EQ(passes("all-fours", "tall-kneel", {{"kneeling"}, {}}), "all-fours tall-kneel")
        << "where there is no way round, the way stays";
}

// Went wrong: a person on the floor who answered that it is hard to get up from there was led up backwards
// onto a chair. To kneel first, with a hand on the seat, is easier and safer, where kneeling does not hurt.
TEST_F(Content, OnlySoreKneesAreLedBackwardsOntoAChair) {
    const NeedRules& rules = catalogue.rules();
    const auto is_backwards = [&](int index) {
        const Move& move = catalogue.moves()[static_cast<std::size_t>(index)];
        return move.from == "seated-floor" && move.to == "chair";
    };
    int ways = 0;
    for (const auto& props : {rules.props, {"chair"}, {}}) {
        for (std::size_t one = 0; one < rules.needs.size(); ++one) {
            for (std::size_t two = one; two < rules.needs.size(); ++two) {
                const Person person{{rules.needs[one].id, rules.needs[two].id}, props};
                if (contains(person.needs, "kneeling")) continue;
                for (const std::string& from : catalogue.positions()) {
                    for (const std::string& to : catalogue.positions()) {
                        const std::vector<int> way = catalogue.way(from, to, person);
                        ways += !way.empty();
                        EXPECT_TRUE(std::none_of(way.begin(), way.end(), is_backwards))
                            << from << " to " << to << " with " << person.needs[0] << " and "
                            << person.needs[1];
                    }
                }
            }
        }
    }
    EXPECT_GT(ways, 10000);
}

TEST_F(Content, DosesStayWithinTheirCapsAtTheUsualPace) {
    for (const Pose& pose : catalogue.poses()) {
        for (const Variant& variant : pose.variants) {
            ASSERT_EQ(variant.dose.unit, DoseUnit::breaths);
            EXPECT_LE(seconds(10) * variant.dose.amount, variant.caps.hold)
                << pose.id << " " << variant.id;
        }
    }
}

TEST_F(Content, LaddersGoFromEasyToHard) {
    const auto down = [&](const VariantName& from) {
        std::string line;
        for (const Rung& rung :
             easier_than(catalogue, {catalogue.pose(from.pose), catalogue.variant(from)})) {
            line += rung.pose->id + "/" + rung.variant->id + " ";
        }
        return line;
    };
    EXPECT_EQ(down({"cat-cow", "standard"}), "cat-cow/small cat-cow/forearm cat-cow/seated ");
    EXPECT_EQ(down({"gate", "standard"}), "gate/padded gate/cross-legged gate/chair ");
    EXPECT_EQ(down({"spinal-twist", "hand-pressure"}),
              "spinal-twist/standard spinal-twist/low-prop spinal-twist/high-prop "
              "knee-rocks/standard ");
    EXPECT_EQ(down({"sphinx", "cobra"}), "sphinx/standard sphinx/pillow sphinx/flat ");
    EXPECT_EQ(down({"bridge", "clasped"}),
              "bridge/long-hold bridge/standard bridge/low bridge/block ");
    EXPECT_EQ(down({"locust", "standard"}), "locust/low locust/all-fours ");
    EXPECT_EQ(down({"warrior-3", "overhead"}),
              "warrior-3/prayer-behind warrior-3/prayer warrior-3/standard warrior-3/partial "
              "warrior-3/wall warrior-3/chair ");
    EXPECT_EQ(down({"dolphin-plank", "standard"}),
              "dolphin-plank/knees dolphin-plank/bed dolphin-plank/counter dolphin-plank/wall ");
    const auto up = harder_than(
        catalogue, {catalogue.pose("knee-rocks"), catalogue.variant({"knee-rocks", "standard"})});
    ASSERT_EQ(up.size(), 1U);
    EXPECT_EQ(up[0].variant->id, "high-prop");
}

TEST_F(Content, WhatAPositionNeedsIsAmongThePropsOfItsVariants) {
    for (const Pose& pose : catalogue.poses()) {
        for (const Variant& variant : pose.variants) {
            const std::vector<std::string> needed = catalogue.props_of(variant.position);
            const bool listed =
                std::any_of(variant.props.begin(), variant.props.end(), [&](const Prop& prop) {
                    const auto fits = [&](const auto& one) {
                        return std::find(needed.begin(), needed.end(), one) != needed.end();
                    };
                    // Anything to sit on will do for some: they name a chair, but need none.
                    if (prop.optional && variant.position == "chair") return fits(prop.any.front());
                    return !prop.optional && std::all_of(prop.any.begin(), prop.any.end(), fits);
                });
            EXPECT_TRUE(needed.empty() || listed) << pose.id << " " << variant.id;
        }
    }
}

TEST_F(Content, PropsBeginHighAndComeDown) {
    const Variant* high = catalogue.variant({"spinal-twist", "high-prop"});
    const Variant* low = catalogue.variant({"spinal-twist", "low-prop"});
    ASSERT_NE(high, nullptr);
    ASSERT_NE(low, nullptr);
    EXPECT_EQ(high->props.front().heights, (std::vector{25, 20, 15}));
    EXPECT_EQ(low->props.front().heights, (std::vector{10, 7, 5}));
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
