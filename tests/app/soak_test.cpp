// Hours of sessions, one after the other, with other screens between: the memory in use stays the same.
#include <malloc.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include <nlohmann/json.hpp>

#include "support/app_test.h"
#include "support/effort.h"

namespace catcow::testing {
namespace {

constexpr bool counts_bytes = !sanitized;  // a sanitizer replaces malloc
constexpr double usual_hours = sanitized ? 0.1 : 8;
constexpr int sessions_a_round = sanitized ? 2 : 30;
constexpr int least_rounds = counts_bytes ? 2 : 1;  // the second is compared with the first

// Hours of practice to simulate. CATCOW_SOAK_HOURS=24 for a whole day, in about a minute.
Duration time_to_practise() {
    const char* const hours = std::getenv("CATCOW_SOAK_HOURS");
    return seconds(3600 * (hours ? std::atof(hours) : usual_hours));
}

class Soak : public AppTest {
protected:
    Soak() {
        for (const char* code : {"de", "es"})
            device.texts_there[code] = asset("text/" + std::string(code) + ".json").text;
        set_rate(6000);
        audio.block = 6000;  // a second
    }
    static std::size_t bytes_in_use() {
        const struct mallinfo2 all = mallinfo2();
        return all.uordblks + all.hblkhd;
    }
    // The fakes write down everything. That is not memory of the app.
    void forget_what_fakes_saw() {
        audio.heard = {};
        device.patches = {};
        device.shares = {};
        device.texts_asked = {};
        storage.writes = {};
    }
    // Plays to the end in steps of a second, with a frame every four, or hidden.
    void practise() {
        start_routine("Short reset");
        hide(++sessions_ % 3 == 0);
        const Duration begun = device.now;
        for (int second = 1; playing() && device.now - begun < seconds(3600); ++second) {
            device.advance(seconds(1));
            audio.pull(seconds(1));
            audio.heard.clear();
            if (!device.is_hidden && second % 4 == 0) app->frame();
            if (second == 100 && sessions_ % 4 == 0) {
                press("Pause");
                press("Resume");
                press("Next");
            }
        }
        practised_ += device.now - begun;
        hide(false);
        ASSERT_FALSE(playing());
        press("Done");
    }
    void look_around() {
        press("Poses");
        press(sessions_ % 2 == 0 ? "Bridge" : "Cat and Cow");
        run_clock(seconds(.5));
        back();
        write("Search", "bri");
        write("Search", "");
        press("Progress");
        press("Settings");
        press(sessions_ % 2 == 0 ? "Dark" : "Light");
        slide("Text size", sessions_ % 2 == 0 ? 150 : 100);
        back();
        window.now.width = sessions_ % 2 == 0 ? 390 : 844;
        settle();
        forget_what_fakes_saw();
    }
    // Shows every variant, always in the same order, so that the figure then has the same ones at
    // hand. It keeps fewer than there are.
    void look_at_all_poses() {
        press("Poses");
        for (const Pose& pose : shipped_content().catalogue.poses()) {
            const std::string key = "pose." + pose.id;
            press(shipped_content().texts(key + ".name"));
            for (const Variant& variant : pose.variants) {
                if (pose.variants.size() > 1)
                    press(shipped_content().texts(key + ".variants." + variant.id + ".name"));
                run_clock(seconds(3));
            }
            back();
        }
        press("Today");
        settle();
        forget_what_fakes_saw();
    }
    void erase_everything() {
        press("Settings");
        press("Erase data");
        press("Erase");
        press("Today");
        run_clock(seconds(30));  // the toast goes away
        forget_what_fakes_saw();
    }

    int sessions_ = 0;
    Duration practised_{};
};

TEST_F(Soak, HoursOfSessionsTakeNoMoreMemoryThanTheFirst) {
    open();
    std::size_t first = 0;
    for (int round = 0;
         (practised_ < time_to_practise() || round < least_rounds) && !HasFatalFailure(); ++round) {
        for (int i = 0; i < sessions_a_round; ++i) {
            practise();
            look_around();
        }
        EXPECT_EQ(static_cast<int>(storage.sessions.size()), sessions_a_round);
        erase_everything();
        if (counts_bytes) look_at_all_poses();
        const std::size_t now = bytes_in_use();
        if (round == 1) first = now;
        std::printf("after %3d sessions, %4.1f h: %zu bytes\n", sessions_,
                    in_seconds(practised_) / 3600, now);
        if (counts_bytes && round > 1) {
            EXPECT_LE(double(now) / double(first), 1.02) << "after " << sessions_;
        }
    }
    const auto all = nlohmann::json::parse(app->diagnostics());
    EXPECT_TRUE(all.at("figure").at("faults").empty());
    EXPECT_EQ(all.at("clock").at("stalls"), 0);
    EXPECT_EQ(all.at("storage").at("state"), "ready");
    EXPECT_EQ(all.at("storage").at("unreadable"), 0);
}

}  // namespace
}  // namespace catcow::testing
