#pragma once

#include "journal/record.h"
#include "sound/cue_plan.h"

namespace catcow {

// Returns what sounds with each breath where the person has chosen `breath`.
inline BreathCues breath_cues(SoundSettings::Breath breath) {
    switch (breath) {
        case SoundSettings::Breath::bells: return BreathCues::bells;
        case SoundSettings::Breath::none: return BreathCues::none;
        case SoundSettings::Breath::tones: break;
    }
    return BreathCues::tones;
}

}  // namespace catcow
