// The person's own plan: a goal for the week, twelve weeks, what they want to be able to do, and reminders.
#include "plan/programme.h"
#include "support/app_test.h"

namespace catcow::testing {
namespace {

class MyPlan : public AppTest {
protected:
    MyPlan() { on_today.clear(); }

    void open_plan() {
        press("Progress");
        press("My plan");
        EXPECT_EQ(app->screen(), "plan") << screen();
    }
    // Returns what a row of a list says below its title.
    std::string below(std::string_view row) const {
        const Node* const node = find(Role::button, row);
        return node ? node->value : "no such row";
    }
    void practise() {
        press("Today");
        press("Start session");
        run_to_the_end();
        press("Done");
    }
    void wait_for_days(int days) {
        device.unix += days * 86'400LL;
        press("Poses");
        press("Today");
    }
    void on_monday() {
        const int today = day_of({device.unix_seconds(), 0});
        device.unix += (monday_of(today) + 7 - today) * 86'400LL;
    }
    // Practises on one day of a week with a goal of three, and goes to the next week.
    void have_a_thin_week() {
        open();
        on_monday();
        open_plan();
        press("3");
        practise();
        wait_for_days(7);
    }
};

constexpr const char* thin_week_question = "What got in the way last week?";

TEST_F(MyPlan, TheGoalIsSaidOnTodayAndProgressAndCountsDays) {
    open();
    on_monday();
    open_plan();
    EXPECT_TRUE(reads("You have not practised this week yet.")) << screen();
    press("4");
    EXPECT_TRUE(reads("0 of 4 days this week.")) << screen();
    practise();
    practise();
    press("Today");
    EXPECT_TRUE(reads("You have practised today. More is up to you. 1 of 4 days this week."))
        << screen();
    wait_for_days(1);
    EXPECT_TRUE(reads("1 of 4 days this week.")) << screen();
    reopen();
    press("Progress");
    EXPECT_EQ(below("My plan"), "1 of 4 days this week.") << screen();
    press("My plan");
    press("No goal");
    press("Today");
    EXPECT_TRUE(reads("2 sessions in the last 7 days.")) << screen();
}

// A minute of standing well is no day of practice, and is not lost either.
TEST_F(MyPlan, PostureChecksCountInTheWeekInTheirOwnRight) {
    open();
    on_monday();
    open_plan();
    press("3");
    press("Today");
    press("Posture check");
    press("Start session");
    run_to_the_end();
    press("Done");
    press("Progress");
    EXPECT_EQ(below("My plan"), "0 of 3 days this week. 1 posture check.") << screen();
    press("Today");
    EXPECT_TRUE(reads("Your first session can be short.")) << screen();
}

TEST_F(MyPlan, AMissedWeekIsSilentAndTheNextProposalEasier) {
    open();
    on_monday();
    open_plan();
    press("3");
    practise();
    wait_for_days(15);
    EXPECT_TRUE(reads("Welcome back. Begin gently.")) << screen();
    EXPECT_FALSE(reads("of 3 days"));
    EXPECT_FALSE(reads(thin_week_question));
}

TEST_F(MyPlan, TheTwelveWeeksBeginCountAndEnd) {
    open();
    on_monday();
    open_plan();
    press("Start the twelve weeks");
    EXPECT_TRUE(reads("Week 1 of 12: get started")) << screen();
    EXPECT_TRUE(reads("0 of 3 days this week.")) << "a programme has a goal";
    device.unix += 8 * 7 * 86'400LL;
    reopen();
    open_plan();
    EXPECT_TRUE(reads("Week 9 of 12: keep going")) << screen();
    device.unix += 4 * 7 * 86'400LL;
    reopen();
    open_plan();
    EXPECT_TRUE(reads("The twelve weeks are over.")) << screen();
    press("Start the twelve weeks");
    EXPECT_TRUE(reads("Week 1 of 12: get started")) << screen();
    press("Stop the twelve weeks");
    EXPECT_FALSE(reads("Week 1 of 12")) << screen();
    EXPECT_FALSE(reads("are over"));
}

TEST_F(MyPlan, AThinWeekIsAskedAboutOnceAndOneThingFollows) {
    have_a_thin_week();
    ASSERT_TRUE(reads(thin_week_question)) << screen();
    press("No time");
    EXPECT_FALSE(reads(thin_week_question)) << "it is answered";
    EXPECT_TRUE(reads("Catcow now proposes sessions of 5 minutes. You can change that."));
    EXPECT_EQ(settings_row().minutes, 5);
    reopen();
    EXPECT_FALSE(reads(thin_week_question)) << screen();
}

TEST_F(MyPlan, WhoCannotGetDownIsProposedWhatNeedsNoFloor) {
    have_a_thin_week();
    press("Getting to the floor");
    EXPECT_TRUE(sees(Role::button, "Where and what: No floor, Balanced")) << screen();
}

TEST_F(MyPlan, WhoForgotIsOfferedReminders) {
    have_a_thin_week();
    press("I forgot");
    EXPECT_EQ(app->screen(), "reminders") << screen();
    back();
    back();
    back();
    EXPECT_EQ(app->screen(), "today");
    EXPECT_FALSE(reads(thin_week_question));
}

TEST_F(MyPlan, WhoDoesNotWantToSayIsNotAskedAgain) {
    have_a_thin_week();
    press("Skip");
    reopen();
    EXPECT_FALSE(reads(thin_week_question)) << screen();
    EXPECT_EQ(settings_row().minutes, 0);
}

TEST_F(MyPlan, AnActivityIsRatedTodayAndAgainAfterTwoWeeks) {
    open();
    open_plan();
    EXPECT_TRUE(find(Role::button, "Add")->disabled);
    write("An activity", "put on my socks");
    press("Add");
    const std::string question = "put on my socks: how well can you do it?";
    look();
    slide(question, 3);
    EXPECT_TRUE(reads("3 of 10 on")) << screen();
    press("Today");
    EXPECT_FALSE(sees(Role::slider, question)) << "it was answered today";
    wait_for_days(14);
    EXPECT_TRUE(sees(Role::slider, question)) << screen();
    press("Not now");
    EXPECT_FALSE(sees(Role::slider, question));
    wait_for_days(1);
    look();
    slide(question, 8);
    EXPECT_FALSE(sees(Role::slider, question)) << "it is answered";
    open_plan();
    EXPECT_TRUE(reads("This is easier now: put on my socks. Before: 3 of 10. Now: 8 of 10."))
        << screen();
}

TEST_F(MyPlan, ThreeActivitiesAreTheMostAndARemovedOneComesBackWithItsRatings) {
    open();
    open_plan();
    for (const char* one : {"one", "two", "three"}) {
        write("An activity", one);
        look();
        press("Add");
    }
    EXPECT_FALSE(sees(Role::textbox, "An activity")) << screen();
    look();
    slide("one: how well can you do it?", 6);
    press("Remove: one");
    EXPECT_TRUE(reads("Removed: one")) << screen();
    EXPECT_EQ(settings_row().activities.size(), 2U);
    press("Undo");
    EXPECT_FALSE(reads("Removed: one"));
    const std::vector<Activity> all = settings_row().activities;
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(all.back().text, "one");
    ASSERT_EQ(all.back().ratings.size(), 1U);
    EXPECT_EQ(all.back().ratings.front().value, 6);
}

TEST_F(MyPlan, WhatIsOnlyBlankIsNoActivity) {
    open();
    open_plan();
    write("An activity", "   ");
    press("Add");
    EXPECT_TRUE(settings_row().activities.empty()) << screen();
}

TEST_F(MyPlan, RemindersAreAFileForTheCalendarAndAnotherOneRemovesThem) {
    open();
    open_plan();
    EXPECT_EQ(below("Reminders"), "No reminders") << screen();
    press("Reminders");
    EXPECT_TRUE(find(Role::button, "Save the calendar file")->disabled) << "no day is chosen";
    EXPECT_FALSE(sees(Role::button, "Save a file that removes the reminders"));
    press("Mon");
    press("Thu");
    press("Save the calendar file");
    ASSERT_EQ(device.files.size(), 1U);
    const std::string first = device.files.back().bytes;
    EXPECT_EQ(device.files.back().media_type, "text/calendar");
    EXPECT_NE(first.find("RRULE:FREQ=WEEKLY;BYDAY=MO,TH\r\n"), std::string::npos) << first;
    EXPECT_NE(first.find("T070000\r\n"), std::string::npos) << "at seven, unless they chose";
    EXPECT_EQ(first.find("posture"), std::string::npos);
    EXPECT_TRUE(reads("“catcow.ics” is being saved.")) << screen();
    press("2");
    EXPECT_TRUE(reads("At 11:00, 15:00")) << screen();
    reopen();
    open_plan();
    EXPECT_EQ(below("Reminders"), "Practice at 07:00") << screen();
    press("Reminders");
    press("Save a file that removes the reminders");
    const std::string removes = device.files.back().bytes;
    EXPECT_NE(removes.find("METHOD:CANCEL"), std::string::npos) << removes;
    const std::string uid = first.substr(first.find("UID:"), 30);
    EXPECT_NE(removes.find(uid), std::string::npos) << "the same event";
    EXPECT_NE(removes.find("UID:posture3-"), std::string::npos) << "whatever was made";
    EXPECT_NE(removes.find("#check\r\n"), std::string::npos) << "opens the page of the check";
}

TEST_F(MyPlan, TheTimeStaysWithinTheDay) {
    Settings settings;
    settings.notice_seen = settings.needs_asked = true;
    settings.reminders.minute = 23 * 60 + 55;
    storage.single = {{"settings", to_row(settings)}};
    open();
    open_plan();
    press("Reminders");
    look();
    slide("Hour", 24 * 60);
    slide("Minute", 24 * 60);
    EXPECT_EQ(settings_row().reminders.minute, 23 * 60 + 55);
    slide("Hour", 0);
    EXPECT_EQ(settings_row().reminders.minute, 55);
    slide("Minute", 0);
    EXPECT_EQ(settings_row().reminders.minute, 0);
}

}  // namespace
}  // namespace catcow::testing
