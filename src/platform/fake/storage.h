#pragma once

#include <algorithm>
#include <utility>

#include "platform/ports.h"

namespace catcow {

// Storage in memory that can fail in each way that a browser's can. Answers come at once, or, with
// `slow`, when the test says so.
class FakeStorage final : public Storage {
public:
    enum class Trouble {
        none,
        denied,  // there is none, from the start (private windows)
        full,    // reads, keeps nothing more
        gone,    // was there, and its connection is lost
    };
    struct Write {
        std::string store, key, text;
        bool strict = false;
        bool kept = false;
    };

    Trouble trouble = Trouble::none;
    bool slow = false;
    bool persists = false;      // what ask_to_persist() brings
    std::vector<Row> sessions;  // preset them before load()
    std::vector<Row> single;
    std::vector<Write> writes;  // all that was tried
    int erasures = 0;
    int asked_to_persist = 0;

    // The text under a key, or null.
    const std::string* find(std::string_view store, std::string_view key) {
        for (const Row& row : rows(store)) {
            if (row.key == key) return &row.text;
        }
        return nullptr;
    }
    // Gives all answers that wait.
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
