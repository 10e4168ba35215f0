// A routine as a sound file.
#include <algorithm>
#include <cmath>

#include "support/app_test.h"

namespace catcow::testing {
namespace {

class SoundFileTest : public AppTest {
protected:
    static constexpr const char* save = "Save as a sound file";

    void look_at_short_reset() {
        open();
        open_routine("Short reset");
        ASSERT_EQ(app->screen(), "preview") << screen();
    }
    // Draws the frames that the app asks for, until nothing is made any more.
    void make() {
        press(save);
        for (int i = 0; i < 5000 && making(); ++i) run_clock(seconds(1.0 / 30));
        EXPECT_FALSE(making());
    }
    bool making() const { return sees(Role::progress, text("app.preview.sound.progress")); }
    // The same session as it is played, compiled here.
    static const Routine& routine() {
        const auto& all = shipped_content().routines;
        return *std::find_if(all.begin(), all.end(),
                             [](const Routine& one) { return one.id == "short-reset"; });
    }
    static Timeline timeline() { return compile(routine(), shipped_content().catalogue, {}); }
    static std::vector<Cue> plan(BreathCues breaths = BreathCues::tones) {
        return cue_plan(timeline(), routine(), shipped_content().catalogue, {}, breaths);
    }
    float loudest(Duration from, Duration length) const {
        const auto& samples = device.sound->samples;
        const auto at = [&](Duration time) {
            return samples.begin() + std::min<long long>(frames_at(time, device.sound->rate),
                                                         static_cast<long long>(samples.size()));
        };
        float most = 0;
        std::for_each(at(from), at(from + length),
                      [&](float sample) { most = std::max(most, std::abs(sample)); });
        return most;
    }
};

TEST_F(SoundFileTest, HasEveryCueOfTheRoutineInItsPlace) {
    look_at_short_reset();
    EXPECT_TRUE(reads(text("app.preview.sound.about"))) << "says that it has no words";
    make();
    ASSERT_TRUE(device.sound);
    EXPECT_EQ(device.sound->name, "Catcow - Short reset");
    EXPECT_TRUE(sees(Role::live, text("app.preview.sound.kept"))) << screen();
    const Timeline played = timeline();
    const double length = in_seconds(played.length());
    const double made = static_cast<double>(device.sound->samples.size()) / device.sound->rate;
    EXPECT_GE(made, length);
    EXPECT_LE(made, length + in_seconds(bowl_ring)) << "only the last bowl rings on";
    int ticks = 0;
    for (const Cue& cue : plan()) {
        EXPECT_GT(loudest(cue.at, cue.length), 0.02F)
            << name_of(cue.kind) << " at " << in_seconds(cue.at);
        if (cue.kind != CueKind::tick || ++ticks > 1) continue;
        EXPECT_LT(loudest({}, cue.at), 0.006F) << "only the bed before the first cue";
    }
}

// The synthesiser and the cues are those of a session, with the sounds that the person has chosen: the
// samples are the same. The file once had tones where the session has bells.
TEST_F(SoundFileTest, SoundsLikeTheSession) {
    for (const bool bells : {false, true}) {
        Settings settings;
        settings.notice_seen = settings.needs_asked = true;
        settings.on_today = on_today;
        if (bells) settings.sound = {.noise = .5, .breath = SoundSettings::Breath::bells};
        storage.single = {{"settings", to_row(settings)}};
        look_at_short_reset();
        make();
        Synthesiser synthesiser(SoundFile::rate);
        synthesiser.set_bed(true);
        synthesiser.set_bed_volume(settings.sound.noise);
        synthesiser.set_plan(plan(bells ? BreathCues::bells : BreathCues::tones));
        std::vector<float> expected(device.sound->samples.size());
        synthesiser.render(expected, 0, true);
        EXPECT_EQ(device.sound->samples, expected) << bells;
        app.reset();
    }
}

TEST_F(SoundFileTest, ShowsItsProgressAndCanBeStopped) {
    look_at_short_reset();
    device.sound_takes = 100;
    press(save);
    run_clock(seconds(10));
    ASSERT_TRUE(making()) << screen();
    const double first = find(Role::progress, text("app.preview.sound.progress"))->now;
    EXPECT_GT(first, 0);
    device.sound_takes = 100;
    run_clock(seconds(1));
    EXPECT_NEAR(find(Role::progress, text("app.preview.sound.progress"))->now, 2 * first, 1);
    EXPECT_FALSE(sees(Role::button, save));
    look();
    press("Cancel");
    EXPECT_FALSE(making());
    EXPECT_FALSE(device.sound);
    device.sound_takes = -1;
    run_clock(seconds(40));
    EXPECT_FALSE(reads(text("app.preview.sound.failed")));
    make();
    EXPECT_TRUE(device.sound->kept);
}

TEST_F(SoundFileTest, IsGivenUpWhereThePersonStartsTheSession) {
    device.sound_takes = 10;
    look_at_short_reset();
    press(save);
    run_clock(seconds(2));
    press("Start session");
    run_sound(seconds(2));
    EXPECT_TRUE(running());
    EXPECT_FALSE(device.sound);
}

TEST_F(SoundFileTest, SaysWhenItCannotBeMade) {
    device.sound_fails = true;
    look_at_short_reset();
    make();
    EXPECT_TRUE(sees(Role::live, text("app.preview.sound.failed"))) << screen();
    EXPECT_TRUE(sees(Role::button, save));
}

// The writer never arrives, comes late, or answers twice.
TEST_F(SoundFileTest, EndsHoweverTheBrowserAnswers) {
    look_at_short_reset();
    device.sound_takes = 0;
    press(save);
    run_clock(seconds(31));
    EXPECT_FALSE(making());
    EXPECT_TRUE(sees(Role::live, text("app.preview.sound.failed"))) << screen();
    run_clock(seconds(10));
    device.sound_takes = -1;
    device.answers = Answers::never;
    press(save);
    run_clock(seconds(33));
    EXPECT_FALSE(making());
    EXPECT_TRUE(sees(Role::live, text("app.preview.sound.failed"))) << screen();
    device.answers = Answers::twice;
    make();
    EXPECT_TRUE(sees(Role::live, text("app.preview.sound.kept"))) << screen();
    device.answers = Answers::late;
    look();
    press(save);
    run_clock(seconds(1));
    press("Cancel");
    EXPECT_FALSE(making());
    run_clock(seconds(10));
    device.deliver_texts();
    run_clock(seconds(1));
    EXPECT_FALSE(reads(text("app.preview.sound.kept"))) << "an answer that comes too late";
}

}  // namespace
}  // namespace catcow::testing
