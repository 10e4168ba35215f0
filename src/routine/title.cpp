#include "routine/title.h"

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

}  // namespace

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
