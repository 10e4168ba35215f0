#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/app.h"
#include "journal/record.h"
#include "platform/fake/audio.h"
#include "platform/fake/device.h"
#include "platform/fake/speech.h"
#include "platform/fake/storage.h"
#include "session/actions.h"
#include "support/assets.h"
#include "support/headless.h"
#include "support/session_timeline.h"
#include "ui/settled.h"

namespace catcow::testing {

// The shipped content.
inline const Content& shipped_content() {
    static const Content content = [] {
        Result<Content> loaded = load_content(all_assets());
        if (!loaded) {
            std::fputs(loaded.error().message.c_str(), stderr);
            std::abort();
        }
        return std::move(loaded).value();
    }();
    return content;
}

// The record of the eight poses, done completely, starting with the left side.
inline const char* const eight_poses_done = R"(
    rest-on-back 2/2
    knee-rocks 4/4
    small-bridge 3/3
    bridge 6/6
    bridge 3/3
    rest-on-back 2/2
    spinal-twist left 4/4
    spinal-twist right 4/4
    sphinx 4/4
    locust left 6/6
    locust right 6/6
    rest-on-belly 2/2
    dolphin-plank 4/4
    all-fours-neutral 2/2
    cat-cow 6/6
    gate left 3/3
    gate right 3/3
    warrior-3 left 2/2
    warrior-3 right 2/2
    mountain 2/2)";

// The whole app with fakes around it. Set up the fakes, then call open(). Tests act through what
// the person sees: they find controls by role and name. Time passes only in run_sound() and
// run_clock().
class AppTest : public ::testing::Test {
protected:
    FakeStorage storage;
    FakeAudio audio;
    FakeDevice device;
    FakeSpeech speech;
    Headless window;
    Launch launch{"the build", "", 1};
    bool first_visit = false;  // otherwise the person has read the notice before
    std::string on_today =
        "eight-poses";  // what a person who was here before has put there; empty: a proposal

    AppTest() { set_rate(12000); }
    // Sets the sample rate. Blocks are as long as 2,048 frames at 48 kHz (those of browsers are
    // twice as long). A quarter of the rate is a quarter of the work.
    void set_rate(int rate) {
        audio.device_rate = rate;
        audio.block = rate * 2048 / 48000;
    }

    // --- The page

    void open() {
        if (!first_visit && storage.find("single", "settings") == nullptr) {
            Settings settings;
            settings.notice_seen = settings.needs_asked = true;
            settings.on_today = on_today;
            storage.single.push_back({"settings", to_row(settings)});
        }
        make_app();
    }
    // Opens the app anew for a person who has answered with these needs. Nothing else is stored.
    Settings open_with(std::vector<std::string> needs) {
        Settings settings;
        settings.notice_seen = settings.needs_asked = true;
        settings.needs = std::move(needs);
        settings.on_today = on_today;
        storage.single = {{"settings", to_row(settings)}};
        app.reset();
        open();
        return settings;
    }
    // Opens the app anew for a person who has put this built-in routine on Today. Nothing else is stored.
    void open_after(const std::string& routine, std::vector<std::string> needs = {}) {
        Settings settings;
        settings.notice_seen = settings.needs_asked = true;
        settings.on_today = routine;
        settings.needs = std::move(needs);
        storage.single = {{"settings", to_row(settings)}};
        app.reset();
        open();
    }
    // The rows are late: the person goes through a first visit, until storage.answer().
    void open_before_the_rows_come() {
        storage.slow = true;
        open();
        run_clock(seconds(3));
        press("I understand");
        press("Continue");
    }
    // Closes the page without notice and opens it again. Only stored data remains.
    void reopen() {
        app.reset();
        const auto sessions = storage.sessions;
        const auto single = storage.single;
        const auto remembered = storage.remembered;
        const Duration now = device.now;
        const long long unix = device.unix;
        const int ids = device.ids;
        const auto texts = device.texts_there;
        storage = FakeStorage();
        storage.sessions = sessions;
        storage.single = single;
        storage.remembered = remembered;
        const int rate = audio.device_rate;
        audio = FakeAudio();
        set_rate(rate);
        device = FakeDevice();
        device.advance(now);
        device.unix = unix + 3600;
        device.ids = ids;
        device.texts_there = texts;
        const auto voices = speech.voices;
        speech = FakeSpeech();
        speech.voices = voices;
        make_app();
    }
    // Draws frames until no frame is due now.
    void settle() {
        for (int i = 0; i < 10 && device.due(); ++i) {
            device.next_frame.reset();
            app->frame();
        }
    }
    void hide(bool hidden) {
        device.is_hidden = hidden;
        app->hidden(hidden);
        if (!hidden) settle();
    }

    // --- What the person sees

    const std::vector<Node>& nodes() const { return app->semantics().nodes; }
    const Node* find(Role role, std::string_view name) const {
        for (const Node& node : nodes()) {
            if (node.role == role && node.name == name) return &node;
        }
        return nullptr;
    }
    bool sees(Role role, std::string_view name) const { return find(role, name) != nullptr; }
    // Returns whether any text on the screen contains `part`.
    bool reads(std::string_view part) const {
        for (const Node& node : nodes()) {
            if (node.name.find(part) != std::string::npos) return true;
        }
        return false;
    }
    // Returns the value of a slider.
    std::optional<double> slider(std::string_view name) const {
        const Node* node = find(Role::slider, name);
        if (node == nullptr) return {};
        return node->now;
    }
    // Returns "role: name", one line for each node, for failure messages.
    std::string screen() const {
        std::string all;
        for (const Node& node : nodes()) {
            all += std::string(name_of(node.role)) + ": " + node.name + "\n";
        }
        return all;
    }
    static std::string text(std::string_view key) {
        return std::string(shipped_content().texts(key));
    }

    // --- What the person does

    // Looks at what came, until presses on it count.
    void look() {
        running() ? run_sound(press_guard + block_time()) : run_clock(press_guard + seconds(0.05));
    }
    // Presses as assistive technology does.
    void press(std::string_view name) {
        const Node* node = pressable(name);
        if (node == nullptr) return;
        if (node->focus || (node->id == pressed_.first && name != pressed_.second)) {
            look();  // it has just taken the focus, or another name
            node = pressable(name);
            if (node == nullptr) return;
        }
        pressed_ = {node->id, std::string(name)};
        app->pressed(node->id);
        settle();
    }
    // Presses as a mouse does.
    void click(std::string_view name) {
        look();
        const Node* node = pressable(name);
        if (node == nullptr) return;
        const Rect rect = node->rect;
        tap_at(rect.x + rect.width / 2, rect.y + rect.height / 2);
    }
    void tap_at(float x, float y) {
        ImGuiIO& io = ImGui::GetIO();
        io.AddMousePosEvent(x, y);
        pointer_frame();
        io.AddMouseButtonEvent(0, true);
        pointer_frame();
        io.AddMouseButtonEvent(0, false);
        pointer_frame();
        io.AddMousePosEvent(-1e9F, -1e9F);
        pointer_frame();
    }
    // Drags as a mouse does, in eight frames.
    void drag(float x, float from, float to) {
        ImGuiIO& io = ImGui::GetIO();
        io.AddMousePosEvent(x, from);
        pointer_frame();
        io.AddMouseButtonEvent(0, true);
        pointer_frame();
        for (int step = 1; step <= 8; ++step) {
            io.AddMousePosEvent(x, from + static_cast<float>(step) / 8 * (to - from));
            pointer_frame();
        }
        io.AddMouseButtonEvent(0, false);
        pointer_frame();
        io.AddMousePosEvent(-1e9F, -1e9F);
        pointer_frame();
        settle();
    }
    // Opens a routine of the list, from Today.
    void open_routine(std::string_view title) {
        press("Choose another");
        press(title);
    }
    void start_routine(std::string_view title) {
        open_routine(title);
        press("Start session");
    }
    void slide(std::string_view name, double value) {
        const Node* node = find(Role::slider, name);
        ASSERT_NE(node, nullptr) << name << " is not among\n" << screen();
        app->slid(node->id, value);
        settle();
    }
    void write(std::string_view name, std::string_view words) {
        const Node* node = find(Role::textbox, name);
        ASSERT_NE(node, nullptr) << name << " is not among\n" << screen();
        app->edited(node->id, words);
        settle();
    }
    void key(std::string_view code) {
        look();
        app->key(code);
        settle();
    }
    // Presses the browser's back button. The history entry is gone before the page hears of it.
    void back() {
        if (device.history > 0) --device.history;
        app->back();
        settle();
    }
    void follow_link(std::string_view fragment) {
        app->fragment(fragment);
        settle();
    }

    // --- Time

    static Duration block_time() { return time_of_frame(2048, 48000); }

    // Plays sound for `time`, in blocks. Draws one frame in each `frame_every`, of those that the
    // app asks for. This simulates a slow machine and keeps the test quick.
    void run_sound(Duration time, Duration frame_every = seconds(0.5)) {
        // A loop over this waited for ever when the session did not go on.
        if ((ran_ += time) > longest_test) {
            std::fputs("nothing goes on in this test any more\n", stderr);
            std::abort();
        }
        Duration drawn = device.now;
        for (const Duration end = device.now + time; device.now < end;) {
            const bool due = device.advance(block_time());
            speech.advance(device.now);
            audio.pull(audio.block);
            audio.heard.clear();
            if (device.is_hidden || !due) continue;
            if (device.now - drawn < frame_every) {
                device.request_frame();
            } else {
                drawn = device.now;
                app->frame();
            }
        }
        if (!device.is_hidden) settle();
    }
    // Plays until the session is over, at most two hours.
    void run_to_the_end() {
        for (int i = 0; i < 720 && playing(); ++i) run_sound(seconds(10));
        EXPECT_FALSE(playing()) << "the session does not end";
    }
    // Advances time without sound. Draws 30 frames a second if the app asks for them.
    void run_clock(Duration time) {
        for (const Duration end = device.now + time; device.now < end;) {
            const bool due = device.advance(std::min(seconds(1.0 / 30), end - device.now));
            speech.advance(device.now);
            if (due && !device.is_hidden) app->frame();
        }
    }
    // Plays until this many more exhales are complete.
    void breathe(int breaths) {
        const int before = breaths_done();
        for (int i = 0; i < 100'000 && breaths_done() < before + breaths && playing(); ++i) {
            run_sound(block_time());
        }
        EXPECT_EQ(breaths_done(), before + breaths);
    }

    // --- The session and what is stored

    const Player& player() const { return app->practice()->player(); }
    bool playing() const { return app->practice() && app->screen() == "player"; }
    bool running() const { return playing() && player().state() == PlayState::playing; }
    bool paused() const { return playing() && player().state() == PlayState::paused; }
    const Phase& phase() const {
        return player().timeline().phases[static_cast<std::size_t>(player().moment().phase)];
    }
    int breaths_done() const {
        int all = 0;
        for (const Done& done : player().done()) all += done.done;
        return all;
    }
    std::vector<SessionRecord> records() {
        std::vector<SessionRecord> all;
        for (const Storage::Row& row : storage.sessions) {
            const RecordRow read = record_from_row(row.text);
            if (read.fault == RowFault::none) all.push_back(read.record);
        }
        return all;
    }
    std::optional<ResumePoint> resume_row() {
        const std::string* row = storage.find("single", "resume");
        if (row == nullptr) return {};
        Result<ResumePoint> point = resume_from_row(*row);
        EXPECT_TRUE(point.ok());
        if (!point) return {};
        return std::move(point).value();
    }
    Settings settings_row() {
        const std::string* row = storage.find("single", "settings");
        return row == nullptr ? Settings{} : settings_from_row(*row);
    }
    // "gate left 3/3", one line for each item.
    static Lines lines_of_items(const std::vector<DoneItem>& items) {
        Lines lines;
        for (const DoneItem& item : items) {
            const Pose* pose = shipped_content().catalogue.pose(item.pose);
            std::string line = pose == nullptr ? "unknown" : pose->id;
            if (item.side != Side::none) line += " " + std::string(name_of(item.side));
            line += " " + std::to_string(item.done) + "/" + std::to_string(item.planned);
            lines.push_back(line);
        }
        return lines;
    }

    std::unique_ptr<App> app;

private:
    void make_app() {
        app = std::make_unique<App>(Ports{storage, audio, device, speech, window},
                                    shipped_content(), window.fonts, launch);
        audio.played = [this] { app->played(); };
        settle();
    }
    static constexpr Duration longest_test = seconds(24 * 3600);
    Duration ran_{};                                 // of sound
    std::pair<std::uint32_t, std::string> pressed_;  // last, as assistive technology does
    const Node* pressable(std::string_view name) const {
        for (const Role role : {Role::button, Role::switch_, Role::checkbox, Role::radio}) {
            if (const Node* node = find(role, name)) return node;
        }
        ADD_FAILURE() << "nothing to press is called " << name << " among\n" << screen();
        return nullptr;
    }
    void pointer_frame() {
        app->input();
        settle();
    }
};

}  // namespace catcow::testing
