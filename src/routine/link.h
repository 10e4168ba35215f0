#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "routine/routine.h"

namespace catcow {

// The `#1.` link. docs/routine-link.md specifies it. Old links must decode for ever.
inline constexpr std::size_t most_link_characters = 2000;

enum class LinkFault {
    none,
    too_long,
    not_a_routine,
    newer_version,
    damaged,
    bad_content,
};

// Returns the fragment without '#': "1." and base64url, in which a last '-' or '_' is %2D or %5F. So
// it ends in a letter or digit. An error names the invalid field.
Result<std::string> encode_link(const Routine& routine);

struct LinkResult {
    LinkFault fault = LinkFault::none;
    std::string detail;  // names the invalid field, for diagnostics; empty if fault is none
    Routine routine;  // valid only if fault is none; poses are not checked against a catalogue yet
};
// Decodes a fragment with or without '#', also as messengers and mail programs leave it: with
// something in front, behind or within, or without a '-' or '_' at the end. Safe on any input: it
// never reads out of bounds or throws, and it rejects more than 2,000 characters before it parses
// anything.
LinkResult decode_link(std::string_view fragment);
// Returns the part of a text from which decode_link() reads its link: a whole address, or a message
// with an address in it. If several could be meant, the first one that is a routine.
std::string_view link_in(std::string_view text);

}  // namespace catcow
