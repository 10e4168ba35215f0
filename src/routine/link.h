#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "routine/routine.h"

namespace catcow {

// The `#1.` link: docs/routine-link.md is the specification. Old links decode for ever.
inline constexpr std::size_t most_link_characters = 2000;

enum class LinkFault {
    none,
    too_long,
    not_a_routine,
    newer_version,
    damaged,
    bad_content,
};

// The fragment without '#': "1." and base64url. Errors name the field that does not fit.
Result<std::string> encode_link(const Routine& routine);

struct LinkResult {
    LinkFault fault = LinkFault::none;
    std::string detail;  // for diagnostics: which field; empty when fault is none
    Routine routine;     // only when fault is none; poses are not yet checked against a catalogue
};
// Takes the fragment with or without '#'. Never reads past, never throws, refuses over 2,000
// characters before looking further.
LinkResult decode_link(std::string_view fragment);

}  // namespace catcow
