#include <map>

#include "support/app_test.h"

namespace catcow::testing {
namespace {

enum class Port { storage, sound, device };

// A port that never answers, answers late or answers twice. The person goes through everything that
// waits for it.
class EveryWait : public AppTest {
protected:
    // Draws a frame as soon as the app may have one, which is before its time.
    void pass(Duration time, Duration step = seconds(1.0 / 30)) {
        for (const Duration end = device.now + time; device.now < end;) {
            const bool due = device.advance(step);
            audio.pull(step);
            if (due) app->frame();
        }
    }
    void open_with(Port port, Answers how) {
        port_ = port;
        if (port == Port::storage) storage.answers = how;
        if (port == Port::sound) audio.answers = how;
        if (port == Port::device) device.answers = how;
        device.share_outcome = Device::Shared::copied;
        device.print_fails = true;
        device.texts_there["de"] = asset("text/de.json").text;
        late_ = how == Answers::late;
        open();
    }
    void late_answers() {
        if (!late_) return;
        storage.answer();
        audio.arrive();
        device.deliver_texts();
        settle();
    }
    // Returns how often a sentence came on the screen. Settings repeats why nothing is kept, as text.
    int said(const std::string& sentence) const {
        std::map<std::uint32_t, std::string> shown;
        int times = 0;
        for (const SemanticsPatch& patch : device.patches) {
            for (const std::uint32_t id : patch.removed) shown.erase(id);
            for (const Node& node : patch.changed) {
                std::string& name = shown[node.id];
                const bool repeats =
                    node.role == Role::text && node.name == text("app.storage.silent");
                if (name != node.name && !repeats && node.name.find(sentence) != std::string::npos)
                    ++times;
                name = node.name;
            }
        }
        return times;
    }
    int said(const char* key) const { return said(text(key)); }

    Port port_{};
    bool late_ = false;
};

// Went wrong: storage never answered, and "Getting ready" stayed for ever. The frame at the end of the wait came 8 ms
// early, waited on, and asked for no other.
TEST_F(EveryWait, EndsAlthoughItsFrameComesEarly) {
    open_with(Port::storage, Answers::never);
    ASSERT_TRUE(device.advance(seconds(1.994))) << "as in browsers";
    app->frame();
    EXPECT_EQ(window.drawn, 0);
    ASSERT_TRUE(device.advance(seconds(0.02)));
    app->frame();
    EXPECT_GT(window.drawn, 0);
}

// A person who hears the second answer too would be told of a failure that is over, or twice of the same.
TEST(Waits, TakeTheFirstAnswerAlsoIfItIsLateAndNoSecondOne) {
    FakeDevice device;
    Waits waits(device);
    std::vector<int> answers;
    int late = 0;
    const auto answer = waits.answer<int>(
        seconds(2), [&](int value) { answers.push_back(value); }, [&] { ++late; });
    device.advance(seconds(3));
    waits.follow();
    EXPECT_EQ(late, 1);
    answer(1);
    answer(2);
    EXPECT_EQ(answers, std::vector<int>{1});
}

TEST(Waits, ThatAreAnsweredInTimeEndOnce) {
    FakeDevice device;
    Waits waits(device);
    int answers = 0, late = 0;
    waits.answer<int>(seconds(2), [&](int) { ++answers; }, [&] { ++late; })(1);
    device.advance(seconds(3));
    waits.follow();
    EXPECT_EQ(answers, 1);
    EXPECT_EQ(late, 0);
}

// Storage that gives no answer is told on the first screen that tells anything, until it answers.
TEST_F(EveryWait, ForTheRowsIsToldWhileItLasts) {
    open_with(Port::storage, Answers::late);
    run_clock(seconds(9));
    press("I understand");
    press("Continue");
    EXPECT_TRUE(reads(text("app.storage.silent"))) << screen();
    late_answers();
    EXPECT_FALSE(reads(text("app.storage.silent"))) << screen();
}

TEST_F(EveryWait, ForTheRowsIsOverWithTheirAnswer) {
    open_with(Port::storage, Answers::late);
    run_clock(seconds(9));
    late_answers();
    EXPECT_EQ(app->screen(), "today") << screen();
    EXPECT_FALSE(reads(text("app.storage.silent"))) << screen();
}

TEST_F(EveryWait, ForAChangeIsToldWhileItLasts) {
    open();
    press("Settings");
    storage.answers = Answers::late;
    press("Dark");
    run_clock(seconds(9));
    press("Today");
    EXPECT_TRUE(reads(text("app.storage.silent"))) << screen();
    storage.answer();
    settle();
    EXPECT_FALSE(reads(text("app.storage.silent"))) << screen();
}

class EveryPort : public EveryWait, public ::testing::WithParamInterface<std::pair<Port, Answers>> {
protected:
    void come_to_today() {
        pass(seconds(4), seconds(0.001));
        if (app->screen() == "notice") press("I understand");
        if (app->screen() == "needs") press("Continue");
        EXPECT_EQ(app->screen(), "today") << screen();
        late_answers();
        EXPECT_EQ(app->screen(), "today") << screen();
    }
    void practise() {
        start_routine("Short reset");
        pass(seconds(5));
        late_answers();
        pass(seconds(25));
        ASSERT_TRUE(playing()) << screen();
        EXPECT_FALSE(paused());
        EXPECT_GT(player().now(), seconds(27));
        press("End session");
        press("End session");  // the dialog's
        EXPECT_EQ(app->screen(), "after") << screen();
        pass(seconds(9));
        EXPECT_TRUE(reads(text("app.after.kept")) || reads(text("app.after.not_kept"))) << screen();
        late_answers();
        const bool kept = GetParam() != std::pair{Port::storage, Answers::never};
        EXPECT_EQ(reads(text("app.after.kept")), kept) << screen();
    }
    void share() {
        press("Done");
        press("Poses");  // what Today tells is not told again behind the sheet
        press("Today");
        press("See the routine");
        press("Share");
        for (const char* way : {"Share", "Copy link"}) {
            press(way);
            pass(seconds(1));
            late_answers();
            const bool copied = GetParam() != std::pair{Port::device, Answers::never};
            EXPECT_EQ(reads(text("app.share.copied")), copied) << way << screen();
        }
        EXPECT_EQ(device.shares.size(), 1U);
        EXPECT_EQ(device.copies.size(), 1U);
        press("Print");
        pass(seconds(1));
        late_answers();
        EXPECT_EQ(device.printed.size(), 1U);
        press("Close");
        press("Not now");
    }
    void erase() {
        press("Settings");
        press(text("app.settings.erase"));
        press("Erase");
        pass(seconds(9));
        late_answers();
        EXPECT_EQ(said("app.dialog.erase.done") + said("app.dialog.erase.failed") > 0, true);
        if (sees(Role::button, "Close")) press("Close");
    }
    void choose_german() {
        press("Deutsch");
        pass(seconds(16));
        EXPECT_FALSE(reads(text("app.settings.language_comes"))) << screen();
        if (sees(Role::button, "Close")) press("Close");
        late_answers();
        const bool comes = GetParam() != std::pair{Port::device, Answers::never};
        EXPECT_EQ(sees(Role::heading, "Einstellungen"), comes) << screen();
    }
};

TEST_P(EveryPort, IsNeitherWaitedForLongNorHeardTwice) {
    open_with(GetParam().first, GetParam().second);
    come_to_today();
    practise();
    share();
    erase();
    choose_german();
    for (const char* key :
         {"app.storage.silent", "app.storage.unavailable", "app.after.kept", "app.after.not_kept",
          "app.share.copied", "app.print.failed", "app.dialog.erase.done",
          "app.dialog.erase.failed", "app.player.no_sound"})
        EXPECT_LE(said(key), 1) << key;
    EXPECT_LE(said("could not be loaded"), 1);
    const bool never = GetParam().second == Answers::never;
    if (GetParam() == std::pair{Port::storage, Answers::late}) {
        EXPECT_EQ(storage.remembered.sessions, 0) << "erased";
    }
    if (never && GetParam().first == Port::storage) {
        EXPECT_EQ(said("app.storage.silent"), 1);
        EXPECT_EQ(said("app.dialog.erase.failed"), 1);
        EXPECT_EQ(said("app.dialog.erase.done"), 0);
    }
    if (never && GetParam().first == Port::sound) {
        EXPECT_EQ(said("app.player.no_sound"), 1);
    }
}

std::string name_of_case(const ::testing::TestParamInfo<std::pair<Port, Answers>>& one) {
    constexpr std::array ports{"Storage", "Sound", "Device"};
    constexpr std::array modes{"AtOnce", "Late", "Twice", "Never"};
    return std::string(ports[static_cast<std::size_t>(one.param.first)]) +
           modes[static_cast<std::size_t>(one.param.second)];
}

INSTANTIATE_TEST_SUITE_P(Ports, EveryPort,
                         ::testing::Values(std::pair(Port::storage, Answers::never),
                                           std::pair(Port::storage, Answers::late),
                                           std::pair(Port::storage, Answers::twice),
                                           std::pair(Port::sound, Answers::never),
                                           std::pair(Port::sound, Answers::late),
                                           std::pair(Port::sound, Answers::twice),
                                           std::pair(Port::device, Answers::never),
                                           std::pair(Port::device, Answers::late),
                                           std::pair(Port::device, Answers::twice)),
                         name_of_case);

}  // namespace
}  // namespace catcow::testing
