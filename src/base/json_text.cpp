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
    separate();
    if (!std::isfinite(value)) value = 0;
    // Formats thousandths as whole numbers: float formatting would make the web build larger.
    const long long thousandths = std::llround(value * 1000.0);
    const long long whole = std::llabs(thousandths) / 1000;
    const long long rest = std::llabs(thousandths) % 1000;
    if (thousandths < 0) out_ += '-';
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), whole).ptr;
    out_.append(digits.data(), end);
    if (rest != 0) {
        out_ += '.';
        out_ += static_cast<char>('0' + rest / 100);
        if (rest % 100 != 0) out_ += static_cast<char>('0' + rest / 10 % 10);
        if (rest % 10 != 0) out_ += static_cast<char>('0' + rest % 10);
    }
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
