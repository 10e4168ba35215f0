// The routines that the person keeps, one row each.
#include <utility>

#include "app/common/store.h"

namespace catcow {

void Store::read_routines(const Storage::Contents& contents) {
    std::set<std::string> keys;
    for (const Storage::Row& row : contents.single) {
        const std::string key(routine_of_row_key(row.key));
        if (key.empty()) continue;
        keys.insert(key);
        if (routines_.adopt(key, &row.text)) newer_ = true;
    }
    routines_.only(keys);
}

void Store::add(KeptRoutine routine) {
    routines_.add(std::move(routine));
    save_unsaved();
}

void Store::change(const KeptRoutine& to) {
    routines_.change(to);
    save_unsaved();
}

void Store::remove_routine(std::string_view key) {
    routines_.remove(key);
    save_unsaved();
}

void Store::save_routines() {
    for (const std::string& key : routines_.take_due()) {
        write(
            "single", row_key_of_routine(key), KeptRoutine::version,
            [this, key,
             erasures = erasures_](const std::string* stored) -> std::optional<std::string> {
                if (erasures != erasures_) return std::nullopt;
                return routines_.row_over(key, stored);
            },
            [this, key](bool done) {
                if (routines_.attempted(key, done)) save_routines();
            });
    }
}

}  // namespace catcow
