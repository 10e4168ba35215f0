#pragma once

#include "app/common/waits.h"

namespace catcow {

// Storage that may give no answer. What is not answered in time counts as not kept, and state() is
// `silent` until the next answer.
class PatientStorage final : public Storage {
public:
    // Both arguments must outlive this object.
    PatientStorage(Storage& storage, Waits& waits) : storage_(storage), waits_(waits) {}

    // The page gives up a single job after 4 s, so that the jobs behind it go on (web/storage.js).
    static constexpr Duration patience = seconds(8);

    void load(std::function<void(Contents)> done) override {
        storage_.load(waits_.answer<Contents>(
            patience,
            [this, done = std::move(done)](Contents contents) {
                silent_ = false;
                done(std::move(contents));
            },
            [this] { silent_ = true; }));
    }
    void change(std::string_view store, std::string_view key, bool strict, Decide decide,
                std::function<void(bool done)> done) override {
        storage_.change(store, key, strict, std::move(decide), answer(std::move(done)));
    }
    void remember(int sessions) override { storage_.remember(sessions); }
    void hold(bool on) override { storage_.hold(on); }
    void erase_everything(std::function<void(bool)> done) override {
        storage_.erase_everything(answer(std::move(done)));
    }
    State state() const override { return silent_ ? State::silent : storage_.state(); }
    bool persisted() const override { return storage_.persisted(); }
    void ask_to_persist() override { storage_.ask_to_persist(); }

private:
    std::function<void(bool)> answer(std::function<void(bool)> done) {
        const auto late = [this, done] {
            silent_ = true;
            done(false);
        };
        const auto told = [this, done = std::move(done)](bool worked) {
            silent_ = false;
            done(worked);
        };
        return waits_.answer<bool>(patience, told, late);
    }

    Storage& storage_;
    Waits& waits_;
    bool silent_ = false;
};

}  // namespace catcow
