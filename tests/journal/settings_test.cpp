#include <gtest/gtest.h>

#include <cmath>

#include "journal/record.h"

using namespace catcow;

namespace {

Settings all_changed() {
    Settings settings;
    settings.pace = {seconds(2.5), seconds(9.5)};
    settings.way_time = WayTime::until_ready;
    settings.view = Settings::View::picture;
    settings.volume = 0.35;
    settings.muted = true;
    settings.notice_seen = true;
    settings.theme = Settings::Theme::contrast;
    settings.text_percent = 150;
    settings.on_today = "short-reset";
    settings.minutes = 15;
    settings.place = "bed";
    settings.language = "es";
    settings.needs = {"kneeling", "glaucoma"};
    settings.without = {"block"};
    settings.own_versions = {{5, 2, std::nullopt, OwnVersion::Why::hurt, "3f2b"},
                             {1, 0, 3, OwnVersion::Why::no_trouble, "3f2b"},
                             {6, std::nullopt, std::nullopt, OwnVersion::Why::chosen, "77"}};
    settings.programme = {4, 20'780, 20'790, Barrier::bored};
    settings.activities = {{"a", "Put on my socks", {{20'780, 3}, {20'794, 7}}},
                           {"b", "Einen Film sitzen 🐈", {}}};
    settings.reminders = {"x7k2", 0b001'0101, 18 * 60 + 30, 2};
    settings.needs_asked = true;
    settings.calm = settings.ready_told = true;
    settings.voice.volume = 0.6;
    settings.sound = {.noise = 0.3,
                      .breath = SoundSettings::Breath::bells,
                      .pulses = true,
                      .quiet = {"short-reset"},
                      .silent = {"eight-poses"}};
    return settings;
}

TEST(Settings, ComeBackAsTheyWere) {
    EXPECT_TRUE(settings_from_row(to_row(all_changed())) == all_changed());
    EXPECT_TRUE(settings_from_row(to_row(Settings{})) == Settings{});
}

TEST(Settings, WithoutARowTheyAreTheDefaults) {
    for (const char* row : {"", "null", "[]", "{}", "{\"v\":1}", "nonsense", "{\"volume\":0.3"}) {
        EXPECT_TRUE(settings_from_row(row) == Settings{}) << row;
    }
}

TEST(Settings, ABrokenFieldCostsOnlyItself) {
    Settings expected = all_changed();
    expected.volume = Settings{}.volume;
    expected.theme = Settings{}.theme;
    expected.pace.inhale = Settings{}.pace.inhale;
    EXPECT_TRUE(
        settings_from_row(
            R"({"v":1,"inhale":"long","exhale":9.5,"way_time":"until_ready","view":"picture","volume":7,"muted":true,"notice_seen":true,
                                      "theme":"neon","text_percent":150,"on_today":"short-reset","plan_minutes":15,"plan_place":"bed","language":"es","calm":true,"needs_asked":true,"ready_told":true,"voice_volume":0.6,"noise":0.3,"pulses":true,"quiet_routines":["short-reset",3],"silent_routines":["eight-poses"],"breath_sound":"bells",
                                      "activities":[{"id":"a","text":"Put on my socks","ratings":[[20780,3],[20794,7],[20795,11],["x",3],[1]]},{"id":"a","text":"twice"},{"id":"b","text":"Einen Film sitzen 🐈"}],"programme":{"days_a_week":4,"started":20780,"asked":20790,"barrier":"bored"},"own_versions":[{"pose":5,"variant":2,"why":"hurt","session":"3f2b"},{"pose":0},7,{"pose":1,"variant":0,"before":3,"why":"no_trouble","session":"3f2b"},{"pose":6,"variant":99,"why":"of the future","session":"77"}],
                                      "reminders":{"owner":"x7k2","days":21,"minute":1110,"checks":2},"needs":["kneeling",7,"glaucoma"],"without":["block"]})") ==
        expected);
    expected = all_changed();
    expected.way_time = WayTime::normal;
    expected.view = Settings::View::both;
    expected.muted = expected.notice_seen = false;
    expected.text_percent = 100;
    expected.reminders = {};
    expected.on_today.clear();
    expected.minutes = 0;
    expected.place.clear();
    expected.language.clear();
    expected.needs.clear();
    expected.without.clear();
    expected.needs_asked = expected.calm = expected.ready_told = false;
    expected.pace.exhale = Settings{}.pace.exhale;
    expected.voice.volume = 0.35;
    expected.sound = {};
    expected.own_versions.clear();
    expected.programme = {};
    expected.activities.clear();
    EXPECT_TRUE(
        settings_from_row(
            R"({"v":1,"inhale":2.5,"exhale":10.01,"way_time":"never","view":"film","volume":0.35,"muted":1,"notice_seen":"yes",
                                      "theme":"contrast","text_percent":1e18,"on_today":5,"plan_minutes":61,"plan_place":7,"language":["es"],"calm":2,"ready_told":7,"own_versions":{"pose":5},"activities":[{"id":"","text":"no id"},{"id":"c","text":" \n"},7],"programme":{"days_a_week":9,"started":1e9,"asked":"long ago","barrier":"bored"},"reminders":{"owner":7,"days":128,"minute":-1,"checks":"many"},"needs":"all","needs_asked":3,"without":{},"voice_volume":-1,"noise":"loud","pulses":7,"quiet_routines":"all","silent_routines":{},"breath_sound":"drums"})") ==
        expected);
}

// There was one volume for the tones and the voice.
TEST(Settings, AnOldRowKeepsItsVolumeForTheVoiceToo) {
    const Settings settings = settings_from_row(R"({"v":1,"volume":0.3})");
    EXPECT_EQ(settings.volume, 0.3);
    EXPECT_EQ(settings.voice.volume, 0.3);
    EXPECT_TRUE(settings.sound == SoundSettings{});
    Settings louder = settings;
    louder.volume = 0.9;
    const Settings stored = settings_from_row(to_row(louder, R"({"v":1,"volume":0.3})"));
    EXPECT_EQ(stored.volume, 0.9);
    EXPECT_EQ(stored.voice.volume, 0.3);
}

TEST(Settings, ARoutineHasTonesUnlessSomethingElseWasChosen) {
    SoundSettings sound = with_profile({}, "eight-poses", SoundProfile::quiet);
    EXPECT_EQ(profile_of(sound, "eight-poses"), SoundProfile::quiet);
    EXPECT_EQ(profile_of(sound, "short-reset"), SoundProfile::tones);
    sound = with_profile(sound, "eight-poses", SoundProfile::tones);
    EXPECT_EQ(profile_of(sound, "eight-poses"), SoundProfile::tones);
    sound = with_profile(with_profile(sound, "eight-poses", SoundProfile::quiet), "eight-poses",
                         SoundProfile::silent);
    EXPECT_EQ(profile_of(sound, "eight-poses"), SoundProfile::silent);
    EXPECT_TRUE(sound.quiet.empty());
}

TEST(Settings, ANewerRowIsReadAsFarAsItIsKnown) {
    Settings expected;
    expected.muted = true;
    expected.theme = Settings::Theme::dark;
    EXPECT_TRUE(settings_from_row(
                    R"({"v":9,"muted":true,"theme":"dark","volume":{"left":1},"voice":"x"})") ==
                expected);
}

TEST(Settings, ANumberThatIsNoneIsWrittenAsTheDefault) {
    Settings settings = all_changed();
    settings.volume = std::nan("");
    Settings expected = all_changed();
    expected.volume = Settings{}.volume;
    EXPECT_TRUE(settings_from_row(to_row(settings)) == expected);
}

// One tab accepted a step for a pose while the other took one back for another pose.
TEST(Settings, OfTwoTabsEachAnswersForItsOwnPose) {
    Settings base, mine, theirs;
    base.own_versions = mine.own_versions = {{5, 2, 0, OwnVersion::Why::hurt, "1"}};
    mine.programme.days_a_week = 3;
    theirs.programme = {0, 20'780, 20'790, Barrier::pain};
    theirs.own_versions = {{5, 0, std::nullopt, OwnVersion::Why::chosen, "2"}};
    mine.own_versions = with(mine.own_versions, {1, 3, 1, OwnVersion::Why::too_hard, "2"});
    const Settings both = merged(base, mine, theirs);
    EXPECT_EQ(both.programme, (Programme{3, 20'780, 20'790, Barrier::pain}));
    ASSERT_EQ(both.own_versions.size(), 2U);
    EXPECT_EQ(*own_version(both.own_versions, 5), theirs.own_versions[0]);
    EXPECT_EQ(*own_version(both.own_versions, 1), *own_version(mine.own_versions, 1));
    EXPECT_EQ(own_version(both.own_versions, 2), nullptr);
}

}  // namespace
