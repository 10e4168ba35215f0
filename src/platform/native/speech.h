#pragma once

#include "platform/ports.h"

namespace catcow {

// The desk program has no voices.
class DeskSpeech final : public Speech {
public:
    void look_for(std::string_view, std::function<void(std::vector<Voice>, bool)> found) override {
        if (found) found({}, true);
    }
    void say(const Words&, std::function<void(Told)> told) override {
        if (told) told(Told::failed);
    }
    void hush() override {}
};

}  // namespace catcow
