// Where a screen has room, what must be seen from two metres takes it.
#include <gtest/gtest.h>
#include <imgui_internal.h>

#include <algorithm>
#include <cmath>
#include <set>

#include "support/headless.h"
#include "support/shown_screens.h"
#include "ui/widgets/slot.h"
#include "ui/widgets/text.h"

namespace catcow::testing {
namespace {

class RoomTest : public ::testing::Test {
protected:
    void draw(float width, float height, int percent,
              const std::function<void(Ui&, Intents&)>& screen) {
        window.now = {width, height, {}, false};
        Happened happened;
        for (int i = 0; i < 3; ++i) {
            happened.now += seconds(1);
            window.begin();
            ui.begin(window.now, happened, ThemeName::light, percent);
            Intents intents;
            screen(ui, intents);
            tree = ui.end();
            window.end(0, {});
        }
    }
    float widest_image() const {
        float widest = 0;
        for (const Node& node : tree.nodes) {
            if (node.role == Role::image && node.name.find(": ") != std::string::npos)
                widest = std::max(widest, node.rect.width);
        }
        return widest;
    }
    Rect place(std::string_view name) const {
        const auto node = std::find_if(tree.nodes.begin(), tree.nodes.end(), [&](const Node& each) {
            return each.name == name && each.role != Role::main && each.role != Role::list;
        });
        if (node != tree.nodes.end()) return node->rect;
        ADD_FAILURE() << "nothing says " << name;
        return {};
    }
    // Returns the size of the letters of a text that has one line. Its height does not tell it: a line
    // of 24 points is as high as one of 28.
    float letters(std::string_view text) const {
        const Rect row = place(text);
        const ImU32 colour = Ui::paint(ui.colours().ink);
        float from = row.x + row.width;
        float to = row.x;
        for (const ImGuiWindow* area : ImGui::GetCurrentContext()->Windows) {
            if (!area->WasActive) continue;
            for (const ImDrawVert& at : area->DrawList->VtxBuffer) {
                if (at.col != colour || at.pos.y < row.y || at.pos.y > row.y + row.height) continue;
                from = std::min(from, at.pos.x);
                to = std::max(to, at.pos.x);
            }
        }
        const float whole =
            ui.fonts()
                .of(Weight::regular)
                ->CalcTextSizeA(100, 1e9F, 0, text.data(), text.data() + text.size())
                .x;
        return 100 * (to - from) / whole;
    }
    // Returns whether a line is drawn from the lower left corner of a row.
    bool line_at(Rect row) const {
        const ImU32 colour = Ui::paint(ui.colours().line);
        for (const ImGuiWindow* area : ImGui::GetCurrentContext()->Windows) {
            for (const ImDrawVert& at : area->DrawList->VtxBuffer) {
                if (at.col == colour && std::abs(at.pos.x - row.x) < 2 &&
                    std::abs(at.pos.y - row.y - row.height) < 2)
                    return true;
            }
        }
        return false;
    }

    Headless window;
    Ui ui{shipped_texts(), window.fonts};
    SemanticsTree tree;
};

// Went wrong: at 1280x800 with text at 200 %, Today had no body.
TEST_F(RoomTest, TodayHasTheBodyBesideItsWordsOnAWideScreen) {
    const TodayModel model = today_to_show(false);
    for (const auto& [width, height] : {std::pair{1280.F, 800.F}, std::pair{1440.F, 900.F},
                                        std::pair{1920.F, 1080.F}, std::pair{844.F, 390.F}}) {
        for (const int percent : {100, 200}) {
            draw(width, height, percent,
                 [&](Ui& on, Intents& intents) { today_screen(on, model, intents); });
            ASSERT_TRUE(slot_of(ui)) << width << " at " << percent;
            EXPECT_GE(slot_of(ui)->rect.width, 0.3F * width);
            EXPECT_GE(slot_of(ui)->rect.height, 0.6F * height);
        }
    }
}

// Went wrong: with text at 200 %, Today had no body on a phone.
TEST_F(RoomTest, TodayHasTheBodyInEveryWindow) {
    const TodayModel model = today_to_show(false);
    for (const auto& [width, height] :
         {std::pair{320.F, 256.F}, std::pair{480.F, 270.F}, std::pair{320.F, 568.F},
          std::pair{360.F, 640.F}, std::pair{390.F, 844.F}, std::pair{768.F, 1024.F}}) {
        for (const int percent : {80, 100, 200}) {
            SCOPED_TRACE(std::to_string(width) + " at " + std::to_string(percent) + " %");
            draw(width, height, percent,
                 [&](Ui& on, Intents& intents) { today_screen(on, model, intents); });
            ASSERT_TRUE(slot_of(ui));
            const Rect body = slot_of(ui)->rect;
            EXPECT_GE(std::min(body.width, body.height), 120);
            const bool is_in_sight = body.y + body.height <= place(ui.words("app.button.start")).y;
            if (height >= 640 && (height >= 844 || percent <= 100)) {
                EXPECT_TRUE(is_in_sight);
            }
            // The routine begins in sight, too.
            const Rect chosen = place(model.routine.title);
            if (is_in_sight && height >= 568) {
                EXPECT_LE(chosen.y + 3 * line_height(ui.size(Type::body)),
                          place(ui.words("app.button.start")).y);
            }
        }
    }
}

// Went wrong: the sentence had 20 points beside an empty band.
TEST_F(RoomTest, AShortSentenceHasTheSizeOfATitle) {
    PlayerModel model = player_to_show(PhaseKind::inhale, false);
    model.pose = "Sphinx";
    model.sentence = "Lift your chest.";
    model.next = "After this: Locust";
    for (const auto& [width, height] : {std::pair{390.F, 844.F}, std::pair{768.F, 1024.F},
                                        std::pair{844.F, 390.F}, std::pair{1440.F, 900.F}}) {
        draw(width, height, 100,
             [&](Ui& on, Intents& intents) { player_screen(on, model, intents); });
        EXPECT_GE(letters(model.sentence), 27) << width << "x" << height;
    }
}

// Went wrong: the pictures of a mistake were 176 pixels wide on every screen.
TEST_F(RoomTest, PicturesOfAMistakeUseTheRoom) {
    const auto dialog = [](Ui& on, Intents& intents) {
        compare_dialog(on, "Bridge", comparisons_to_show(), intents);
    };
    draw(390, 844, 100, dialog);
    EXPECT_GE(widest_image(), 250);
    draw(1440, 900, 100, dialog);
    EXPECT_GE(widest_image(), 320);
    PoseModel model = pose_to_show(true);
    draw(1440, 900, 100, [&](Ui& on, Intents& intents) { pose_screen(on, model, intents); });
    EXPECT_GE(widest_image(), 250);
}

// Went wrong: Cobra was shown under the heading "Sphinx". A long version would take the room of the sentence.
TEST_F(RoomTest, TheHeadingNamesTheVersionWhereItFitsOnOneLine) {
    PlayerModel model = player_to_show(PhaseKind::inhale, false);
    const auto headed = [&](const char* pose, const char* version) {
        model.pose = pose;
        model.version = version;
        draw(360, 640, 200, [&](Ui& on, Intents& intents) { player_screen(on, model, intents); });
        const auto first = std::find_if(tree.nodes.begin(), tree.nodes.end(), [](const Node& each) {
            return each.role == Role::heading;
        });
        return first == tree.nodes.end() ? std::string() : first->name;
    };
    EXPECT_EQ(headed("Sphinx", "Sphinx: Cobra"), "Sphinx: Cobra");
    EXPECT_EQ(headed("Warrior III", "Warrior III: Palms together behind you"), "Warrior III");
}

// Went wrong: a pause with two pieces of advice left the sentence at 24 points, above a large figure.
TEST_F(RoomTest, AdviceOfAPauseLeavesTheSentenceItsSize) {
    PlayerModel model = player_to_show(PhaseKind::inhale, true);
    model.pose = "Rest on your back";
    model.side.clear();
    model.trouble.clear();
    model.sentence = "Feel your belly rise.";
    model.advice = {"If lying on your back does not suit you, lie on your side.",
                    "Put a thin pillow under your head."};
    model.breaths = "1 more breath";
    model.next = "After this: Knee rocks";
    draw(390, 844, 100, [&](Ui& on, Intents& intents) { player_screen(on, model, intents); });
    EXPECT_GE(letters(model.sentence), 27);
}

// Went wrong: on a phone on its side, the time left had 16 points above an empty band.
TEST_F(RoomTest, DetailsBesideTheBodyUseTheRoom) {
    PlayerModel model = player_to_show(PhaseKind::exhale, false);
    model.pose = "Sphinx";
    model.sentence = "Let your back grow heavy.";
    model.next = "After this: Locust";
    draw(844, 390, 100, [&](Ui& on, Intents& intents) { player_screen(on, model, intents); });
    EXPECT_GE(place(model.next).height, line_height(20) - 0.5F);
    model.advice = {std::string(400, 'W')};
    model.paused = true;
    draw(844, 390, 100, [&](Ui& on, Intents& intents) { player_screen(on, model, intents); });
    EXPECT_LE(place(model.next).height, line_height(16) + 0.5F);
}

// Went wrong: the page had an empty band where other pages have the navigation.
TEST_F(RoomTest, BackIsAtTheBottomOfAPageWithoutNavigation) {
    for (const auto& [width, height] : {std::pair{390.F, 844.F}, std::pair{1440.F, 900.F}}) {
        draw(width, height, 100,
             [](Ui& on, Intents& intents) { notice_screen(on, false, false, intents); });
        const Rect back = place(shipped_texts()("app.notice.back"));
        EXPECT_GE(back.y + back.height, height - 3 * unit);
        EXPECT_NEAR(back.x + back.width / 2, width / 2, 1);
    }
}

// Went wrong: in a window at 400 %, Start was cut by the navigation, and out of sight with large text.
TEST_F(RoomTest, StartIsInSightInALowWindow) {
    const TodayModel model = today_to_show(false);
    for (const auto& [width, height] : {std::pair{320.F, 256.F}, std::pair{480.F, 270.F}}) {
        for (const int percent : {100, 200}) {
            draw(width, height, percent,
                 [&](Ui& on, Intents& intents) { today_screen(on, model, intents); });
            const Rect start = place(shipped_texts()("app.button.start"));
            const Rect bar = place(shipped_texts()("app.nav.settings"));
            const float end = bar.x > 0 ? bar.y : height;  // or the bar is at the side
            EXPECT_LE(start.y + start.height, end) << width << " at " << percent;
        }
    }
}

// Went wrong: on a desk the list of poses was a phone's column in the middle of emptiness.
TEST_F(RoomTest, PosesLieInColumnsOnAWidePage) {
    const PosesModel model = poses_model({Grouping::kind, ""}, shipped_content(), {});
    const auto rows_of = [&](float width) {
        draw(width, 900, 100, [&](Ui& on, Intents& intents) { poses_screen(on, model, intents); });
        std::set<float> rows;
        for (const PosesModel::Entry& entry : model.groups.front().entries)
            rows.insert(place(entry.name).y);
        return rows.size();
    };
    const std::size_t poses = model.groups.front().entries.size();
    EXPECT_EQ(rows_of(390), poses);
    EXPECT_EQ(rows_of(1440), (poses + 2) / 3);
}

// Went wrong: at 200 % on a small phone, a pause with long advice made the sentence small too.
TEST_F(RoomTest, LongAdviceScrollsBeforeTheSentenceShrinks) {
    PlayerModel model = player_to_show(PhaseKind::inhale, true);
    model.trouble.clear();
    model.sentence = "Lift your chest.";
    model.advice = {std::string(300, 'W'), std::string(300, 'W')};
    draw(360, 640, 200, [&](Ui& on, Intents& intents) { player_screen(on, model, intents); });
    EXPECT_GE(place(model.sentence).height, line_height(40) - 0.5F);
}

// Went wrong: where no breath was finished, four short lines clung to the top of an empty screen.
TEST_F(RoomTest, FewWordsAfterASessionStandLower) {
    AfterModel model = after_to_show(0);
    model.finished = false;
    for (const auto& [width, height] : {std::pair{390.F, 844.F}, std::pair{1440.F, 900.F}}) {
        draw(width, height, 100,
             [&](Ui& on, Intents& intents) { after_screen(on, model, intents); });
        EXPECT_GE(place(shipped_texts()("app.after.name")).y, 0.2F * height);
    }
}

// Went wrong: a line was drawn below the last row of a list, though nothing follows.
TEST_F(RoomTest, NoLineEndsAList) {
    const AfterModel model = after_to_show(3);
    draw(1440, 1900, 100, [&](Ui& on, Intents& intents) { after_screen(on, model, intents); });
    std::vector<bool> parted;
    for (const Node& node : tree.nodes) {
        if (node.role == Role::list_item) parted.push_back(line_at(node.rect));
    }
    EXPECT_EQ(parted, (std::vector<bool>{true, true, false}));
}

}  // namespace
}  // namespace catcow::testing
