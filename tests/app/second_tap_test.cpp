// A second tap pressed the next screen: "I understand" twice skipped the needs for good, Start twice opened "It hurts",
// End session twice skipped pain and note.
#include <algorithm>
#include <functional>
#include <iterator>
#include <random>
#include <set>

#include "support/app_test.h"
#include "support/effort.h"

namespace catcow::testing {
namespace {

constexpr std::size_t most_of_a_screen = sanitized ? 2 : 5;  // controls; each opens the app twice

struct Screen {
    const char* name;
    bool first_visit = false;
    std::function<void()> go;
};

class SecondTap : public AppTest {
protected:
    // All that the person can see or has chosen, except what a session says in passing.
    std::string state() {
        std::string all(app->screen());
        for (const Node& node : nodes()) {
            if (node.role == Role::live || node.role == Role::status ||
                node.role == Role::progress || node.role == Role::text)
                continue;
            all += "\n" + std::string(name_of(node.role)) + " " + node.name + " " + node.value +
                   (node.checked ? " on" : "");
        }
        return all + "\n" + to_row(settings_row());
    }
    static bool is_pressable(const Node& node) {
        return !node.disabled && (node.role == Role::button || node.role == Role::switch_ ||
                                  node.role == Role::slider || node.role == Role::radio ||
                                  node.role == Role::checkbox);
    }
    const Node* under(float x, float y) const {
        const Node* found = nullptr;
        for (const Node& node : nodes()) {
            if (is_pressable(node) && contains(node.rect, x, y))
                found = &node;  // the last is on top
        }
        return found;
    }
    void pass(Duration time) { running() ? run_sound(time, seconds(0.02)) : run_clock(time); }

    void begin(const Screen& screen) {
        app.reset();
        storage = FakeStorage();
        audio = FakeAudio();
        set_rate(12000);
        device = FakeDevice();
        launch.fragment.clear();
        first_visit = screen.first_visit;
        ImGui::GetIO().ClearEventsQueue();
        open();
        look();
        screen.go();
        look();
        look();
    }

    std::vector<Screen> screens() {
        const auto at = [this](std::vector<std::string> names) {
            return [=, this] {
                for (const std::string& name : names) press(name);
            };
        };
        const auto playing = [this](std::vector<std::string> names) {
            return [=, this] {
                press("Start session");
                breathe(1);
                for (const std::string& name : names) press(name);
            };
        };
        return {
            {"notice", true, [] {}},
            {"needs of the first visit", true, at({"I understand"})},
            {"today", false, [] {}},
            {"preview", false, at({text("app.today.look")})},
            {"posture", false, at({text("posture.title")})},
            {"learn", false, at({text("app.learn.title")})},
            {"lesson", false, at({text("app.learn.title"), text("learn.yoga.title")})},
            {"poses", false, at({"Poses"})},
            {"pose", false, at({"Poses", "Bridge"})},
            {"routines", false, at({"Routines"})},
            {"paste", false, at({"Routines", "Paste a link"})},
            {"progress", false, at({"Progress"})},
            {"settings", false, at({"Settings"})},
            {"safety", false, at({"Settings", text("app.settings.safety")})},
            {"needs", false, at({"Settings", text("app.needs.row")})},
            {"about", false, at({"Settings", text("app.about.row")})},
            {"erase", false, at({"Settings", text("app.settings.erase")})},
            {"player", false, playing({})},
            {"player getting ready", false, at({"Start session"})},
            {"player paused", false, playing({"Pause"})},
            {"hurts", false, playing({text("hurts.title")})},
            {"end", false, playing({"End session"})},
            {"after", false, playing({"End session", "End session"})},
            {"message", false, [this] { follow_link("#1.damaged"); }},
        };
    }
};

TEST_F(SecondTap, NeverPressesWhatHasComeUnderTheFinger) {
    std::mt19937 random(4);
    const auto between = [&](double low, double high) {
        return std::uniform_real_distribution<double>(low, high)(random);
    };
    int taps = 0, changed = 0, at = 0;
    for (const Screen& screen : screens()) {
        if (!is_walked(at++)) continue;
        begin(screen);
        std::vector<Node> all;
        std::copy_if(nodes().begin(), nodes().end(), std::back_inserter(all), is_pressable);
        std::shuffle(all.begin(), all.end(), random);
        if (all.size() > most_of_a_screen) all.resize(most_of_a_screen);
        for (const Node& node : all) {
            // Only what is in sight can be tapped.
            const float x = node.rect.x + node.rect.width * static_cast<float>(between(0.2, 0.8));
            const float y = node.rect.y + node.rect.height * static_cast<float>(between(0.2, 0.8));
            if (y < 0 || y >= window.now.height) continue;
            // A finger does not hit the same point.
            const float x2 = x + static_cast<float>(between(-20, 20));
            const float y2 = y + static_cast<float>(between(-20, 20));
            const Duration gap = seconds(between(0.02, 0.34));
            SCOPED_TRACE(std::string(screen.name) + ": " + node.name + ", again after " +
                         std::to_string(in_seconds(gap)) + " s");
            const auto named = [&](float at_x, float at_y) {
                const Node* const found = under(at_x, at_y);
                return found ? std::pair(found->id, found->name) : std::pair(0U, std::string());
            };
            const auto after = [&](bool again) {
                begin(screen);
                // What was tapped, and what lay beside it all the time, may act.
                const std::set known{named(x, y), named(x2, y2)};
                tap_at(x, y);
                pass(gap);
                const auto second = named(x2, y2);
                const bool same = second.first != 0 && known.count(second) > 0;
                if (again) tap_at(x2, y2);
                pass(seconds(0.7) - gap);
                return std::pair(state(), same);
            };
            const auto [once, same] = after(false);
            ++taps;
            if (same) continue;
            ++changed;
            EXPECT_EQ(after(true).first, once);
        }
    }
    std::printf("%d controls tapped twice, %d had another thing under the finger\n", taps, changed);
    EXPECT_GT(changed, sanitized ? 0 : 10);
}

TEST_F(SecondTap, OnIUnderstandLeavesTheNeedsToBeAsked) {
    first_visit = true;
    open();
    look();
    const Rect rect = find(Role::button, "I understand")->rect;
    const auto tap = [&] { tap_at(rect.x + rect.width / 2, rect.y + rect.height / 2); };
    tap();
    run_clock(seconds(0.2));
    tap();
    EXPECT_EQ(app->screen(), "needs") << screen();
    EXPECT_FALSE(settings_row().needs_asked);
    run_clock(seconds(0.4));
    tap();
    EXPECT_EQ(app->screen(), "today");
}

TEST_F(SecondTap, OnPauseKeepsThePause) {
    open();
    press("Start session");
    breathe(1);
    const Rect rect = find(Role::button, "Pause")->rect;
    const auto tap = [&] { tap_at(rect.x + rect.width / 2, rect.y + rect.height / 2); };
    tap();
    run_clock(seconds(0.1));
    tap();
    EXPECT_TRUE(paused());
    run_clock(seconds(0.4));
    tap();
    EXPECT_FALSE(paused());
}

TEST_F(SecondTap, OnTheSameStepperCounts) {
    open();
    press("Settings");
    look();
    const double before = *slider("Breathe in");
    window.now.height = 2000;
    look();
    look();
    const Rect rect = find(Role::slider, "Breathe in")->rect;
    for (int i = 0; i < 3; ++i) {
        tap_at(rect.x + rect.width - 20, rect.y + rect.height / 2);
        run_clock(seconds(0.08));
    }
    EXPECT_EQ(slider("Breathe in"), before + 1.5);
}

TEST_F(SecondTap, ElsewhereOnWhatStayedCounts) {
    open();
    look();
    for (const char* name : {"Settings", "Poses", "Progress"}) {
        const Rect rect = find(Role::button, name)->rect;
        tap_at(rect.x + rect.width / 2, rect.y + rect.height / 2);
        run_clock(seconds(0.1));
    }
    EXPECT_EQ(app->screen(), "progress");
}

// A finger that goes down on a slow machine before the change is drawn, and comes up after it.
TEST_F(SecondTap, ThatBeganBeforeTheChangeDoesNothingHoweverLateItIsHandled) {
    first_visit = true;
    open();
    look();
    const Rect rect = find(Role::button, "I understand")->rect;
    const auto tap = [&] { tap_at(rect.x + rect.width / 2, rect.y + rect.height / 2); };
    tap();
    const Duration went_down = device.now + seconds(0.1);
    run_clock(seconds(2));
    window.pan.down = went_down;
    tap();
    EXPECT_EQ(app->screen(), "needs");
}

TEST_F(SecondTap, OfEnterDoesNotPressWhatTookTheFocus) {
    open();
    press("Settings");
    press(text("app.settings.erase"));
    const Node* const keep = find(Role::button, text("app.button.cancel"));
    ASSERT_NE(keep, nullptr) << screen();
    ASSERT_TRUE(keep->focus);
    const std::uint32_t id = keep->id;
    app->pressed(id);
    settle();
    EXPECT_TRUE(sees(Role::dialog, text("app.dialog.erase.title")));
    look();
    app->pressed(id);
    settle();
    EXPECT_FALSE(sees(Role::dialog, text("app.dialog.erase.title")));
}

// In words, a deliberate tap on what has just got the focus was refused.
TEST_F(SecondTap, InWordsATapElsewhereCountsAtOnce) {
    open();
    press("Settings");
    const auto tap = [this](const std::string& name) {
        app->tapped(find(Role::button, name)->id);
        settle();
    };
    tap(text("app.settings.erase"));
    tap(text("app.button.cancel"));
    EXPECT_FALSE(sees(Role::dialog, text("app.dialog.erase.title")));
}

// Space on "Start session", twice, paused the session that had just begun.
TEST_F(SecondTap, OfAKeyDoesNothingOnTheScreenThatCame) {
    open();
    press("Start session");
    app->key("Space");
    settle();
    EXPECT_FALSE(paused());
    look();
    app->key("Space");
    settle();
    EXPECT_TRUE(paused());
}

TEST_F(SecondTap, OfAKeyDoesNothingBeforeTheNewScreenIsSeen) {
    open();
    look();
    app->pressed(find(Role::button, "Start session")->id);
    app->frame();  // takes the press
    ASSERT_EQ(app->screen(), "player");
    app->key("Space");
    settle();
    EXPECT_FALSE(paused());
}

// Escape asks whether to end the session, and the question was gone before it was read.
TEST_F(SecondTap, OfAKeyDoesNotCloseTheDialogThatCame) {
    open();
    press("Start session");
    breathe(1);
    key("Escape");
    app->key("Escape");
    settle();
    EXPECT_TRUE(sees(Role::dialog, text("app.dialog.end.title"))) << screen();
    key("Escape");
    EXPECT_FALSE(sees(Role::dialog, text("app.dialog.end.title")));
}

}  // namespace
}  // namespace catcow::testing
