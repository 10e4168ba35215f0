// Which language Catcow speaks: the address's, else the chosen one, else the device's, else English.
#include "app/app.h"
#include "catalogue/languages.h"

namespace catcow {

std::string App::wanted_language() const {
    for (const std::string* code :
         {&launch_.asked_language, &store_.settings().language, &launch_.own_language}) {
        if (language_of(*code)) return *code;
    }
    return std::string(languages.front().code);
}

// Takes effect between frames, and never in a session: its words stay what they were.
void App::follow_language() {
    if (page_language_ != content_.texts.language()) {
        page_language_ = content_.texts.language();
        ports_.device.page_language(page_language_);
    }
    if (screen_ == Screen::player) return;
    const std::string wanted = wanted_language();
    if (wanted == page_language_) return;
    if (speak(content_, wanted)) {
        ports_.device.request_frame();  // other words, other heights
        return follow_language();
    }
    if (asked_texts_ != wanted) {
        asked_texts_ = wanted;
        texts_told_ = TextsTold::coming;
        ports_.device.fetch_texts(
            wanted, [this, wanted](std::string_view text) { take_texts(wanted, text); });
        return;
    }
    if (texts_told_ != TextsTold::missed || !started_ || dialog_ != DialogKind::none) return;
    texts_told_ = TextsTold::said;
    show_message(content_.texts.format("app.settings.language_missed",
                                       {{"language", language_of(wanted)->name}}));
}

void App::take_texts(const std::string& language, std::string_view text) {
    const bool there = add_language(content_, {"text/" + language + ".json", std::string(text)});
    if (language == asked_texts_) texts_told_ = there ? TextsTold::nothing : TextsTold::missed;
    ports_.device.request_frame();
}

bool App::language_comes() const {
    return texts_told_ == TextsTold::coming && wanted_language() == asked_texts_;
}

// The choice counts from now on, whatever the address says. One that failed is asked for again.
void App::choose_language(int index) {
    Settings settings = store_.settings();
    settings.language.clear();
    if (index > 0) settings.language = languages[static_cast<std::size_t>(index) - 1].code;
    launch_.asked_language.clear();
    if (texts_told_ != TextsTold::coming) asked_texts_.clear();
    store_.change(settings);
}

}  // namespace catcow
