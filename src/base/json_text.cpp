#include "base/json_text.h"

#include <array>
#include <charconv>
#include <cmath>

namespace catcow {

// Adds a comma before a value, unless the value is the first one or follows its key.
void JsonText::separate() {
    if (out_.empty()) return;
    const char last = out_.back();
    if (last != '{' && last != '[' && last != ':') out_ += ',';
}

JsonText& JsonText::open(char bracket) {
    separate();
    out_ += bracket;
    return *this;
}

JsonText& JsonText::close(char bracket) {
    out_ += bracket;
    return *this;
}

JsonText& JsonText::key(std::string_view name) {
    separate();
    quote(name);
    out_ += ':';
    return *this;
}

JsonText& JsonText::text(std::string_view value) {
    separate();
    quote(value);
    return *this;
}

JsonText& JsonText::number(double value) {
    if (!std::isfinite(value)) value = 0;
    fixed(std::llround(value * 1000.0), 3);
    return *this;
}

JsonText& JsonText::seconds_of(Duration value) {
    fixed(value.count(), 6);
    return *this;
}

// Writes value / 10^decimals. Formats whole numbers: float formatting would make the web build larger.
void JsonText::fixed(long long value, int decimals) {
    separate();
    if (value < 0) out_ += '-';
    std::array<char, 24> digits{};
    char* end = std::to_chars(digits.data(), digits.data() + digits.size(), std::llabs(value)).ptr;
    std::string text(digits.data(), end);
    const auto places = static_cast<std::size_t>(decimals);
    if (text.size() <= places) text.insert(0, places + 1 - text.size(), '0');
    text.insert(text.size() - places, 1, '.');
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
    out_ += text;
}

JsonText& JsonText::null() {
    separate();
    out_ += "null";
    return *this;
}

JsonText& JsonText::boolean(bool value) {
    separate();
    out_ += value ? "true" : "false";
    return *this;
}

void JsonText::quote(std::string_view value) {
    static constexpr std::string_view hex = "0123456789abcdef";
    out_ += '"';
    for (const char c : value) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out_ += '\\';
            out_ += c;
        } else if (byte < 0x20) {
            out_ += "\\u00";
            out_ += hex[byte >> 4];
            out_ += hex[byte & 15];
        } else {
            out_ += c;
        }
    }
    out_ += '"';
}

}  // namespace catcow
