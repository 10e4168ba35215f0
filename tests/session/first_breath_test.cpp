// Cat and Cow begins in the middle: the first inhale is neutral, the first exhale rounds into Cat.
#include <gtest/gtest.h>

#include "session/steps.h"
#include "session/timeline.h"
#include "support/assets.h"

namespace catcow {

namespace {

// Returns the sentences of the breaths, one a phase.
std::vector<std::string> breaths_of(const Catalogue& catalogue, const Item& item,
                                    std::vector<Action>& actions) {
    Routine routine;
    routine.items = {item};
    const Timeline timeline = compile(routine, catalogue, {});
    const Variant& variant = *catalogue.pose(item.pose)->variant(item.variant);
    std::vector<std::string> said;
    for (std::size_t i = 0; i < timeline.phases.size(); ++i) {
        const PhaseKind kind = timeline.phases[i].kind;
        if (kind != PhaseKind::inhale && kind != PhaseKind::exhale) continue;
        const int step = step_at(timeline, static_cast<int>(i), 0, variant, item.dose.kind);
        said.push_back(step < 0 ? "" : variant.steps[static_cast<std::size_t>(step)].text);
        actions.push_back(timeline.phases[i].action);
    }
    return said;
}

}  // namespace

// Bug: the body went into Cat before the first breath, and the first inhale arched.
TEST(FirstBreath, EachVariantThatRoundsWaitsInTheMiddleThenRounds) {
    const auto catalogue = Catalogue::load(testing::all_assets());
    ASSERT_TRUE(catalogue.ok()) << catalogue.error().message;
    const Pose& pose = *catalogue.value().pose("cat-cow");
    int checked = 0;
    for (const Variant& variant : pose.variants) {
        const auto asks = catalogue.value().asks_of(variant);
        if (std::find(asks.begin(), asks.end(), "round") == asks.end()) continue;
        ++checked;
        std::vector<Action> actions;
        const auto said = breaths_of(
            catalogue.value(),
            {.pose = pose.number, .variant = variant.number, .dose = {DoseKind::flow, 1, 3}},
            actions);
        ASSERT_EQ(said.size(), 6U) << variant.id;
        EXPECT_EQ(actions[0], Action::ready) << variant.id;
        EXPECT_EQ(actions[1], Action::lift) << variant.id;
        EXPECT_EQ(actions[2], Action::flow) << variant.id;
        EXPECT_NE(said[0].find(".begin-"), std::string::npos) << variant.id << " says " << said[0];
        EXPECT_NE(said[1].find("cat"), std::string::npos) << variant.id << " says " << said[1];
        for (const Step& step : variant.steps) {
            if (step.at != StepAt::inhale) continue;
            EXPECT_EQ(said[2], step.text) << variant.id << ": the first of its inhales comes next";
            break;
        }
    }
    EXPECT_EQ(checked, 7);
}

}  // namespace catcow
