// "bridge " and "cat cow" found no pose.
#include <algorithm>

#include "app/poses/models.h"
#include "support/app_test.h"

namespace catcow::testing {
namespace {

class Search : public ::testing::Test {
protected:
    static const Content& content() {
        static const Content all = [] {
            std::vector<SourceFile> files = all_assets();
            for (const char* name : {"text/de.json", "text/es.json"}) files.push_back(asset(name));
            return load_content(files).value();
        }();
        return all;
    }
    // Returns the ids of the poses that are found.
    static std::vector<std::string> found(std::string typed) {
        const PosesModel model = poses_model({{}, std::move(typed)}, content(), {});
        std::vector<std::string> ids;
        for (const PosesModel::Group& group : model.groups) {
            for (const auto& entry : group.entries)
                ids.push_back(content().catalogue.pose(entry.number)->id);
        }
        EXPECT_EQ(model.found, static_cast<int>(ids.size()));
        return ids;
    }
    static void expect(const char* id, std::initializer_list<const char*> typed) {
        for (const char* const words : typed) {
            const std::vector<std::string> ids = found(words);
            EXPECT_NE(std::find(ids.begin(), ids.end(), id), ids.end()) << '"' << words << '"';
            EXPECT_LE(ids.size(), 3U) << '"' << words << '"';
        }
    }
};

TEST_F(Search, FindsWordsWhateverIsBetweenThem) {
    expect("bridge", {"bridge ", " bridge", "BRIDGE", "Bridge.", "brid-ge", "\u00A0bridge\u200B"});
    expect("cat-cow",
           {"cat cow", "catcow", "cat-cow", "Cat & Cow", "cow cat", "cat and cow", "cat–cow"});
    expect("spinal-twist",
           {"twist", "spinal  twist", "spinal-twist", "spinaltwist", "twist, spinal"});
    expect("leg-back", {"leg lift", "standing-leg-lift", "leg standing"});
}

TEST_F(Search, FindsApostrophesOfEveryKindAndNone) {
    expect("childs-pose",
           {"child's pose", "child’s pose", "child‘s pose", "childʼs pose", "child`s pose",
            "child´s pose", "childs pose", "childspose", "child pose", "CHILD’S", "child′s"});
}

TEST_F(Search, FindsDigitsAndRomanNumerals) {
    expect("warrior-3",
           {"warrior 3", "warrior III", "warrior iii", "Warrior-3", "warrior3", "warrioriii",
            "Virabhadrasana 3", "virabhadrasana iii", "Krieger 3", "guerrero 3"});
    EXPECT_TRUE(found("warrior 2").empty());
}

TEST_F(Search, FindsSanskritWithAndWithoutDiacritics) {
    expect("warrior-3", {"vīrabhadrāsana", "Vīrabhadrāsana III", "virabhadrasana"});
    expect("locust", {"śalabhāsana", "shalabhasana", "salabhasana", "eka pāda śalabhāsana"});
    expect("mountain", {"tāḍāsana", "tadasana", "TADASANA"});
    expect("bridge", {"setu bandha sarvāṅgāsana", "setubandha", "setu-bandha"});
    expect("spinal-twist", {"jaṭhara parivartanāsana", "parivartanasana"});
    expect("dolphin-plank", {"śvānāsana", "shvanasana", "svanasana", "makara adho mukha"});
    expect("childs-pose", {"bālāsana", "ba\u0304la\u0304sana"});
    expect("sphinx", {"bhujaṅgāsana", "bhujang"});
}

TEST_F(Search, FindsTheNamesOfTheLanguagesThatAreThere) {
    expect("bridge",
           {"Schulterbrücke", "schulterbrucke", "schulterbruecke", "SCHULTERBRÜCKE", "puente"});
    expect("mountain", {"montaña", "montana", "Berg", "monta\u00F1a", "montan\u0303a"});
    expect("childs-pose", {"niño", "nino", "Kindhaltung", "postura del nino"});
    expect("spinal-twist", {"torsión", "torsion", "TORSIÓN BOCA", "Krokodil"});
    expect("leg-back", {"pierna elevada", "Bein heben"});
}

TEST_F(Search, OfNothingFindsAllAndOfNonsenseNone) {
    const std::size_t all = content().catalogue.poses().size();
    for (const char* const nothing : {"", " ", "-", "’", "\u200B", "\xFF"})
        EXPECT_EQ(found(nothing).size(), all) << nothing;
    for (const char* const nonsense : {"zzz", "猫", "🐈", "bridge zzz"})
        EXPECT_TRUE(found(nonsense).empty()) << nonsense;
}

}  // namespace
}  // namespace catcow::testing
