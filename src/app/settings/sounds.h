#pragma once

#include <vector>

#include "journal/record.h"
#include "sound/cue_plan.h"

namespace catcow {

// A sound of a session that a person can learn.
struct KnownSound {
    const char* title;  // keys of texts
    const char* about;
    CueKind kind;
};

// Returns the sounds of a session, in the order in which they come.
std::vector<KnownSound> known_sounds(SoundSettings::Breath breath);

// Returns what is played of it, from 0 on.
std::vector<Cue> cues_of(CueKind kind, const Pace& pace);

}  // namespace catcow
