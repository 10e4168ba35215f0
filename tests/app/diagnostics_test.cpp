#include <nlohmann/json.hpp>

#include "support/app_test.h"

namespace catcow::testing {
namespace {

using nlohmann::json;

class Diagnostics : public AppTest {
protected:
    Diagnostics() { set_rate(48000); }
    json read() { return json::parse(app->diagnostics()); }
};

TEST_F(Diagnostics, HaveEveryFieldOnToday) {
    open();
    const json all = read();
    EXPECT_EQ(all.at("build"), "the build");
    EXPECT_EQ(all.at("screen"), "today");
    EXPECT_TRUE(all.at("session").is_null());
    EXPECT_EQ(all.at("audio").at("state"), "closed");
    EXPECT_EQ(all.at("storage").at("state"), "ready");
    EXPECT_EQ(all.at("storage").at("rows"), 0);
    EXPECT_EQ(all.at("storage").at("persisted"), false);
    EXPECT_EQ(all.at("semantics").at("nodes"), nodes().size());
    EXPECT_EQ(all.at("frames").at("drawn"), window.drawn);
    EXPECT_TRUE(all.at("frames").at("reasons").is_object());
    EXPECT_TRUE(all.at("cues").empty());
}

TEST_F(Diagnostics, HaveEveryFieldInASession) {
    open();
    start_routine("Eight poses");
    breathe(2);
    const json all = read();
    EXPECT_EQ(all.at("screen"), "player");
    const json& session = all.at("session");
    EXPECT_EQ(session.at("routine"), "Eight poses");
    EXPECT_TRUE(session.at("item").is_number_integer());
    EXPECT_TRUE(session.at("side").is_string());
    EXPECT_TRUE(session.at("phase").is_string());
    EXPECT_EQ(session.at("state"), "playing");
    EXPECT_EQ(session.at("t"), in_seconds(player().now()));
    EXPECT_EQ(all.at("clock").at("source"), "audio");
    EXPECT_EQ(all.at("clock").at("stalls"), 0);
    EXPECT_TRUE(all.at("clock").at("t").is_number());
    EXPECT_EQ(all.at("audio").at("state"), "running");
    EXPECT_EQ(all.at("audio").at("rate"), 48000);
    EXPECT_EQ(all.at("audio").at("latency"), 0.06);
    EXPECT_EQ(all.at("audio").at("reopened"), 0);
    EXPECT_GT(all.at("audio").at("frames"), 48000);
    ASSERT_FALSE(all.at("cues").empty());
    for (const json& cue : all.at("cues")) {
        EXPECT_TRUE(cue.at("kind").is_string());
        EXPECT_LE(cue.at("t"), in_seconds(player().now()));
        EXPECT_TRUE(cue.at("frame").is_number_integer());
    }
}

TEST_F(Diagnostics, TheSoundsFramesAreTheTimeThatWentBy) {
    open();
    press("Start session");
    run_sound(seconds(30));
    const json all = read();
    const auto frames = all.at("audio").at("frames").get<long long>();
    EXPECT_EQ(time_of_frame(frames, 48000), player().now());
}

TEST_F(Diagnostics, CountStallsAndLostSound) {
    open();
    press("Start session");
    run_sound(seconds(5));
    audio.stalled = true;
    run_clock(seconds(2));
    EXPECT_EQ(read().at("clock").at("stalls"), 1);
    EXPECT_EQ(read().at("session").at("state"), "paused");
    audio.die();
    EXPECT_EQ(read().at("audio").at("state"), "unavailable");
}

TEST_F(Diagnostics, CountRowsAndThoseThatCannotBeRead) {
    storage.sessions = {{"a", "nonsense"}};
    open();
    EXPECT_EQ(read().at("storage").at("rows"), 0);
    EXPECT_EQ(read().at("storage").at("unreadable"), 1);
}

TEST_F(Diagnostics, AreJsonWhateverATitleHolds) {
    open();
    Routine routine = shipped_content().routines[1];
    routine.title = "a \"b\" \\ \n ü 🐈";
    ResumePoint point;
    point.routine = routine;
    storage.single.push_back({"resume", to_row(point)});
    reopen();
    press("Continue");
    EXPECT_EQ(read().at("session").at("routine"), routine.title);
}

TEST_F(Diagnostics, FramesKnowTheirReason) {
    open();
    press("Settings");
    const json before = read().at("frames").at("reasons");
    EXPECT_GT(before.at("input"), 0);
    press("Today");
    press("Start session");
    run_sound(seconds(5), seconds(0.1));
    EXPECT_GE(read().at("frames").at("reasons").at("session"), 30);
}

}  // namespace
}  // namespace catcow::testing
