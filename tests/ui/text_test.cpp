#include <gtest/gtest.h>
#include <imgui_internal.h>

#include "base/grapheme.h"
#include "support/fake_painter.h"
#include "support/headless.h"
#include "support/shown_screens.h"
#include "ui/widgets/areas.h"
#include "ui/widgets/text.h"

// Texts that people typed: of any length, in any script, on one line or wrapped.

namespace catcow::testing {
namespace {

class OwnText : public ::testing::Test {
protected:
    OwnText() { begin(); }
    ~OwnText() override {
        close_area(ui);
        ui.end();
        window.end(0, {});
    }
    void begin() {
        window.begin();
        ui.begin(window.now, {}, ThemeName::light, 200);
        open_area(ui, "area", {0, 0, 320, 844}, false);
    }
    std::string cut(std::string_view text, float width) const {
        return ellipsis(ui, text, Type::body, Weight::regular, width);
    }
    float width_of(std::string_view text) const {
        return text_width(ui, text, Type::body, Weight::regular);
    }
    // Returns the bounding rectangle of the drawn text.
    ImRect drawn(std::string_view text, Rect box, Type type) {
        ImDrawList& list = ui.draw();
        const int before = list.VtxBuffer.Size;
        height = draw_text(ui, text, box, type, Weight::bold, 0x000000, Align::left);
        ImRect all(1e9F, 1e9F, -1e9F, -1e9F);
        for (int i = before; i < list.VtxBuffer.Size; ++i) all.Add(list.VtxBuffer[i].pos);
        return all;
    }

    FakePainter painter;
    Headless window{&painter};
    Ui ui{shipped_texts(), window.fonts};
    float height = 0;
};

const std::string texts[] = {
    "Morning stretch for a stiff back",
    "Ranní protažení ztuhlých zad — 10 minut",
    "硬い背中のための朝のストレッチ",
    "تمارين الصباح للظهر المتيبس",
    "תרגילי בוקר לגב התחתון",
    "सुबह की कमर के लिए व्यायाम",
    "👨‍👩‍👧‍👦 🧘🏽‍♀️ 🇨🇿 1️⃣ 👨‍👩‍👧‍👦 "
    "🧘🏽‍♀️ "
    "🇨🇿",
    "e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301",
};

TEST_F(OwnText, AnEllipsisIsPutWhereTheLineEnds) {
    EXPECT_EQ(cut("Morning stretch", 1e4F), "Morning stretch");
    const std::string shorter = cut("Morning stretch", width_of("Morning st…") + 0.5F);
    EXPECT_EQ(shorter, "Morning st…");
    EXPECT_EQ(cut("Morning stretch", width_of("Morning…") + 1), "Morning…") << "no space before it";
    EXPECT_EQ(cut("Morning stretch", 1), "…");
    EXPECT_EQ(cut("", 100), "");
}

TEST_F(OwnText, WhatIsCutFitsAndIsCutBetweenCharacters) {
    for (const std::string& text : texts) {
        std::size_t last = 0;
        for (float width = 20; width < width_of(text); width += 7) {
            const std::string shorter = cut(text, width);
            EXPECT_LE(width_of(shorter), std::max(width, width_of("…"))) << shorter;
            const std::string kept = shorter.substr(0, shorter.size() - 3);
            ASSERT_EQ(text.substr(0, kept.size()), kept);
            EXPECT_GE(kept.size(), last) << "more room, no less text";
            last = kept.size();
            std::size_t border = 0;
            while (border < kept.size()) border += grapheme_length(text.substr(border));
            EXPECT_EQ(border, kept.size()) << shorter;
        }
    }
}

TEST_F(OwnText, AWordOfAThousandCharactersIsBrokenAndStaysInItsColumn) {
    for (const char* letter : {"W", "ш", "朝", "ب", "ש", "क", "🧘", "👨‍👩‍👧‍👦",
                               "e\u0301", "\u0301", "1"}) {
        std::string word;
        for (int i = 0; i < 1000; ++i) word += letter;
        for (const std::string& text : {word, "short " + word + " words"}) {
            for (const Type type : {Type::body, Type::title}) {
                const Rect box{16, 10, 288, 0};
                const ImRect all = drawn(text, box, type);
                EXPECT_GE(all.Min.x, box.x - 3) << letter;  // a letter can extend past its edge
                EXPECT_LE(all.Max.x, box.x + box.width + 3) << letter;
                EXPECT_EQ(height, text_height(ui, text, type, Weight::bold, box.width));
                EXPECT_GT(height, ui.size(type)) << letter;
            }
        }
    }
}

TEST_F(OwnText, TheSemanticsSayTheTextAsItWasWritten) {
    for (const std::string& text : texts) {
        heading(ui, text, 1);
        EXPECT_EQ(ui.last_node().name, text);
    }
}

}  // namespace
}  // namespace catcow::testing
