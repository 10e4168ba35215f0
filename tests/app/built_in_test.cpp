// The routines that are built in, as a person meets them on Today and in the list.
#include <algorithm>
#include <set>
#include <utility>

#include "app/routines/library.h"
#include "app/routines/models.h"
#include "support/app_test.h"

namespace catcow::testing {
namespace {

class BuiltIn : public AppTest {};

TEST_F(BuiltIn, EachHasATitleAndALineOfItsOwnInEveryLanguage) {
    for (const Texts& texts : shipped_content().languages) {
        std::set<std::string> titles, lines;
        for (const Routine& routine : shipped_content().routines) {
            const std::string key = "routine." + routine.id;
            ASSERT_TRUE(texts.has(key + ".title") && texts.has(key + ".about")) << routine.id;
            EXPECT_TRUE(titles.insert(std::string(texts(key + ".title"))).second) << routine.id;
            EXPECT_TRUE(lines.insert(std::string(texts(key + ".about"))).second) << routine.id;
            EXPECT_EQ(texts(key + ".about").back(), '.') << routine.id;
        }
    }
}

TEST_F(BuiltIn, ThreeItemsRemainForEachNeedOrThePreviewSaysSo) {
    const Content& content = shipped_content();
    int few = 0;
    for (const Routine& routine : content.routines) {
        for (const Need& need : content.catalogue.rules().needs) {
            const Adapted mine =
                adapt(routine, content.catalogue, {{need.id}, content.catalogue.rules().props});
            const PreviewModel model = preview_model(preview_of_built_in(routine, content), mine,
                                                     content, WayTime::normal);
            std::set<std::pair<int, int>> different;
            for (const PreviewModel::Item& item : model.items)
                different.emplace(item.pose, item.variant);
            const bool said = std::count(model.left_out.begin(), model.left_out.end(),
                                         text("app.today.few_left")) == 1;
            EXPECT_EQ(said, different.size() < 3) << routine.id << " " << need.id;
            EXPECT_TRUE(model.playable) << routine.id << " " << need.id;
            few += said ? 1 : 0;
        }
    }
    EXPECT_EQ(few, 1) << "on a bed in pregnancy";
}

TEST_F(BuiltIn, WhereLittleRemainsTodayAndThePreviewSayItAndTheSessionStarts) {
    open_after("bed", {"pregnancy"});
    EXPECT_TRUE(sees(Role::live, text("app.today.few_left"))) << screen();
    press("See the routine");
    EXPECT_TRUE(sees(Role::text, text("app.today.few_left"))) << screen();
    EXPECT_FALSE(sees(Role::alert, text("app.today.few_left")));
    press("Start session");
    EXPECT_TRUE(running());
    open_after("bed");
    EXPECT_FALSE(reads(text("app.today.few_left"))) << "everything remains";
}

TEST_F(BuiltIn, AnotherOneIsChosenFromTodayInTheListWithItsLine) {
    open();
    press("Choose another");
    ASSERT_EQ(app->screen(), "routines");
    for (const Routine& routine : shipped_content().routines) {
        const Node* const row = find(Role::button, routine.title);
        ASSERT_TRUE(row) << routine.id << screen();
        EXPECT_NE(row->value.find(text("routine." + routine.id + ".about")), std::string::npos);
    }
    press("Strength");
    EXPECT_TRUE(reads(text("routine.strength.about"))) << screen();
    press("Start session");
    EXPECT_EQ(player().routine().id, "strength");
}

// A routine that was renamed or taken away, or that only a newer version has.
TEST_F(BuiltIn, TodayProposesSomethingIfTheOneThatWasThereIsNotThere) {
    open_after("moon-walk");
    EXPECT_TRUE(sees(Role::heading, "Proposed for today")) << screen();
}

}  // namespace
}  // namespace catcow::testing
