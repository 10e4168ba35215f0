#pragma once

#include <algorithm>
#include <utility>

#include "platform/ports.h"

namespace catcow {

// Storage in memory that can fail in each way that a browser's storage can. Answers come at once.
// With `slow` they come when the test calls answer().
class FakeStorage final : public Storage {
public:
    enum class Trouble {
        none,
        denied,  // not available from the start (private windows)
        full,    // can be read, but stores nothing more
        gone,    // was available; the connection is lost
    };
    struct Write {
        std::string store, key, text;
        bool strict = false;
        bool kept = false;
    };

    Trouble trouble = Trouble::none;
    bool slow = false;
    bool persists = false;      // the result of ask_to_persist()
    std::vector<Row> sessions;  // set them before load()
    std::vector<Row> single;
    std::vector<Write> writes;  // all attempts
    int erasures = 0;
    int asked_to_persist = 0;

    // Returns the text under a key, or nullptr.
    const std::string* find(std::string_view store, std::string_view key) {
        for (const Row& row : rows(store)) {
            if (row.key == key) return &row.text;
        }
        return nullptr;
    }
    // Gives all waiting answers.
    void answer() {
        while (!waiting_.empty()) {
            auto now = std::exchange(waiting_, {});
            for (auto& reply : now) reply();
        }
    }

    void load(std::function<void(Contents)> done) override {
        later([this, done = std::move(done)] {
            state_ = trouble == Trouble::denied || trouble == Trouble::gone ? State::unavailable
                                                                            : State::ready;
            Contents contents;
            contents.state = state_;
            if (state_ == State::ready) contents.sessions = sessions, contents.single = single;
            if (done) done(std::move(contents));
        });
    }
    void put(std::string_view store, std::string_view key, std::string_view text, bool strict,
             std::function<void(bool)> done) override {
        Write write{std::string(store), std::string(key), std::string(text), strict, false};
        later([this, write = std::move(write), done = std::move(done)]() mutable {
            write.kept = trouble == Trouble::none;
            if (write.kept) keep(rows(write.store), write.key, write.text);
            state_ = write.kept                 ? State::ready
                     : trouble == Trouble::full ? State::full
                                                : State::unavailable;
            writes.push_back(write);
            if (done) done(write.kept);
        });
    }
    void remove(std::string_view store, std::string_view key) override {
        later([this, store = std::string(store), key = std::string(key)] {
            if (can_remove()) {
                std::erase_if(rows(store), [&](const Row& row) { return row.key == key; });
            }
        });
    }
    void erase_everything(std::function<void(bool)> done) override {
        later([this, done = std::move(done)] {
            const bool works = can_remove();
            if (works) sessions.clear(), single.clear(), ++erasures;
            if (done) done(works);
        });
    }
    State state() const override { return state_; }
    bool persisted() const override { return persisted_; }
    void ask_to_persist() override {
        ++asked_to_persist;
        persisted_ = persists;
    }

private:
    bool can_remove() const { return trouble == Trouble::none || trouble == Trouble::full; }
    std::vector<Row>& rows(std::string_view store) {
        return store == "sessions" ? sessions : single;
    }

    static void keep(std::vector<Row>& rows, const std::string& key, const std::string& text) {
        const auto found =
            std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return row.key == key; });
        if (found == rows.end()) {
            rows.push_back({key, text});
        } else {
            found->text = text;
        }
    }
    void later(std::function<void()> reply) {
        waiting_.push_back(std::move(reply));
        if (!slow) answer();
    }

    State state_ = State::opening;
    bool persisted_ = false;
    std::vector<std::function<void()>> waiting_;
};

}  // namespace catcow
