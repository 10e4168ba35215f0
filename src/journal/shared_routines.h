#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "journal/kept_routine.h"

namespace catcow {

// One tab's copy of the routines that the person keeps, which all tabs of Catcow share. Each change is
// made to the row as it is stored then, field by field: of two tabs, one can edit a routine while the
// other makes it a favourite. A routine that another tab deleted stays deleted, unless this tab adds it.
// What could not be stored stays here, and is due again.
class SharedRoutines {
public:
    // Newest first.
    std::vector<KeptRoutine> all() const;
    const KeptRoutine* find(std::string_view key) const;  // null: there is none
    int revision() const { return revision_; }  // another number whenever all() is different
    // Rows that could not be read; left unchanged.
    int unreadable() const { return static_cast<int>(unreadable_.size()); }
    bool saved(std::string_view key) const;  // nothing of this routine waits to be stored

    // Adds a routine, or the one that was removed before.
    void add(KeptRoutine routine);
    void change(const KeptRoutine& to);  // the one with its key; it does nothing if that is gone
    void remove(std::string_view key);

    // Returns the keys that wait to be stored, and counts on row_over() and attempted() for each.
    std::vector<std::string> take_due();
    // Returns what becomes of the row, as a Storage::Decide. `stored`: as it is now, null for none.
    std::optional<std::string> row_over(const std::string& key, const std::string* stored);
    // The row is stored, or could not be. Returns whether it is due again at once, because it was
    // changed meanwhile.
    bool attempted(const std::string& key, bool stored);

    // Takes over a row as another tab left it. Null: it was removed. Returns whether a newer version
    // of Catcow wrote it.
    bool adopt(const std::string& key, const std::string* row);
    // Rows other than these are gone.
    void only(const std::set<std::string>& keys);
    void forget();  // all data was erased

private:
    struct Entry {
        std::optional<KeptRoutine> now, stored;  // stored: as this tab saw it last
        bool adds = false;                       // also if there is no row
        bool waits = false, under_way = false, changed = false;
    };
    void want(Entry& entry);
    void drop_if_empty(const std::string& key);

    std::map<std::string, Entry, std::less<>> entries_;
    std::set<std::string, std::less<>> unreadable_;
    int revision_ = 0;
};

}  // namespace catcow
