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

}  // namespace

void Store::load(std::function<void()> ready) {
    storage_.load([this, ready = std::move(ready)](const Storage::Contents& contents) {
        read(contents);
        loaded_ = true;
        if (settings_.unsaved()) save_settings();
        ready();
    });
}

void Store::become_alone(std::function<void()> ready) {
    if (std::exchange(alone_, true) || !loaded_) return;
    storage_.load([this, ready = std::move(ready)](const Storage::Contents& contents) {
        if (contents.state == Storage::State::ready) read(contents);
        ready();
    });
}

void Store::read(const Storage::Contents& contents) {
    records_.clear();
    unreadable_ = 0;
    for (const Storage::Row& row : contents.sessions) add_record(row.text);
    if (const std::string* row = find(contents.single, "settings")) settings_.adopt(row);
    if (const std::string* row = find(contents.single, "resume")) {
        Result<ResumePoint> point = resume_from_row(*row);
        if (!point) ++unreadable_;
        if (point && !cut_off_ && alone_) cut_off_ = std::move(point).value();
    }
    // The browser closed after it saved the record and before it removed the resume point. A
    // session that has a record must not be resumed.
    const auto recorded = [&](const SessionRecord& record) {
        return cut_off_ && record.id == cut_off_->session;
    };
    if (std::any_of(records_.begin(), records_.end(), recorded)) forget_cut_off();
}

// Takes over the row of a session. `row`: null if it was removed.
void Store::take_record(std::string_view id, const std::string* row) {
    std::erase_if(records_, [&](const SessionRecord& each) { return each.id == id; });
    if (row) add_record(*row);
}

void Store::add_record(std::string_view row) {
    RecordRow read = record_from_row(row);
    if (read.fault == RowFault::none) {
        records_.push_back(std::move(read.record));
    } else {
        ++unreadable_;
    }
}

void Store::take(std::string_view store, std::string_view key, const std::string* row) {
    if (!loaded_) return;
    if (store == "sessions") take_record(key, row);
    if (store == "single" && key == "settings") settings_.adopt(row);
}

void Store::keep(const SessionRecord& record, std::function<void(bool)> done) {
    put(record, [row = to_row(record)](const std::string*) { return row; }, std::move(done));
}

void Store::change(const SessionRecord& record, std::function<void(bool)> done) {
    const auto found = std::make_shared<bool>(false);
    put(
        record,
        [row = to_row(record), found](const std::string* stored) -> std::optional<std::string> {
            *found = stored;
            if (!stored) return std::nullopt;
            return row;
        },
        [found, done = std::move(done)](bool kept) { done(kept && *found); });
}

void Store::put(const SessionRecord& record, Storage::Decide decide,
                std::function<void(bool)> done) {
    const auto same = [&](const SessionRecord& each) { return each.id == record.id; };
    const auto known = std::find_if(records_.begin(), records_.end(), same);
    if (known == records_.end()) {
        records_.push_back(record);
    } else {
        *known = record;
    }
    storage_.change("sessions", record.id, true, std::move(decide), std::move(done));
}

void Store::change(const Settings& settings) {
    if (settings == settings_.now()) return;
    settings_.change(settings);
    if (loaded_) save_settings();
}

// Asks once, however often they change until it is their turn.
void Store::save_settings() {
    if (std::exchange(saving_, true)) return;
    storage_.change(
        "single", "settings", true,
        [this](const std::string* stored) {
            saving_ = false;
            return settings_.row_over(stored);
        },
        [this](bool done) {
            saving_ = saving_ && done;
            if (done) settings_.written();
        });
}

void Store::keep(const ResumePoint& point) {
    if (!alone_) return;
    cut_off_ = point;
    storage_.change(
        "single", "resume", true, [row = to_row(point)](const std::string*) { return row; },
        [](bool) {});
}

void Store::forget_cut_off() {
    if (!cut_off_) return;
    cut_off_.reset();
    storage_.change(
        "single", "resume", true, [](const std::string*) { return std::string(); }, [](bool) {});
}

void Store::erase(std::function<void(bool)> done) {
    storage_.erase_everything([this, done = std::move(done)](bool erased) {
        if (erased) forget();
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
    records_.clear();
    unreadable_ = 0;
    cut_off_.reset();
    settings_.forget();
}

}  // namespace catcow
