// Word, sentence, countdown, picture and diagnostics of a frame show the same moment.
#include <nlohmann/json.hpp>

#include <algorithm>

#include "demonstration/described.h"
#include "support/app_test.h"

namespace catcow::testing {
namespace {

class OneMoment : public AppTest {
protected:
    // Draws a frame every 3 ms while the last block of sound is heard.
    void draw_through_the_block() {
        const Duration until = device.now + block_time();
        while (device.now < until) {
            device.advance(seconds(.003));
            app->frame();
            agree();
        }
    }
    std::string of_role(Role role) const {
        for (const Node& node : nodes()) {
            if (node.role == role) return node.name;
        }
        return {};
    }
    // Returns the text of the picture, as it is measured on the body in the picture.
    std::string told_of_the_picture() const {
        const body::PosedBody& body = window.figure->picture.body;
        std::string told;
        for (const std::string_view key : described(skeleton, body, false))
            told += (told.empty() ? "" : ", ") + text(key);
        return told;
    }
    void agree() {
        if (!playing()) return;
        const auto told = nlohmann::json::parse(app->diagnostics()).at("session");
        const auto kind = told.at("phase").get<std::string>();
        const std::string word = of_role(Role::status);
        words[kind] = word;
        for (const auto& [other, said] : words) {
            EXPECT_TRUE(other == kind || said != word) << kind << " is not " << other;
        }
        const Catalogue& catalogue = shipped_content().catalogue;
        ASSERT_TRUE(window.figure) << screen();
        EXPECT_EQ(of_role(Role::image), told_of_the_picture());
        if (kind == "move") {
            EXPECT_TRUE(std::any_of(catalogue.moves().begin(), catalogue.moves().end(),
                                    [&](const Move& each) { return reads(text(each.text)); }))
                << screen();
        } else if (told.at("item").get<int>() >= 0) {
            const Item& item = player().routine().items[told.at("item").get<std::size_t>()];
            EXPECT_TRUE(reads(text("pose." + catalogue.pose(item.pose)->id + ".name"))) << screen();
        }
        ++frames;
    }
    void agree_at_borders() {
        open();
        press("Start session");
        device.clock = [this] {
            return device.now += seconds(.004);
        };  // time goes by with each look
        int borders = 0;
        for (int i = 0; i < 4000 && borders < 12 && playing(); ++i) {
            device.advance(block_time());
            audio.pull(audio.block);
            const Duration left = app->practice()->heard(device.now).moment.left_in_phase;
            if (left > 2 * block_time()) continue;
            const int before = app->practice()->heard(device.now).moment.phase;
            draw_through_the_block();
            borders += app->practice()->heard(device.now).moment.phase != before;
        }
        EXPECT_EQ(borders, 12);
        EXPECT_GT(frames, 50);
    }
    std::map<std::string, std::string> words;  // for each kind of phase
    int frames = 0;
    const body::Skeleton skeleton{};
};

// The screen read the moment twice a frame, at two times. At the border between two phases the word
// belonged to one phase and the body to the other.
TEST_F(OneMoment, IsThatOfAllThatAFrameShowsAtTheBorderBetweenTwoPhases) { agree_at_borders(); }

TEST_F(OneMoment, IsThatOfAllThatAFrameShowsAlsoWithReducedMotion) {
    window.now.reduced_motion = true;
    agree_at_borders();
}

}  // namespace
}  // namespace catcow::testing
