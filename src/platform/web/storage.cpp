#include "platform/web/storage.h"

#include "platform/web/page.h"
#include "platform/web/rows.h"

namespace catcow {

void WebStorage::load(std::function<void(Contents)> done) {
    loading_ = std::move(done);
    page_load();
}

void WebStorage::loaded(int state, std::string_view json) {
    Contents contents;
    const bool whole = state == 0 && read_rows(json, contents);
    state_ = contents.state = whole ? State::ready : State::unavailable;
    if (const auto done = std::exchange(loading_, nullptr)) done(std::move(contents));
}

void WebStorage::put(std::string_view store, std::string_view key, std::string_view text,
                     bool strict, std::function<void(bool kept)> done) {
    page_put(writes_.give(std::move(done)), std::string(store).c_str(), std::string(key).c_str(),
             std::string(text).c_str(), strict);
}

void WebStorage::remove(std::string_view store, std::string_view key) {
    page_remove(std::string(store).c_str(), std::string(key).c_str());
}

void WebStorage::erase_everything(std::function<void(bool)> done) {
    page_erase(writes_.give(std::move(done)));
}

void WebStorage::ask_to_persist() { page_persist(); }

void WebStorage::stored(int ticket, int result) {
    state_ = result == 0 ? State::ready : result == 2 ? State::full : State::unavailable;
    if (const auto done = writes_.take(ticket)) done(result == 0);
}

}  // namespace catcow
