// Tests of posture, sources and safety texts: the content that ships, and faults that are rejected.
#include <gtest/gtest.h>

#include <algorithm>

#include "catalogue/lessons.h"
#include "catalogue/posture.h"
#include "catalogue/sources.h"
#include "catalogue/texts.h"
#include "support/assets.h"

namespace catcow {

namespace {

Texts words() {
    auto loaded = Texts::load(testing::asset("text/en.json"));
    EXPECT_TRUE(loaded.ok()) << loaded.error().message;
    return std::move(loaded).value();
}

std::string posture_fault(const std::string& json) {
    const auto posture = Posture::load({{"posture.json", json}});
    return posture.ok() ? "loads" : posture.error().message;
}

std::string check_with(const std::string& steps) {
    return posture_fault(
        R"({"checks": [{"number": 250, "id": "sitting", "position": "chair", "steps": [)" + steps +
        R"(]}], "tips": []})");
}

}  // namespace

TEST(Posture, ShipsTwoChecksOfSixBreathsWithTheirWords) {
    const auto posture = Posture::load(testing::all_assets());
    ASSERT_TRUE(posture.ok()) << posture.error().message;
    const Texts texts = words();
    const Catalogue catalogue = Catalogue::load(testing::all_assets()).value();
    ASSERT_EQ(posture.value().checks.size(), 2U);
    for (const PostureCheck& check : posture.value().checks) {
        EXPECT_TRUE(texts.has("posture." + check.id + ".name"));
        EXPECT_EQ(check.steps.size(), 6U);
        const Pose* const pose = catalogue.pose(check.number);
        ASSERT_NE(pose, nullptr) << "it can be practised";
        EXPECT_EQ(pose->text_key("name"), "posture." + check.id + ".name");
        EXPECT_EQ(pose->variants.front().position, check.position);
        for (const auto& step : check.steps) {
            EXPECT_TRUE(texts.has(step.text)) << step.text;
            EXPECT_FALSE(step.shows.empty()) << step.text << ": the figure shows it";
        }
    }
    EXPECT_EQ(posture.value().tips.size(), 5U);
    for (const std::string& tip : posture.value().tips) EXPECT_TRUE(texts.has(tip)) << tip;
}

TEST(Posture, RefusesWhatCannotBeBreathed) {
    const std::string pair = R"({"at": "inhale", "text": "a"}, {"at": "exhale", "text": "b"})";
    EXPECT_EQ(check_with(pair + "," + pair + "," + pair), "loads");
    EXPECT_EQ(check_with(pair), "posture.json: checks[1]: steps: must be six");
    EXPECT_EQ(check_with(R"({"at": "exhale", "text": "a"})"),
              "posture.json: checks[1].steps[1]: at: must be inhale");
    EXPECT_EQ(posture_fault(R"({"checks": [], "tips": []})"),
              "posture.json: checks: there is none");
    EXPECT_EQ(Posture::load({}).error().message, "posture.json: is missing");
}

TEST(Sources, NameWhereEachFigureComesFrom) {
    const auto sources = load_sources(testing::all_assets());
    ASSERT_TRUE(sources.ok()) << sources.error().message;
    const Texts texts = words();
    EXPECT_EQ(sources.value().front().id, "article");
    for (const Source& source : sources.value()) {
        EXPECT_TRUE(texts.has("source." + source.id)) << source.id;
        EXPECT_FALSE(source.texts.empty()) << source.id;
    }
    EXPECT_EQ(load_sources({}).error().message, "sources.json: is missing");
    EXPECT_EQ(load_sources({{"sources.json", R"({"sources": [{"id": "x", "texts": []}]})"}})
                  .error()
                  .message,
              "sources.json: sources[1].name: is missing");
}

TEST(Lessons, ShipSixPagesWithTheirWordsAndSources) {
    const auto lessons = load_lessons(testing::all_assets());
    ASSERT_TRUE(lessons.ok()) << lessons.error().message;
    const auto sources = load_sources(testing::all_assets());
    const Texts texts = words();
    EXPECT_EQ(lessons.value().size(), 6U);
    for (const Lesson& lesson : lessons.value()) {
        EXPECT_TRUE(texts.has("learn." + lesson.id + ".title")) << lesson.id;
        for (const Lesson::Section& section : lesson.sections) {
            EXPECT_TRUE(texts.has(section.text + ".title")) << section.text;
            EXPECT_FALSE(texts.list(section.text).empty() && texts.list(section.list).empty());
            for (const std::string& id : section.sources) {
                EXPECT_TRUE(std::any_of(sources.value().begin(), sources.value().end(),
                                        [&](const Source& source) { return source.id == id; }))
                    << id;
            }
        }
    }
}

TEST(Lessons, RefuseAFaultyFileWithASentence) {
    const auto fault = [](const std::string& json) {
        const auto lessons = load_lessons({{"learn.json", json}});
        return lessons.ok() ? "loads" : lessons.error().message;
    };
    EXPECT_EQ(load_lessons({}).error().message, "learn.json: is missing");
    EXPECT_EQ(fault(R"({"pages": []})"), "learn.json: pages: there is none");
    EXPECT_EQ(fault(R"({"pages": [{"id": "a", "sections": [{"id": "b"}]}]})"),
              "learn.json: pages[1].sections[1].sources: is missing");
}

TEST(Safety, ItHurtsSaysWhatToDoInOrder) {
    const Texts texts = words();
    EXPECT_EQ(texts.list("hurts.now").size(), 3U);
    EXPECT_EQ(texts("hurts.now.1").substr(0, 11), "Stop moving");
    EXPECT_NE(texts("hurts.now.2").find("slowly"), std::string_view::npos);
    for (const char* part : {"hurts.then", "hurts.end", "hurts.see"}) {
        EXPECT_TRUE(texts.has(std::string(part) + ".title")) << part;
        EXPECT_GE(texts.list(part).size(), 3U) << part;
    }
    EXPECT_NE(texts("hurts.note").find("cannot tell"), std::string_view::npos);
}

TEST(Safety, TheEmergencyListAndTheAskFirstListAreWhole) {
    const Texts texts = words();
    EXPECT_EQ(texts.list("app.notice.emergency").size(), 7U);
    EXPECT_EQ(texts.list("app.notice.ask").size(), 15U);
    EXPECT_EQ(texts.list("app.notice.stop").size(), 8U);
}

TEST(Safety, NothingPromisesToHeal) {
    const Texts texts = words();
    for (const std::string& key : texts.keys()) {
        for (const char* promise :
             {" heal", " cure", "treats your", "pain-free", "get rid of", "fixes", "relieves"}) {
            EXPECT_EQ(texts(key).find(promise), std::string_view::npos) << key << promise;
        }
    }
}

}  // namespace catcow
