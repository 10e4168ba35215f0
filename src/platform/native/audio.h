#pragma once

#include <atomic>
#include <cstdint>

#include "platform/ports.h"

namespace catcow {

// Sound output through SDL. SDL calls `fill` on its own thread, with the device locked.
//
// That thread reads `fill_`, `rate_` and the two flags. `fill_` is written under the lock. `rate_`
// is written before the device starts to play and after its thread has ended. Only the main thread
// uses all other members.
class DeskAudio final : public AudioOut {
public:
    // `wake` is called on SDL's thread when blocks were played. It must cause a call of hear() on
    // the main thread. It is called once for all blocks until then.
    explicit DeskAudio(std::function<void()> wake) : wake_(std::move(wake)) {}
    ~DeskAudio() { close(); }
    DeskAudio(const DeskAudio&) = delete;
    DeskAudio& operator=(const DeskAudio&) = delete;

    void open(Fill fill) override;
    // Within `fill`, SDL would wait for itself, so closing is deferred. No more sound is requested,
    // and hear() closes the device.
    void close() override;
    State state() const override;
    int rate() const override { return rate_; }
    Duration latency() const override;
    int reopened() const override { return 0; }
    void lock() override;
    void unlock() override;

    // Called by the loop after `wake`.
    void hear();

private:
    static void deliver(void* self, unsigned char* bytes, int size);

    const std::function<void()> wake_;
    Fill fill_;
    std::uint32_t device_ = 0;
    int rate_ = 0;
    int block_ = 0;
    bool unavailable_ = false;
    std::atomic<bool> told_ = false;  // `wake` was called, hear() not yet
    std::atomic<bool> close_wanted_ = false;
};

}  // namespace catcow
