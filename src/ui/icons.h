#pragma once

#include <cstdint>

namespace catcow {

// Phosphor code points. The subset of the icon font holds only these.
enum class Icon : std::uint32_t {
    none = 0,
    today = 0xe5b6,     // sun-horizon
    progress = 0xe150,  // chart-bar
    settings = 0xe272,  // gear-six
    poses = 0xe6cc,     // flower-lotus
    routines = 0xe2f2,  // list-bullets
    hurts = 0xe810,     // hand-heart
    play = 0xe3d0,
    pause = 0xe39e,
    previous = 0xe5a4,  // skip-back
    next = 0xe5a6,      // skip-forward
    close = 0xe4f6,     // x
    sound = 0xe44a,     // speaker-high
    muted = 0xe45a,     // speaker-slash
    voice = 0xe17a,     // chat-text
    no_voice = 0xe15e,  // chat-slash
    learn = 0xe0e6,     // book-open
    share = 0xe408,     // share-network
    done = 0xe182,      // check
    info = 0xe2ce,
    erase = 0xe4a6,    // trash
    forward = 0xe13a,  // caret-right
    back = 0xe138,     // caret-left
    minus = 0xe32a,
    plus = 0xe3d4,
    resume = 0xe036,  // arrow-clockwise
    more = 0xe1fe,    // dots-three
    link = 0xe2e2,
    copy = 0xe1ca,
    pencil = 0xe3b4,     // pencil-simple
    favourite = 0xe46a,  // star
    keep = 0xe0ea,       // bookmark-simple
    undo = 0xe08a,       // arrow-u-up-left
};

}  // namespace catcow
