// What the player shows: picture and words, the picture alone, or words alone. A person who lies on the mat wants
// the picture large, one who sees little the words.
#include "support/app_test.h"

namespace catcow::testing {
namespace {

class View : public AppTest {
protected:
    void begin() {
        open();
        press("Start session");
        breathe(1);
    }
    void choose(const std::string& view) {
        press("More");
        press(view);
        EXPECT_FALSE(sees(Role::dialog, "More")) << "the choice shows at once";
    }
    Rect picture() {
        look();
        for (const Node& node : nodes()) {
            if (node.role == Role::image) return node.rect;
        }
        return {};
    }
    const std::string pause = "Pause", hurts = "It hurts";
};

TEST_F(View, ThePictureAloneFillsTheScreenAndKeepsPause) {
    begin();
    const Rect before = picture();
    choose("Picture only");
    EXPECT_GT(picture().height, 1.4F * before.height);
    EXPECT_FALSE(sees(Role::button, hurts));
    EXPECT_TRUE(sees(Role::status, "Inhale") || sees(Role::status, "Exhale")) << screen();
    EXPECT_TRUE(sees(Role::button, pause));
}

TEST_F(View, APauseShowsAllWordsAndTheSessionThePictureAgain) {
    begin();
    choose("Picture only");
    press(pause);
    EXPECT_TRUE(sees(Role::button, hurts));
    press("Resume");
    breathe(1);
    EXPECT_FALSE(sees(Role::button, hurts));
    EXPECT_EQ(player().state(), PlayState::playing);
}

TEST_F(View, TheButtonAndATapOnThePictureBringTheWordsBack) {
    begin();
    choose("Picture only");
    press("Show the words");
    EXPECT_TRUE(sees(Role::button, hurts));
    choose("Picture only");
    EXPECT_FALSE(sees(Role::button, hurts));
    const Rect at = picture();
    tap_at(at.x + at.width / 3, at.y + at.height / 2);
    EXPECT_TRUE(sees(Role::button, hurts)) << screen();
    EXPECT_EQ(player().state(), PlayState::playing);
}

TEST_F(View, WordsAloneShowNoBodyAndKeepTheBreath) {
    begin();
    choose("Words only");
    EXPECT_EQ(picture().height, 0);
    EXPECT_TRUE(sees(Role::button, hurts));
    choose("Picture and words");
    EXPECT_GT(picture().height, 0);
}

TEST_F(View, TheNextSessionLooksTheSame) {
    begin();
    choose("Picture only");
    key("Escape");
    press("End session");
    press("Done");
    press("Start session");
    breathe(1);
    EXPECT_FALSE(sees(Role::button, hurts));
}

}  // namespace
}  // namespace catcow::testing
