#pragma once

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "journal/record.h"
#include "journal/shared_routines.h"
#include "journal/shared_settings.h"
#include "platform/ports.h"

namespace catcow {

// Keeps stored data as values. Reads everything once at the start, however late the data arrives.
// If it could not be read, it is read when storage answers again. Data that cannot be written stays
// in memory, and `state()` reports this. Other tabs have the same rows: each change is made to the
// row as it is stored then, and what they change arrives by take().
class Store {
public:
    // `alone`: no other tab has a session that could be resumed. If false, resume points are
    // neither offered nor written, so that two tabs do not take each other's session.
    Store(Storage& storage, bool alone) : storage_(storage), alone_(alone) {}

    // `ready` is called each time that rows were read, or could not be.
    void load(std::function<void()> ready);
    // Call when the other tab was closed. Reads what that tab left, and writes resume points from
    // now on.
    void become_alone(std::function<void()> ready);
    bool loaded() const { return loaded_; }
    Storage::State state() const { return storage_.state(); }

    const std::vector<SessionRecord>& records() const { return records_; }
    // Rows of sessions that could not be read; left unchanged.
    int unreadable() const { return static_cast<int>(unreadable_.size()); }
    // Sessions that were stored and are gone, without having been erased here; how many there were,
    // and when. accept_loss(): the person has read it.
    int missing() const;
    const Storage::Remembered& remembered() const { return remembered_; }
    void accept_loss();
    // A newer version of Catcow has stored something that this one leaves as it is.
    bool newer() const { return newer_ || state() == Storage::State::newer; }
    // Adds a record, unless the one with the same id knows as much. It is then no longer a cut-off,
    // and its resume point goes when the record is stored. If storing fails, each later change and
    // save_unsaved() try again. `done` is called after each attempt, and with false if everything
    // is erased before.
    void keep(const SessionRecord& record, std::function<void(bool kept)> done);
    // Tries again to store what could not be stored.
    void save_unsaved();
    // Changes a record that is stored. `kept` is false if it was erased.
    void change(const SessionRecord& record, std::function<void(bool kept)> done);

    const Settings& settings() const { return settings_.now(); }
    void change(const Settings& settings);

    // The routines that the person keeps. Each change is stored at once, in every tab alike. What could
    // not be stored stays in memory, and each later change and save_unsaved() try again.
    const SharedRoutines& routines() const { return routines_; }
    void add(KeptRoutine routine);
    void change(const KeptRoutine& to);
    void remove_routine(std::string_view key);

    const std::optional<ResumePoint>& cut_off() const { return cut_off_; }
    void keep(const ResumePoint& point);
    void forget_cut_off();
    // Returns the interrupted session that was found when another one was running already. It can
    // not be offered any more.
    std::optional<ResumePoint> take_displaced() { return std::exchange(displaced_, std::nullopt); }

    void erase(std::function<void(bool)> done);
    int erasures() const { return erasures_; }  // how often everything was erased, in any tab

    // Another tab changed a row (null: removed it), or erased everything.
    void take(std::string_view store, std::string_view key, const std::string* row);
    void erased();

    bool alone() const { return alone_; }

private:
    void read(const Storage::Contents& contents);
    SessionRecord* record_of(std::string_view id);
    void take_record(const std::string& id, const std::string* row);
    bool add_record(const std::string& key, std::string_view row);
    void compare(const Storage::Contents& contents);
    void counted();
    void remember();
    void attempted(const std::string& id, bool kept);
    void remove_resume_row(const std::string& session);
    void adopt_settings(const std::string* row);
    void write(std::string_view store, std::string_view key, int version, Storage::Decide decide,
               std::function<void(bool)> done);
    void read_again();
    void save_settings();
    void save_records();
    void read_routines(const Storage::Contents& contents);
    void save_routines();
    void forget();

    Storage& storage_;
    bool alone_;
    bool loaded_ = false;   // there was an answer
    bool read_ = false;     // the answer had the rows
    bool reading_ = false;  // once more, because it had not
    std::function<void()> ready_;
    int erasures_ = 0;
    std::vector<SessionRecord> records_;
    struct Unsaved {
        std::function<void(bool)> done;
        bool under_way = false;
    };
    std::map<std::string, Unsaved, std::less<>> unsaved_;  // by the ids of their records
    std::set<std::string, std::less<>> unreadable_;        // keys
    bool newer_ = false;
    int stored_ = 0;         // rows of sessions, as far as this tab knows
    bool compared_ = false;  // with the number that is remembered
    Storage::Remembered remembered_;
    SharedSettings settings_;
    SharedRoutines routines_;
    bool saving_ = false;  // the settings wait to be stored
    std::optional<ResumePoint> cut_off_, displaced_;
    std::string resume_of_;  // session of the stored resume point, as this tab last saw it
};

}  // namespace catcow
