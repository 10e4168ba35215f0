// After a session, a person says how each pose was, and decides on an easier or a harder version.
#include "routine/link.h"
#include "support/app_test.h"

namespace catcow::testing {
namespace {

class AfterTest : public AppTest {
protected:
    static const Pose& pose(const char* id) { return *shipped_content().catalogue.pose(id); }
    static std::string step(const char* key, const char* id, const char* variant) {
        return shipped_content().texts.format(
            key,
            {{"version", text("pose." + std::string(id) + ".name") + ": " +
                             text("pose." + std::string(id) + ".variants." + variant + ".name")}});
    }
    // Practises one breath of each of these poses, all but the first in their standard version.
    void practise(std::initializer_list<const char*> poses, const char* first = "standard") {
        Routine routine;
        for (const char* const id : poses) {
            const char* const name = routine.items.empty() ? first : "standard";
            const Variant& variant = *pose(id).variant(std::string_view(name));
            Item item{.pose = pose(id).number, .variant = variant.number, .dose = variant.dose};
            item.dose.repetitions = item.dose.amount = 1;
            routine.items.push_back(item);
        }
        launch.fragment = "#" + encode_link(routine).value();
        app ? reopen() : open();
        press("Start session");
        run_to_the_end();
        ASSERT_EQ(app->screen(), "after");
    }
};

TEST_F(AfterTest, EachPoseThatWasDoneTakesOneTapAndNoneIsNeeded) {
    practise({"rest-on-back", "bridge", "sphinx"});
    EXPECT_FALSE(sees(Role::radio_group, "Rest on your back")) << "a rest is neither";
    EXPECT_TRUE(records().at(0).felt.empty());
    ASSERT_TRUE(sees(Role::radio_group, "Bridge")) << screen();
    ASSERT_TRUE(sees(Role::radio_group, "Sphinx"));
    press("Too hard");  // the first of them, that of Bridge
    EXPECT_EQ(felt_of(records().at(0), pose("bridge").number), Felt::too_hard);
    EXPECT_EQ(felt_of(records().at(0), pose("sphinx").number), std::nullopt);
    press("Just right");
    EXPECT_EQ(felt_of(records().at(0), pose("bridge").number), Felt::right);
    press("Done");
    EXPECT_EQ(app->screen(), "today");
    EXPECT_EQ(records().at(0).felt.size(), 1U);
}

TEST_F(AfterTest, ManyPosesAreFoldedUntilThePersonWantsThem) {
    practise({"bridge", "sphinx", "locust", "knee-rocks", "spinal-twist"});
    EXPECT_FALSE(sees(Role::radio, "Too hard"));
    press("How was each pose?");
    EXPECT_TRUE(sees(Role::radio_group, "Bridge")) << screen();
    press("How was each pose?");
    EXPECT_FALSE(sees(Role::radio, "Too hard"));
}

TEST_F(AfterTest, AStepUpIsOfferedWithItsReasonAcceptedShownAndUndone) {
    practise({"bridge"}, "low");
    EXPECT_FALSE(sees(Role::button, "Accept"));
    practise({"bridge"}, "low");
    const std::string question = step("app.step.harder", "bridge", "standard");
    ASSERT_TRUE(sees(Role::heading, question)) << screen();
    EXPECT_TRUE(sees(Role::group, question));
    EXPECT_TRUE(reads("The last 2 sessions with this pose went well."));
    EXPECT_TRUE(settings_row().own_versions.empty()) << "nothing changes without an answer";
    press("Accept");
    EXPECT_FALSE(sees(Role::heading, question));
    EXPECT_TRUE(reads(step("app.step.changed", "bridge", "standard"))) << screen();
    ASSERT_EQ(settings_row().own_versions.size(), 1U);
    EXPECT_EQ(settings_row().own_versions[0].variant, pose("bridge").variant("standard")->number);
    press("Done");
    press("Poses");
    press("Bridge");
    EXPECT_TRUE(reads(step("app.step.own", "bridge", "standard") +
                      " The last 2 sessions with this pose went well."))
        << screen();
    press("Undo");
    EXPECT_FALSE(sees(Role::button, "Undo"));
    EXPECT_EQ(settings_row().own_versions.at(0).variant, std::nullopt);
}

TEST_F(AfterTest, WhatIsDeclinedIsNotOfferedAgain) {
    practise({"bridge"}, "low");
    practise({"bridge"}, "low");
    press("Not now");
    EXPECT_FALSE(sees(Role::button, "Accept")) << screen();
    practise({"bridge"}, "low");
    EXPECT_FALSE(sees(Role::button, "Accept")) << screen();
    practise({"bridge"}, "low");
    EXPECT_TRUE(sees(Role::button, "Accept")) << "two more sessions without trouble";
}

TEST_F(AfterTest, AnEasierVersionIsOfferedOnceThePainIsHigherThanBefore) {
    practise({"bridge", "sphinx"});
    SessionRecord before = records().at(0);
    before.pain_before = 1;
    storage.sessions[0].text = to_row(before);
    app->row_changed("sessions", before.id, &storage.sessions[0].text);
    settle();
    EXPECT_FALSE(sees(Role::button, "Accept"));
    slide(text("app.after.pain"), 4);
    EXPECT_TRUE(reads(step("app.step.easier", "bridge", "low"))) << screen();
    EXPECT_TRUE(reads("Your back felt worse after a session with this pose."));
    EXPECT_EQ(records().at(0).pain_before, 1);
    press("Accept");
    EXPECT_FALSE(settings_row().own_versions.empty());
}

}  // namespace
}  // namespace catcow::testing
