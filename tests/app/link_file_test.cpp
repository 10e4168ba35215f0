#include "routine/link_file.h"

#include "support/app_test.h"

namespace catcow::testing {
namespace {

class OpenedFile : public AppTest {
protected:
    // A routine as a file.
    std::string file_of(const Routine& routine) const {
        return link_file(routine.title, device.url + "#" + encode_link(routine).value());
    }
    std::string short_reset() const { return file_of(shipped_content().routines[1]); }
    void drop(std::string_view text, Opened how = Opened::read) {
        app->file(how, text);
        settle();
    }
};

TEST_F(OpenedFile, ShowsTheRoutineAndStartsNothing) {
    open();
    drop(short_reset());
    EXPECT_EQ(app->screen(), "preview");
    EXPECT_TRUE(sees(Role::heading, "Short reset")) << screen();
    EXPECT_TRUE(device.fragment.starts_with("1.")) << "a reload shows it again";
    EXPECT_EQ(audio.opened, 0);
}

TEST_F(OpenedFile, ThatWasSharedIsTheSameRoutine) {
    open();
    press("Share");
    press("Save as a file");
    const std::string saved = device.files.at(0).bytes;
    storage = FakeStorage();
    reopen();
    open();
    drop(saved);
    EXPECT_TRUE(sees(Role::heading, "Eight poses")) << screen();
}

TEST_F(OpenedFile, IsAskedForWhereLinksArePasted) {
    open();
    press("Routines");
    press("Paste a link");
    press("Open a file");
    EXPECT_EQ(device.files_asked, 1);
    drop(short_reset());
    EXPECT_TRUE(sees(Role::heading, "Short reset")) << screen();
}

TEST_F(OpenedFile, ThatCannotBeReadSaysWhy) {
    struct Case {
        Opened how;
        std::string text;
        const char* said;
    };
    open();
    for (const Case& each : {
             Case{Opened::too_large, "", "app.file.too_large"},
             Case{Opened::unreadable, "", "app.file.not_a_routine"},
             Case{Opened::read, "Dear Ann", "app.file.not_a_routine"},
             Case{Opened::read, "{\"catcow\":1,\"li", "app.file.damaged"},
             Case{Opened::read, "{\"catcow\":2}", "app.file.newer_version"},
             Case{Opened::read, link_file("x", "#1.AbC"), "app.link.damaged"},
             Case{Opened::read, link_file("x", "words"), "app.link.not_a_routine"},
         }) {
        drop(each.text, each.how);
        EXPECT_TRUE(sees(Role::dialog, text("app.dialog.message"))) << each.said;
        EXPECT_TRUE(sees(Role::text, text(each.said))) << each.said << screen();
        press("Close");
        EXPECT_EQ(app->screen(), "today");
    }
}

TEST_F(OpenedFile, WaitsUntilTheSessionIsOver) {
    open();
    press("Start session");
    run_sound(seconds(10));
    drop(short_reset());
    EXPECT_TRUE(playing());
    EXPECT_TRUE(sees(Role::live, text("app.link.waits"))) << screen();
    drop("words");
    EXPECT_TRUE(playing());
    EXPECT_TRUE(sees(Role::live, text("app.file.not_a_routine"))) << screen();
    press("End session");
    press("End session");
    press("Done");
    EXPECT_TRUE(sees(Role::heading, "Short reset")) << screen();
}

TEST_F(OpenedFile, WaitsForTheSheetAndTheNotice) {
    first_visit = true;
    open();
    drop(short_reset());
    EXPECT_EQ(app->screen(), "notice");
    press("I understand");
    press("Continue");
    EXPECT_TRUE(sees(Role::heading, "Short reset")) << screen();
    press("Share");
    drop(short_reset());
    EXPECT_TRUE(sees(Role::dialog, "Share")) << screen();
    press("Close");
    EXPECT_EQ(app->screen(), "preview");
}

}  // namespace
}  // namespace catcow::testing
