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

void WebStorage::tell(int result) {
    constexpr State states[] = {State::ready, State::unavailable, State::full, State::newer,
                                State::blocked};
    state_ = result >= 0 && result < 5 ? states[result] : State::unavailable;
}

void WebStorage::loaded(int result, int sessions, double since) {
    Contents contents = std::exchange(arriving_, {});
    contents.remembered = {sessions, static_cast<long long>(since)};
    tell(result);
    contents.state = state_;
    if (const auto done = std::exchange(loading_, nullptr)) done(std::move(contents));
}

void WebStorage::change(std::string_view store, std::string_view key, bool strict, Decide decide,
                        std::function<void(bool done)> done) {
    const int ticket = writes_.give(std::move(done));
    decisions_.emplace(ticket, std::move(decide));
    page_change(ticket, std::string(store).c_str(), std::string(key).c_str(), strict);
}

const char* WebStorage::decide(int ticket, const char* stored) {
    const auto found = decisions_.find(ticket);
    if (found == decisions_.end()) return nullptr;
    const std::string row(stored ? stored : "");
    decided_ = found->second(stored ? &row : nullptr);
    return decided_ ? decided_->c_str() : nullptr;
}

void WebStorage::erase_everything(std::function<void(bool)> done) {
    page_erase(writes_.give(std::move(done)));
}

void WebStorage::remember(int sessions) { page_remember(sessions); }

void WebStorage::hold(bool on) { page_hold(on); }

void WebStorage::ask_to_persist() { page_persist(); }

void WebStorage::stored(int ticket, int result) {
    tell(result);
    decisions_.erase(ticket);
    if (const auto done = writes_.take(ticket)) done(result == 0);
}

}  // namespace catcow
