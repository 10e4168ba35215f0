#pragma once

#include <string>
#include <string_view>

#include "routine/link.h"

namespace catcow {

// A link as a file, NAME.catcow.json, for mail programs that remove links:
// {"catcow":1,"title":"Evening","link":"https://…/#1.…"}
inline constexpr std::string_view link_file_ending = ".catcow.json";
inline constexpr std::size_t most_link_file_bytes = 64 * 1024;  // the page reads no more

std::string link_file(std::string_view title, std::string_view link);

struct LinkFile {
    LinkFault fault = LinkFault::none;  // of the file, not of its link; see decode_link()
    std::string link;                   // a fragment, for decode_link(); empty if there is a fault
};
// Reads such a file, or one that contains a link and other text. Safe on any input.
LinkFile read_link_file(std::string_view text);

}  // namespace catcow
