#include "speech/voice_pace.h"

#include <algorithm>

#include "base/median.h"
#include "base/utf8.h"

namespace catcow {
namespace {

constexpr std::size_t kept = 15;
constexpr std::size_t prior = 3;

double seconds_a_letter(std::string_view language) {
    if (language == "en") return 0.059;
    if (language == "de") return 0.060;
    return 0.063;
}

bool is_digit(char32_t point) { return point >= '0' && point <= '9'; }

// Letters beyond ASCII begin at U+00C0; quotes and dashes are at U+2010 and after.
bool is_letter(char32_t point) {
    const char32_t lower = point | 0x20U;
    return (lower >= 'a' && lower <= 'z') || (point >= 0xC0 && point < 0x2000);
}

bool is_pause(char32_t point) {
    constexpr std::u32string_view pauses = U".,:;!?";
    return pauses.find(point) != std::u32string_view::npos;
}

}  // namespace

Duration usual_length(std::string_view language, std::string_view text) {
    int letters = 0, pauses = 0;
    while (!text.empty()) {
        const char32_t point = take_code_point(text).value_or(U' ');
        letters += is_digit(point) ? 4 : is_letter(point) ? 1 : 0;
        if (is_pause(point) && !text.empty() && text.front() == ' ') ++pauses;
    }
    return seconds(0.08 + seconds_a_letter(language) * letters + 0.30 * pauses);
}

VoicePace::VoicePace(std::string_view language, double factor)
    : language_(language), before_(std::clamp(factor, least, most)) {}

bool VoicePace::observe(std::string_view text, Duration took) {
    const Duration usual = usual_length(language_, text);
    const double ratio = in_seconds(took) / in_seconds(usual);
    if (ratio < unspoken) return false;
    if (usual < seconds(1)) return true;
    if (ratios_.size() == kept) ratios_.erase(ratios_.begin());
    ratios_.push_back(ratio);
    return true;
}

double VoicePace::factor() const {
    std::vector<double> all(prior, before_);
    all.insert(all.end(), ratios_.begin(), ratios_.end());
    return std::clamp(median(all), least, most);
}

Duration VoicePace::length_of(std::string_view text) const {
    return seconds(in_seconds(usual_length(language_, text)) * factor());
}

}  // namespace catcow
