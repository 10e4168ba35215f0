#pragma once

#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "platform/ports.h"
#include "sound/synthesiser.h"

namespace catcow {

// Holds everything in a session that two threads use. The device calls fill(), in native builds on
// its own thread. Only the main thread uses the rest, which includes the player and the clocks.
//
// The sound makes no decisions. The main thread sets what to play, and the device plays it block by
// block. The main thread reads later how many blocks the device took, and advances the session by
// them.
//
// Rejected: advancing the player inside fill(). The session would be exact at once. But all code
// that reads the session would need the lock. And a session that ends would close the device from
// the device's own thread.
class Playback {
public:
    // The sound that the device took in one call.
    struct Block {
        int frames = 0;
        int rate = 0;
        Duration taken{};      // monotonic time of the call
        long long played = 0;  // frames of the stream, including this block
    };
    struct Shared {
        // From the main thread to the device.
        bool playing = false;          // session time moves
        std::optional<Duration> from;  // session time at which the next block begins; used once
        std::optional<std::vector<Cue>> plan;  // replaces the plan; used once
        SoundProfile profile = SoundProfile::tones;
        double volume = 1;
        double noise = 0;  // volume of the bed
        bool muted = false;
        bool ducked = false;  // a voice speaks
        // From the device to the main thread, which clears them.
        std::vector<Block> blocks;
        std::vector<StartedCue> started;
    };

    // Gives access to the shared data. The device asks for no block while a Hold exists. Holds do
    // not nest. Open and close the device without a Hold.
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

    // Both arguments must outlive this object.
    Playback(AudioOut& audio, const Device& device) : audio_(audio), device_(device) {}
    Playback(const Playback&) = delete;
    Playback& operator=(const Playback&) = delete;

    // Fills a block of sound, as AudioOut::Fill. The device holds its lock during the call.
    void fill(std::span<float> out);

private:
    void follow_rate(int rate);

    AudioOut& audio_;
    const Device& device_;
    Shared shared_;
    // --- Used only by fill()
    std::unique_ptr<Synthesiser> synthesiser_;
    std::vector<Cue> plan_;  // kept for a new synthesiser when the rate changes
    long long frame_ = 0;    // frame of the session at which the next block begins
};

}  // namespace catcow
