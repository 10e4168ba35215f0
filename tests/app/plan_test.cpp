// Today proposes a session, says why, and lets the person ask for something else.
#include <algorithm>
#include <set>

#include "plan/proposal.h"
#include "support/app_test.h"

namespace catcow::testing {
namespace {

class Plan : public AppTest {
protected:
    Plan() { on_today.clear(); }

    // Returns the names in a list of the screen: "Bridge".
    std::vector<std::string> listed(std::string_view list) const {
        std::vector<std::string> names;
        const Node* const group = find(Role::list, list);
        if (!group) return names;
        for (const Node& node : nodes()) {
            if (node.parent == group->id && node.role == Role::list_item)
                names.push_back(node.name);
        }
        return names;
    }
    std::vector<std::string> poses() const { return listed("Poses in this routine"); }
    void back_to_today() {
        while (app->screen() != "today") back();
    }
    void next_day() {
        device.unix += 86'400;
        press("Poses");
        press("Today");
    }
    void rate(std::string_view question, int pain) {
        look();
        slide(question, pain);
    }
    std::string rated(std::string_view question) const {
        const Node* const node = find(Role::slider, question);
        return node ? node->value : "not asked";
    }
    SessionRecord last_record() const {
        return record_from_row(storage.sessions.back().text).record;
    }
    double minutes_of_session() const { return in_seconds(player().timeline().length()) / 60; }
};

// One tap from the screens that must be read to the session, which is short.
TEST_F(Plan, AFirstVisitLeadsToAProposalOfAboutSixMinutes) {
    first_visit = true;
    open();
    press("I understand");
    press("Continue");
    EXPECT_TRUE(sees(Role::heading, "Proposed for today")) << screen();
    EXPECT_TRUE(reads("Your first session can be short."));
    EXPECT_TRUE(reads("Chosen to suit your answers."));
    const std::size_t shown = poses().size();
    EXPECT_GE(shown, 3U) << screen();
    press("Start session");
    ASSERT_TRUE(running()) << screen();
    EXPECT_EQ(player().routine().items.size(), shown);
    EXPECT_NEAR(minutes_of_session(), 6, 0.7);
}

TEST_F(Plan, ForThePersonWhoComesBackItIsOneTap) {
    open();
    press("Start session");
    EXPECT_TRUE(running());
}

TEST_F(Plan, MinutesPlaceAndWishChangeTheProposalAndTheFirstTwoAreRemembered) {
    open();
    press("15");
    press("Where and what: Mat, Balanced");
    press("Bed");
    press("Stretch");
    const std::vector<std::string> asked = poses();
    EXPECT_EQ(settings_row().minutes, 15);
    EXPECT_EQ(settings_row().place, "bed");
    press("Balanced");
    const std::vector<std::string> balanced = poses();
    reopen();
    EXPECT_TRUE(find(Role::radio, "15")->checked);
    EXPECT_EQ(poses(), balanced) << screen();
    press("Start session");
    for (const Item& item : player().routine().items) {
        const Variant& variant =
            *shipped_content().catalogue.pose(item.pose)->variant(item.variant);
        EXPECT_EQ(shipped_content().catalogue.level_of(variant.position), Level::bed) << item.pose;
    }
}

TEST_F(Plan, AnotherOneIsAnotherAndAfterTheLastComesTheBestOne) {
    open();
    std::set<std::vector<std::string>> all;
    const std::vector<std::string> best = poses();
    for (int i = 0; i < 60; ++i) {
        all.insert(poses());
        look();
        press("Another one");
        if (poses() == best) break;
    }
    EXPECT_GE(all.size(), 3U);
    EXPECT_EQ(poses(), best) << "it comes round";
}

TEST_F(Plan, WhyTellsAReasonForEachPose) {
    open();
    EXPECT_FALSE(reads("An easy start."));
    press("Why this?");
    EXPECT_TRUE(reads("An easy start.")) << screen();
    EXPECT_TRUE(reads("A quiet end."));
    EXPECT_TRUE(reads("Strength: not in the last 7 days."));
    press("Hide reasons");
    EXPECT_FALSE(reads("An easy start."));
}

// What was practised is not proposed as new.
TEST_F(Plan, ReasonsFollowWhatWasPractised) {
    open();
    press("Start session");
    run_to_the_end();
    press("Done");
    press("Today");
    EXPECT_TRUE(reads("You have practised today. More is up to you.")) << screen();
    next_day();
    EXPECT_TRUE(reads("1 session in the last 7 days.")) << screen();
    device.unix += 11LL * 86'400;
    next_day();
    EXPECT_TRUE(reads("Welcome back. Begin gently.")) << screen();
}

TEST_F(Plan, KeepMakesItARoutineOfOnesOwnOnce) {
    open();
    press("Keep");
    EXPECT_TRUE(find(Role::button, "Kept under Routines")->disabled) << screen();
    press("See the routine");
    EXPECT_TRUE(reads("Your routine")) << screen();
    back_to_today();
    press("Choose another");
    EXPECT_TRUE(sees(Role::button, "Balanced, 6 minutes")) << screen();
}

TEST_F(Plan, OfAProposalThatIsNotKeptThePreviewSaysSoAndKeepsIt) {
    open();
    press("See the routine");
    EXPECT_EQ(app->screen(), "preview");
    EXPECT_TRUE(reads("Proposed for today")) << screen();
    press("Keep");
    EXPECT_TRUE(reads("Your routine")) << screen();
    press("Start session");
    EXPECT_TRUE(running());
}

// "The same three every morning."
TEST_F(Plan, ARoutineOfThePersonsChoiceStaysOnTodayUntilTheyWantAProposal) {
    open();
    open_routine("Strength");
    press("Show on Today each day");
    back_to_today();
    EXPECT_TRUE(sees(Role::heading, "Strength")) << screen();
    EXPECT_FALSE(sees(Role::heading, "Proposed for today"));
    reopen();
    EXPECT_TRUE(sees(Role::heading, "Strength"));
    press("Propose a session");
    EXPECT_TRUE(sees(Role::heading, "Proposed for today")) << screen();
}

TEST_F(Plan, AKeptRoutineOnTodayThatIsDeletedLeavesAProposal) {
    open();
    press("Keep");
    press("See the routine");
    press("Show on Today each day");
    back_to_today();
    EXPECT_TRUE(sees(Role::heading, "Balanced, 6 minutes")) << screen();
    press("See the routine");
    press("Delete");
    back_to_today();
    EXPECT_TRUE(sees(Role::heading, "Proposed for today")) << screen();
}

TEST_F(Plan, AnEmergencySignLeadsToHelpAndToNoExercise) {
    open();
    press("My back is bad today");
    EXPECT_EQ(app->screen(), "bad-day");
    EXPECT_EQ(listed("First: do you have any of these?").size(), 3U) << screen();
    press("Yes, one or more");
    EXPECT_TRUE(
        sees(Role::alert, "Do not practise. Get emergency help now: call your emergency number."))
        << screen();
    EXPECT_FALSE(sees(Role::button, "Start session"));
    EXPECT_FALSE(sees(Role::button, "No, none of these"));
    press("When to ask, when to stop");
    EXPECT_EQ(app->screen(), "safety") << screen();
}

TEST_F(Plan, ABadDayIsForThatDayAndHasWhatRestsTheBack) {
    open();
    press("My back is bad today");
    press("No, none of these");
    EXPECT_TRUE(sees(Role::heading, "For a bad day")) << screen();
    EXPECT_TRUE(reads("Tomorrow, do what you can"));
    EXPECT_FALSE(sees(Role::radio, "15")) << "a bad day has its own length";
    press("Start session");
    EXPECT_LE(minutes_of_session(), 6.6);
    for (const Item& item : player().routine().items) {
        const auto& poses = shipped_content().plan.bad_day;
        const int index = static_cast<int>(shipped_content().catalogue.pose(item.pose) -
                                           shipped_content().catalogue.poses().data());
        EXPECT_TRUE(std::find(poses.begin(), poses.end(), index) != poses.end()) << item.pose;
    }
    run_to_the_end();
    press("Done");
    next_day();
    EXPECT_TRUE(sees(Role::heading, "Proposed for today")) << screen();
    press("My back is bad today");
    press("No, none of these");
    press("Show the usual proposal");
    EXPECT_TRUE(sees(Role::heading, "Proposed for today")) << screen();
}

// Record of the last session, as it is stored.
TEST_F(Plan, HowTheBackIsBeforeGoesWithTheSessionAlsoThroughAKill) {
    open();
    rate("How is your back now?", 3);
    press("Start session");
    run_sound(seconds(60));
    reopen();
    press("Continue");
    run_to_the_end();
    EXPECT_EQ(last_record().pain_before, 3);
    press("Done");
    EXPECT_EQ(rated("How is your back now?"), "no answer") << "it was for that session";
}

TEST_F(Plan, MuchPainNowAsksForEmergencySignsAndOffersWhatIsGentle) {
    open();
    rate("How is your back now?", 7);
    EXPECT_EQ(app->screen(), "bad-day") << screen();
    press("No, none of these");
    EXPECT_TRUE(sees(Role::heading, "For a bad day")) << screen();
    EXPECT_TRUE(reads("Your pain is 7 of 10 now, so this session is gentle."));
    press("Show the usual proposal");
    EXPECT_TRUE(sees(Role::heading, "Proposed for today")) << screen();
}

TEST_F(Plan, TheMorningAfterIsAskedOnceAndAWorseBackMakesTheNextSessionEasier) {
    open();
    press("15");
    const std::size_t usual = poses().size();
    rate("How is your back now?", 2);
    press("Start session");
    run_to_the_end();
    press("Done");
    const std::string morning = "How was your back on the morning after your last session?";
    EXPECT_FALSE(sees(Role::slider, morning)) << "not yet";
    next_day();
    rate(morning, 5);
    EXPECT_EQ(last_record().pain_morning, 5);
    EXPECT_FALSE(sees(Role::slider, morning)) << "it is answered";
    EXPECT_TRUE(reads("Your back was worse after your last session, so this one is easier."))
        << screen();
    EXPECT_LT(poses().size(), usual);
    reopen();
    EXPECT_FALSE(sees(Role::slider, morning));
}

TEST_F(Plan, TheMorningAfterCanBeSkippedForGood) {
    open();
    press("Start session");
    run_to_the_end();
    press("Done");
    next_day();
    press("Skip");
    reopen();
    EXPECT_FALSE(reads("How was your back on the morning after")) << screen();
    EXPECT_EQ(last_record().pain_morning, std::nullopt);
}

// All answers at once, and nothing at hand.
TEST_F(Plan, WhereNothingSuitsTodaySaysSoAndDoesNotStart) {
    Settings settings;
    settings.notice_seen = settings.needs_asked = true;
    for (const Need& need : shipped_content().catalogue.rules().needs)
        settings.needs.push_back(need.id);
    settings.without = shipped_content().catalogue.rules().props;
    storage.single = {{"settings", to_row(settings)}};
    open();
    press("Where and what: Mat, Balanced");
    for (const char* place : {"Mat", "No floor", "With a chair", "Bed"}) {
        press(place);
        const bool starts = !find(Role::button, "Start session")->disabled;
        EXPECT_EQ(starts, !poses().empty()) << place;
        EXPECT_EQ(starts, !reads("No pose suits your answers there.")) << place << screen();
    }
}

// What is listed, with its reasons, is what is done: no item is changed for the person once more.
TEST_F(Plan, TheSessionIsTheProposalForEachNeedPlaceAndWish) {
    const Content& all = shipped_content();
    int compared = 0;
    for (const Need& need : all.catalogue.rules().needs) {
        const Person person{{need.id}, all.catalogue.rules().props};
        for (int place = 0; place < plan_places; ++place) {
            for (int wish = 0; wish < plan_wishes; ++wish) {
                const PlanAsk ask{.day = 20'000,
                                  .minutes = 10,
                                  .place = static_cast<PlanPlace>(place),
                                  .wish = static_cast<PlanWish>(wish)};
                const Proposal made = propose(ask, person, {}, {}, all.plan, all.catalogue);
                EXPECT_EQ(adapt(made.routine, all.catalogue, person).routine.items,
                          made.routine.items)
                    << need.id << " " << place << " " << wish;
                ++compared;
            }
        }
    }
    EXPECT_GT(compared, 200);
}

}  // namespace
}  // namespace catcow::testing
