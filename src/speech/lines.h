#pragma once

#include <string>
#include <vector>

#include "speech/plan.h"

namespace catcow {

struct Span {
    Duration begin{}, end{};
};

// Something that could be said, if there is room for it.
struct SpokenLine {
    std::vector<Span> moments;  // while it is shown: said at the begin of one of them, in order
    std::vector<std::string> forms;  // from the whole to the shortest; never empty
    Why why = Why::instruction;
    // A limb of the present side moves, or of the other one. In a change of sides that is the coming side.
    bool moves_a_side = false;
    std::size_t whole = 1;     // so many of the forms leave out nothing but what is nice to know
    std::size_t at_first = 0;  // so many of the forms are true of the first moment only
    bool in_parts =
        false;  // has one form, which may be said in parts, one in each of several moments in a row
};

// Returns all that is due at or after SpeechRequest::from, in order of time, without the names. The first
// words of a session are still due within most_late of its beginning.
std::vector<SpokenLine> lines_of(const SpeechRequest& request);

}  // namespace catcow
