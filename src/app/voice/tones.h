#pragma once

#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "platform/ports.h"
#include "sound/synthesiser.h"

namespace catcow {

// Plays single sounds outside a session, with the same synthesiser. Opens the device for them and
// closes it when they have rung out. Call everything on the main thread.
class Tones {
public:
    // Must outlive this object.
    explicit Tones(AudioOut& audio) : audio_(audio) {}
    ~Tones() { hush(); }
    Tones(const Tones&) = delete;
    Tones& operator=(const Tones&) = delete;

    // Plays the cues instead of what still sounds; the first one is at 0. Call during a gesture.
    // Returns false if this device has no sound.
    bool play(std::vector<Cue> cues, double volume);
    // Closes the device at once. Call it before a session opens the device.
    void hush();
    // Closes the device when everything has rung out. Call after blocks of sound.
    void follow();

private:
    void fill(std::span<float> out);

    AudioOut& audio_;
    bool open_ = false;
    // --- Shared with the thread of the device: use with the lock
    std::optional<std::vector<Cue>> next_;
    double volume_ = 1;
    bool over_ = false;
    // --- Used only by fill()
    std::unique_ptr<Synthesiser> synthesiser_;
    long long frame_ = 0, end_ = 0;
};

}  // namespace catcow
