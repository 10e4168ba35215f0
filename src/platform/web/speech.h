#pragma once

#include <functional>
#include <string_view>
#include <utility>
#include <vector>

#include "platform/ports.h"

namespace catcow {

// The voices that the browser offers (web/speech.js).
class WebSpeech final : public Speech {
public:
    void look_for(std::string_view language,
                  std::function<void(std::vector<Voice>, bool)> found) override;
    void say(const Words& words, std::function<void(Told)> told) override;
    void hush() override;

    // From the bridge. `lines`: id, name and language of each voice.
    void voices(std::string_view lines, bool all);
    void told(int ticket, int what);

private:
    std::function<void(std::vector<Voice>, bool)> found_;
    std::function<void(Told)> told_;  // of the last words
    int ticket_ = 0;
};

}  // namespace catcow
