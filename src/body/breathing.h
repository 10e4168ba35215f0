#pragma once

#include "body/posture.h"

namespace catcow::body {

// How full the breath is: for the vertices of ribs and belly, 0 empty to 1 full.
struct Breathing {
    double ribs = 0;
    double belly = 0;
};

// Phase 0 empty, 0.5 full, 1 empty. The belly leads the ribs by a little.
Breathing breathing_at(double phase);

// What a breath moves besides: up to 1.5 degrees of upper-back extension and a little lift of the
// collar bones, on top of any posture. The head stays where it looks; arms that are planted are for
// the solver to keep.
Posture breathed(const Posture& posture, Breathing breathing);

}  // namespace catcow::body
