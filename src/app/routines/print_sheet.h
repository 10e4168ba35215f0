#pragma once

#include <optional>
#include <string>

#include "app/common/content.h"
#include "catalogue/suitable.h"
#include "journal/record.h"
#include "routine/adapt.h"
#include "routine/qr_code.h"
#include "session/timeline.h"

namespace catcow {

struct Printed {
    const Routine& whole;
    const Adapted& mine;  // what this person does of it
    const std::string& link;
    const std::optional<QrCode>& code;  // of the link
    Instant today;
    WayTime way_time;
};

// Returns a routine on paper, in the present language, as compact JSON. The page lays it out
// (web/later/print_sheet.js).
// {"title":"","about":["12 minutes",""],"date":"","link":"","code":[side,"M…"],"care":"Take care",
//  "left":"L","right":"R","hurts":"Stop if it hurts","stop":[""],
//  "exercises":[{"title":"","dose":"","start":"M…|M…|L12 34|","end":"","steps":[["hold","Hold","…"]],
//  "note":"","cautions":[""]}]}
// `about`: the length first; then plan, props, note and how much is changed, as far as there is any. Title
// and dose are those of the preview. `start`, `end`: see DrawnPose. Without a code its side is 0.
std::string print_sheet(const Printed& printed, const Content& content, const Person& person);

}  // namespace catcow
