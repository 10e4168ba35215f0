#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "journal/record.h"
#include "platform/ports.h"

namespace catcow {

// What is kept on the device, as values. Reads everything once at the start, however late it comes;
// whatever cannot be kept stays in memory, and `state()` says so.
class Store {
public:
    // `alone`: no other tab has a session that could be resumed; otherwise resume points are neither
    // offered nor written, so that two tabs do not take each other's.
    Store(Storage& storage, bool alone) : storage_(storage), alone_(alone) {}

    void load(std::function<void()> ready);
    // The other tab was closed: what it left is read, and from now on resume points are kept.
    void become_alone(std::function<void()> ready);
    bool loaded() const { return loaded_; }
    Storage::State state() const { return storage_.state(); }

    const std::vector<SessionRecord>& records() const { return records_; }
    int unreadable() const { return unreadable_; }  // rows that were left as they are
    // A record that is there already is written anew.
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
    bool readable_ = false;  // what is stored was read: it may be written over
    std::vector<SessionRecord> records_;
    int unreadable_ = 0;
    Settings settings_;
    std::optional<ResumePoint> cut_off_;
};

}  // namespace catcow
