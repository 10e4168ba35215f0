#include "support/app_test.h"

namespace catcow::testing {
namespace {

class Spoken : public AppTest {
protected:
    Spoken() {
        for (const char* code : {"de", "es"}) {
            device.texts_there[code] = asset("text/" + std::string(code) + ".json").text;
        }
    }
    void reopen_with_texts() {
        const auto there = device.texts_there;
        app.reset();
        device = FakeDevice();
        device.texts_there = there;
        open();
    }
    void press_last(std::string_view name) {
        std::uint32_t last = 0;
        for (const Node& node : nodes()) {
            if (node.name == name) last = node.id;
        }
        app->pressed(last);
        settle();
    }
    void choose(const char* code) {
        std::erase_if(storage.single,
                      [](const Storage::Row& row) { return row.key == "settings"; });
        Settings settings;
        settings.notice_seen = settings.needs_asked = true;
        settings.on_today = on_today;
        settings.language = code;
        storage.single.push_back({"settings", to_row(settings)});
    }
    bool starts_in(const char* language) const {
        const char* const start = device.language == "de"   ? "Einheit starten"
                                  : device.language == "es" ? "Empezar la sesión"
                                                            : "Start session";
        return device.language == language && sees(Role::button, start);
    }
};

TEST_F(Spoken, TheAddressGoesBeforeSettingsAndTheyBeforeTheDevice) {
    open();
    EXPECT_TRUE(starts_in("en")) << screen();
    launch.own_language = "de";
    reopen_with_texts();
    EXPECT_TRUE(starts_in("de")) << screen();
    choose("es");
    reopen_with_texts();
    EXPECT_TRUE(starts_in("es")) << screen();
    launch.asked_language = "en";
    reopen_with_texts();
    EXPECT_TRUE(starts_in("en")) << screen();
}

TEST_F(Spoken, OneThatCatcowDoesNotSpeakIsPassedOver) {
    launch.asked_language = "fr";
    launch.own_language = "de";
    choose("xx");
    open();
    EXPECT_TRUE(starts_in("de")) << screen();
}

TEST_F(Spoken, TheFirstScreenIsNeverInTheWrongLanguage) {
    choose("de");
    device.texts_wait = true;
    open();
    EXPECT_TRUE(nodes().empty()) << screen();
    device.deliver_texts();
    settle();
    EXPECT_TRUE(starts_in("de")) << screen();
}

TEST_F(Spoken, WhatIsWrongWithALinkIsSaidInTheLanguageThatCameAlong) {
    Content content = shipped_content();
    ASSERT_TRUE(add_language(content, asset("text/de.json")));
    launch.own_language = "de";
    launch.fragment = "1.nonsense";
    app = std::make_unique<App>(Ports{storage, audio, device, speech, window}, content,
                                window.fonts, launch);
    settle();
    EXPECT_TRUE(reads("Dieser Link ist nicht lesbar")) << screen();
    EXPECT_TRUE(device.texts_asked.empty()) << "it is there";
}

TEST_F(Spoken, NobodyWaitsLongForALanguage) {
    choose("de");
    device.texts_wait = true;
    open();
    device.advance(seconds(2.1));
    app->frame();
    EXPECT_TRUE(starts_in("en")) << screen();
    device.deliver_texts();
    settle();
    EXPECT_TRUE(starts_in("de")) << "it comes late, not never\n" << screen();
}

TEST_F(Spoken, AChoiceInSettingsTakesEffectAtOnceAndIsKept) {
    open();
    press("Settings");
    press("Deutsch");
    EXPECT_TRUE(sees(Role::heading, "Einstellungen")) << screen();
    EXPECT_EQ(device.language, "de");
    EXPECT_EQ(settings_row().language, "de");
    press("Español");
    EXPECT_TRUE(sees(Role::heading, "Ajustes")) << screen();
    press("English");
    EXPECT_TRUE(sees(Role::heading, "Settings")) << screen();
    press_last("Same as device");  // the first one belongs to the theme
    EXPECT_EQ(settings_row().language, "");
    EXPECT_EQ(device.texts_asked, (std::vector<std::string>{"de", "es"})) << "each once";
}

TEST_F(Spoken, AChoiceInSettingsGoesBeforeTheAddress) {
    launch.asked_language = "de";
    open();
    press("Einstellungen");
    press("Español");
    EXPECT_TRUE(sees(Role::heading, "Ajustes")) << screen();
}

TEST_F(Spoken, RoutinesAndHistoryChangeTheirTitles) {
    open();
    start_routine("Short reset");
    run_to_the_end();
    press("Done");
    press("Settings");
    press("Deutsch");
    press("Verlauf");
    EXPECT_TRUE(reads(": Kurze Auszeit")) << screen();
    press("Heute");
    EXPECT_TRUE(sees(Role::heading, "Acht Übungen")) << screen();
}

TEST_F(Spoken, ASearchNeedsNoAccents) {
    launch.own_language = "es";
    open();
    press("Posturas");
    for (const char* typed : {"TORSION", "torsión", "torsi"}) {
        write("Buscar", typed);
        EXPECT_TRUE(sees(Role::button, "Torsión boca arriba")) << typed;
        EXPECT_FALSE(sees(Role::button, "Puente")) << typed;
    }
}

TEST_F(Spoken, WordsOfASessionStayWhatTheyWere) {
    choose("de");
    device.texts_wait = true;
    open();
    device.advance(seconds(2.1));
    app->frame();
    press("Start session");
    device.deliver_texts();
    breathe(1);
    EXPECT_TRUE(sees(Role::button, "Pause"));
    EXPECT_TRUE(reads("After this: ")) << screen();
    press("End session");
    press("End session");
    press("Fertig");
    EXPECT_TRUE(starts_in("de")) << screen();
}

TEST_F(Spoken, OneThatCannotBeHadIsToldOnceAndEnglishServes) {
    device.texts_there.clear();
    launch.own_language = "de";
    open();
    EXPECT_TRUE(reads("Deutsch could not be loaded")) << screen();
    press("Close");
    EXPECT_TRUE(starts_in("en")) << screen();
    press("Progress");
    EXPECT_FALSE(reads("could not be loaded"));
    EXPECT_EQ(device.texts_asked.size(), 1U);
}

TEST_F(Spoken, OneThatFailedIsAskedForAgainWhenItIsChosenAgain) {
    const auto there = std::exchange(device.texts_there, {{"de", "[\"half a file\"]"}});
    open();
    press("Settings");
    press("Deutsch");
    EXPECT_TRUE(reads("Deutsch could not be loaded")) << screen();
    press("Close");
    EXPECT_TRUE(sees(Role::heading, "Settings"));
    device.texts_there = there;
    press("Deutsch");
    EXPECT_TRUE(sees(Role::heading, "Einstellungen")) << screen();
}

TEST_F(Spoken, WhatIsOnItsWayIsSaid) {
    device.texts_wait = true;
    open();
    press("Settings");
    press("Deutsch");
    EXPECT_TRUE(reads("This language is loading")) << screen();
    device.deliver_texts();
    settle();
    EXPECT_TRUE(sees(Role::heading, "Einstellungen")) << screen();
}

// A Spanish toast stood on an English page.
TEST_F(Spoken, ThatEverythingIsErasedIsSaidInTheLanguageThatFollows) {
    choose("es");
    reopen_with_texts();
    press("Ajustes");
    press("Borrar los datos");
    press_last("Borrar");
    settle();
    EXPECT_EQ(device.language, "en");
    EXPECT_TRUE(reads("Your data is erased.")) << screen();
}

}  // namespace
}  // namespace catcow::testing
