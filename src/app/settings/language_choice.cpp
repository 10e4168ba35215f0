#include "app/settings/language_choice.h"

#include "catalogue/languages.h"

namespace catcow {
namespace {

// The page gives up after 12 s (web/language.js).
constexpr Duration patience = seconds(15);

}  // namespace

std::string LanguageChoice::wanted() const {
    for (const std::string* code :
         {&asked_language_, &world_.store.settings().language, &world_.launch.own_language}) {
        if (language_of(*code)) return *code;
    }
    return std::string(languages.front().code);
}

void LanguageChoice::begin() { speak(world_.content, wanted()); }

void LanguageChoice::follow(bool in_session, bool may_tell) {
    Content& content = world_.content;
    if (page_language_ != content.texts.language()) {
        page_language_ = content.texts.language();
        world_.ports.device.page_language(page_language_);
        world_.voices.look_for(page_language_);
    }
    if (in_session) return;
    const std::string language = wanted();
    if (language == page_language_) return;
    if (speak(content, language)) {
        world_.ports.device.request_frame();  // other words have other heights
        return follow(in_session, may_tell);
    }
    if (fetched_ != language) return fetch(language);
    if (told_ != Told::missed || !may_tell) return;
    told_ = Told::said;
    world_.shell.show_message(content.texts.format("app.settings.language_missed",
                                                   {{"language", language_of(language)->name}}));
}

void LanguageChoice::fetch(const std::string& language) {
    fetched_ = language;
    told_ = Told::coming;
    world_.ports.device.fetch_texts(
        language, world_.waits.answer<std::string_view>(
                      patience, [this, language](std::string_view text) { take(language, text); },
                      [this, language] {
                          if (language == fetched_) told_ = Told::missed;
                      }));
}

void LanguageChoice::take(const std::string& language, std::string_view text) {
    const bool there =
        add_language(world_.content, {"text/" + language + ".json", std::string(text)});
    if (language != fetched_) return;
    if (there) told_ = Told::nothing;
    if (told_ == Told::coming) told_ = Told::missed;
}

bool LanguageChoice::comes() const { return told_ == Told::coming && wanted() == fetched_; }

void LanguageChoice::choose(int choice) {
    Settings settings = world_.store.settings();
    settings.language.clear();
    if (choice > 0) settings.language = languages[static_cast<std::size_t>(choice) - 1].code;
    asked_language_.clear();
    if (told_ != Told::coming) fetched_.clear();
    world_.store.change(settings);
}

}  // namespace catcow
