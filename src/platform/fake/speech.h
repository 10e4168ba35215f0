#pragma once

#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "platform/ports.h"

namespace catcow {

// A speech engine that records what it is asked to say. The test decides when voices come, and how each
// text goes.
class FakeSpeech final : public Speech {
public:
    struct Said {
        std::string text, voice;
        double rate = 1;
        Duration at{};
        double volume = 1;
        bool hushed = false;  // stopped while it was being said
    };

    std::vector<Voice> voices;  // found as soon as they are looked for
    bool looking = false;       // others may come
    Duration begins_after{};    // from say() until it begins
    std::function<Duration(const std::string&)> length = [](const std::string& text) {
        return seconds(0.06 * static_cast<double>(text.size()));
    };
    bool silent = false;   // never begins
    bool endless = false;  // never ends
    bool failing = false;

    std::vector<std::string> looked_for;  // languages
    std::vector<Said> said;
    int hushes = 0;

    // Voices are installed, or come late.
    void find(std::vector<Voice> now, bool all = true) {
        voices = std::move(now);
        looking = !all;
        if (found_) found_(voices, all);
    }
    // Moves time forward to `now`.
    void advance(Duration now) {
        now_ = now;
        if (silent || !told_) return;
        if (failing) return std::exchange(told_, {})(Told::failed);
        if (!begun_ && now >= begins_at_) {
            begun_ = true;
            const auto told = told_;
            told(Told::began);
        }
        if (begun_ && !endless && now >= ends_at_ && told_) std::exchange(told_, {})(Told::ended);
    }
    bool speaks() const { return told_ != nullptr; }

    void look_for(std::string_view language,
                  std::function<void(std::vector<Voice>, bool)> found) override {
        looked_for.emplace_back(language);
        found_ = std::move(found);
        found_(voices, !looking);
    }
    void say(const Words& words, std::function<void(Told)> told) override {
        said.push_back({words.text, words.voice, words.rate, now_, words.volume});
        told_ = std::move(told);
        begun_ = false;
        begins_at_ = now_ + begins_after;
        ends_at_ = begins_at_ + seconds(in_seconds(length(words.text)) / words.rate);
    }
    void hush() override {
        ++hushes;
        if (told_ && !said.empty()) said.back().hushed = true;
        told_ = {};
    }

private:
    std::function<void(std::vector<Voice>, bool)> found_;
    std::function<void(Told)> told_;
    Duration now_{}, begins_at_{}, ends_at_{};
    bool begun_ = false;
};

}  // namespace catcow
