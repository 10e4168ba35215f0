#pragma once

#include <string>
#include <vector>

#include "speech/lines.h"

namespace catcow {

// A side of an item that the person gets to, which has to be named.
struct Naming {
    Why why = Why::name;  // or change_sides
    Named named{};
    std::string pose{};     // "Gate"; empty if the pose stays: only the side changes
    std::string version{};  // "Sphinx: Cobra", if the version has a name; said where there is room
    std::string side{};     // "left side", "left leg"; empty without sides
    std::string now{};      // "Now: left leg", if only the side changes
    // "After this: Gate, left side.", and where it can be said while the pose before is left. Empty where none is.
    std::string ahead{};
    std::string
        still{};  // the same for who is still in the pose: "Stay there. After this: Gate, left side."
    Span leave{};
    Span last_exhale{};  // of the pose before; there `still` is said
    Span way{};          // of the phases that lead to it; may be empty
    Duration breath{};   // end of the first breath
};

// Returns the name as it is said, then without the version: "Gate: On a chair, left side.", "Gate, left
// side." A side is a label behind a comma: whoever has just heard "You bend to the left" bends, half a
// minute before it is time.
std::vector<std::string> said(const Naming& arrival);

// Returns the arrivals whose first breath ends after SpeechRequest::from, in order of time. The present
// side is one of them, unless it was heard.
std::vector<Naming> arrivals_of(const SpeechRequest& request);

}  // namespace catcow
