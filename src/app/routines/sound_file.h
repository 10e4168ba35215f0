#pragma once

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/common/waits.h"
#include "platform/ports.h"
#include "sound/synthesiser.h"

namespace catcow {

// Makes the tones of a session into a sound file, with the synthesiser that plays them. Each frame makes
// one slice, so the page stays responsive.
class SoundFile {
public:
    static constexpr int rate = 24000;  // the sounds have nothing above 12 kHz

    // Both must outlive this object.
    SoundFile(Device& device, Waits& waits) : device_(device), waits_(waits) {}

    struct Wish {
        std::vector<Cue> plan;
        Duration length{};  // of the session; the last bowl rings on behind it
        SoundProfile profile = SoundProfile::tones;
        double noise = 0;  // volume of the bed
        std::string name;  // of the file, without its ending
    };
    // Call it only if no file is being made.
    void begin(Wish wish);
    void stop();
    void follow();  // call once per frame
    // Returns whether the file is kept, once, when that is known.
    std::optional<bool> take_outcome() { return std::exchange(outcome_, std::nullopt); }
    // Returns how much is made, 0..1, or nothing if no file is being made.
    std::optional<double> share() const;

private:
    bool add_next();
    void wait();
    void end(bool kept);

    Device& device_;
    Waits& waits_;
    std::unique_ptr<Synthesiser> synthesiser_;  // null if no file is being made
    std::optional<bool> outcome_;
    std::vector<float> block_;  // the next samples
    long long all_ = 0;         // frames
    bool written_ = false;      // all of them
    int limit_ = 0;             // the wait for the writer, at the beginning and at the end
    int files_ = 0;             // begun; an answer for an earlier one comes too late
};

}  // namespace catcow
