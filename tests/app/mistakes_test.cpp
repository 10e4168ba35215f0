// Right beside wrong: on the page of a pose, and in a paused session.
#include "demonstration/mistakes.h"

#include <cmath>

#include "body/figures.h"
#include "support/app_test.h"

namespace catcow::testing {
namespace {

class MistakesShown : public AppTest {
protected:
    // Returns the names of the pictures that compare, in reading order.
    std::vector<std::string> compared() const {
        std::vector<std::string> names;
        for (const Node& node : nodes()) {
            const bool named = node.name.starts_with(text("app.pose.compare.right") + ": ") ||
                               node.name.starts_with(text("app.pose.compare.wrong") + ": ");
            if (node.role == Role::image && named) names.push_back(node.name);
        }
        return names;
    }
    // Draws the frames in which the pictures are solved.
    void solve() {
        for (int i = 0; i < 200; ++i) {
            device.advance(seconds(.02));
            app->frame();
        }
    }
    void open_pose(std::string_view name) {
        press("Poses");
        press(name);
        solve();
    }
    // Pauses the first session that practises this pose alone, in its first breath.
    void pause_in(std::string_view name) {
        open_pose(name);
        press("Practise only this pose");
        for (int i = 0; i < 400 && phase().breath == 0; ++i) run_sound(seconds(.5));
        press("Pause");
        solve();
    }
};

std::string number(double value) { return std::to_string(std::lround(std::abs(value))); }

}  // namespace

TEST_F(MistakesShown, AreInWordsBesideTheRightFormOnThePageOfAPose) {
    open();
    open_pose("Dolphin plank");
    const std::vector<std::string> names = compared();
    ASSERT_EQ(names.size(), 6U) << screen();
    EXPECT_EQ(names[0], "Like this: Dolphin plank");
    EXPECT_TRUE(names[1].starts_with("Not like this: The hips sag ")) << names[1];
    EXPECT_TRUE(names[1].ends_with(" cm below the line.")) << names[1];
    EXPECT_EQ(names[2], "Like this: Dolphin plank");
    EXPECT_TRUE(names[3].starts_with("Not like this: The hips are ")) << names[3];
    EXPECT_TRUE(names[5].starts_with("Not like this: The forearms turn in.")) << names[5];
}

TEST_F(MistakesShown, SayTheMeasureOfTheSolvedBodyInEveryLanguage) {
    Mistakes mistakes(shipped_figures());
    const auto& all = shipped_figures().mistakes();
    for (const char* const file : {"text/en.json", "text/de.json", "text/es.json"}) {
        const Texts texts = Texts::load(asset(file)).value();
        for (int i = 0; i < static_cast<int>(all.size()); ++i) {
            auto both = mistakes.compare(i);
            while (!both && mistakes.solving()) both = mistakes.compare(i);
            ASSERT_TRUE(both);
            const std::string& name = key_name(all[static_cast<size_t>(i)].wrong);
            const std::string key = "pose." + name;
            ASSERT_TRUE(texts.has(key)) << file << " " << key;
            const std::string said =
                texts.format(key, {{"n", number(both->wrong.reading.value)},
                                   {"right", number(both->right.reading.value)}});
            const bool angle = body::is_angle(all[static_cast<size_t>(i)].gauge.measure);
            const std::string unit = number(both->wrong.reading.value) + (angle ? "°" : " cm");
            EXPECT_NE(said.find(unit), std::string::npos) << said;
            EXPECT_EQ(said.find('{'), std::string::npos) << said;
        }
    }
}

TEST_F(MistakesShown, AreOnThePageOfEachOfTheEightPoses) {
    open();
    int pages = 0;
    for (const Pose& pose : shipped_catalogue().poses()) {
        open_pose(text("pose." + pose.id + ".name"));
        pages += compared().empty() ? 0 : 1;
    }
    EXPECT_EQ(pages, 8);
}

TEST_F(MistakesShown, AreNotShownBesideAnotherVariant) {
    open();
    open_pose("Dolphin plank");
    press(text("pose.dolphin-plank.variants.wall.name"));
    solve();
    EXPECT_TRUE(compared().empty()) << screen();
}

TEST_F(MistakesShown, ComeWithoutACanvasAsLinesWithTheMarks) {
    window.words_only = true;
    open();
    open_pose("Dolphin plank");
    const Node* const wrong = find(Role::image, compared().at(1));
    ASSERT_TRUE(wrong);
    EXPECT_EQ(std::count(wrong->drawing.begin(), wrong->drawing.end(), '|'), 5);
    EXPECT_NE(wrong->drawing.substr(wrong->drawing.rfind('|')).find('a'), std::string::npos);
}

TEST_F(MistakesShown, OpenFromAPausedSessionWhichStaysPaused) {
    open();
    pause_in("Dolphin plank");
    ASSERT_TRUE(paused());
    press("Compare");
    EXPECT_EQ(compared().size(), 6U) << screen();
    press("Close");
    EXPECT_TRUE(compared().empty());
    EXPECT_TRUE(paused());
    press("Resume");
    EXPECT_TRUE(running());
    EXPECT_FALSE(sees(Role::button, "Compare")) << "only in a pause";
}

TEST_F(MistakesShown, CloseWithEscapeAndBack) {
    open();
    pause_in("Dolphin plank");
    press("Compare");
    key("Escape");
    EXPECT_TRUE(compared().empty());
    EXPECT_TRUE(paused());
    press("Compare");
    back();
    EXPECT_TRUE(compared().empty());
    EXPECT_TRUE(paused());
}

TEST_F(MistakesShown, AreNotOfferedInAPoseWithoutThem) {
    open();
    pause_in("Mountain");
    ASSERT_TRUE(paused());
    EXPECT_FALSE(sees(Role::button, "Compare")) << screen();
}

}  // namespace catcow::testing
