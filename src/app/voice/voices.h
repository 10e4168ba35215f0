#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/voice/speaker.h"
#include "journal/record.h"
#include "platform/ports.h"

namespace catcow {

// Knows the voices that the device has for the language of the texts.
class Voices {
public:
    // Both must outlive this object.
    Voices(Speech& speech, Device& device) : speech_(speech), device_(device) {}

    // Looks for the voices of a language; harmless if it is the present one.
    void look_for(std::string_view language);

    // `looking`: none yet, but some may come. `none`: this device has none.
    enum class State { looking, some, none };
    State state() const;
    const std::vector<Speech::Voice>& all() const { return all_; }  // the best first
    // Returns the voice that the person chose, if it is there, else the best one. Null without any.
    const Speech::Voice* chosen(const VoiceSettings& settings) const;
    // Returns how to speak in a session. Nothing if the person wants no voice, or there is none.
    std::optional<Speaker::Manner> manner(const Settings& settings) const;

    // Says a sentence as a sample, and stops the one before. Call during a gesture.
    void sample(std::string_view text, const Settings& settings);
    // The same after a wait, if nothing stops it before. Call during a gesture.
    void sample_after(Duration wait, std::string_view text, const Settings& settings);
    void hush();  // stops the sample
    // Says a sample whose time has come. Stops one if the person wants no voice any more, or erased
    // that they did. Call once per frame.
    void follow(const VoiceSettings& settings);

private:
    void say(const Speech::Words& words);

    Speech& speech_;
    Device& device_;
    std::string language_;
    std::vector<Speech::Voice> all_;
    bool complete_ = false;
    bool samples_ = false;  // a sample is being said
    bool on_ = false;       // the person wanted a voice in the frame before
    struct Later {
        Duration at{};
        Speech::Words words;
    };
    std::optional<Later> later_;
};

// Returns the settings with what was chosen or learned for a language. An empty `id` or no `pace`
// changes nothing of it; another voice starts without a pace.
VoiceSettings with_voice(VoiceSettings settings, std::string_view language, std::string_view id,
                         std::optional<double> pace);

}  // namespace catcow
