// A routine on paper.
#include <algorithm>
#include <nlohmann/json.hpp>

#include "app/common/wording.h"
#include "app/figure/drawn.h"
#include "app/routines/print_sheet.h"
#include "support/app_test.h"
#include "support/sent_links.h"

namespace catcow::testing {
namespace {

using nlohmann::json;

class PrintTest : public AppTest {
protected:
    json sheet() const {
        EXPECT_EQ(device.printed.size(), 1U);
        return device.printed.empty() ? json() : json::parse(device.printed[0]);
    }
    json print(const Routine& routine) {
        follow_link(link_to(routine));
        EXPECT_EQ(app->screen(), "preview") << screen();
        press("Print");
        return sheet();
    }
};

std::vector<std::string> texts(const json& all) { return all.get<std::vector<std::string>>(); }

Routine with_words() {
    Routine routine = evening();
    routine.items[0].note = "Slowly";
    routine.note = "Before bed";
    routine.plan = {3, 6};
    return routine;
}

TEST_F(PrintTest, SaysOfEachExerciseWhatThePreviewSays) {
    open();
    const Routine routine = with_words();
    const json sheet = print(routine);
    EXPECT_EQ(sheet["title"], "Evening");
    for (const std::string& line : texts(sheet["about"])) EXPECT_TRUE(reads(line)) << line;
    EXPECT_EQ(sheet["about"].size(), 4U) << "length, plan, props, note";
    EXPECT_EQ(sheet["about"][3], "Before bed");
    EXPECT_EQ(sheet["date"], "18 November 2026");
    EXPECT_EQ(sheet["link"], device.url + link_to(routine));
    ASSERT_EQ(sheet["exercises"].size(), 2U);
    for (const json& one : sheet["exercises"]) {
        const Node* const row = find(Role::button, one["title"].get<std::string>());
        ASSERT_TRUE(row) << one.dump();
        EXPECT_EQ(one["dose"], row->value);
    }
    EXPECT_EQ(sheet["exercises"][0]["note"], "Slowly");
    EXPECT_EQ(sheet["exercises"][1]["dose"], "hold for 2 breaths, left side only");
    EXPECT_EQ(sheet["hurts"], "When to stop");
    EXPECT_EQ(sheet["stop"].size(), 6U);
}

TEST_F(PrintTest, HasWhatIsSkippedThisTimeToo) {
    open();
    follow_link(link_to(evening()));
    press("Include Gate");
    ASSERT_EQ(find(Role::button, "Gate")->value, text("app.preview.skipped"));
    press("Print");
    EXPECT_EQ(sheet()["exercises"].size(), 2U);
}

TEST_F(PrintTest, IsForThePersonWithTheirVersionsAndCautions) {
    open_with({"kneeling", "glaucoma"});
    Routine routine;
    routine.title = "Two";
    for (const char* id : {"bridge", "gate"}) {
        const Pose& pose = *shipped_content().catalogue.pose(number_of_pose(id));
        routine.items.push_back({.pose = pose.number, .dose = pose.variants.front().dose});
    }
    const json sheet = print(routine);
    ASSERT_EQ(sheet["exercises"].size(), 2U);
    const std::string kept = sheet["exercises"][1]["title"].get<std::string>();
    EXPECT_NE(kept, "Gate");
    EXPECT_TRUE(sees(Role::button, kept));
    EXPECT_EQ(sheet["exercises"][0]["cautions"], json{text("caution.no-strain")});
    EXPECT_TRUE(reads(texts(sheet["about"]).back())) << "that something is changed";
    EXPECT_EQ(device.printed[0].find("laucoma"), std::string::npos) << "others read the paper";
}

TEST_F(PrintTest, IsOfferedInTheSheetOfShare) {
    open();
    press("Share");
    press("Print");
    const auto& built_in = shipped_content().routines.front();
    EXPECT_EQ(sheet()["title"], built_in.title);
    EXPECT_EQ(sheet()["exercises"].size(), built_in.items.size());
    EXPECT_TRUE(sees(Role::dialog, "Share")) << "another way may be wanted too";
}

TEST_F(PrintTest, IsNotOfferedWhereNothingIsLeft) {
    open();
    Routine routine = evening();
    routine.items.erase(routine.items.begin());
    routine.items[0].pose = 250;
    follow_link(link_to(routine));
    EXPECT_FALSE(sees(Role::button, "Print")) << screen();
    press("Share");
    EXPECT_TRUE(sees(Role::button, "Copy link"));
    EXPECT_FALSE(sees(Role::button, "Print")) << screen();
}

TEST_F(PrintTest, AFailureIsSaid) {
    device.print_fails = true;
    open();
    print(evening());
    EXPECT_TRUE(reads(text("app.print.failed"))) << screen();
}

// All variants of all poses, in each language, for both sides.
class EveryVariantOnPaper : public ::testing::TestWithParam<const char*> {
protected:
    EveryVariantOnPaper() {
        const std::string language = GetParam();
        if (language != "en") {
            EXPECT_TRUE(add_language(content_, asset("text/" + language + ".json")));
        }
        EXPECT_TRUE(speak(content_, language));
    }

    json on_paper(const Pose& pose, const Variant& variant, Sides sides) const {
        Adapted mine;
        mine.routine.items = {{.pose = pose.number,
                               .variant = variant.number,
                               .dose = variant.dose,
                               .sides = sides,
                               .note = "Mine"}};
        return json::parse(print_sheet({mine.routine, mine, "", std::nullopt, {}, WayTime::normal},
                                       content_, {}))["exercises"][0];
    }
    Content content_ = shipped_content();
};
INSTANTIATE_TEST_SUITE_P(Languages, EveryVariantOnPaper, ::testing::Values("en", "de", "es"));

TEST_P(EveryVariantOnPaper, HasItsWordsAndItsFigures) {
    for (const Pose& pose : content_.catalogue.poses()) {
        for (const Variant& variant : pose.variants) {
            SCOPED_TRACE(pose.id + "." + variant.id);
            for (const Sides sides : {Sides::both, Sides::left, Sides::right}) {
                if (sides != Sides::both && !pose.two_sided) continue;
                const json one = on_paper(pose, variant, sides);
                const Line line = item_line({.pose = pose.number,
                                             .variant = variant.number,
                                             .dose = variant.dose,
                                             .sides = sides},
                                            {}, content_);
                EXPECT_EQ(one["title"], line.title);
                EXPECT_EQ(one["dose"], line.detail);
                EXPECT_EQ(one["note"], "Mine");
                EXPECT_NE(one["end"], "");
                EXPECT_NE(one["end"], one["start"]);
                if (one["start"] == "") {
                    EXPECT_TRUE(pose.kind == Kind::rest || pose.kind == Kind::posture);
                }
                std::string words;
                for (const json& steps : one["steps"]) words += steps[2].get<std::string>() + " ";
                EXPECT_EQ(words.find('{'), std::string::npos) << words;
                for (const Step& step : variant.steps) {
                    const bool changes = step.at == StepAt::change && sides != Sides::both;
                    if (changes || step.only_if == OnlyIf::lowered) continue;
                    const std::string_view whole = content_.texts(step.text);
                    EXPECT_NE(words.find(whole.substr(0, whole.find('{'))), std::string::npos)
                        << whole;
                }
            }
        }
    }
}

// Returns where the letter is in the drawing, from the left.
std::vector<double> places(const std::string& drawing, char letter) {
    std::vector<double> all;
    const std::string mark = std::string("|") + letter;
    for (std::size_t at = 0; (at = drawing.find(mark, at)) != std::string::npos; at += 2)
        all.push_back(std::stod(drawing.substr(at + 2)));
    return all;
}

// Of a pose that faces the person, their left is on the left of the picture, as in a mirror.
TEST(PrintedFigure, HasTheLettersOfTheSideThatIsDone) {
    const Content& content = shipped_content();
    PoseDrawer drawer(content);
    const Pose& gate = *content.catalogue.pose(number_of_pose("gate"));
    const Rung rung{&gate, &gate.variants.front()};
    for (const Side side : {Side::left, Side::right}) {
        const DrawnPose drawn = drawer.draw(rung, side);
        const auto lefts = places(drawn.start, 'L'), rights = places(drawn.start, 'R');
        ASSERT_FALSE(lefts.empty() || rights.empty()) << drawn.start;
        EXPECT_LT(*std::max_element(lefts.begin(), lefts.end()),
                  *std::min_element(rights.begin(), rights.end()));
    }
    EXPECT_NE(drawer.draw(rung, Side::left).end, drawer.draw(rung, Side::right).end);
    const Pose& cow = *content.catalogue.pose(number_of_pose("cat-cow"));
    const DrawnPose drawn = drawer.draw({&cow, &cow.variants.front()}, Side::left);
    EXPECT_TRUE(places(drawn.end, 'L').empty() && places(drawn.end, 'R').empty());
}

}  // namespace
}  // namespace catcow::testing
