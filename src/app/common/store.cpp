#include "app/common/store.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace catcow {
namespace {

using Rows = std::vector<Storage::Row>;

const std::string* find(const Rows& rows, std::string_view key) {
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const Storage::Row& row) { return row.key == key; });
    return found == rows.end() ? nullptr : &found->text;
}

// Returns the session of a resume point, empty if the row is null or cannot be read.
std::string session_of(const std::string* row) {
    const auto point = resume_from_row(row ? *row : "");
    return point ? point.value().session : std::string();
}

}  // namespace

void Store::load(std::function<void()> ready) {
    ready_ = std::move(ready);
    storage_.load([this](const Storage::Contents& contents) {
        reading_ = false;
        loaded_ = true;
        read(contents);
        if (read_) save_unsaved();
        ready_();
    });
}

// Storage that did not give the rows has just worked.
void Store::read_again() {
    if (!read_ && !std::exchange(reading_, true)) load(ready_);
}

void Store::become_alone(std::function<void()> ready) {
    if (std::exchange(alone_, true) || !loaded_) return;
    storage_.load([this, ready = std::move(ready)](const Storage::Contents& contents) {
        read(contents);
        ready();
    });
}

void Store::read(const Storage::Contents& contents) {
    read_ = contents.state != Storage::State::unavailable;
    compare(contents);
    if (!read_) return;
    std::erase_if(records_, [&](const SessionRecord& each) { return !unsaved_.contains(each.id); });
    unreadable_.clear();
    for (const Storage::Row& row : contents.sessions) {
        if (!unsaved_.contains(row.key)) add_record(row.key, row.text);
    }
    if (const std::string* row = find(contents.single, "settings")) adopt_settings(row);
    read_routines(contents);
    if (const std::string* row = find(contents.single, "resume")) {
        newer_ = newer_ || is_newer(*row, ResumePoint::version);
        Result<ResumePoint> point = resume_from_row(*row);
        if (!point) unreadable_.insert("resume");
        resume_of_ = point ? point.value().session : std::string();
        if (point && alone_) {
            const bool runs = cut_off_ && cut_off_->session != resume_of_;
            if (runs && !record_of(resume_of_)) displaced_ = point.value();
            if (!cut_off_) cut_off_ = std::move(point).value();
        }
    }
    // The browser closed after it saved the record and before it removed the resume point. A
    // session that has a record must not be resumed.
    if (!cut_off_ || !record_of(cut_off_->session)) return;
    if (!unsaved_.contains(cut_off_->session)) forget_cut_off();
    cut_off_.reset();
}

// Notices that sessions are missing. Until the person has been told, they stay remembered.
void Store::compare(const Storage::Contents& contents) {
    remembered_ = contents.remembered;
    compared_ = contents.state == Storage::State::ready;
    if (!compared_) return;
    stored_ = static_cast<int>(contents.sessions.size());
    if (remembered_.sessions < stored_) remember();
}

// One more session is stored. Before the comparison the number that is remembered stays, or a loss
// would be forgotten.
void Store::counted() {
    if (!compared_) return;
    ++stored_;
    storage_.remember(++remembered_.sessions);
}

int Store::missing() const { return compared_ ? std::max(0, remembered_.sessions - stored_) : 0; }

void Store::accept_loss() {
    if (missing() > 0) remember();
}

void Store::remember() {
    remembered_.sessions = stored_;
    storage_.remember(stored_);
}

SessionRecord* Store::record_of(std::string_view id) {
    const auto found = std::find_if(records_.begin(), records_.end(),
                                    [&](const SessionRecord& each) { return each.id == id; });
    return found == records_.end() ? nullptr : &*found;
}

// Takes over the row of a session. `row`: null if it was removed.
void Store::take_record(const std::string& id, const std::string* row) {
    if (unsaved_.contains(id)) return;
    const auto known =
        std::erase_if(records_, [&](const SessionRecord& each) { return each.id == id; });
    unreadable_.erase(id);
    if (row && add_record(id, *row) && known == 0) counted();
}

// Returns whether it can be read.
bool Store::add_record(const std::string& key, std::string_view row) {
    RecordRow read = record_from_row(row);
    if (read.fault == RowFault::none) {
        records_.push_back(std::move(read.record));
    } else {
        unreadable_.insert(key);
        newer_ = newer_ || read.fault == RowFault::newer;
    }
    return read.fault == RowFault::none;
}

void Store::take(std::string_view store, std::string_view key, const std::string* row) {
    if (!loaded_) return;
    if (store == "sessions") take_record(std::string(key), row);
    if (store != "single") return;
    if (key == "settings") adopt_settings(row);
    const std::string routine(routine_of_row_key(key));
    if (!routine.empty() && routines_.adopt(routine, row)) newer_ = true;
}

void Store::adopt_settings(const std::string* row) {
    newer_ = newer_ || (row && is_newer(*row, Settings::version));
    settings_.adopt(row);
}

// Changes a row, unless a newer version of Catcow wrote it.
void Store::write(std::string_view store, std::string_view key, int version, Storage::Decide decide,
                  std::function<void(bool)> done) {
    const auto left = std::make_shared<bool>(false);
    storage_.change(
        store, key, true,
        [this, version, left,
         decide = std::move(decide)](const std::string* stored) -> std::optional<std::string> {
            *left = stored && is_newer(*stored, version);
            newer_ = newer_ || *left;
            if (*left) return std::nullopt;
            return decide(stored);
        },
        [this, left, done = std::move(done)](bool worked) {
            done(worked && !*left);
            if (worked) read_again();
        });
}

void Store::keep(const SessionRecord& record, std::function<void(bool)> done) {
    SessionRecord* const known = record_of(record.id);
    if (!known) {
        records_.push_back(record);
    } else if (knows_more(record, *known)) {
        *known = record;
    }
    if (cut_off_ && cut_off_->session == record.id) cut_off_.reset();
    unsaved_.insert_or_assign(record.id, Unsaved{std::move(done)});
    save_unsaved();
}

void Store::save_unsaved() {
    if (settings_.unsaved()) save_settings();
    save_records();
    save_routines();
}

// Attempts all records that are not stored. A record is stored once: what is there already stays,
// if it knows as much.
void Store::save_records() {
    std::vector<std::string> ids;  // an answer can come during the call
    for (auto& [id, record] : unsaved_) {
        if (!std::exchange(record.under_way, true)) ids.push_back(id);
    }
    for (const std::string& id : ids) {
        const SessionRecord now = *record_of(id);
        const auto added = std::make_shared<bool>(false);
        write(
            "sessions", id, SessionRecord::version,
            [this, now, added,
             erasures = erasures_](const std::string* stored) -> std::optional<std::string> {
                if (erasures != erasures_) return std::nullopt;
                *added = !stored;
                const RecordRow row = record_from_row(stored ? *stored : "");
                if (row.fault == RowFault::none && !knows_more(now, row.record))
                    return std::nullopt;
                return to_row(now);
            },
            [this, id, added](bool kept) {
                if (kept && *added) counted();
                attempted(id, kept);
            });
    }
}

void Store::attempted(const std::string& id, bool kept) {
    const auto found = unsaved_.find(id);
    if (found == unsaved_.end()) return;  // erased meanwhile
    found->second.under_way = false;
    const std::function<void(bool)> done = found->second.done;
    if (kept) {
        unsaved_.erase(found);
        remove_resume_row(id);
    }
    if (done) done(kept);
}

void Store::change(const SessionRecord& record, std::function<void(bool)> done) {
    if (SessionRecord* const known = record_of(record.id)) *known = with_answers_of(record, *known);
    const auto found = std::make_shared<bool>(false);
    write(
        "sessions", record.id, SessionRecord::version,
        [record, found](const std::string* stored) -> std::optional<std::string> {
            *found = stored;
            if (!stored) return std::nullopt;
            const RecordRow row = record_from_row(*stored);
            return to_row(row.fault == RowFault::none ? with_answers_of(record, row.record)
                                                      : record);
        },
        [found, done = std::move(done)](bool kept) { done(kept && *found); });
}

void Store::change(const Settings& settings) {
    if (settings == settings_.now()) return;
    settings_.change(settings);
    save_unsaved();
}

// Asks once, however often they change until it is their turn.
void Store::save_settings() {
    if (std::exchange(saving_, true)) return;
    write(
        "single", "settings", Settings::version,
        [this](const std::string* stored) {
            saving_ = false;
            return settings_.row_over(stored);
        },
        [this](bool done) {
            saving_ = saving_ && done;
            if (done) settings_.written();
        });
}

// The resume point of a session whose record is not stored yet is all that is left of it. It stays
// until the record is stored. That of a session that this tab has not seen belongs to another tab.
void Store::keep(const ResumePoint& point) {
    if (!alone_) return;
    cut_off_ = point;
    save_unsaved();
    const auto wrote = std::make_shared<bool>(false);
    write(
        "single", "resume", ResumePoint::version,
        [this, session = point.session, row = to_row(point), wrote,
         erasures = erasures_](const std::string* stored) -> std::optional<std::string> {
            *wrote = false;  // decided again after a connection was lost
            if (erasures != erasures_) return std::nullopt;
            const std::string there = session_of(stored);
            if (unsaved_.contains(there)) return std::nullopt;
            // This session ended before the rows arrived, and the one that is stored is offered.
            if (cut_off_ && cut_off_->session != session && cut_off_->session == there)
                return std::nullopt;
            if (!there.empty() && there != session && there != resume_of_) return std::nullopt;
            *wrote = true;
            return row;
        },
        [this, session = point.session, wrote](bool kept) {
            if (kept && *wrote) resume_of_ = session;
        });
}

void Store::forget_cut_off() {
    if (!cut_off_) return;
    remove_resume_row(cut_off_->session);
    cut_off_.reset();
}

void Store::remove_resume_row(const std::string& session) {
    storage_.change(
        "single", "resume", true,
        [session](const std::string* stored) -> std::optional<std::string> {
            if (session_of(stored) != session) return std::nullopt;
            return std::string();
        },
        [](bool) {});
}

void Store::erase(std::function<void(bool)> done) {
    // Before, because the browser can be closed after. What is not remembered is not missing.
    if (loaded_) storage_.remember(0);
    storage_.erase_everything([this, done = std::move(done)](bool erased) {
        if (erased) {
            forget();
        } else {
            if (loaded_) storage_.remember(remembered_.sessions);
        }
        done(erased);
    });
}

// The resume point of this tab may have been stored after the others were erased.
void Store::erased() {
    forget_cut_off();
    forget();
}

void Store::forget() {
    ++erasures_;
    newer_ = false;
    stored_ = 0;
    remembered_ = {};
    storage_.remember(0);  // an answer can come late, and other tabs count too
    records_.clear();
    unreadable_.clear();
    cut_off_.reset();
    settings_.forget();
    routines_.forget();
    for (const auto& [id, record] : std::exchange(unsaved_, {})) {
        if (record.done) record.done(false);
    }
}

}  // namespace catcow
