// Where the figure of a page is in its picture. It was cut after another routine was chosen, and the
// button that stops its movement lay on its head.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <set>

#include "figure/framing.h"
#include "support/app_test.h"
#include "support/effort.h"

namespace catcow::testing {
namespace {

struct Size {
    float width, height;
    int text_percent;
};
constexpr Size sizes[] = {{390, 844, 100},  {390, 844, 200},  {360, 640, 100},  {844, 390, 100},
                          {768, 1024, 100}, {1440, 900, 100}, {1440, 900, 200}, {1920, 1080, 100}};

class FigurePlace : public AppTest {
protected:
    void open_at(const Size& size) {
        window.now = {size.width, size.height, {}, false};
        Settings settings;
        settings.notice_seen = settings.needs_asked = true;
        settings.text_percent = size.text_percent;
        settings.on_today = on_today;
        storage.single = {{"settings", to_row(settings)}};
        app.reset();
        open();
    }
    // Today shows this routine from now on.
    void started_in_another_tab(const char* routine) {
        Settings settings = settings_row();
        settings.on_today = routine;
        const std::string row = to_row(settings);
        app->row_changed("single", "settings", &row);
        settle();
    }
    // Advances time and draws all frames that the app asks for.
    template <class Look>
    void wait(Duration time, Look look) {
        const Duration until = device.now + time;
        while (device.now < until) {
            if (!device.advance(seconds(1.0 / 30))) continue;
            app->frame();
            if (window.figure) look();
        }
    }
    // Returns the places of the skin on the screen, and those of the props with it.
    std::vector<ImVec2> places(bool with_props) const {
        const FigureSlot& slot = *window.figure;
        const figure::Picture& picture = slot.picture;
        std::vector<Vec3> points;
        figure::add_outline(shipped_content().figures->skeleton(), picture.body.frames,
                            with_props ? picture.body.props : std::vector<body::Prop>{}, points);
        const double aspect = slot.rect.width / slot.rect.height;
        const figure::Matrix projection = figure::projection_of(picture.view, aspect);
        std::vector<ImVec2> all;
        for (const Vec3& point : points) {
            const figure::Spot spot = figure::spot_of(projection, point);
            all.emplace_back(slot.rect.x + slot.rect.width * static_cast<float>(spot.x + 1) / 2,
                             slot.rect.y + slot.rect.height * static_cast<float>(1 - spot.y) / 2);
        }
        return all;
    }
    // Returns how far the figure reaches out of its picture, in points.
    float out_of_the_picture() const {
        const Rect slot = window.figure->rect;
        float most = 0;
        for (const ImVec2& at : places(true))
            most = std::max({most, slot.x - at.x, at.x - slot.x - slot.width, slot.y - at.y,
                             at.y - slot.y - slot.height});
        return most;
    }
    // Returns the button that has skin under its sign. Empty if there is none.
    std::string button_on_the_body() const {
        constexpr float clear = 20;  // points from the middle; the sign reaches 13
        for (const char* const name : {"Back", "Pause the movement", "Play the movement"}) {
            const Node* const node = find(Role::button, name);
            if (!node) continue;
            for (const ImVec2& at : places(false)) {
                if (std::hypot(at.x - node->rect.x - node->rect.width / 2,
                               at.y - node->rect.y - node->rect.height / 2) < clear)
                    return name;
            }
        }
        return {};
    }
};

TEST_F(FigurePlace, IsWholeFromTheMomentInWhichTodayShowsAnotherRoutine) {
    int frames = 0;
    for (const Size& size : sizes) {
        open_at(size);
        for (const char* const routine : {"short-reset", "eight-poses", "strength"}) {
            SCOPED_TRACE(std::to_string(size.width) + " at " + std::to_string(size.text_percent) +
                         " %, " + routine);
            float most = 0;
            const auto look = [&] {
                ++frames;
                most = std::max(most, out_of_the_picture());
                EXPECT_EQ(button_on_the_body(), "");
            };
            started_in_another_tab(routine);
            ASSERT_TRUE(window.figure) << screen();
            look();
            wait(seconds(3), look);
            EXPECT_LE(most, 1);
        }
    }
    EXPECT_GT(frames, 1000);
}

// The page of each pose, in each version, while it breathes.
TEST_F(FigurePlace, IsUnderNoButtonOnThePageOfAPose) {
    int pages = 0, at = 0;
    std::set<std::string> hidden;
    for (const Size& size : sizes) {
        open_at(size);
        for (const Pose& pose : shipped_content().catalogue.poses()) {
            if (!is_walked(at++)) continue;
            const std::string key = "pose." + pose.id;
            press("Poses");
            press(text(key + ".name"));
            for (const Variant& variant : pose.variants) {
                if (pose.variants.size() > 1)
                    press(text(key + ".variants." + variant.id + ".name"));
                ++pages;
                EXPECT_TRUE(window.figure) << screen();
                EXPECT_TRUE(sees(Role::button, "Back")) << screen();
                wait(seconds(1), [&] {
                    const std::string name = button_on_the_body();
                    if (name.empty()) return;
                    hidden.insert(name + " on " + pose.id + "." + variant.id + ", " +
                                  std::to_string(size.width) + " at " +
                                  std::to_string(size.text_percent) + " %");
                });
            }
        }
    }
    for (const std::string& each : hidden) ADD_FAILURE() << each;
    EXPECT_GT(pages, sanitized ? 20 : 100);
}

}  // namespace
}  // namespace catcow::testing
