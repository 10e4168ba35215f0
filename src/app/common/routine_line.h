#pragma once

#include <cstddef>

#include "app/common/content.h"
#include "journal/record.h"
#include "routine/adapt.h"
#include "ui/screens/shell/routine_line.h"

namespace catcow {

// A routine as Today, the list and the preview name it. Pure functions.

// Returns the built-in routine at the pace and with the tones that the person chose.
Routine built_in(const Content& content, const Settings& settings, std::size_t index);
RoutineLine line_of(const Routine& routine, const Content& content, WayTime way_time);
// The same for what a person does of it: with the changes, and whether enough is left.
RoutineLine line_of(const Adapted& mine, const Content& content, WayTime way_time);
// Counts what the groups of changes tell.
ChangeCounts change_counts(const Adapted& adapted);
// Returns whether something is left out and fewer than three different items remain: then another
// routine gives this person more.
bool few_left(const Adapted& adapted);

}  // namespace catcow
