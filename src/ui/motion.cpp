#include "ui/motion.h"

#include <cmath>

namespace catcow {

void shift(ImDrawList& list, ImVec2 by, float opacity) {
    for (ImDrawVert& vertex : list.VtxBuffer) {
        vertex.pos.x += by.x;
        vertex.pos.y += by.y;
        const auto alpha = static_cast<float>(vertex.col >> IM_COL32_A_SHIFT) * opacity;
        vertex.col = (vertex.col & ~IM_COL32_A_MASK) |
                     (static_cast<ImU32>(alpha + 0.5F) << IM_COL32_A_SHIFT);
    }
    for (ImDrawCmd& command : list.CmdBuffer) {
        command.ClipRect.x += by.x;
        command.ClipRect.z += by.x;
    }
}

float give(float pulled) {
    return std::copysign(most_give * (1 - std::exp(-std::abs(pulled) / (2 * most_give))), pulled);
}

}  // namespace catcow
