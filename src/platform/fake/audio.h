#pragma once

#include <algorithm>

#include "platform/fake/answers.h"
#include "platform/ports.h"

namespace catcow {

// A sound device that takes frames only when the test calls pull(). It records them.
class FakeAudio final : public AudioOut {
public:
    bool unavailable = false;  // open() finds no device
    // How open() answers. Late: the device runs when the test calls arrive(). Twice: each block is
    // reported twice.
    Answers answers = Answers::at_once;
    bool stalled = false;  // reports that it runs, but takes no frames
    int device_rate = 48000;
    int block = 2048;  // frames per request
    Duration device_latency = seconds(0.06);
    std::vector<float> heard;  // everything that was played
    int opened = 0, closed = 0;
    std::function<void()> played;  // Listener::played(): after each block
    int misused = 0;               // called from within `fill` what must not be

    // Simulates time on the device: it requests `frames` in blocks (the last may be shorter).
    // Returns how many it took.
    int pull(int frames) {
        int taken = 0;
        while (taken < frames && state_ == State::running && !stalled) {
            std::vector<float> out(static_cast<std::size_t>(std::min(block, frames - taken)));
            filling_ = true;
            fill_(out);
            filling_ = false;
            heard.insert(heard.end(), out.begin(), out.end());
            taken += static_cast<int>(out.size());
            if (played) played();
            if (played && answers == Answers::twice) played();
        }
        return taken;
    }
    int pull(Duration time) { return pull(static_cast<int>(frames_at(time, device_rate))); }
    // The system takes the device away for a while (a phone call) and gives it back.
    void suspend() {
        if (state_ == State::running) state_ = State::suspended;
    }
    void resume() {
        if (state_ == State::suspended) state_ = State::running;
    }
    // The device that was opened begins to run.
    void arrive() {
        if (state_ == State::opening) state_ = State::running;
    }
    // The device is lost. It cannot be opened again while `unavailable` is set.
    void die() {
        unavailable = true;
        state_ = State::unavailable;
    }
    // The machine replaced the device.
    void reopen() { ++reopened_; }

    void open(Fill fill) override {
        if (filling_) return void(++misused);
        ++opened;
        fill_ = std::move(fill);
        const bool waits = answers == Answers::late || answers == Answers::never;
        state_ = unavailable ? State::unavailable : waits ? State::opening : State::running;
    }
    void close() override {
        if (filling_) return void(++misused);
        ++closed;
        state_ = State::closed;
        fill_ = nullptr;
    }
    State state() const override { return state_; }
    int rate() const override { return state_ == State::closed || unavailable ? 0 : device_rate; }
    Duration latency() const override { return rate() ? device_latency : Duration{}; }
    int reopened() const override { return reopened_; }

private:
    State state_ = State::closed;
    Fill fill_;
    bool filling_ = false;
    int reopened_ = 0;
};

}  // namespace catcow
