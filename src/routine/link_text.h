#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace catcow {

// What a link still says after a messenger, a mail program or a person has treated it.
struct LinkText {
    std::string version;  // the one to three digits in front, the first not 0; empty: no link
    std::string letters;  // the characters of base64url behind them, without anything else
    // How many of the letters stand in front of each place with something else, ascending, each once.
    // The last is the end of the text.
    std::vector<std::size_t> gaps;
};

// Decodes %XX up to three times, and leaves out all in front of the version that is not of base64url.
LinkText read_link_text(std::string_view fragment);

// Returns the link so that it ends in a letter or digit: messengers take a '-' or '_' at the end for
// the end of the sentence. It becomes %2D or %5F, which every version decodes.
std::string with_safe_end(std::string link);

}  // namespace catcow
