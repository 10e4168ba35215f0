// A newer version of Catcow stored something. A resume row of version 2 was overwritten by version 1, and a page whose
// database was upgraded by another tab looked like a first visit.
#include "support/app_test.h"

namespace catcow::testing {
namespace {

using Trouble = FakeStorage::Trouble;

class Newer : public AppTest {
protected:
    bool told() const { return reads(text("app.storage.newer")); }
    void store(std::vector<Storage::Row>& rows, const std::string& key, const std::string& row) {
        std::erase_if(rows, [&](const auto& each) { return each.key == key; });
        rows.push_back({key, row});
    }
    static Settings known() {
        Settings settings;
        settings.notice_seen = settings.needs_asked = true;
        settings.on_today = "eight-poses";
        settings.needs = {"arching"};
        return settings;
    }
};

TEST_F(Newer, AResumePointOfAnyNewerVersionStaysWhateverThePersonDoes) {
    for (const char* version : {"2", "3", "99999999999", "18446744073709551615", "1e300", "1.5"}) {
        const std::string row = std::string(R"({"where":"elsewhere","v":)") + version + "}";
        store(storage.single, "resume", row);
        open();
        EXPECT_TRUE(told()) << version << screen();
        start_routine("Short reset");
        run_sound(seconds(30));
        hide(true);
        hide(false);
        run_to_the_end();
        EXPECT_TRUE(reads(text("app.after.kept"))) << screen();
        ASSERT_NE(storage.find("single", "resume"), nullptr);
        EXPECT_EQ(*storage.find("single", "resume"), row);
    }
}

TEST_F(Newer, SettingsStayAndWhatIsChosenHoldsForThisVisit) {
    std::string row = to_row(known());
    row.replace(row.find(R"("v":1)"), 5, R"("v":2)");
    store(storage.single, "settings", row);
    open();
    EXPECT_EQ(app->screen(), "today");
    EXPECT_TRUE(told()) << screen();
    press("Settings");
    slide("Volume of the tones", 0.25);
    EXPECT_EQ(slider("Volume of the tones"), 0.25);
    EXPECT_EQ(*storage.find("single", "settings"), row);
}

TEST_F(Newer, ARecordThatANewerTabRewroteStays) {
    open();
    start_routine("Short reset");
    run_to_the_end();
    ASSERT_EQ(storage.sessions.size(), 1U);
    const std::string row = R"({"v":2,"pain":"none"})";
    storage.sessions[0].text = row;
    slide(text("app.after.pain"), 3);
    EXPECT_EQ(storage.sessions[0].text, row);
    EXPECT_TRUE(reads(text("app.after.not_kept"))) << screen();
    press("Done");
    EXPECT_TRUE(told()) << screen();
}

TEST_F(Newer, ARecordOfThisSessionThatANewerTabWroteStaysAndNothingElseIsCalledKept) {
    open();
    start_routine("Short reset");
    breathe(1);
    const std::string row = R"({"v":2,"pain":"none"})";
    storage.sessions.push_back({resume_row()->session, row});
    run_to_the_end();
    ASSERT_EQ(storage.sessions.size(), 1U);
    EXPECT_EQ(storage.sessions[0].text, row);
    EXPECT_TRUE(reads(text("app.after.not_kept"))) << screen();
}

TEST_F(Newer, StoresAreReadAndNeverWrittenAndThatIsSaid) {
    store(storage.single, "settings", to_row(known()));
    storage.trouble = Trouble::newer;
    open();
    EXPECT_EQ(app->screen(), "today") << "not a first visit";
    EXPECT_TRUE(sees(Role::dialog, text("app.dialog.message"))) << screen();
    EXPECT_TRUE(told()) << screen();
    press("Close");
    start_routine("Short reset");
    run_to_the_end();
    EXPECT_TRUE(reads(text("app.after.not_kept"))) << screen();
    EXPECT_TRUE(storage.sessions.empty());
    EXPECT_EQ(*storage.find("single", "settings"), to_row(known()));
    EXPECT_EQ(storage.find("single", "resume"), nullptr);
}

TEST_F(Newer, StoresThatAnOlderTabHoldsAreWaitedForAndThatIsSaid) {
    store(storage.single, "settings", to_row(known()));
    storage.trouble = Trouble::blocked;
    open();
    run_clock(seconds(3));
    EXPECT_TRUE(reads(text("app.storage.blocked"))) << screen();
    press("Close");
    storage.trouble = Trouble::none;
    storage.answer();
    settle();
    EXPECT_EQ(app->screen(), "today") << screen();
}

TEST_F(Newer, TheStoresAreHeldUntilTheSessionIsStored) {
    open();
    EXPECT_FALSE(storage.held);
    start_routine("Short reset");
    EXPECT_TRUE(storage.held);
    storage.slow = true;
    run_to_the_end();
    EXPECT_TRUE(storage.held);
    storage.answer();
    EXPECT_FALSE(storage.held);
    EXPECT_EQ(storage.sessions.size(), 1U);
}

}  // namespace
}  // namespace catcow::testing
