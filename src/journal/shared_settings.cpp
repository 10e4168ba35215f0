#include "journal/shared_settings.h"

#include "catalogue/json_reader.h"

namespace catcow {

// Without a row, the data was erased. A damaged row says nothing, so what this tab saw before stays.
Settings SharedSettings::read(const std::string* row) const {
    if (row && !JsonReader::parse(*row, "settings").ok()) return stored_;
    if (row) return settings_from_row(*row);
    Settings settings;
    settings.notice_seen = now_.notice_seen;
    settings.needs_asked = now_.needs_asked;
    return settings;
}

std::string SharedSettings::row_over(const std::string* stored) {
    mine_ = now_;
    theirs_ = merged(stored_, now_, read(stored));
    return stored ? to_row(theirs_, *stored) : to_row(theirs_);
}

void SharedSettings::written() {
    now_ = merged(mine_, now_, theirs_);
    stored_ = theirs_;
}

void SharedSettings::adopt(const std::string* stored) {
    const Settings theirs = read(stored);
    now_ = merged(stored_, now_, theirs);
    stored_ = theirs;
}

void SharedSettings::forget() {
    stored_ = Settings{};
    now_ = read(nullptr);
}

}  // namespace catcow
