#pragma once

#include <string>
#include <string_view>

#include "app/shell/world.h"

namespace catcow {

// Which language Catcow speaks: the address's, else the chosen one, else the device's, else English.
// Texts of a language that is not there yet are fetched.
class LanguageChoice {
public:
    explicit LanguageChoice(World& world)
        : world_(world), asked_language_(world.launch.asked_language) {}

    // Speaks the wanted language, if its texts are there.
    void begin();
    // Between frames. In a session nothing changes: its words stay what they were. `may_tell`: nothing is
    // in the way of a message that the texts could not be fetched.
    void follow(bool in_session, bool may_tell);
    bool comes() const;  // its texts are on their way
    // `choice`: 0 as the device says, n the nth of `languages`, from 1. It counts from now on, whatever
    // the address says. One that could not be fetched is asked for again.
    void choose(int choice);

private:
    enum class Told { nothing, coming, missed, said };

    std::string wanted() const;
    void fetch(const std::string& language);
    void take(const std::string& language, std::string_view text);

    World& world_;
    std::string asked_language_;  // in the address
    std::string page_language_;   // the page knows it
    std::string fetched_;         // the one that was asked for last
    Told told_ = Told::nothing;
};

}  // namespace catcow
