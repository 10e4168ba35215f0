#pragma once

#include <cstdint>

#include "platform/ports.h"

namespace catcow {

// Sound through SDL2, which is a ScriptProcessorNode in the browser: `fill` is called on the main
// thread, 4096 frames at a time, at the rate of the AudioContext, and `played` right after it: a hidden
// page may wait a second for any timer.
//
// Browsers start sound only within a gesture, iOS interrupts it for calls, and a device can die while
// its state says "running". So a watch looks twice a second whether time moves: it asks the context
// to resume, and if that does not help closes the device and opens it again.
//
// Tests reach the sound as Module["audioContext"] and Module["audioOutput"] (the node that plays,
// which can be connected to a recorder). Both are new after each reopening.
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

    // From the bridge. A gesture; the page came back; the context changed its state. All the same:
    // if it ought to play and does not, now it may.
    void nudge();

private:
    static void deliver(void* self, unsigned char* bytes, int size);
    bool make();  // the device
    void shut();
    void watch();
    void look();

    std::function<void()> played_;
    Fill fill_;
    std::uint32_t device_ = 0;  // SDL's; 0: none
    int rate_ = 0;
    int block_ = 0;  // frames in a block
    int reopened_ = 0;
    bool unavailable_ = false;
    bool has_run_ = false;     // this device has played
    bool delivering_ = false;  // inside of SDL's callback: the device must stay
    bool close_wanted_ = false;
    int timer_ = 0;
    // The watch.
    long long blocks_ = 0, blocks_seen_ = 0;
    int standing_ = 0;  // looks in a row without progress
    int attempts_ = 0;  // reopenings in a row that did not help
};

}  // namespace catcow
