#pragma once

#include <string>
#include <string_view>

#include "app/shell/world.h"

namespace catcow {

// Chooses the language: from the address, else the chosen one, else the device's, else English.
// Fetches the texts of a language that have not arrived yet.
class LanguageChoice {
public:
    explicit LanguageChoice(World& world)
        : world_(world), asked_language_(world.launch.asked_language) {}

    // Changes to the wanted language if its texts are there.
    void begin();
    // Call between frames. Changes nothing during a session, so its words stay the same.
    // `may_tell`: a message may be shown that the texts could not be fetched.
    void follow(bool in_session, bool may_tell);
    bool comes() const;  // the texts are being fetched
    // `choice`: 0 for the device's language, or n for the nth of `languages`, from 1. It overrides
    // the address from now on. If an earlier fetch failed, the texts are fetched again.
    void choose(int choice);

private:
    enum class Told { nothing, coming, missed, said };

    std::string wanted() const;
    void fetch(const std::string& language);
    void take(const std::string& language, std::string_view text);

    World& world_;
    std::string asked_language_;  // from the address
    std::string page_language_;   // the language that the page was told
    std::string fetched_;         // the language that was fetched last
    Told told_ = Told::nothing;
};

}  // namespace catcow
