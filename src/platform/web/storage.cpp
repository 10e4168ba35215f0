#include "platform/web/storage.h"

#include "platform/web/page.h"

namespace catcow {

void WebStorage::load(std::function<void(Contents)> done) {
    loading_ = std::move(done);
    page_load();
}

void WebStorage::row(std::string_view store, std::string_view key, std::string_view text) {
    (store == "sessions" ? arriving_.sessions : arriving_.single)
        .push_back({std::string(key), std::string(text)});
}

void WebStorage::loaded(int state) {
    Contents contents = std::exchange(arriving_, {});
    state_ = contents.state = state == 0 ? State::ready : State::unavailable;
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
