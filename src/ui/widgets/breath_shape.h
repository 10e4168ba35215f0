#pragma once

#include "session/timeline.h"
#include "ui/ui.h"

namespace catcow {

// The soft form that grows with the inhale and shrinks with the exhale. A bead runs round its edge
// once in a breath, up on the inhale and down on the exhale, so that the phase reads without colour.
struct BreathShape {
    PhaseKind kind = PhaseKind::get_ready;
    double progress = 0;  // of the phase
    double lungs = 0;     // 0 empty .. 1 full
    bool still = false;   // reduced motion: no growth, the bead alone moves
};

void draw_breath_shape(Ui& ui, Rect box, const BreathShape& shape);

}  // namespace catcow
