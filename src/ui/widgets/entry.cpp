#include <algorithm>

#include "base/utf8.h"
#include "ui/ui.h"

namespace catcow {

// While it is written into, the page's own input lies over the box, opaque; at rest the text is drawn
// here, cut where the box ends.
bool Ui::text_field(std::string_view key, std::string_view label, std::string& text,
                    std::size_t most_letters) {
    column_.y +=
        draw_text(label, column_, Type::body, Weight::regular, ink(), Align::left) + unit / 2;
    const float pixels = size(Type::body);
    const float height = std::max(target + 4, line_height(pixels) + 2 * unit);
    const Rect rect{column_.x, column_.y, column_.width, height};
    const Press press = press_region(rect, key);
    const ImVec2 to{rect.x + rect.width, rect.y + rect.height};
    draw().AddRectFilled({rect.x, rect.y}, to, paint(palette_->surface), 12);
    if (press.hovered) draw().AddRectFilled({rect.x, rect.y}, to, paint(palette_->ink, 0.04F), 12);
    draw().AddRect({rect.x, rect.y}, to, paint(palette_->quiet), 12, 0,
                   palette_->strong_borders ? 2.0F : 1.5F);
    bool changed = false;
    if (!inert_ && enabled_ && happened_.edited == press.id && happened_.text != text) {
        text = clean_line(happened_.text);
        changed = true;
    }
    draw_line(ellipsis(text, Type::body, Weight::regular, rect.width - 3 * unit),
              rect.x + 1.5F * unit, rect.y + (height - pixels) / 2, pixels, Weight::regular, ink());
    Node& node = emit_control(Role::textbox, press, label, rect, 12);
    node.value = text;
    node.high = static_cast<double>(most_letters);
    column_.y += height;
    return changed;
}

Ui::Turned Ui::view(Rect rect, std::string_view key, std::string_view name) {
    const Turned turned = turned_by_hand(rect, key);
    emit(Role::image, id(key), name, rect);
    return turned;
}

// The wheel and two fingers zoom, a pointer that is drawn along turns.
Ui::Turned Ui::turned_by_hand(Rect rect, std::string_view key) {
    const Press press = press_region(rect, key);
    Turned turned;
    const ImGuiIO& io = ImGui::GetIO();
    if (press.held) {
        turned.across = io.MouseDelta.x;
        turned.along = io.MouseDelta.y;
    }
    const Pan& pan = happened_.pan;
    const bool under = pan.x >= rect.x && pan.x < rect.x + rect.width && pan.y >= rect.y &&
                       pan.y < rect.y + rect.height;
    if (pan.fingers && under && !inert_) {
        turned.across += pan.across;
        turned.along += pan.along;
        turned.zoom = pan.zoom;
    }
    return turned;
}

void Ui::leave_slot(Rect rect, std::string_view key, std::string_view seen) {
    slot_ = {rect, {}};
    emit(Role::image, id(key), seen, rect);
}

void Ui::turn_slot(std::string_view key) { slot_->turned = turned_by_hand(slot_->rect, key); }

}  // namespace catcow
