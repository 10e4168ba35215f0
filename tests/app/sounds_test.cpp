// Learning and testing the sounds, and feeling the breath in the hand.
#include "speech/plan.h"
#include "support/app_test.h"

namespace catcow::testing {
namespace {

class Sounds : public AppTest {
protected:
    void open_with_voice(bool asked) {
        speech.voices = {{"best", "Clara", "en-GB"}};
        Settings settings;
        settings.notice_seen = settings.needs_asked = true;
        settings.on_today = on_today;
        settings.voice.on = settings.voice.asked = asked;
        settings.voice.volume = 0.4;
        storage.single.push_back({"settings", to_row(settings)});
        open();
    }
    // Plays for a time. Returns how loud it is at most; 0 if the device is closed.
    float loudest(Duration time) {
        float most = 0;
        for (const Duration end = device.now + time; device.now < end;) {
            const bool due = device.advance(block_time());
            speech.advance(device.now);
            audio.pull(audio.block);
            for (const float sample : std::exchange(audio.heard, {}))
                most = std::max(most, std::abs(sample));
            if (due) app->frame();
        }
        return most;
    }
    bool closed() const { return audio.state() == AudioOut::State::closed; }
    std::vector<std::string> said() const {
        std::vector<std::string> all;
        for (const FakeSpeech::Said& one : speech.said) {
            if (one.text != " ") all.push_back(one.text);
        }
        return all;
    }
};

TEST_F(Sounds, EachIsHeardByItsNameAndThenTheDeviceIsClosed) {
    open();
    press("Settings");
    press("Learn the sounds");
    for (const char* const name :
         {"Get ready", "Start and end", "New pose", "Next step", "Still the same step",
          "Into the pose", "Inhale", "Exhale", "Switch sides", "Out of the pose"}) {
        press(name);
        EXPECT_GT(loudest(seconds(2)), 0.02F) << name;
        run_sound(seconds(12));
        EXPECT_TRUE(closed()) << name;
    }
    EXPECT_EQ(audio.misused, 0);
}

TEST_F(Sounds, OneThatIsPressedAgainSoundsAgain) {
    open();
    press("Settings");
    press("Learn the sounds");
    press("Start and end");
    run_sound(seconds(6));
    const float fading = loudest(seconds(0.1));
    press("Start and end");
    EXPECT_GT(loudest(seconds(0.5)), 1.5F * fading);
}

TEST_F(Sounds, LeavingThePageEndsThem) {
    open();
    press("Settings");
    press("Learn the sounds");
    press("Start and end");
    run_sound(seconds(1));
    back();
    EXPECT_EQ(app->screen(), "settings");
    EXPECT_TRUE(closed());
    EXPECT_EQ(device.history, 1);
}

TEST_F(Sounds, TheyAreThoseThatWereChosen) {
    open();
    press("Settings");
    press("Bells");
    press("Learn the sounds");
    ASSERT_TRUE(sees(Role::button, "Inhale"));
    EXPECT_EQ(find(Role::button, "Inhale")->value, "A high bell");
    back();
    press("Nothing");
    press("Learn the sounds");
    EXPECT_FALSE(sees(Role::button, "Inhale"));
}

TEST_F(Sounds, WithoutSoundThePageSaysSo) {
    audio.unavailable = true;
    open();
    press("Settings");
    press("Learn the sounds");
    press("New pose");
    EXPECT_TRUE(reads("Sound does not work here"));
}

TEST_F(Sounds, BeforeTheFirstSessionSoundAndVoiceCanBeTested) {
    open_with_voice(false);
    press("Start session");
    ASSERT_TRUE(reads("Shall I speak?"));
    press("Test sound and voice");
    EXPECT_TRUE(reads("Shall I speak?"));
    EXPECT_GT(loudest(seconds(1)), 0.05F);
    EXPECT_TRUE(said().empty()) << "the voice waits for the tone";
    run_sound(seconds(2), seconds(0.05));
    EXPECT_EQ(said(), std::vector<std::string>{text("app.voice.sample_text")});
    EXPECT_EQ(speech.said.back().volume, 0.4);
    press("Yes, speak");
    ASSERT_TRUE(running());
    run_sound(get_ready_with_voice + seconds(3));
    EXPECT_EQ(phase().kind, PhaseKind::move);
}

TEST_F(Sounds, AnAnswerEndsTheTest) {
    open_with_voice(false);
    press("Start session");
    press("Test sound and voice");
    run_sound(seconds(0.3));
    press("No, text only");
    ASSERT_TRUE(running());
    run_sound(seconds(10));
    EXPECT_TRUE(said().empty());
    EXPECT_EQ(audio.misused, 0);
}

TEST_F(Sounds, TheVoiceHasItsOwnVolume) {
    open_with_voice(true);
    press("Start session");
    run_sound(seconds(12), seconds(0.03));
    ASSERT_GT(said().size(), 0U);
    EXPECT_EQ(speech.said.back().volume, 0.4);
}

TEST_F(Sounds, TheHandFeelsTheBreathIfThePersonWantsIt) {
    device.has_vibration = true;
    open();
    press("Settings");
    press("Vibrate");
    press("Today");
    press("Start session");
    using enum Device::Pulse;
    run_sound(seconds(4.3), seconds(0.05));
    EXPECT_EQ(device.pulses, std::vector{long_one});  // the first step
    while (phase().kind != PhaseKind::inhale) run_sound(seconds(0.1), seconds(0.05));
    run_sound(seconds(0.3), seconds(0.05));
    EXPECT_EQ(device.pulses.back(), one);
    while (phase().kind != PhaseKind::exhale) run_sound(seconds(0.1), seconds(0.05));
    run_sound(seconds(0.3), seconds(0.05));
    EXPECT_EQ(device.pulses.back(), two);
    const std::size_t felt = device.pulses.size();
    press("Pause");
    run_sound(seconds(5));
    EXPECT_EQ(device.pulses.size(), felt);
}

TEST_F(Sounds, WithoutBeingAskedNothingVibrates) {
    device.has_vibration = true;
    open();
    press("Start session");
    run_sound(seconds(60));
    EXPECT_TRUE(device.pulses.empty());
    app.reset();
    device.has_vibration = false;
    open();
    press("Settings");
    EXPECT_FALSE(sees(Role::switch_, "Vibrate"));
}

TEST_F(Sounds, EachRoutineHasTonesOfItsOwnLoudness) {
    open();
    press("See the routine");
    press("None");
    EXPECT_TRUE(find(Role::radio, "None")->checked);
    EXPECT_FALSE(sees(Role::button, "Save as a sound file")) << screen();
    back();
    press("Start session");
    EXPECT_EQ(player().routine().sound, SoundProfile::silent);
    press("End session");
    press("End session");
    press("Done");
    start_routine("Short reset");
    EXPECT_EQ(player().routine().sound, SoundProfile::tones) << "another routine";
    reopen();
    press("Continue");
    EXPECT_EQ(player().routine().sound, SoundProfile::tones);
}

}  // namespace
}  // namespace catcow::testing
