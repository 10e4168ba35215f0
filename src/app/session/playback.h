#pragma once

#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "platform/ports.h"
#include "sound/synthesiser.h"

namespace catcow {

// The one place of a session that two threads reach. The device asks for sound, natively on a thread of
// its own; all the rest, player and clocks included, is the main thread's alone.
//
// So the sound decides nothing. The main thread says what is to be played, and the device plays on by
// itself, block after block. How many it took is read later, and moves the session by just as much.
//
// Rejected: to advance the player inside of fill(). It is exact at once, but whatever looks at the
// session then needs the lock, and a session that ends closes its device from the device's own thread.
class Playback {
public:
    // What the device took at one time.
    struct Block {
        int frames = 0;
        int rate = 0;
        Duration taken{};      // by the monotonic clock
        long long played = 0;  // frames of the stream, this block included
    };
    struct Shared {
        // From the main thread to the device.
        bool playing = false;          // session time moves
        std::optional<Duration> from;  // on the timeline: the next block begins here; taken once
        std::optional<std::vector<Cue>> plan;  // instead of the one before; taken once
        SoundProfile profile = SoundProfile::tones;
        double volume = 1;
        bool muted = false;
        // From the device to the main thread, which takes them out.
        std::vector<Block> blocks;
        std::vector<StartedCue> started;
    };

    // The only way to what is shared: no block is asked for while it lives. It does not nest; open
    // and close the device without it.
    class Hold {
    public:
        explicit Hold(Playback& playback) : playback_(playback) { playback_.audio_.lock(); }
        ~Hold() { playback_.audio_.unlock(); }
        Hold(const Hold&) = delete;
        Hold& operator=(const Hold&) = delete;
        Shared* operator->() const { return &playback_.shared_; }

    private:
        Playback& playback_;
    };

    // The references must outlive it.
    Playback(AudioOut& audio, const Device& device) : audio_(audio), device_(device) {}
    Playback(const Playback&) = delete;
    Playback& operator=(const Playback&) = delete;

    // AudioOut's Fill: the device holds its lock.
    void fill(std::span<float> out);

private:
    void follow_rate(int rate);

    AudioOut& audio_;
    const Device& device_;
    Shared shared_;
    // fill()'s own.
    std::unique_ptr<Synthesiser> synthesiser_;
    std::vector<Cue> plan_;  // for a device of another rate
    long long frame_ = 0;    // of the session, at which the next block begins
};

}  // namespace catcow
