// A voice leads a session: what it says, when it keeps silent, and engines that do not do what they should.
#include <nlohmann/json.hpp>

#include "support/app_test.h"
#include "support/effort.h"

namespace catcow::testing {
namespace {

class VoiceTest : public AppTest {
protected:
    // Opens the app on a device with a voice that speaks.
    void open_with_voice() {
        speech.voices = {{"best", "Clara", "en-GB"}, {"other", "Daniel", "en-US"}};
        Settings settings;
        settings.notice_seen = settings.needs_asked = true;
        settings.on_today = on_today;
        settings.voice.on = settings.voice.asked = true;
        storage.single.push_back({"settings", to_row(settings)});
        open();
    }
    void start(std::string_view routine = "Short reset") { start_routine(routine); }
    // Plays for a time with frames as they come on a real machine; under a sanitizer as on a slow one.
    void listen(Duration time) { run_sound(time, seconds(sanitized ? 0.2 : 0.03)); }
    bool says(std::string_view part) const {
        return std::any_of(speech.said.begin(), speech.said.end(), [&](const auto& each) {
            return each.text.find(part) != std::string::npos;
        });
    }
    int cut_off() const {
        return static_cast<int>(std::count_if(speech.said.begin(), speech.said.end(),
                                              [](const auto& each) { return each.hushed; }));
    }
    Settings settings() { return settings_from_row(*storage.find("single", "settings")); }
};

TEST_F(VoiceTest, AsksOnceBeforeTheFirstSession) {
    speech.voices = {{"best", "Clara", "en-GB"}};
    open();
    start();
    EXPECT_TRUE(reads("Shall I speak?"));
    EXPECT_FALSE(running());
    press("Yes, speak");
    EXPECT_TRUE(running());
    listen(seconds(10));
    EXPECT_GT(speech.said.size(), 1U);
    press("End session");
    press("End session");
    press("Done");
    start();
    EXPECT_TRUE(running()) << screen();
}

TEST_F(VoiceTest, NoIsAnAnswerToo) {
    speech.voices = {{"best", "Clara", "en-GB"}};
    open();
    start();
    press("No, text only");
    EXPECT_TRUE(running());
    listen(seconds(60));
    EXPECT_TRUE(speech.said.empty());
}

TEST_F(VoiceTest, ASessionNeverWaitsForVoices) {
    speech.looking = true;
    open();
    start();
    EXPECT_TRUE(running());
    speech.find({{"best", "Clara", "en-GB"}});
    listen(seconds(30));
    EXPECT_TRUE(speech.said.empty()) << "speaks without being asked";
    EXPECT_TRUE(sees(Role::button, "Turn the voice on"));
    press("Turn the voice on");
    listen(seconds(20));
    EXPECT_FALSE(speech.said.empty());
}

TEST_F(VoiceTest, WithoutAVoiceTheSettingsSaySo) {
    open();
    press("Settings");
    EXPECT_TRUE(reads("No English voice on this device"));
    EXPECT_FALSE(sees(Role::button, "Hear a sample"));
    speech.find({}, false);
    settle();
    EXPECT_TRUE(reads("Looking for a voice"));
}

// Each text begins after the one before has ended, and none is cut off.
TEST_F(VoiceTest, AWholeSessionIsSaid) {
    open_with_voice();
    start();
    std::vector<std::string> poses;
    for (const Item& item : player().routine().items)
        poses.push_back(text("pose." + shipped_content().catalogue.pose(item.pose)->id + ".name"));
    Duration free{};
    std::size_t checked = 0;
    while (playing()) {
        listen(seconds(1));
        for (; checked < speech.said.size(); ++checked) {
            const auto& each = speech.said[checked];
            if (each.text.empty() || each.text == " ") continue;  // only unlocks the speech
            EXPECT_GE(each.at, free) << each.text;
            free = each.at + speech.length(each.text);
        }
    }
    EXPECT_GT(checked, 30U);
    EXPECT_EQ(cut_off(), 0);
    for (const std::string& pose : poses) EXPECT_TRUE(says(pose)) << pose;
    EXPECT_TRUE(says("left") && says("right"));
    EXPECT_TRUE(says("Begin standing."));
}

TEST_F(VoiceTest, APauseEndsItAtOnceAndAfterItSaysAgainWhereOneIs) {
    open_with_voice();
    start();
    while (!speech.speaks() || speech.said.size() < 4) listen(block_time());
    const std::size_t before = speech.said.size();
    press("Pause");
    EXPECT_FALSE(speech.speaks());
    listen(seconds(20));
    EXPECT_EQ(speech.said.size(), before);
    press("Resume");
    listen(seconds(15));
    EXPECT_GT(speech.said.size(), before);
}

TEST_F(VoiceTest, MuteSilencesItToo) {
    open_with_voice();
    start();
    while (!speech.speaks() || speech.said.size() < 3) listen(block_time());
    press("Mute");
    listen(block_time());
    EXPECT_FALSE(speech.speaks());
    const std::size_t before = speech.said.size();
    listen(seconds(30));
    EXPECT_EQ(speech.said.size(), before);
    press("Turn the voice on");
    listen(seconds(30));
    EXPECT_GT(speech.said.size(), before);
    EXPECT_TRUE(sees(Role::button, "Mute"));
}

// The words came late by as much as the engine took to begin.
// An engine needs up to a second from say() until it begins. Once it is known, it begins when the plan says.
TEST_F(VoiceTest, ALateEngineIsAskedEarlier) {
    for (const double late : {.0, .3, .8}) {
        SCOPED_TRACE(late);
        speech = FakeSpeech();
        storage.single.clear();
        open_with_voice();
        speech.begins_after = seconds(late);
        start();
        listen(seconds(80));
        const auto spoken = nlohmann::json::parse(app->diagnostics()).at("spoken");
        ASSERT_GT(spoken.size(), 8U);
        for (std::size_t i = 2; i < spoken.size(); ++i) {
            const double by =
                spoken[i].at("t").get<double>() - spoken[i].at("planned").get<double>();
            EXPECT_GE(by, -.2) << i;
            EXPECT_LE(by, .4) << i;
        }
        EXPECT_EQ(cut_off(), 0);
        app.reset();
    }
}

TEST_F(VoiceTest, AnEngineThatIsSilentIsLeftAloneAndTheSessionGoesOn) {
    for (const std::string_view fails : {"never begins", "tells that it failed", "ends at once"}) {
        speech = FakeSpeech();
        storage.single.clear();
        open_with_voice();
        speech.silent = fails == "never begins";
        speech.failing = fails == "tells that it failed";
        if (fails == "ends at once") speech.length = [](const std::string&) { return Duration{}; };
        start();
        bool told = false;
        for (int i = 0; i < 120; ++i) {
            listen(seconds(1));
            told = told || reads("The voice does not work");
        }
        EXPECT_TRUE(told) << fails;
        EXPECT_LE(speech.said.size(), 5U) << fails;
        run_to_the_end();
        app.reset();
    }
}

TEST_F(VoiceTest, AnEngineThatNeverEndsIsCutOffInTime) {
    open_with_voice();
    speech.endless = true;
    start();
    listen(seconds(120));
    EXPECT_GT(speech.said.size(), 8U);
    EXPECT_GE(cut_off() + 2, static_cast<int>(speech.said.size()));
    run_to_the_end();
}

TEST_F(VoiceTest, HowFastTheVoiceIsIsRemembered) {
    open_with_voice();
    speech.length = [](const std::string& each) { return usual_length("en", each) * 17 / 10; };
    start();
    run_to_the_end();
    ASSERT_EQ(settings().voice.chosen.size(), 1U);
    EXPECT_EQ(settings().voice.chosen.front().id, "best");
    EXPECT_GT(settings().voice.chosen.front().pace, 1.3);
    const int before = cut_off();
    press("Done");
    start();
    run_to_the_end();
    EXPECT_EQ(cut_off(), before) << "it knows the voice now";
}

TEST_F(VoiceTest, APreviewAtAnotherSpeedSaysNothing) {
    launch.speed = 20;
    open_with_voice();
    start();
    EXPECT_FALSE(sees(Role::button, "Turn the voice off"));
    listen(seconds(30));
    EXPECT_TRUE(speech.said.empty());
}

// Went wrong: each "I'm ready" on a way named the pose again.
TEST_F(VoiceTest, WhoHurriesHearsTheNameOnce) {
    open_with_voice();
    start("Eight poses");
    const auto named = [&] {
        return std::count_if(speech.said.begin(), speech.said.end(), [&](const auto& each) {
            return each.text.find(text("pose.rest-on-back.name") + ".") != std::string::npos;
        });
    };
    while (named() == 0 && playing()) listen(block_time());
    while (speech.speaks()) listen(block_time());
    for (int i = 0; i < 3; ++i) {
        ASSERT_TRUE(sees(Role::button, "I'm ready")) << screen();
        press("I'm ready");
        listen(seconds(2));
    }
    EXPECT_EQ(named(), 1);
}

// Who speaks, the voice or the screen reader: never both.
TEST_F(VoiceTest, AScreenReaderIsSilentWhereTheVoiceSpeaks) {
    open_with_voice();
    start();
    listen(seconds(30));
    const auto silent = [&] {
        int live = 0, said = 0;
        for (const Node& node : nodes()) {
            const bool step = node.role == Role::status || node.role == Role::live;
            if (!step || node.name.empty()) continue;
            ++live;
            said += !node.silent;
        }
        EXPECT_GT(live, 1) << screen();
        return said == 0;
    };
    EXPECT_TRUE(silent());
    press("Turn the voice off");
    listen(seconds(1));
    EXPECT_FALSE(silent());
}

TEST_F(VoiceTest, AVoiceIsChosenByItsSample) {
    open_with_voice();
    press("Settings");
    press("Hear a sample");
    ASSERT_FALSE(speech.said.empty());
    EXPECT_EQ(speech.said.back().voice, "best");
    press("Choose a voice");
    press("Daniel");
    EXPECT_EQ(speech.said.back().voice, "other");
    EXPECT_EQ(settings().voice.chosen.front().id, "other");
    back();
    EXPECT_EQ(find(Role::button, "Choose a voice")->value, "Daniel");
}

// It went on into sessions and other pages, and after the voice was turned off.
TEST_F(VoiceTest, ASampleEndsWhereThePersonLeavesIt) {
    open_with_voice();
    for (const char* const way : {"Today", "Choose a voice", "Poses"}) {
        press("Settings");
        press("Hear a sample");
        EXPECT_TRUE(speech.speaks()) << way;
        press(way);
        EXPECT_FALSE(speech.speaks()) << way;
    }
    press("Settings");
    press("Hear a sample");
    press("Speak during a session");
    settle();
    EXPECT_FALSE(speech.speaks());
}

// "Turn the voice on" turned it off, because it was still wanted.
TEST_F(VoiceTest, AVoiceThatGaveUpIsAskedAgain) {
    open_with_voice();
    speech.silent = true;
    start();
    for (int i = 0; i < 120 && !sees(Role::button, "Turn the voice on"); ++i) listen(seconds(1));
    speech.silent = false;
    const std::size_t before = speech.said.size();
    press("Turn the voice on");
    EXPECT_TRUE(sees(Role::button, "Turn the voice off"));
    listen(seconds(30));
    EXPECT_GT(speech.said.size(), before + 1);
}

// What to do first was only written, for people with closed eyes.
TEST_F(VoiceTest, ItHurtsIsAnsweredAtOnceAndThenTheVoiceIsSilent) {
    open_with_voice();
    start();
    listen(seconds(20));
    press("It hurts");
    settle();
    ASSERT_FALSE(speech.said.empty());
    EXPECT_EQ(speech.said.back().text, "Stop moving. Keep breathing.");
    const std::size_t before = speech.said.size();
    listen(seconds(10));
    EXPECT_EQ(speech.said.size(), before);
    EXPECT_FALSE(speech.said.back().hushed) << "it was said to its end";
    press("Come out and rest");
    listen(seconds(20));
    EXPECT_GT(speech.said.size(), before) << "the way out";
}

TEST_F(VoiceTest, WithoutTheVoiceItHurtsSaysNothing) {
    open();
    start();
    press("It hurts");
    settle();
    EXPECT_TRUE(speech.said.empty());
}

// After "It hurts" the session waits in a rest for a tap, and with closed eyes nobody knew.
TEST_F(VoiceTest, TheRestThatWaitsIsTold) {
    open_with_voice();
    start();
    listen(seconds(30));
    press("It hurts");
    press("Come out and rest");
    for (int i = 0; i < 60 && !player().waits(); ++i) listen(seconds(1));
    ASSERT_TRUE(player().waits());
    listen(seconds(20));
    // How to lie there, and that it waits.
    const std::string rest =
        text("app.player.be_in." + player().position()) + " " + text("app.player.resting");
    const auto told = [&] {
        return std::count_if(speech.said.begin(), speech.said.end(),
                             [&](const auto& each) { return each.text == rest && !each.hushed; });
    };
    EXPECT_EQ(told(), 1) << "once, to its end";
    press("Resume");
    listen(seconds(10));
    EXPECT_EQ(told(), 1);
    EXPECT_NE(speech.said.back().text, rest) << "the session goes on";
}

// A speech service offered 13,362 voices.
TEST_F(VoiceTest, ManyVoicesAreFoundByTheirName) {
    open_with_voice();
    std::vector<Speech::Voice> many;
    for (int i = 0; i < 300; ++i)
        many.push_back({"id" + std::to_string(i), "Voice " + std::to_string(i), "en-GB"});
    speech.find(many);
    settle();
    press("Settings");
    press("Choose a voice");
    EXPECT_FALSE(sees(Role::radio, "Voice 250"));
    press("Show 32 more voices");
    EXPECT_TRUE(sees(Role::radio, "Voice 39"));
    EXPECT_FALSE(sees(Role::radio, "Voice 40"));
    write("Search", "voice 250");
    EXPECT_TRUE(sees(Role::radio, "Voice 250"));
    press("Voice 250");
    EXPECT_EQ(settings().voice.chosen.front().id, "id250");
    write("Search", "nobody");
    EXPECT_TRUE(reads("No voice matches."));
}

// Whatever the person presses: nothing is said in a pause.
TEST_F(VoiceTest, RandomPressesNeverLeaveItSpeakingInAPause) {
    open_with_voice();
    start();
    std::uint64_t random = 7;
    const auto below = [&](std::uint64_t many) {
        random = random * 6364136223846793005ULL + 1442695040888963407ULL;
        return (random >> 33) % many;
    };
    int pauses = 0;
    for (int i = 0; i < 400 && playing(); ++i) {
        constexpr std::array buttons{"Pause", "Resume", "Next", "Previous", "I'm ready"};
        const char* const wanted = buttons[below(buttons.size())];
        if (sees(Role::button, wanted)) press(wanted);
        listen(seconds(0.1 + static_cast<double>(below(40)) / 10));
        pauses += paused();
        EXPECT_FALSE(paused() && speech.speaks()) << i;
    }
    EXPECT_GT(pauses, 30);
}

}  // namespace
}  // namespace catcow::testing
