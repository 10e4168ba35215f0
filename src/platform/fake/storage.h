#pragma once

#include <algorithm>
#include <utility>

#include "platform/fake/answers.h"
#include "platform/ports.h"

namespace catcow {

// Storage in memory that can fail in each way that a browser's storage can. Answers come at once.
// With `slow`, or Answers::late, they come when the test calls answer().
class FakeStorage final : public Storage {
public:
    enum class Trouble {
        none,
        denied,   // not available from the start (private windows)
        full,     // can be read, but stores nothing more
        gone,     // was available; the connection is lost
        newer,    // can be read; a newer version of Catcow changed the stores
        blocked,  // waits for another tab, until the test calls answer()
    };
    struct Write {
        std::string store, key, text;
        bool strict = false;
        bool kept = false;
    };

    Trouble trouble = Trouble::none;
    Answers answers = Answers::at_once;
    std::function<bool()> fails;  // asked at each change; true: this one fails as if it were full
    bool held = false;
    bool slow = false;
    bool persists = false;      // the result of ask_to_persist()
    std::vector<Row> sessions;  // set them before load()
    std::vector<Row> single;
    Remembered remembered;
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
    void answer() { desk_.deliver(); }

    void load(std::function<void(Contents)> done) override {
        if (trouble == Trouble::blocked) state_ = State::blocked;
        later([this, done = std::move(done)] {
            state_ = trouble == Trouble::denied || trouble == Trouble::gone ? State::unavailable
                     : trouble == Trouble::newer                            ? State::newer
                                                                            : State::ready;
            Contents contents;
            contents.state = state_;
            contents.remembered = remembered;
            if (state_ != State::unavailable)
                contents.sessions = sessions, contents.single = single;
            if (done) done(std::move(contents));
        });
    }
    void change(std::string_view store, std::string_view key, bool strict, Decide decide,
                std::function<void(bool)> done) override {
        Write write{std::string(store), std::string(key), "", strict, false};
        later([this, write = std::move(write), decide = std::move(decide),
               done = std::move(done)]() mutable {
            const bool reads = can_remove();
            const auto text = reads ? decide(find(write.store, write.key)) : std::string("unknown");
            const bool removes = text && text->empty();
            const bool works =
                reads && !(fails && fails()) && (trouble == Trouble::none || !text || removes);
            if (works && removes)
                std::erase_if(rows(write.store),
                              [&](const Row& row) { return row.key == write.key; });
            if (text && !removes) attempt(std::move(write), *text, works);
            state_ = works                       ? State::ready
                     : trouble == Trouble::newer ? State::newer
                     : trouble == Trouble::full  ? State::full
                                                 : State::unavailable;
            if (done) done(works);
        });
    }
    void erase_everything(std::function<void(bool)> done) override {
        later([this, done = std::move(done)] {
            const bool works = can_remove();
            if (works) sessions.clear(), single.clear(), ++erasures;
            if (done) done(works);
        });
    }
    void remember(int count) override { remembered = {count, 1'795'000'000}; }
    void hold(bool on) override { held = on; }
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

    void attempt(Write write, const std::string& text, bool works) {
        write.text = text;
        write.kept = works;
        if (works) keep(rows(write.store), write.key, write.text);
        writes.push_back(std::move(write));
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
        desk_.how = slow || trouble == Trouble::blocked ? Answers::late : answers;
        desk_.give(std::move(reply));
    }

    State state_ = State::opening;
    bool persisted_ = false;
    AnswerDesk desk_;
};

}  // namespace catcow
