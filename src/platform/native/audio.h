#pragma once

#include <cstdint>

#include "platform/ports.h"

namespace catcow {

// SDL's audio. `fill` is called on SDL's thread while the device is locked.
class DeskAudio final : public AudioOut {
public:
    ~DeskAudio() override { close(); }

    void open(Fill fill) override;
    void close() override;
    State state() const override;
    int rate() const override { return rate_; }
    Duration latency() const override;
    int reopened() const override { return 0; }
    void lock() override;
    void unlock() override;

private:
    Fill fill_;
    std::uint32_t device_ = 0;
    int rate_ = 0;
    int block_ = 0;
    bool unavailable_ = false;
};

}  // namespace catcow
