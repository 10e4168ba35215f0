#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/duration.h"

namespace catcow {

// Returns how long espeak-ng 1.51 takes to say a text at its usual rate (175 words a minute), in
// `language` ("en", "de", "es"; any other counts as Spanish, the slowest):
//
//     0.08 s + 0.059 (en), 0.060 (de), 0.063 (es) s a letter + 0.30 s a comma, stop or colon inside
//
// A digit counts as four letters, because it is read as a word. scripts/voice-lengths measures it: of the
// 277 sentences of a session (in each language) that last a second or more, the median takes 1.02 (en),
// 1.01 (de), 1.00 (es) of the estimate, and nine of ten take 0.88 to 1.15, 0.89 to 1.14, 0.93 to 1.06.
// Counting vowels as syllables was tried and is worse: a standard deviation of 12 %, 11 %, 9 % where
// letters have 8 %, 8 %, 4 %.
Duration usual_length(std::string_view language, std::string_view text);

// How fast one voice speaks, learned from what it said. A value: the app keeps factor() in its
// settings for each voice, and starts from it the next time.
class VoicePace {
public:
    // Of a voice that nobody has heard yet [D]: careful, because what is planned too long is only left
    // out, and what is planned too short is cut off.
    static constexpr double unheard = 1.15;
    static constexpr double least = 0.4, most = 3;  // of factor()
    // A text that took less than this share of its usual length was not spoken [D]: an engine without
    // sound tells its end at once.
    static constexpr double unspoken = 0.2;

    // `factor`: what factor() returned the last time this voice was used.
    explicit VoicePace(std::string_view language, double factor = unheard);

    // Learns from a text that the voice has said from its beginning to its end. Ignores texts below a
    // second, because most of what they take is the voice's own delay. Returns false, and learns nothing,
    // if nobody can have spoken the text in this time.
    bool observe(std::string_view text, Duration took);

    // Returns how much longer this voice takes than usual_length(): the median of the latest 15
    // observations and of three that stand for what was known before. So two wrong observations
    // change little, and seven wrong ones of fifteen do not decide. least..most.
    double factor() const;
    // Returns how long this voice needs for a text.
    Duration length_of(std::string_view text) const;

private:
    std::string language_;
    double before_;
    std::vector<double> ratios_;  // the latest is last
};

}  // namespace catcow
