// People who begin together: each has a clock and a sound device that opens when it likes, and all are in one breath.
#include <cmath>

#include "app/common/person.h"
#include "session/together.h"
#include "support/sent_links.h"

namespace catcow::testing {
namespace {

class TogetherTest : public AppTest {
protected:
    Routine routine() const {
        Routine all = evening();
        all.items.push_back(
            {.pose = number_of_pose("bridge"), .dose = {.kind = DoseKind::hold, .amount = 3}});
        return all;
    }
    // Opens a link whose common start is that long from now.
    void open_link(double ahead) {
        Routine all = routine();
        all.start = (device.unix_time() + seconds(ahead)) / seconds(1);
        start = seconds(static_cast<double>(*all.start));
        follow_link(link_to(all));
    }
    // What the others hear now: the session from its first move on, as nobody's pause changes it.
    Moment of_others() const {
        const Timeline all = compile(routine(), shipped_content().catalogue, {});
        return at(all, routine(), shipped_content().catalogue,
                  all.phases.front().end() + device.unix_time() - start);
    }
    static const Catalogue& catalogue() { return shipped_content().catalogue; }
    Moment heard() const { return app->practice()->heard(device.now).moment; }
    double behind() const {
        const auto behind = app->practice()->behind_others(device.now);
        return behind ? in_seconds(*behind) : NAN;
    }
    // The phase of the person and that of the others, and how far it is.
    void expect_same_breath() {
        const Phase& mine = player().timeline().phases[static_cast<std::size_t>(heard().phase)];
        const Timeline all = compile(routine(), shipped_content().catalogue, {});
        const Phase& other = all.phases[static_cast<std::size_t>(of_others().phase)];
        EXPECT_EQ(mine.kind, other.kind);
        EXPECT_EQ(mine.item, other.item);
        EXPECT_EQ(mine.breath, other.breath);
        EXPECT_NEAR(in_seconds(heard().left_in_phase), in_seconds(of_others().left_in_phase), 0.1);
        EXPECT_NEAR(behind(), 0, 0.1);
    }
    void run_to_a_breath() {
        for (int i = 0; i < 4000 && phase().breath == 0; ++i) run_sound(block_time());
        run_sound(seconds(1), block_time());
    }

    Duration start{};
};

TEST_F(TogetherTest, AnEarlyStartWaitsForTheMoment) {
    open();
    open_link(5 * 60);
    EXPECT_TRUE(reads("It begins in 5 minutes.")) << screen();
    press("Start session");
    run_sound(seconds(4 * 60));
    EXPECT_EQ(phase().kind, PhaseKind::get_ready);
    EXPECT_TRUE(reads("together")) << screen();
    run_sound(seconds(70));
    expect_same_breath();
    run_to_a_breath();
    expect_same_breath();
}

TEST_F(TogetherTest, WhoIsLateJoinsInABreathOfTheOthers) {
    for (const double late : {0.0, 1.0, 20.0, 47.3, 80.0}) {
        SCOPED_TRACE(late);
        app.reset();
        audio = FakeAudio();
        set_rate(12000);
        open();
        open_link(-late);
        EXPECT_TRUE(reads(text("app.together.late"))) << screen();
        press("Start session");
        run_to_a_breath();
        expect_same_breath();
        run_sound(seconds(30), block_time());
        expect_same_breath();
    }
}

// The sound of a phone can take a second to open.
TEST_F(TogetherTest, ADeviceThatOpensLateIsMadeUpFor) {
    open();
    open_link(6);
    press("Start session");
    run_clock(seconds(1.2));
    EXPECT_TRUE(app->practice()->waits_for_sound());
    run_to_a_breath();
    expect_same_breath();
}

TEST_F(TogetherTest, WithoutSoundTheClockLeads) {
    audio.unavailable = true;
    open();
    open_link(30);
    press("Start session");
    run_clock(seconds(60));
    expect_same_breath();
}

TEST_F(TogetherTest, APauseBeforeTheMomentCostsNothing) {
    open();
    open_link(60);
    press("Start session");
    run_sound(seconds(10));
    press("Pause");
    run_clock(seconds(20));
    press("Resume");
    run_to_a_breath();
    expect_same_breath();
}

TEST_F(TogetherTest, APauseAfterItIsToldAsBeingBehind) {
    open();
    open_link(10);
    press("Start session");
    run_to_a_breath();
    EXPECT_TRUE(reads("more breaths · together")) << screen();
    press("Pause");
    run_clock(seconds(25));
    press("Resume");
    run_sound(seconds(20));
    EXPECT_GT(behind(), 25);
    EXPECT_TRUE(reads("seconds behind the others")) << screen();
}

TEST_F(TogetherTest, TooEarlyAndTooLateItStartsForOneselfAlone) {
    for (const double ahead : {3600.0, -3600.0}) {
        SCOPED_TRACE(ahead);
        app.reset();
        audio = FakeAudio();
        set_rate(12000);
        open();
        open_link(ahead);
        EXPECT_TRUE(reads(text(ahead > 0 ? "app.together.early" : "app.together.over")))
            << screen();
        press("Start session");
        run_sound(seconds(6));
        EXPECT_NE(phase().kind, PhaseKind::get_ready);
        EXPECT_FALSE(reads("together")) << screen();
    }
}

TEST_F(TogetherTest, WhoDoesAnotherVersionIsNotSaidToBeInStep) {
    open_with({"kneeling"});
    open_link(30);
    EXPECT_TRUE(reads(text("app.together.own"))) << screen();
    press("Start session");
    run_sound(seconds(31));
    EXPECT_NE(phase().kind, PhaseKind::get_ready);
    EXPECT_FALSE(app->practice()->behind_others(device.now));
    EXPECT_FALSE(reads("together")) << screen();
}

TEST_F(TogetherTest, ATimeIsSetMovedSentAndRemoved) {
    device.utc_offset = 330;
    open();
    press("Routines");
    press("Short reset");
    press("Set a time");
    const auto at = [this] { return slider("Minute").value_or(0); };
    const double usual = at();
    EXPECT_EQ(std::fmod(usual, 300), 0);
    EXPECT_GE(usual, static_cast<double>(device.unix + 600));
    slide("Minute", usual + 300);
    slide("Hour", usual + 300 + 7200);
    // Both steppers showed the whole time.
    const long long local = (static_cast<long long>(at()) / 60 + 330) % (24 * 60);
    EXPECT_EQ(std::stoll(find(Role::slider, "Hour")->value), local / 60);
    EXPECT_EQ(std::stoll(find(Role::slider, "Minute")->value), local % 60);
    EXPECT_EQ(find(Role::slider, "Hour")->value.size(), 2U);
    EXPECT_EQ(find(Role::slider, "Minute")->value.size(), 2U);
    press("Share");
    EXPECT_TRUE(reads("Start together: ")) << screen();
    press("Share");
    ASSERT_FALSE(device.shares.empty());
    EXPECT_NE(device.shares[0].text.find("(UTC+5:30)"), std::string::npos)
        << "who gets it may be elsewhere";
    EXPECT_NE(device.shares[0].text.find("Start together: "), std::string::npos);
    const std::string url = device.shares[0].url;
    const LinkResult sent = decode_link(url.substr(url.find('#')));
    ASSERT_TRUE(sent.routine.start);
    EXPECT_EQ(static_cast<double>(*sent.routine.start), usual + 7500);
    press("Close");
    press("Remove the time");
    EXPECT_FALSE(slider("Minute"));
    press("Share");
    press("Share");
    ASSERT_EQ(device.shares.size(), 2U) << screen();
    EXPECT_FALSE(decode_link(device.shares[1].url.substr(url.find('#'))).routine.start);
}

// A time that is over cannot be moved, and no frame moves it by itself.
TEST_F(TogetherTest, ATimeThatIsOverStaysAsItWasSent) {
    open();
    open_link(-7200);
    run_clock(seconds(1));
    EXPECT_FALSE(slider("Minute"));
    EXPECT_TRUE(reads("Start together: 18 November 2026")) << screen();
    press("Remove the time");
    press("Set a time");
    EXPECT_TRUE(slider("Minute"));
}

// Whether a person can still join is found once a second. Each frame says what is true in its second.
TEST_F(TogetherTest, ThePreviewSaysInEachSecondWhatIsTrueThen) {
    open();
    open_link(3);
    const CompileSettings settings{.person = person_of(settings_row(), catalogue().rules())};
    int joined = 0, over = 0;
    for (int second = 0; second < 400 && over < 5; ++second) {
        for (const double part : {0.0, 0.4}) {
            device.advance(seconds(part));
            app->input();
            settle();
            const Duration since = seconds(std::floor(in_seconds(device.unix_time()))) - start;
            const bool begun = since >= Duration{};
            const bool joins = begun && join(routine(), catalogue(), settings, since).has_value();
            EXPECT_EQ(reads(text("app.together.late")), joins) << in_seconds(since);
            EXPECT_EQ(reads(text("app.together.over")), begun && !joins) << in_seconds(since);
            joined += joins;
            over += begun && !joins;
        }
        device.advance(seconds(0.6));
    }
    EXPECT_GT(joined, 20);
    EXPECT_GE(over, 5);
    open_with({"kneeling"});
    EXPECT_FALSE(reads(text("app.together.own")));
    open_link(30);
    EXPECT_TRUE(reads(text("app.together.own"))) << "a new answer is found for a new person";
}

// What is kept is for any time, also while the link with the time is on the screen.
TEST_F(TogetherTest, AKeptRoutineHasNoTime) {
    open();
    open_link(600);
    press("Keep");
    EXPECT_TRUE(slider("Minute")) << screen();
    press("Not now");
    press("Routines");
    press("Evening");
    EXPECT_FALSE(slider("Minute")) << screen();
    EXPECT_TRUE(sees(Role::button, "Set a time"));
}

}  // namespace
}  // namespace catcow::testing
