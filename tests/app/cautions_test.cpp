#include <algorithm>

#include "support/app_test.h"

// Cautions are shown during a session, not only on the page of a pose.

namespace catcow::testing {
namespace {

class Cautions : public AppTest {
protected:
    void practise(std::string_view pose, std::vector<std::string> needs) {
        open_with(std::move(needs));
        press("Poses");
        press(pose);
        press("Practise only this pose");
        ASSERT_EQ(app->screen(), "player");
    }
    PhaseKind heard() const {
        const auto at = static_cast<std::size_t>(app->practice()->heard(device.now).moment.phase);
        return player().timeline().phases[at].kind;
    }
    bool says(const char* caution) const {
        return std::any_of(nodes().begin(), nodes().end(), [&](const Node& node) {
            return node.role == Role::live && node.name.find(text(caution)) != std::string::npos;
        });
    }
    // Returns how often the caution appears until the session is over. It may appear only on the
    // way in.
    int times_said(const char* caution) {
        int times = 0;
        for (bool before = false; playing(); run_sound(seconds(0.5))) {
            const bool now = says(caution);
            if (now && !before) ++times;
            EXPECT_TRUE(!now || heard() == PhaseKind::enter) << screen();
            before = now;
        }
        return times;
    }
    void until(PhaseKind kind) {
        while (playing() && heard() != kind) run_sound(seconds(0.5));
    }
};

TEST_F(Cautions, AreToldOnceOnTheWayIntoAPose) {
    practise("Cat and Cow", {"glaucoma"});
    EXPECT_EQ(times_said("caution.head-level"), 1);
}

TEST_F(Cautions, AreNotToldAgainForTheSecondSide) {
    practise("Gate", {"twisting"});
    EXPECT_EQ(times_said("caution.pure-side"), 1);
}

// A knee was on the bare floor before the first pose said to pad it.
TEST_F(Cautions, ABlanketIsAskedForBeforeTheFirstKneeIsDownAndOnlyThen) {
    practise("Gate", {"kneeling-hard"});
    until(PhaseKind::move);
    const auto move = [&] { return app->practice()->heard(device.now).moment.phase; };
    const int first = move();
    EXPECT_TRUE(says("caution.pad-knees")) << screen();
    while (playing() && heard() == PhaseKind::move) {
        EXPECT_EQ(says("caution.pad-knees"), move() == first) << screen();
        run_sound(seconds(0.5));
    }
    EXPECT_GT(move(), first + 1) << "two moves lead to the Gate";
}

TEST_F(Cautions, OfANeedAreNotToldToOthers) {
    practise("Cat and Cow", {});
    EXPECT_EQ(times_said("caution.head-level"), 0);
}

TEST_F(Cautions, OfTheFormThatIsPractisedAreToldToEveryone) {
    practise("Cat and Cow", {"kneeling"});
    EXPECT_EQ(times_said("caution.steady-chair"), 1);
}

TEST_F(Cautions, OfAnotherFormAreNotTold) {
    practise("Cat and Cow", {});
    EXPECT_EQ(times_said("caution.steady-chair"), 0);
}

TEST_F(Cautions, CanBeReadInAPauseAndAreNotSpokenThen) {
    practise("Knee rocks", {"twisting"});
    until(PhaseKind::exhale);
    EXPECT_FALSE(reads(text("caution.painless-turn"))) << screen();
    press("Pause");
    EXPECT_TRUE(sees(Role::text, text("caution.painless-turn"))) << screen();
    EXPECT_TRUE(sees(Role::text, text("pose.knee-rocks.mind"))) << screen();
    EXPECT_FALSE(says("caution.painless-turn"));
    press("Resume");
    until(PhaseKind::exhale);
    EXPECT_FALSE(reads(text("caution.painless-turn"))) << screen();
}

}  // namespace
}  // namespace catcow::testing
