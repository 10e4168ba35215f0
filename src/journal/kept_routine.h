#pragma once

#include <string>
#include <string_view>

#include "journal/record.h"

namespace catcow {

// A routine that the person keeps. Each has a row of its own, so that two tabs can change two routines
// at the same time. It is the routine as it was sent or made, also with poses that this version of
// Catcow does not know.
struct KeptRoutine {
    static constexpr int version = 1;
    std::string
        key;  // unique, and stays when the routine is changed; not part of the text of the row
    Routine routine;  // its id is empty
    enum class From { own, received } from = From::received;
    bool favourite = false;
    long long changed = 0;  // when it was kept or edited, in seconds since 1970-01-01 UTC
    bool operator==(const KeptRoutine&) const = default;
};

// Returns the key of its row in the store "single".
std::string row_key_of_routine(std::string_view key);
// Returns the key of the routine in a row with this key. Empty: the row is something else.
std::string_view routine_of_row_key(std::string_view row_key);

std::string to_row(const KeptRoutine& routine);
struct KeptRoutineRow {
    RowFault fault = RowFault::none;
    std::string detail;
    KeptRoutine routine;  // valid only if fault is none
};
KeptRoutineRow kept_routine_from_row(std::string_view key, std::string_view row);

}  // namespace catcow
