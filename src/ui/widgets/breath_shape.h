#pragma once

#include "session/timeline.h"
#include "ui/ui.h"

namespace catcow {

// The soft shape that grows with the inhale and shrinks with the exhale. A bead goes round its edge
// once per breath, up on the inhale and down on the exhale. So the phase is clear without colour.
struct BreathShape {
    PhaseKind kind = PhaseKind::get_ready;
    double progress = 0;  // of the phase, 0..1
    double lungs = 0;     // 0 (empty) to 1 (full)
    bool still = false;   // reduced motion: only the bead moves
};

void draw_breath_shape(Ui& ui, Rect box, const BreathShape& shape);

}  // namespace catcow
