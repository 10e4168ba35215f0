#pragma once

#include <map>

#include "platform/ports.h"
#include "platform/web/tickets.h"

namespace catcow {

// Storage for rows that the page keeps in IndexedDB.
class WebStorage final : public Storage {
public:
    void load(std::function<void(Contents)> done) override;
    void change(std::string_view store, std::string_view key, bool strict, Decide decide,
                std::function<void(bool done)> done) override;
    void remember(int sessions) override;
    void hold(bool on) override;
    void erase_everything(std::function<void(bool)> done) override;
    State state() const override { return state_; }
    bool persisted() const override { return persisted_; }
    void ask_to_persist() override;

    // From the bridge.
    void row(std::string_view store, std::string_view key, std::string_view text);
    void tell(int result);  // the state changed
    // Called after all rows, with what is remembered of them.
    void loaded(int result, int sessions, double since);
    const char* decide(int ticket, const char* stored);
    void stored(int ticket, int result);
    void set_persisted(bool persisted) { persisted_ = persisted; }

private:
    State state_ = State::opening;
    bool persisted_ = false;
    std::function<void(Contents)> loading_;
    Contents arriving_;
    Tickets<void(bool)> writes_;
    std::map<int, Decide> decisions_;     // of the changes that are not answered yet
    std::optional<std::string> decided_;  // the last answer of decide()
};

}  // namespace catcow
