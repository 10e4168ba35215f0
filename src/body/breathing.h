#pragma once

#include "body/posture.h"

namespace catcow::body {

// How full the breath is, from 0 (empty) to 1 (full). Moves the vertices of the ribs and the belly.
struct Breathing {
    double ribs = 0;
    double belly = 0;
};

// Phase 0 is empty, 0.5 is full, 1 is empty again. The belly leads the ribs slightly.
Breathing breathing_at(double phase);

// Returns the posture with the breath added. At a full breath the upper back extends by 1.5 degrees
// and the collar bones rise slightly. The head keeps its direction. The solver must keep planted
// arms in place.
Posture breathed(const Posture& posture, Breathing breathing);

}  // namespace catcow::body
