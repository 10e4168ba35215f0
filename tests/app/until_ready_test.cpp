// "Get into place" was rushed. With "Wait for me" no clock runs between poses, whatever the person has
// at hand to say that they are there.
#include <algorithm>

#include "session/told.h"
#include "support/app_test.h"

namespace catcow::testing {
namespace {

class UntilReadyTest : public AppTest {
protected:
    void open_with(WayTime way_time) {
        Settings settings;
        settings.notice_seen = settings.needs_asked = settings.ready_told = true;
        settings.on_today = on_today;
        settings.way_time = way_time;
        storage.single = {{"settings", to_row(settings)}};
        open();
    }
    void start() {
        open_with(WayTime::until_ready);
        press("Start session");
    }
    bool waits() const { return playing() && player().waits_until_ready(); }
    void come_to_a_wait() {
        for (int i = 0; i < 300 && playing() && !waits(); ++i) run_sound(seconds(1));
    }
    void tap_the_body() {
        look();
        for (const Node& node : nodes()) {
            if (node.role != Role::image) continue;
            const Rect at = node.rect;
            return tap_at(at.x + at.width / 3, at.y + at.height / 2);
        }
        FAIL() << "no body on\n" << screen();
    }
    void remote(Remote what) {
        app->remote(what);
        settle();
    }
    Settings settings() { return settings_from_row(*storage.find("single", "settings")); }
};

TEST_F(UntilReadyTest, AWholeSessionGoesOnAtATapAKeyAHeadsetOrTheScreenReader) {
    start();
    int waited = 0;
    for (int i = 0; i < 100 && playing(); ++i) {
        come_to_a_wait();
        if (!playing()) break;
        EXPECT_TRUE(sees(Role::status, "Take your time")) << screen();
        EXPECT_TRUE(reads("Tap the figure or press Enter when you are ready."));
        EXPECT_TRUE(device.awake) << "they need the screen to go on";
        EXPECT_TRUE(device.on_lock_screen->paused);
        const Duration there = player().now();
        run_sound(seconds(90));
        EXPECT_EQ(player().now(), there) << "no clock runs";
        switch (waited++ % 6) {
            case 0: press("I'm ready"); break;
            case 1: press("Resume"); break;
            case 2: key("Space"); break;
            case 3: key("Enter"); break;
            case 4: remote(Remote::play); break;
            default: tap_the_body(); break;
        }
        ASSERT_TRUE(running()) << waited;
        run_sound(seconds(1));
        EXPECT_FALSE(reads("Tap the figure or press Enter when you are ready."));
    }
    EXPECT_GT(waited, 20);
    ASSERT_EQ(records().size(), 1U);
    const SessionRecord record = records()[0];
    EXPECT_TRUE(record.finished);
    EXPECT_EQ(record.pauses, 0);
    for (const DoneItem& item : record.items) EXPECT_EQ(item.done, item.planned);
}

TEST_F(UntilReadyTest, TheScreenSaysAgainWhatTheWayWas) {
    start();
    come_to_a_wait();
    int told = 0;
    for (int i = 0; i < 8; ++i) {
        const int index = player().moment().phase;
        const Phase& way = player().timeline().phases[static_cast<std::size_t>(index) - 1];
        const Moment end = player().moment_at(way.end() - Duration(1));
        const std::string sentence =
            sentence_at(player().timeline(), player().routine(), shipped_content().catalogue,
                        shipped_content().texts, end);
        EXPECT_TRUE(reads(sentence)) << sentence << " is not among\n" << screen();
        told += !sentence.empty();
        press("I'm ready");
        come_to_a_wait();
    }
    EXPECT_EQ(told, 8);
}

TEST_F(UntilReadyTest, NextPreviousAndAnEasierVersionGoOnAtOnce) {
    start();
    come_to_a_wait();
    press("Next");
    EXPECT_TRUE(running()) << "the person did not pause";
    come_to_a_wait();
    EXPECT_GE(phase().item, 1);
    press("I'm ready");
    come_to_a_wait();
    press("Previous");
    EXPECT_TRUE(running());
    while (playing() && !player().version(Beside::easier)) {
        if (waits()) press("I'm ready");
        run_sound(seconds(1));
    }
    come_to_a_wait();
    ASSERT_TRUE(player().version(Beside::easier));
    press("More");
    press("Easier");
    EXPECT_TRUE(running());
}

TEST_F(UntilReadyTest, ItHurtsLeadsToARestAndBackToTheWaitIfItDoesNot) {
    start();
    come_to_a_wait();
    press("It hurts");
    press("Nothing hurts: continue");
    EXPECT_TRUE(waits());
    press("It hurts");
    press("Come out and rest");
    for (int i = 0; i < 60 && !player().waits(); ++i) run_sound(seconds(1));
    EXPECT_TRUE(player().waits());
    EXPECT_TRUE(reads(text("app.player.resting")));
    EXPECT_FALSE(sees(Role::button, "I'm ready"));
    EXPECT_FALSE(device.awake);
}

TEST_F(UntilReadyTest, AKillInAWaitLosesNothing) {
    start();
    for (int i = 0; i < 3; ++i) {
        come_to_a_wait();
        press("I'm ready");
    }
    breathe(1);
    come_to_a_wait();
    const Start there = player().resume_point();
    reopen();
    press("Continue");
    EXPECT_EQ(player().resume_point(), there);
    come_to_a_wait();
    EXPECT_TRUE(waits());
}

TEST_F(UntilReadyTest, TheSettingIsChosenInSettingsAndTodaySaysWhatItMeans) {
    open_with(WayTime::normal);
    const auto today = [&] {
        const auto length = std::find_if(nodes().begin(), nodes().end(), [](const Node& node) {
            return node.role == Role::text && node.name.find(" minutes") != std::string::npos;
        });
        return length == nodes().end() ? screen() : length->name;
    };
    const std::string usual = today();
    EXPECT_EQ(usual.find("About"), std::string::npos) << usual;
    press("Settings");
    press("More time");
    EXPECT_EQ(settings().way_time, WayTime::more);
    press("Today");
    EXPECT_NE(today(), usual);
    EXPECT_EQ(today().find("About"), std::string::npos) << today();
    press("Settings");
    press("Wait for me");
    EXPECT_EQ(settings().way_time, WayTime::until_ready);
    press("Today");
    EXPECT_EQ(today().find("About "), 0U) << today();
    EXPECT_NE(today().find(" minutes, plus the time you take"), std::string::npos) << today();
    press("See the routine");
    EXPECT_TRUE(reads("plus the time you take")) << screen();
}

TEST_F(UntilReadyTest, InTheSessionItCountsFromTheNextWayOn) {
    open_with(WayTime::normal);
    press("Start session");
    breathe(1);
    const int revision = player().revision();
    press("More");
    press("Wait for me");
    EXPECT_TRUE(sees(Role::radio, "Wait for me")) << "the sheet stays open";
    EXPECT_GT(player().revision(), revision);
    press("Close");
    come_to_a_wait();
    EXPECT_TRUE(waits());
    press("More");
    press("Normal");
    press("Close");
    EXPECT_TRUE(waits()) << "what has begun stays";
    press("Resume");
    come_to_a_wait();
    EXPECT_FALSE(playing() && waits());
}

// It said "Get ready" again and again, and named the pose twice.
TEST_F(UntilReadyTest, TheVoiceSaysOnceWhatTheSessionWaitsFor) {
    speech.voices = {{"best", "Clara", "en-GB"}};
    Settings settings;
    settings.notice_seen = settings.needs_asked = settings.ready_told = true;
    settings.on_today = on_today;
    settings.voice.on = settings.voice.asked = true;
    settings.way_time = WayTime::until_ready;
    storage.single = {{"settings", to_row(settings)}};
    open();
    press("Start session");
    const auto listen = [&](Duration time) { run_sound(time, seconds(0.03)); };
    const auto said = [&](const std::string& part) {
        return std::count_if(speech.said.begin(), speech.said.end(), [&](const auto& each) {
            return each.text.find(part) != std::string::npos && !each.hushed;
        });
    };
    for (int wait = 1; wait <= 4; ++wait) {
        for (int i = 0; i < 200 && !waits(); ++i) listen(seconds(.5));
        ASSERT_TRUE(waits());
        listen(seconds(20));
        EXPECT_EQ(said("Tap the figure or press Enter when you are ready."), wait);
        press("I'm ready");
    }
    EXPECT_EQ(said("Rest on your back"), 1) << "a wait is no pause: nobody forgot the pose";
    EXPECT_EQ(std::count_if(speech.said.begin(), speech.said.end(),
                            [](const auto& each) { return each.hushed; }),
              0)
        << "no sentence is cut off by the wait";
}

}  // namespace
}  // namespace catcow::testing
