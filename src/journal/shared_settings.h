#pragma once

#include <string>

#include "journal/record.h"

namespace catcow {

// One tab's copy of the settings, which all tabs of Catcow share through one row. A tab writes only
// what the person changed in it, over the row as it is stored at that moment. So of two changes of
// one field the one that is stored later stays, and no other field is touched. Rejected: a time for
// each field. It makes the row larger, and clocks can go back.
class SharedSettings {
public:
    const Settings& now() const { return now_; }
    bool unsaved() const { return now_ != stored_; }
    void change(const Settings& to) { now_ = to; }

    // Returns the row to store now, in place of `stored` (null: there is none).
    std::string row_over(const std::string* stored);
    // Call when the last row of row_over() is stored. Takes over what other tabs had stored.
    void written();
    // Takes over the row as another tab left it. What is not stored yet stays changed.
    void adopt(const std::string* stored);
    // All data was erased. Returns to the defaults. The person has still read the first screens.
    void forget();

private:
    Settings read(const std::string* row) const;

    Settings now_;
    Settings stored_;  // the row as this tab saw it last
    Settings mine_;    // now_ as it was in the last row_over()
    Settings theirs_;  // the row that row_over() returned
};

}  // namespace catcow
