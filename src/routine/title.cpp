#include "routine/title.h"

#include "base/grapheme.h"
#include "base/utf8.h"
#include "routine/routine.h"

namespace catcow {
namespace {

// Adds the characters of the line to `characters`.
std::string_view line_fault(std::string_view line, std::size_t& characters) {
    for (; !line.empty(); ++characters) {
        const auto point = take_code_point(line);
        if (!point) return "not valid UTF-8";
        if (is_control(*point)) return "holds a control character";
    }
    return {};
}

// Returns the title without " (2)" at its end.
std::string_view without_number(std::string_view title) {
    const std::size_t opens = title.rfind(" (");
    if (opens == std::string_view::npos || opens == 0 || !title.ends_with(')')) return title;
    const std::string_view number = title.substr(opens + 2, title.size() - opens - 3);
    const bool is_number =
        !number.empty() && number.find_first_not_of("0123456789") == std::string_view::npos;
    return is_number ? title.substr(0, opens) : title;
}

}  // namespace

std::string title_of_copy(std::string_view title, FunctionRef<bool(std::string_view)> is_taken) {
    const std::string_view name = without_number(title);
    for (int n = 2;; ++n) {
        const std::string number = " (" + std::to_string(n) + ")";
        std::size_t fits = 0;
        while (fits < name.size()) {
            const std::size_t next = fits + grapheme_length(name.substr(fits));
            if (next + number.size() > most_title_bytes) break;
            fits = next;
        }
        std::string copy = std::string(name.substr(0, fits)) + number;
        if (copy != title && !is_taken(copy)) return copy;
    }
}

std::string_view fitting_part(std::string_view line, std::size_t most_bytes,
                              std::size_t most_characters) {
    std::string_view rest = line;
    std::size_t fits = 0;
    for (std::size_t characters = 0; characters < most_characters && !rest.empty(); ++characters) {
        take_code_point(rest);
        if (line.size() - rest.size() > most_bytes) break;
        fits = line.size() - rest.size();
    }
    return line.substr(0, fits);
}

std::string_view title_fault(std::string_view title) {
    std::size_t characters = 0;
    if (title.size() > most_title_bytes) return "longer than 96 bytes";
    return line_fault(title, characters);
}

std::string_view note_fault(std::string_view note, std::size_t most) {
    std::size_t characters = 0;
    const std::string_view fault = line_fault(note, characters);
    return fault.empty() && characters > most ? "too long" : fault;
}

}  // namespace catcow
