#pragma once

#include <filesystem>

#include "platform/ports.h"

namespace catcow {

// Stores each row in a file: <folder>/<store>/<key>. In a key, every character except letters,
// digits, '-' and '_' is written as %XX.
class DeskStorage final : public Storage {
public:
    explicit DeskStorage(std::filesystem::path folder) : folder_(std::move(folder)) {}
    // Returns $XDG_DATA_HOME/catcow, or ~/.local/share/catcow.
    static std::filesystem::path usual_folder();

    void load(std::function<void(Contents)> done) override;
    void change(std::string_view store, std::string_view key, bool strict, Decide decide,
                std::function<void(bool done)> done) override;
    void remember(int) override {}
    void hold(bool) override {}
    void erase_everything(std::function<void(bool)> done) override;
    State state() const override { return state_; }
    bool persisted() const override { return true; }
    void ask_to_persist() override {}

private:
    std::filesystem::path file(std::string_view store, std::string_view key) const;

    std::filesystem::path folder_;
    State state_ = State::opening;
};

}  // namespace catcow
