#include "app/poses/models.h"
#include "catalogue/reason.h"
#include "support/app_test.h"

// The app asks once what to go easy on. After that, no screen leads the person into it.

namespace catcow::testing {
namespace {

class Needs : public AppTest {
protected:
    bool chosen(std::string_view name) const {
        const Node* chip = find(Role::checkbox, name);
        return chip && chip->checked;
    }
    std::vector<std::string> asks_of_the_session() const {
        std::vector<std::string> all;
        const Catalogue& catalogue = shipped_content().catalogue;
        for (const Item& item : app->practice()->player().routine().items) {
            const Variant* variant = catalogue.pose(item.pose)->variant(item.variant);
            for (const std::string& ask : catalogue.asks_of(*variant)) all.push_back(ask);
        }
        return all;
    }
};

TEST_F(Needs, AreAskedOnceAndKept) {
    first_visit = true;
    open();
    press("I understand");
    ASSERT_TRUE(app->is_at<place::FirstNeeds>());
    press("Kneeling hurts, even on padding");
    press("Glaucoma");
    press("Yoga block");
    EXPECT_TRUE(chosen("Kneeling hurts, even on padding"));
    EXPECT_TRUE(chosen("Yoga block")) << "is one that they do not have";
    press("Continue");
    EXPECT_EQ(app->screen(), "today");
    EXPECT_EQ(settings_row().needs, (std::vector<std::string>{"kneeling", "glaucoma"}));
    EXPECT_EQ(settings_row().without, std::vector<std::string>{"block"});
    reopen();
    EXPECT_EQ(app->screen(), "today");
    press("Settings");
    EXPECT_EQ(find(Role::button, "Your answers and props")->value,
              "Kneeling hurts, even on padding, Glaucoma");
    press("Your answers and props");
    EXPECT_TRUE(chosen("Glaucoma"));
    press("Glaucoma");
    press("Done");
    EXPECT_EQ(app->screen(), "settings");
    EXPECT_EQ(settings_row().needs, std::vector<std::string>{"kneeling"});
}

// All props were chosen beforehand, below the fold, where nobody saw what they had said.
TEST_F(Needs, NothingHasToBeSaid) {
    first_visit = true;
    open();
    press("I understand");
    for (const Node& node : nodes()) {
        EXPECT_FALSE(node.role == Role::checkbox && node.checked) << node.name;
    }
    press("Continue");
    EXPECT_EQ(app->screen(), "today");
    EXPECT_TRUE(settings_row().needs.empty());
    EXPECT_TRUE(settings_row().without.empty());
    EXPECT_TRUE(settings_row().needs_asked);
}

// For each need: sessions that start from Today ask for nothing that the need avoids.
TEST_F(Needs, NoSessionAsksForWhatAPersonShouldNotDo) {
    for (const Need& need : shipped_content().catalogue.rules().needs) {
        SCOPED_TRACE(need.id);
        open_with({need.id});
        press("Start session");
        ASSERT_EQ(app->screen(), "player");
        const std::vector<std::string> asks = asks_of_the_session();
        for (const std::string& avoided : need.avoids)
            EXPECT_EQ(std::count(asks.begin(), asks.end(), avoided), 0) << avoided;
    }
}

TEST_F(Needs, ARoutineIsLookedAtBeforeItStartsAndSaysWhatIsChanged) {
    open_with({"kneeling"});
    EXPECT_TRUE(reads("changed for you")) << screen();
    press("See the routine");
    ASSERT_EQ(app->screen(), "preview");
    EXPECT_TRUE(reads("Poses on your knees are left out")) << screen();
    EXPECT_EQ(app->practice(), nullptr);
    press("Start session");
    EXPECT_EQ(app->screen(), "player");
}

TEST_F(Needs, APoseThatDoesNotSuitCannotBePractisedAndSaysWhy) {
    open_with({"arching"});
    press("Poses");
    press("Sphinx");
    ASSERT_EQ(app->screen(), "pose");
    EXPECT_TRUE(sees(Role::heading, "Sphinx"));
    const Node* practise = find(Role::button, "Practise only this pose");
    ASSERT_NE(practise, nullptr);
    ASSERT_TRUE(practise->disabled) << "no form of it is without an arch";
    EXPECT_TRUE(reads("Because of your answer “Arching back hurts”: leave this version out"))
        << screen();
    EXPECT_TRUE(reads("Arching is left out")) << screen();
    app->pressed(practise->id);
    settle();
    EXPECT_EQ(app->screen(), "pose");
}

// "To make it harder" suggested Cobra with sore wrists, and clasped hands with glaucoma.
TEST_F(Needs, APoseTellsWhatGoesFurtherOrIsEasierOnlyWhereItSuits) {
    struct Told {
        const char* pose;
        const char* need;
        bool harder, easier;
    };
    const Content& content = shipped_content();
    for (const Told& told :
         {Told{"sphinx", "", true, true}, Told{"sphinx", "wrists", false, true},
          Told{"bridge", "", true, true}, Told{"bridge", "glaucoma", false, true},
          Told{"spinal-twist", "osteoporosis", false, false},
          Told{"warrior-3", "blood-pressure", false, true},
          Told{"gate", "osteoporosis", false, false},
          Told{"dolphin-plank", "kneeling", false, false},
          Told{"dolphin-plank", "blood-pressure", false, true},
          Told{"locust", "wrists", true, false}, Told{"side-reach", "kneeling", false, true}}) {
        SCOPED_TRACE(std::string(told.pose) + " " + told.need);
        const Pose& pose = *content.catalogue.pose(told.pose);
        Settings settings;
        settings.needs = {told.need};
        settings.without = {"block"};
        const PoseModel model =
            pose_model({pose.number, 0}, content, person_of(settings, content.catalogue.rules()));
        EXPECT_EQ(!model.harder.empty(), told.harder);
        EXPECT_EQ(!model.easier.empty(), told.easier);
    }
}

TEST_F(Needs, APauseDoesNotOfferWhatAPersonShouldNotDo) {
    open_with({"kneeling"});
    press("Poses");
    press("Dolphin plank");
    press("Practise only this pose");
    breathe(1);
    press("Pause");
    EXPECT_TRUE(reads(text("pose.dolphin-plank.mind"))) << screen();
    EXPECT_FALSE(reads("Put your knees down")) << screen();
}

// The page of a pose said: "Needs: Yoga block or Blanket or towel".
TEST_F(Needs, APropBeginsWithACapitalOnItsButtonAndNotInASentence) {
    for (const Texts& texts : shipped_content().languages) {
        for (const std::string& prop : shipped_content().catalogue.rules().props) {
            const std::string name = name_of_prop(texts, prop);
            EXPECT_TRUE(name[0] >= 'A' && name[0] <= 'Z') << name;
            // A German noun begins with a capital everywhere.
            if (texts.language() == "de") continue;
            const std::string_view said = texts("prop." + prop);
            EXPECT_TRUE(said[0] >= 'a' && said[0] <= 'z') << said;
        }
    }
    open();
    press("Settings");
    press("Your answers and props");
    EXPECT_TRUE(sees(Role::checkbox, "Steady chair"));
    const Pose& bridge = *shipped_content().catalogue.pose("bridge");
    const PoseModel page = pose_model({bridge.number, 1}, shipped_content(), {});
    EXPECT_EQ(page.props, "Needs: yoga block, or blanket or towel");
}

TEST_F(Needs, APoseIsFoundByItsNameAndPractisedAlone) {
    open();
    press("Poses");
    write("Search", "COBBL");
    EXPECT_TRUE(sees(Role::live, text("app.poses.none")));
    write("Search", "bri");
    EXPECT_TRUE(sees(Role::button, "Bridge"));
    EXPECT_FALSE(sees(Role::button, "Gate"));
    press("Bridge");
    press("Practise only this pose");
    ASSERT_EQ(app->screen(), "player");
    EXPECT_EQ(app->practice()->player().routine().items.size(), 1U);
}

TEST_F(Needs, ItHurtsPausesSaysWhatToDoAndLeadsIntoARestThatWaits) {
    open();
    press("Start session");
    breathe(1);
    const int before = app->practice()->heard(device.now).moment.item;
    press("It hurts");
    EXPECT_TRUE(sees(Role::dialog, text("hurts.title")));
    EXPECT_EQ(app->practice()->player().state(), PlayState::paused);
    press("Come out and rest");
    EXPECT_EQ(app->practice()->player().state(), PlayState::playing);
    EXPECT_TRUE(sees(Role::status, text("app.word.leave"))) << "not: get ready for it\n"
                                                            << screen();
    run_sound(seconds(60));
    EXPECT_EQ(app->practice()->player().state(), PlayState::paused);
    EXPECT_TRUE(sees(Role::status, text("app.word.rest"))) << screen();
    EXPECT_TRUE(reads(text("app.player.resting"))) << screen();
    EXPECT_FALSE(device.awake) << "the screen may go dark";
    const Moment there = app->practice()->heard(device.now).moment;
    run_sound(seconds(60));
    EXPECT_EQ(app->practice()->heard(device.now).moment.phase, there.phase) << "it waits";
    press("Resume");
    EXPECT_EQ(app->practice()->player().state(), PlayState::playing);
    run_sound(seconds(4));
    EXPECT_GT(app->practice()->heard(device.now).moment.item, before);
    press("It hurts");
    press("End session");
    EXPECT_EQ(app->screen(), "after");
}

// "Next" skipped the pose that the rest announced.
TEST_F(Needs, NextInTheRestGoesToThePoseThatItAnnounces) {
    open();
    press("Start session");
    breathe(1);
    const int before = app->practice()->heard(device.now).moment.item;
    press("It hurts");
    press("Come out and rest");
    run_sound(seconds(60));
    ASSERT_TRUE(player().waits());
    const Item& next = player().routine().items[static_cast<std::size_t>(before + 1)];
    const std::string name =
        text("pose." + shipped_content().catalogue.pose(next.pose)->id + ".name");
    EXPECT_TRUE(reads(shipped_content().texts.format("app.player.next", {{"pose", name}})))
        << screen();
    press("Next");
    EXPECT_TRUE(running());
    EXPECT_TRUE(device.awake);
    run_sound(seconds(4));
    EXPECT_EQ(app->practice()->heard(device.now).moment.item, before + 1);
}

TEST_F(Needs, ItHurtsShowsTheEmergencyListAndInPregnancyWhenToStop) {
    for (const bool pregnant : {false, true}) {
        open_with(pregnant ? std::vector<std::string>{"pregnancy"} : std::vector<std::string>{});
        press("Start session");
        breathe(1);
        press("It hurts");
        for (int i = 1; i <= 7; ++i)
            EXPECT_TRUE(reads(text("app.notice.emergency." + std::to_string(i)))) << i;
        for (int i = 1; i <= 6; ++i)
            EXPECT_EQ(reads(text("app.notice.pregnancy." + std::to_string(i))), pregnant) << i;
    }
}

TEST_F(Needs, ItHurtsIsReadFromItsBeginningEachTime) {
    window.now = {360, 640, {}, false};
    open();
    press("Start session");
    breathe(1);
    press("It hurts");
    const Rect title = find(Role::heading, text("hurts.title"))->rect;
    const Node last = *std::find_if(nodes().rbegin(), nodes().rend(),
                                    [](const Node& node) { return node.role == Role::button; });
    app->focused(last.id);
    settle();
    for (int i = 0; i < 6; ++i) {
        key("PageDown");
        settle();
    }
    EXPECT_LT(find(Role::heading, text("hurts.title"))->rect.y, title.y - 20) << "it was scrolled";
    press("Nothing hurts: continue");
    press("It hurts");
    EXPECT_EQ(find(Role::heading, text("hurts.title"))->rect, title);
}

TEST_F(Needs, WhatWasEndedBeforeItBeganIsNotPraised) {
    open();
    press("Start session");
    run_sound(seconds(2));
    press("End session");
    press("End session");  // the button in the dialog
    ASSERT_EQ(app->screen(), "after") << screen();
    EXPECT_TRUE(sees(Role::heading, text("app.after.name"))) << screen();
    EXPECT_FALSE(reads(text("app.after.ended")));
}

// From a pause, the button seemed to do nothing: the session stayed paused in the pose that hurt.
TEST_F(Needs, ItHurtsLeadsOutOfThePoseAlsoFromAPause) {
    open();
    press("Start session");
    breathe(1);
    press("Pause");
    press(text("hurts.title"));
    press(text("app.dialog.hurts.rest"));
    EXPECT_TRUE(running());
}

}  // namespace
}  // namespace catcow::testing
