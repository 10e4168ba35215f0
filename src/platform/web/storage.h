#pragma once

#include "platform/ports.h"
#include "platform/web/tickets.h"

namespace catcow {

// Storage for rows that the page keeps in IndexedDB.
class WebStorage final : public Storage {
public:
    void load(std::function<void(Contents)> done) override;
    void put(std::string_view store, std::string_view key, std::string_view text, bool strict,
             std::function<void(bool kept)> done) override;
    void remove(std::string_view store, std::string_view key) override;
    void erase_everything(std::function<void(bool)> done) override;
    State state() const override { return state_; }
    bool persisted() const override { return persisted_; }
    void ask_to_persist() override;

    // From the bridge.
    void row(std::string_view store, std::string_view key, std::string_view text);
    void loaded(int state);  // called after all rows
    void stored(int ticket, int result);
    void set_persisted(bool persisted) { persisted_ = persisted; }

private:
    State state_ = State::opening;
    bool persisted_ = false;
    std::function<void(Contents)> loading_;
    Contents arriving_;
    Tickets<void(bool)> writes_;
};

}  // namespace catcow
