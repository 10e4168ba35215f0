#pragma once

#include <cstdint>

#include "platform/ports.h"

namespace catcow {

// Sound output through SDL2, which uses a ScriptProcessorNode in the browser. SDL calls `fill` on
// the main thread, 4096 frames at a time, at the rate of the AudioContext. `played` is called right
// after it, because a hidden page may have to wait a second for any timer.
//
// Browsers start sound only within a gesture. iOS interrupts it for calls. A device can fail while
// its state is still "running". So a watchdog checks twice a second that blocks are played. If not,
// it asks the context to resume. If that does not help, it closes the device and opens it again.
//
// A device that cannot be opened, because the browser refuses an AudioContext or lacks a part of it,
// is `unavailable`. The session then runs without sound.
//
// Tests access the sound as Module["audioContext"] and Module["audioOutput"] (the node that plays,
// which can be connected to a recorder). Both are replaced after each reopening.
class WebAudio final : public AudioOut {
public:
    explicit WebAudio(std::function<void()> played) : played_(std::move(played)) {}
    ~WebAudio() { shut(); }
    WebAudio(const WebAudio&) = delete;
    WebAudio& operator=(const WebAudio&) = delete;

    void open(Fill fill) override;
    void close() override;
    State state() const override;
    int rate() const override { return rate_; }
    Duration latency() const override;
    int reopened() const override { return reopened_; }

    // The system has taken the sound for a while: a phone call on iOS.
    bool interrupted() const;
    // For the bridge: after a gesture, when the page is visible again, or when the state of the
    // context or the devices changed. Asks the context to play if it should play and does not. Tries
    // again to open the device if that failed.
    void nudge();

private:
    static void deliver(void* self, unsigned char* bytes, int size);
    bool make();  // opens the device
    void shut();
    void watch();
    void look();

    std::function<void()> played_;
    Fill fill_;
    std::uint32_t device_ = 0;  // SDL device id; 0: none
    int rate_ = 0;
    int block_ = 0;  // frames in a block
    int reopened_ = 0;
    bool unavailable_ = false;
    bool has_run_ = false;     // this device has played at least once
    bool delivering_ = false;  // inside SDL's callback, so the device must stay open
    bool close_wanted_ = false;
    int timer_ = 0;
    // State of the watchdog.
    long long blocks_ = 0, blocks_seen_ = 0;
    int standing_ = 0;  // checks in a row without progress
    int attempts_ = 0;  // reopenings in a row without success
};

}  // namespace catcow
