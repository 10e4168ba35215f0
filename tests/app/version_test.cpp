// Easier and Harder as a person meets them: on the screen, under More, and after "It hurts".
#include "routine/link.h"
#include "support/app_test.h"

namespace catcow::testing {
namespace {

class VersionTest : public AppTest {
protected:
    // Practises one pose alone.
    void begin(const char* pose, int breaths = 1) {
        const Pose& wanted = *shipped_content().catalogue.pose(pose);
        Routine routine;
        routine.items = {{.pose = wanted.number, .dose = wanted.variants.front().dose}};
        launch.fragment = "#" + encode_link(routine).value();
        open();
        press("Start session");
        breathe(breaths);
    }
    std::string version() {
        const auto& items = player().routine().items;
        const Item& item = items[static_cast<std::size_t>(player().resume_point().item)];
        return shipped_content().catalogue.pose(item.pose)->variant(item.variant)->id;
    }
};

TEST_F(VersionTest, EasierIsOnTheScreenAndGoesOnAtOnce) {
    begin("gate", 2);
    press("Easier");
    run_sound(seconds(1));  // until it is heard
    EXPECT_TRUE(reads("Out of the pose")) << screen();
    EXPECT_EQ(version(), "padded");
    EXPECT_EQ(player().state(), PlayState::playing);
    breathe(1);
    EXPECT_TRUE(reads("Gate: ")) << screen();
}

TEST_F(VersionTest, MoreOffersItWhereTheScreenIsLow) {
    window.now = {320, 256, {}, false};
    begin("gate", 2);
    EXPECT_FALSE(sees(Role::button, "Easier"));
    press("More");
    press("Easier");
    EXPECT_EQ(version(), "padded");
    EXPECT_FALSE(sees(Role::dialog, "More"));
}

TEST_F(VersionTest, MoreDoesNotStopTheSession) {
    begin("gate", 2);
    press("More");
    EXPECT_TRUE(sees(Role::dialog, "More")) << screen();
    EXPECT_EQ(player().state(), PlayState::playing);
    press("Close");
    EXPECT_EQ(player().pauses(), 0);
}

TEST_F(VersionTest, ItHurtsOffersTheEasierVersionAndTheRecordKnowsBoth) {
    begin("gate", 2);
    press("It hurts");
    press("Try an easier version");
    EXPECT_EQ(player().state(), PlayState::playing);
    EXPECT_EQ(version(), "padded");
    breathe(2);
    press("End session");
    press("End session");
    EXPECT_TRUE(reads("It hurt in: Gate.")) << screen();
    EXPECT_TRUE(reads("Gate, left side")) << screen();
    EXPECT_TRUE(reads("Gate: Padded")) << screen();
    ASSERT_EQ(records().size(), 1U);
    const SessionRecord record = records()[0];
    EXPECT_EQ(record.hurt.size(), 1U);
    ASSERT_EQ(record.items.size(), 2U);
    EXPECT_NE(record.items[0].variant, record.items[1].variant);
}

TEST_F(VersionTest, ItHurtsOffersNoneWhereThereIsNone) {
    begin("rest-on-back");
    press("It hurts");
    EXPECT_FALSE(sees(Role::button, "Try an easier version")) << screen();
}

// The easier version of a pose that only comes next takes away no pain.
TEST_F(VersionTest, ItHurtsOffersNoneOnTheWayToAPose) {
    begin("gate", 0);
    press("It hurts");
    EXPECT_FALSE(sees(Role::button, "Try an easier version")) << screen();
}

TEST_F(VersionTest, OneMoreBreathIsOnTheScreenAndCountedAtOnce) {
    begin("gate", 1);
    run_sound(seconds(1));
    EXPECT_TRUE(reads("3 more breaths")) << screen();
    press("One more breath");
    EXPECT_TRUE(reads("4 more breaths")) << screen();
    EXPECT_EQ(player().pauses(), 0);
}

TEST_F(VersionTest, OfLiftsItSaysWhatItIs) {
    begin("bridge", 1);
    EXPECT_TRUE(sees(Role::button, "One more lift")) << screen();
}

TEST_F(VersionTest, SlowerCanBePressedAgainAndSaysThePace) {
    begin("gate", 1);
    press("More");
    press("Slower");
    EXPECT_TRUE(reads("Inhale for 4.5 seconds")) << screen();
    run_sound(seconds(1));
    press("Slower");
    EXPECT_TRUE(reads("Inhale for 5 seconds, exhale for 7 seconds")) << screen();
    press("Close");
    breathe(1);
    EXPECT_EQ(player().timeline().phases[static_cast<std::size_t>(player().moment().phase)].length,
              seconds(5));
}

TEST_F(VersionTest, RepeatSaysThatThePoseComesAgain) {
    begin("gate", 1);
    press("More");
    press("Repeat this pose");
    EXPECT_TRUE(reads("This pose comes again.")) << screen();
    EXPECT_TRUE(reads("After this: Gate")) << screen();
}

// Grey buttons did not say why.
TEST_F(VersionTest, WhatIsNotPossibleSaysWhy) {
    begin("rest-on-back", 1);
    press("Easier");
    EXPECT_TRUE(reads("There is no easier version of this pose for you.")) << screen();
    press("More");
    EXPECT_FALSE(reads("There is no easier version")) << "a toast lies below the dialog";
    press("Harder");
    EXPECT_TRUE(reads("There is no harder version of this pose for you.")) << screen();
    for (int i = 0; i < 60 && player().may(Wish::breath); ++i) {
        look();
        press("One more breath");
    }
    ASSERT_FALSE(player().may(Wish::breath));
    EXPECT_TRUE(reads("One more breath is added.")) << screen();
    look();
    press("One more breath");
    EXPECT_TRUE(reads("You cannot do more in this pose.")) << screen();
    press("It hurts");
    press("Come out and rest");
    press("Easier");
    EXPECT_TRUE(reads("Not possible now.")) << screen();
    press("More");
    press("Repeat this pose");
    EXPECT_TRUE(reads("This pose cannot be repeated.")) << screen();
}

// The easier twist needs supports, and nobody was told to fetch them.
TEST_F(VersionTest, WhatHasToBeFetchedIsSaid) {
    begin("spinal-twist", 1);
    press("Easier");
    EXPECT_TRUE(reads("Now: Spinal twist: ")) << screen();
    EXPECT_TRUE(reads("You need: yoga block. Pause if you have to fetch anything.")) << screen();
}

TEST_F(VersionTest, WithoutAnythingToFetchOnlyTheVersionIsSaid) {
    begin("bridge", 1);
    press("Easier");
    EXPECT_TRUE(reads("Now: Bridge: ")) << screen();
    EXPECT_FALSE(reads("You need:")) << screen();
}

TEST_F(VersionTest, ReadyExplainsItselfOnce) {
    begin("gate", 0);
    run_sound(seconds(6));
    EXPECT_TRUE(reads("In place before the time is up?")) << screen();
    breathe(1);
    EXPECT_TRUE(settings_row().ready_told);
    EXPECT_FALSE(reads("In place before")) << screen();
    launch.fragment.clear();
    reopen();
    press("Continue");
    run_sound(seconds(6));
    EXPECT_FALSE(reads("In place before")) << screen();
}

TEST_F(VersionTest, AnInterruptedSessionContinuesInTheEasierVersion) {
    begin("gate", 2);
    press("Easier");
    launch.fragment.clear();
    reopen();
    press("Continue");
    EXPECT_EQ(version(), "padded");
}

}  // namespace
}  // namespace catcow::testing
