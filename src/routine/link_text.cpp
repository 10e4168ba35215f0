#include "routine/link_text.h"

#include <optional>

#include "routine/base64url.h"

namespace catcow {
namespace {

std::optional<unsigned> hex_digit(char character) {
    if (character >= '0' && character <= '9') return character - '0';
    if (character >= 'a' && character <= 'f') return character - 'a' + 10;
    if (character >= 'A' && character <= 'F') return character - 'A' + 10;
    return std::nullopt;
}

std::string without_percents(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto high =
            text[i] == '%' && i + 2 < text.size() ? hex_digit(text[i + 1]) : std::nullopt;
        const auto low = high ? hex_digit(text[i + 2]) : std::nullopt;
        if (low) i += 2;
        plain += low ? static_cast<char>(*high << 4 | *low) : text[i];
    }
    return plain;
}

// Returns the digits in front of the first full stop if they are a version.
std::string_view version_of(std::string_view text) {
    const std::size_t stop = text.find('.');
    if (stop == std::string_view::npos || stop == 0 || stop > 3 || text[0] == '0') return {};
    const std::string_view digits = text.substr(0, stop);
    return digits.find_first_not_of("0123456789") == std::string_view::npos ? digits
                                                                            : std::string_view{};
}

}  // namespace

LinkText read_link_text(std::string_view fragment) {
    // '%' is not in the alphabet, so nothing of a link is lost. Each program on the way may have
    // written what it got with another %25.
    std::string plain(fragment);
    for (int round = 0; round < 3 && plain.find('%') != std::string::npos; ++round)
        plain = without_percents(plain);
    std::string_view text = plain;
    while (!text.empty() && !in_base64url(text.front())) text.remove_prefix(1);
    LinkText link;
    link.version = version_of(text);
    if (link.version.empty()) return link;
    text.remove_prefix(link.version.size() + 1);
    for (const char character : text) {
        if (in_base64url(character)) {
            link.letters += character;
        } else if (link.gaps.empty() || link.gaps.back() != link.letters.size()) {
            link.gaps.push_back(link.letters.size());
        }
    }
    if (link.gaps.empty() || link.gaps.back() != link.letters.size())
        link.gaps.push_back(link.letters.size());
    return link;
}

std::string with_safe_end(std::string link) {
    const char last = link.back();
    if (last != '-' && last != '_') return link;
    link.pop_back();
    return link + (last == '-' ? "%2D" : "%5F");
}

}  // namespace catcow
