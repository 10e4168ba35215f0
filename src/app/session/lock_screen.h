#pragma once

#include <optional>

#include "app/common/content.h"
#include "app/common/frame_context.h"
#include "platform/ports.h"

namespace catcow {

// Tells the system what a session plays, for its lock screen and for the keys of headsets. The system
// counts the time on by itself, so it is told anew only when a phase begins or the session stops.
//
// A session whose sound is muted is not told: a phone would stop the person's own music for it.
class LockScreen {
public:
    // Both must outlive this object.
    LockScreen(Device& device, const Content& content) : device_(device), content_(content) {}
    ~LockScreen() { clear(); }
    LockScreen(const LockScreen&) = delete;
    LockScreen& operator=(const LockScreen&) = delete;

    // Call whenever something may have changed.
    void follow(const Player& player, const Heard& heard, bool audible);

private:
    void clear();

    struct Told {
        int phase = 0;
        int revision = 0;  // of the player
        PlayState state = PlayState::playing;
        bool operator==(const Told&) const = default;
    };
    Device& device_;
    const Content& content_;
    std::optional<Told> told_;
};

}  // namespace catcow
