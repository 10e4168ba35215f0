#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "journal/record.h"
#include "platform/ports.h"

namespace catcow {

// Keeps stored data as values. Reads everything once at the start, however late the data arrives.
// Data that cannot be written stays in memory, and `state()` reports this.
class Store {
public:
    // `alone`: no other tab has a session that could be resumed. If false, resume points are
    // neither offered nor written, so that two tabs do not take each other's session.
    Store(Storage& storage, bool alone) : storage_(storage), alone_(alone) {}

    void load(std::function<void()> ready);
    // Call when the other tab was closed. Reads what that tab left, and writes resume points from
    // now on.
    void become_alone(std::function<void()> ready);
    bool loaded() const { return loaded_; }
    Storage::State state() const { return storage_.state(); }

    const std::vector<SessionRecord>& records() const { return records_; }
    int unreadable() const { return unreadable_; }  // rows that could not be read; left unchanged
    // Adds the record, or replaces the record that has the same id.
    void keep(const SessionRecord& record, std::function<void(bool kept)> done);

    const Settings& settings() const { return settings_; }
    void change(const Settings& settings);

    const std::optional<ResumePoint>& cut_off() const { return cut_off_; }
    void keep(const ResumePoint& point);
    void forget_cut_off();

    void erase(std::function<void(bool)> done);

private:
    void read(const Storage::Contents& contents);
    void forget();

    Storage& storage_;
    bool alone_;
    bool loaded_ = false;
    bool readable_ = false;  // the stored data was read, so it may be overwritten
    std::vector<SessionRecord> records_;
    int unreadable_ = 0;
    Settings settings_;
    std::optional<ResumePoint> cut_off_;
};

}  // namespace catcow
