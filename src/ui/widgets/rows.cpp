#include <algorithm>

#include "ui/icons.h"
#include "ui/ui.h"

namespace catcow {

bool Ui::toggle(std::string_view key, std::string_view label, bool on) {
    constexpr float track_width = 56;
    constexpr float track_height = 32;
    const float text_room = column_.width - track_width - 2 * unit;
    const float height =
        std::max(target + unit, text_height(label, Type::body, Weight::regular, text_room) + unit);
    const Rect rect{column_.x, column_.y, column_.width, height};
    const Press press = press_region(rect, key);

    const float text = text_height(label, Type::body, Weight::regular, text_room);
    draw_text(label, {rect.x, rect.y + (height - text) / 2, text_room, 0}, Type::body,
              Weight::regular, ink(), Align::left);
    const ImVec2 from{rect.x + rect.width - track_width, rect.y + (height - track_height) / 2};
    const ImVec2 to{from.x + track_width, from.y + track_height};
    const float share = eased(press.id, on ? 1 : 0, motion::knob, on ? 1 : 0);
    if (on) draw().AddRectFilled(from, to, paint(accent(), share), track_height / 2);
    draw().AddRect(from, to, paint(on ? accent() : palette_->quiet), track_height / 2, 0, 2);
    const float knob = from.x + track_height / 2 + (track_width - track_height) * share;
    draw().AddCircleFilled({knob, from.y + track_height / 2}, track_height / 2 - 5,
                           paint(on ? palette_->on_accent : palette_->quiet), 32);
    emit_control(Role::switch_, press, label, rect, unit).checked = on;
    column_.y += height;
    return press.pressed;
}

// Those out of sight need not be made.
void Ui::draw_picture(int id, Rect rect) {
    if (rect.y > bottom() || rect.y + rect.height < area_.y) return;
    draw().AddRectFilled({rect.x, rect.y}, {rect.x + rect.width, rect.y + rect.height},
                         paint(palette_->paper), 12);
    const auto picture = book_->picture(id);
    if (!picture) return;
    draw().AddImageRounded(picture->texture, {rect.x, rect.y},
                           {rect.x + rect.width, rect.y + rect.height}, picture->from, picture->to,
                           IM_COL32_WHITE, 12);
}

bool Ui::row(std::string_view key, std::string_view title, std::string_view detail, Icon icon,
             int picture) {
    constexpr float side = 72;
    const bool pictured = picture != 0 && book_ != nullptr;
    const float mark = pictured ? side + 1.5F * unit : icon == Icon{} ? 0 : 24 + 1.5F * unit;
    const float arrow = 20 + unit;
    const float room = column_.width - mark - arrow;
    const float under =
        detail.empty() ? 0 : text_height(detail, Type::caption, Weight::regular, room);
    const float over = text_height(title, Type::body, Weight::bold, room);
    const float least = pictured ? side + unit : target + unit;
    const float height = std::max(least, over + under + 2 * unit);
    const Rect rect{column_.x, column_.y, column_.width, height};
    const Press press = press_region(rect, key);
    plate({rect.x - unit, rect.y, rect.width + 2 * unit, rect.height}, Look::plain, press);
    const float middle = rect.y + height / 2;
    if (icon != Icon{}) draw_icon(icon, rect.x + 12, middle, 24, accent());
    if (pictured) draw_picture(picture, {rect.x, middle - side / 2, side, side});
    const float top = middle - (over + under) / 2;
    draw_text(title, {rect.x + mark, top, room, 0}, Type::body, Weight::bold, ink(), Align::left);
    draw_text(detail, {rect.x + mark, top + over, room, 0}, Type::caption, Weight::regular,
              palette_->quiet, Align::left);
    draw_icon(Icon::forward, rect.x + rect.width - 10, middle, 20, palette_->quiet);
    emit_control(Role::button, press, title, rect, unit).value = detail;
    column_.y += height;
    return press.pressed;
}

void Ui::line(std::string_view title, std::string_view detail) {
    const float least = size(Type::body) * 6;  // narrower, the title would be all breaks
    const float end = text_width(detail, Type::body, Weight::regular);
    const bool beside = column_.width - end - 2 * unit >= least;
    const float room = beside ? column_.width - end - 2 * unit : column_.width;
    const float top = column_.y + unit;
    float height = draw_text(title, {column_.x, top, room, 0}, Type::body, Weight::regular,
                             palette_->ink, Align::left);
    const Rect right{column_.x + (beside ? column_.width - end : 0), beside ? top : top + height,
                     beside ? end + 1 : column_.width, 0};
    const float drawn =
        draw_text(detail, right, Type::body, Weight::regular, palette_->quiet, Align::left);
    if (!beside) height += drawn;
    const Rect rect{column_.x, column_.y, column_.width, height + 2 * unit};
    draw().AddLine({rect.x, rect.y + rect.height}, {rect.x + rect.width, rect.y + rect.height},
                   paint(palette_->line), 1);
    std::string whole(title);
    if (!detail.empty()) whole.append(", ").append(detail);
    emit(Role::list_item, next_text_id(), whole, rect);
    column_.y += rect.height;
}

void Ui::step(std::string_view title, std::string_view text) {
    const Rect box{column_.x, column_.y + unit / 2, column_.width, 0};
    const float over =
        draw_text(title, box, Type::caption, Weight::bold, palette_->accent, Align::left);
    const float under = draw_text(text, {box.x, box.y + over, box.width, 0}, Type::body,
                                  Weight::regular, palette_->ink, Align::left);
    std::string whole(title);
    whole.append(": ").append(text);
    emit(Role::list_item, next_text_id(), whole,
         {column_.x, column_.y, column_.width, over + under + unit});
    column_.y += over + under + unit;
}

}  // namespace catcow
