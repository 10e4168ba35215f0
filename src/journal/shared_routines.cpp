#include "journal/shared_routines.h"

#include <algorithm>
#include <utility>

#include "base/sort_few.h"

namespace catcow {
namespace {

// Returns `theirs` with what changed from `base` to `mine`.
KeptRoutine merged(const KeptRoutine& base, const KeptRoutine& mine, KeptRoutine theirs) {
    if (!(mine.routine == base.routine)) theirs.routine = mine.routine;
    if (mine.favourite != base.favourite) theirs.favourite = mine.favourite;
    if (mine.changed != base.changed) theirs.changed = std::max(mine.changed, theirs.changed);
    return theirs;
}

}  // namespace

std::vector<KeptRoutine> SharedRoutines::all() const {
    std::vector<const KeptRoutine*> newest;
    for (const auto& [key, entry] : entries_) {
        if (entry.now) newest.push_back(&*entry.now);
    }
    sort_few(newest, [](const KeptRoutine* one, const KeptRoutine* other) {
        return one->changed > other->changed;
    });
    std::vector<KeptRoutine> all;
    all.reserve(newest.size());
    for (const KeptRoutine* routine : newest) all.push_back(*routine);
    return all;
}

const KeptRoutine* SharedRoutines::find(std::string_view key) const {
    const auto found = entries_.find(key);
    return found != entries_.end() && found->second.now ? &*found->second.now : nullptr;
}

bool SharedRoutines::saved(std::string_view key) const {
    const auto found = entries_.find(key);
    return found == entries_.end() || !found->second.waits;
}

void SharedRoutines::want(Entry& entry) {
    entry.waits = entry.changed = true;
    ++revision_;
}

void SharedRoutines::add(KeptRoutine routine) {
    Entry& entry = entries_[routine.key];
    entry.now = std::move(routine);
    entry.adds = true;
    want(entry);
}

void SharedRoutines::change(const KeptRoutine& to) {
    const auto found = entries_.find(to.key);
    if (found == entries_.end() || !found->second.now || *found->second.now == to) return;
    found->second.now = to;
    want(found->second);
}

void SharedRoutines::remove(std::string_view key) {
    const auto found = entries_.find(key);
    if (found == entries_.end() || !found->second.now) return;
    found->second.now.reset();
    found->second.adds = false;
    want(found->second);
}

std::vector<std::string> SharedRoutines::take_due() {
    std::vector<std::string> due;
    for (auto& [key, entry] : entries_) {
        if (!entry.waits || entry.under_way) continue;
        entry.under_way = true;
        due.push_back(key);
    }
    return due;
}

std::optional<std::string> SharedRoutines::row_over(const std::string& key,
                                                    const std::string* stored) {
    const auto found = entries_.find(key);
    if (found == entries_.end()) return std::nullopt;  // erased meanwhile
    Entry& entry = found->second;
    entry.changed = false;  // from here on; decided again after a connection was lost
    if (!entry.now) return stored ? std::optional<std::string>("") : std::nullopt;
    const KeptRoutineRow theirs = kept_routine_from_row(key, stored ? *stored : "");
    if (!stored) {
        if (entry.adds) return to_row(*entry.now);
        entry.now.reset();  // another tab deleted it
        ++revision_;
        return std::nullopt;
    }
    if (theirs.fault == RowFault::none && entry.stored) {
        entry.now = merged(*entry.stored, *entry.now, theirs.routine);
        entry.stored = theirs.routine;
        ++revision_;
    }
    return to_row(*entry.now);
}

bool SharedRoutines::attempted(const std::string& key, bool stored) {
    const auto found = entries_.find(key);
    if (found == entries_.end()) return false;
    Entry& entry = found->second;
    entry.under_way = false;
    if (!stored) return false;
    if (entry.changed) return true;
    entry.waits = entry.adds = false;
    entry.stored = entry.now;
    drop_if_empty(key);
    return false;
}

void SharedRoutines::drop_if_empty(const std::string& key) {
    const auto found = entries_.find(key);
    if (found != entries_.end() && !found->second.now && !found->second.waits)
        entries_.erase(found);
}

bool SharedRoutines::adopt(const std::string& key, const std::string* row) {
    unreadable_.erase(key);
    ++revision_;
    Entry& entry = entries_[key];
    const KeptRoutineRow theirs = kept_routine_from_row(key, row ? *row : "");
    if (row && theirs.fault != RowFault::none) {
        unreadable_.insert(key);
        entry = {};
    } else if (!row) {
        if (!entry.adds) entry = {};
    } else {
        if (!entry.waits) entry.now = theirs.routine;
        if (entry.waits && entry.now && entry.stored)
            entry.now = merged(*entry.stored, *entry.now, theirs.routine);
        entry.stored = theirs.routine;
    }
    drop_if_empty(key);
    return row && theirs.fault == RowFault::newer;
}

void SharedRoutines::only(const std::set<std::string>& keys) {
    std::vector<std::string> gone(unreadable_.begin(), unreadable_.end());
    for (const auto& [key, entry] : entries_) gone.push_back(key);
    std::erase_if(gone, [&](const std::string& key) { return keys.contains(key); });
    for (const std::string& key : gone) adopt(key, nullptr);
}

void SharedRoutines::forget() {
    entries_.clear();
    unreadable_.clear();
    ++revision_;
}

}  // namespace catcow
