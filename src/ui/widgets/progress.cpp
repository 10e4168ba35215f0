#include "ui/widgets/progress.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "ui/widgets/text.h"

namespace catcow {
namespace {

void emit_share(Ui& ui, Rect rect, std::string_view name, double share) {
    Node& node = ui.emit(Role::progress, ui.id(name), name, rect);
    node.now = std::round(share * 100);
    node.high = 100;
}

}  // namespace

void progress_bar(Ui& ui, Rect rect, std::string_view name, double share) {
    const float radius = rect.height / 2;
    const auto full = static_cast<float>(std::clamp(share, 0.0, 1.0));
    ui.draw().AddRectFilled({rect.x, rect.y}, {rect.x + rect.width, rect.y + rect.height},
                            Ui::paint(ui.colours().quiet, 0.3F), radius);
    ui.draw().AddRectFilled(
        {rect.x, rect.y}, {rect.x + std::max(rect.width * full, rect.height), rect.y + rect.height},
        Ui::paint(ui.colours().accent), radius);
    emit_share(ui, rect, name, share);
}

void progress_ring(Ui& ui, Rect rect, std::string_view name, double share,
                   std::string_view inside) {
    const auto full = static_cast<float>(std::clamp(share, 0.0, 1.0));
    const ImVec2 centre{rect.x + rect.width / 2, rect.y + rect.height / 2};
    const float thick = std::max(rect.width * 0.09F, 6.0F);
    const float radius = std::min(rect.width, rect.height) / 2 - thick / 2;
    ImDrawList& draw = ui.draw();
    draw.AddCircle(centre, radius, Ui::paint(ui.colours().quiet, 0.3F), 96, thick);
    if (full > 0) {
        constexpr float top = -std::numbers::pi_v<float> / 2;
        const float end = top + 2 * std::numbers::pi_v<float> * full;
        draw.PathArcTo(centre, radius, top, end, 96);
        draw.PathStroke(Ui::paint(ui.colours().accent), 0, thick);
        for (const float angle : {top, end}) {
            const ImVec2 tip{centre.x + radius * std::cos(angle),
                             centre.y + radius * std::sin(angle)};
            draw.AddCircleFilled(tip, thick / 2, Ui::paint(ui.colours().accent), 24);
        }
    }
    const float room = 2 * (radius - thick);
    const float pixels =
        std::min(fitting_size(ui, inside, Type::title, Weight::bold, room), room * 0.5F);
    const float across =
        text_width(ui, inside, Type::title, Weight::bold) * pixels / ui.size(Type::title);
    draw_line(ui, inside, centre.x - across / 2, centre.y - pixels / 2, pixels, Weight::bold,
              ui.colours().ink);
    emit_share(ui, rect, name, share);
}

}  // namespace catcow
