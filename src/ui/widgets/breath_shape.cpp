#include "ui/widgets/breath_shape.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace catcow {
namespace {

Colour colour_of(PhaseKind kind, const Palette& palette) {
    if (kind == PhaseKind::inhale) return palette.inhale;
    if (kind == PhaseKind::exhale) return palette.exhale;
    return palette.accent;
}

// Returns the place of the bead on the ring. Units: turns, clockwise from the bottom. The bead goes
// up the left side on the inhale and down the right side on the exhale. In other phases it shows
// the progress of the phase.
double bead_turn(const BreathShape& shape) {
    if (shape.kind == PhaseKind::inhale) return shape.progress / 2;
    if (shape.kind == PhaseKind::exhale) return 0.5 + shape.progress / 2;
    return shape.progress;
}

ImVec2 on_circle(ImVec2 centre, float radius, double turn) {
    const double angle = std::numbers::pi * (0.5 + 2 * turn);
    return {centre.x + radius * static_cast<float>(std::cos(angle)),
            centre.y + radius * static_cast<float>(std::sin(angle))};
}

}  // namespace

void draw_breath_shape(Ui& ui, Rect box, const BreathShape& shape) {
    const Palette& palette = ui.colours();
    const ImVec2 centre{box.x + box.width / 2, box.y + box.height / 2};
    const float ring = std::min(box.width, box.height) / 2 - 10;
    if (ring < 8) return;
    const Colour colour = colour_of(shape.kind, palette);
    const double lungs = shape.still ? 0.6 : shape.lungs;
    const float body = ring * (0.60F + 0.34F * static_cast<float>(lungs));

    ImDrawList& draw = ui.draw();
    // Three overlapping circles make the edge soft.
    for (int i = 3; i >= 1; --i) {
        const float radius = std::min(body + static_cast<float>(i) * ring * 0.035F, ring);
        draw.AddCircleFilled(centre, radius, Ui::paint(colour, 0.07F), 96);
    }
    draw.AddCircleFilled(centre, body, Ui::paint(colour, palette.strong_borders ? 0.0F : 0.20F),
                         96);
    draw.AddCircle(centre, body, Ui::paint(colour, palette.strong_borders ? 1.0F : 0.55F), 96, 2);

    draw.AddCircle(centre, ring, Ui::paint(palette.quiet, 0.35F), 128, 2);
    const double turn = bead_turn(shape);
    const double from = shape.kind == PhaseKind::exhale ? 0.5 : 0.0;
    constexpr int pieces = 64;
    for (int i = 0; i <= pieces; ++i) {
        draw.PathLineTo(on_circle(centre, ring, from + (turn - from) * i / pieces));
    }
    draw.PathStroke(Ui::paint(colour), 0, 4);
    draw.AddCircleFilled(on_circle(centre, ring, turn), 9, Ui::paint(colour), 32);
    draw.AddCircleFilled(on_circle(centre, ring, turn), 4, Ui::paint(palette.paper), 24);
}

}  // namespace catcow
