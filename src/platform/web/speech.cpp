#include "platform/web/speech.h"

#include <algorithm>
#include <string>

#include "platform/web/page.h"

namespace catcow {

void WebSpeech::look_for(std::string_view language,
                         std::function<void(std::vector<Voice>, bool)> found) {
    found_ = std::move(found);
    page_voices(std::string(language).c_str());
}

void WebSpeech::voices(std::string_view lines, bool all) {
    std::vector<Voice> voices;
    const auto line = [&] {
        const std::size_t end = std::min(lines.find('\n'), lines.size());
        const std::string_view text = lines.substr(0, end);
        lines.remove_prefix(std::min(end + 1, lines.size()));
        return std::string(text);
    };
    while (!lines.empty()) {
        Voice voice;
        voice.id = line();
        voice.name = line();
        voice.language = line();
        voices.push_back(std::move(voice));
    }
    if (found_) found_(std::move(voices), all);
}

void WebSpeech::say(const Words& words, std::function<void(Told)> told) {
    told_ = std::move(told);
    page_say(++ticket_, words.text.c_str(), words.voice.c_str(), words.rate, words.volume);
}

void WebSpeech::told(int ticket, int what) {
    if (ticket != ticket_ || !told_) return;
    const auto tell =
        what == 0 ? told_ : std::exchange(told_, {});  // the page's numbers are the enum's
    tell(static_cast<Told>(std::clamp(what, 0, 2)));
}

void WebSpeech::hush() {
    told_ = {};
    page_hush();
}

}  // namespace catcow
