#include <algorithm>
#include <cmath>
#include <numbers>

#include "ui/ui.h"

namespace catcow {

void Ui::progress_bar(Rect rect, std::string_view name, double share) {
    const float radius = rect.height / 2;
    const auto full = static_cast<float>(std::clamp(share, 0.0, 1.0));
    draw().AddRectFilled({rect.x, rect.y}, {rect.x + rect.width, rect.y + rect.height},
                         paint(palette_->quiet, 0.3F), radius);
    draw().AddRectFilled({rect.x, rect.y},
                         {rect.x + std::max(rect.width * full, rect.height), rect.y + rect.height},
                         paint(palette_->accent), radius);
    Node& node = emit(Role::progress, id(name), name, rect);
    node.now = std::round(share * 100);
    node.high = 100;
}

void Ui::progress_ring(Rect rect, std::string_view name, double share, std::string_view inside) {
    const auto full = static_cast<float>(std::clamp(share, 0.0, 1.0));
    const ImVec2 centre{rect.x + rect.width / 2, rect.y + rect.height / 2};
    const float thick = std::max(rect.width * 0.09F, 6.0F);
    const float radius = std::min(rect.width, rect.height) / 2 - thick / 2;
    draw().AddCircle(centre, radius, paint(palette_->quiet, 0.3F), 96, thick);
    if (full > 0) {
        constexpr float top = -std::numbers::pi_v<float> / 2;
        const float end = top + 2 * std::numbers::pi_v<float> * full;
        draw().PathArcTo(centre, radius, top, end, 96);
        draw().PathStroke(paint(palette_->accent), 0, thick);
        for (const float angle : {top, end}) {
            const ImVec2 tip{centre.x + radius * std::cos(angle),
                             centre.y + radius * std::sin(angle)};
            draw().AddCircleFilled(tip, thick / 2, paint(palette_->accent), 24);
        }
    }
    const float room = 2 * (radius - thick);
    const float pixels =
        std::min(fitting_size(inside, Type::title, Weight::bold, room), room * 0.5F);
    const float across = text_width(inside, Type::title, Weight::bold) * pixels / size(Type::title);
    draw_line(inside, centre.x - across / 2, centre.y - pixels / 2, pixels, Weight::bold,
              palette_->ink);
    Node& node = emit(Role::progress, id(name), name, rect);
    node.now = std::round(share * 100);
    node.high = 100;
}

// Named and outlined: it does not speak by its colour alone.
void Ui::tag(std::string_view text, Colour colour, Align align) {
    const float pixels = std::min(
        fitting_size(text, Type::body, Weight::bold, column_.width - 3 * unit), size(Type::body));
    const float across = text_width(text, Type::body, Weight::bold) * pixels / size(Type::body);
    const float height = line_height(size(Type::body)) + unit;
    const float width = across + 3 * unit;
    const float x = align == Align::centre ? column_.x + (column_.width - width) / 2 : column_.x;
    const Rect rect{x, column_.y, width, height};
    const ImVec2 to{x + width, column_.y + height};
    draw().AddRectFilled({x, column_.y}, to, paint(colour, palette_->strong_borders ? 0.0F : 0.14F),
                         height / 2);
    draw().AddRect({x, column_.y}, to, paint(colour), height / 2, 0, 2);
    draw_line(text, x + 1.5F * unit, column_.y + (height - pixels) / 2, pixels, Weight::bold,
              palette_->ink);
    emit(Role::text, next_text_id(), text, rect);
    column_.y += height;
}

}  // namespace catcow
