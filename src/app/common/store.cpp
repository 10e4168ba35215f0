#include "app/common/store.h"

#include <algorithm>
#include <utility>

namespace catcow {
namespace {

// Joins the stored settings with changes that the person made before they were loaded. A field that
// differs from the default was changed, and the change wins.
Settings merged(Settings stored, const Settings& changed) {
    const Settings untouched;
    const auto take = [&](auto Settings::* field) {
        if (!(changed.*field == untouched.*field)) stored.*field = changed.*field;
    };
    take(&Settings::pace);
    take(&Settings::volume);
    take(&Settings::muted);
    take(&Settings::notice_seen);
    take(&Settings::theme);
    take(&Settings::text_percent);
    take(&Settings::calm);
    take(&Settings::mirror);
    take(&Settings::needs);
    take(&Settings::without);
    take(&Settings::needs_asked);
    take(&Settings::routine);
    take(&Settings::language);
    return stored;
}

}  // namespace

void Store::load(std::function<void()> ready) {
    storage_.load([this, ready = std::move(ready)](const Storage::Contents& contents) {
        const Settings changed = std::exchange(settings_, Settings{});
        readable_ = contents.state == Storage::State::ready;
        read(contents);
        loaded_ = true;
        change(merged(settings_, changed));
        ready();
    });
}

void Store::become_alone(std::function<void()> ready) {
    if (std::exchange(alone_, true) || !loaded_ || !readable_) return;
    storage_.load([this, ready = std::move(ready)](const Storage::Contents& contents) {
        if (contents.state != Storage::State::ready) return;
        const Settings own = settings_;
        read(contents);
        settings_ = own;
        ready();
    });
}

void Store::read(const Storage::Contents& contents) {
    records_.clear();
    unreadable_ = 0;
    for (const Storage::Row& row : contents.sessions) {
        RecordRow read = record_from_row(row.text);
        if (read.fault == RowFault::none) {
            records_.push_back(std::move(read.record));
        } else {
            ++unreadable_;
        }
    }
    for (const Storage::Row& row : contents.single) {
        if (row.key == "settings") settings_ = settings_from_row(row.text);
        if (row.key != "resume") continue;
        Result<ResumePoint> point = resume_from_row(row.text);
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

void Store::keep(const SessionRecord& record, std::function<void(bool)> done) {
    const auto same = [&](const SessionRecord& each) { return each.id == record.id; };
    const auto known = std::find_if(records_.begin(), records_.end(), same);
    if (known == records_.end()) {
        records_.push_back(record);
    } else {
        *known = record;
    }
    storage_.put("sessions", record.id, to_row(record), true, std::move(done));
}

void Store::change(const Settings& settings) {
    if (settings == settings_) return;
    settings_ = settings;
    // Before the load, load() joins the changes with the stored settings. After a failed load the
    // stored settings are unknown, so they must not be overwritten.
    if (!loaded_ || !readable_) return;
    storage_.put("single", "settings", to_row(settings), false, [](bool) {});
}

void Store::keep(const ResumePoint& point) {
    if (!alone_) return;
    cut_off_ = point;
    storage_.put("single", "resume", to_row(point), true, [](bool) {});
}

void Store::forget_cut_off() {
    if (!cut_off_) return;
    cut_off_.reset();
    storage_.remove("single", "resume");
}

void Store::erase(std::function<void(bool)> done) {
    storage_.erase_everything([this, done = std::move(done)](bool erased) {
        if (erased) forget();
        done(erased);
    });
}

void Store::forget() {
    records_.clear();
    unreadable_ = 0;
    cut_off_.reset();
    const bool notice_seen = settings_.notice_seen;
    const bool needs_asked = settings_.needs_asked;
    settings_ = Settings{};
    settings_.notice_seen = notice_seen;
    settings_.needs_asked = needs_asked;
}

}  // namespace catcow
