#include "app/store.h"

namespace catcow {

void Store::load(std::function<void()> ready) {
    storage_.load([this, ready = std::move(ready)](Storage::Contents contents) {
        read(std::move(contents));
        loaded_ = true;
        ready();
    });
}

void Store::read(Storage::Contents contents) {
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
        if (point) {
            cut_off_ = std::move(point).value();
        } else {
            ++unreadable_;
        }
    }
}

void Store::keep(const SessionRecord& record, std::function<void(bool)> done) {
    records_.push_back(record);
    storage_.put("sessions", record.id, to_row(record), true, std::move(done));
}

void Store::change(const Settings& settings) {
    if (settings == settings_) return;
    settings_ = settings;
    storage_.put("single", "settings", to_row(settings), false, [](bool) {});
}

void Store::keep(const ResumePoint& point) {
    cut_off_ = point;
    storage_.put("single", "resume", to_row(point), true, [](bool) {});
}

void Store::forget_cut_off() {
    if (!cut_off_) return;
    cut_off_.reset();
    storage_.remove("single", "resume");
}

void Store::erase(std::function<void(bool)> done) {
    records_.clear();
    unreadable_ = 0;
    cut_off_.reset();
    const bool notice_seen = settings_.notice_seen;
    settings_ = Settings{};
    settings_.notice_seen = notice_seen;
    storage_.erase_everything(std::move(done));
}

}  // namespace catcow
