#include <algorithm>

#include "ui/icons.h"
#include "ui/ui.h"

namespace catcow {

// One way to be pressed for everything: a finger or mouse through Dear ImGui, or the mirror.
Ui::Press Ui::press_region(Rect rect, std::string_view key) {
    Press press{id(key), false, false, false};
    if (inert_ || !enabled_ || rect.width <= 0 || rect.height <= 0) return press;
    ImGui::SetCursorScreenPos({rect.x, rect.y});
    ImGui::PushID(static_cast<int>(press.id));
    press.pressed = ImGui::InvisibleButton("press", {rect.width, rect.height});
    ImGui::PopID();
    press.hovered = ImGui::IsItemHovered();
    press.held = ImGui::IsItemActive();
    if (happened_.pressed == press.id) {
        press.pressed = true;
        happened_.pressed = 0;
    }
    reveal(press.id, rect);
    return press;
}

void Ui::focus_ring(Rect rect, std::uint32_t id, float radius) {
    if (happened_.focused != id || inert_) return;
    constexpr float out = 4;
    draw().AddRect({rect.x - out, rect.y - out},
                   {rect.x + rect.width + out, rect.y + rect.height + out}, paint(palette_->accent),
                   radius + out, 0, 3);
}

Node& Ui::emit_control(Role role, const Press& press, std::string_view name, Rect rect,
                       float radius) {
    focus_ring(rect, press.id, radius);
    return emit(role, press.id, name, rect);
}

namespace {

struct Colours {
    Colour fill, text;
    bool filled, outlined;
};

Colours colours_of(Look look, const Palette& p, bool enabled) {
    if (!enabled) return {p.line, p.quiet, look != Look::plain && look != Look::bare, false};
    switch (look) {
        case Look::primary: return {p.accent, p.on_accent, true, false};
        case Look::stop: return {p.stop, p.on_stop, true, false};
        case Look::quiet: return {p.surface, p.ink, true, true};
        case Look::plain:
        case Look::bare: break;
    }
    return {p.paper, p.ink, false, false};
}

}  // namespace

void Ui::plate(Rect rect, Look look, const Press& press) {
    const Colours colours = colours_of(look, *palette_, enabled_);
    const ImVec2 from{rect.x, rect.y};
    const ImVec2 to{rect.x + rect.width, rect.y + rect.height};
    const float radius = std::min(corner, rect.height / 2);
    if (colours.filled) draw().AddRectFilled(from, to, paint(colours.fill), radius);
    if (press.held) {
        draw().AddRectFilled(from, to, paint(palette_->ink, 0.16F), radius);
    } else if (press.hovered) {
        draw().AddRectFilled(from, to, paint(palette_->ink, 0.07F), radius);
    }
    if (colours.outlined ||
        (palette_->strong_borders && look != Look::plain && look != Look::bare)) {
        const Colour edge = palette_->strong_borders ? palette_->ink : palette_->line;
        draw().AddRect(from, to, paint(edge), radius, 0, palette_->strong_borders ? 2.0F : 1.5F);
    }
}

bool Ui::button_at(Rect rect, std::string_view key, std::string_view label, Look look, Icon icon) {
    const Press press = press_region(rect, key);
    plate(rect, look, press);
    emit_control(Role::button, press, label, rect, std::min(corner, rect.height / 2));
    if (look == Look::bare) return press.pressed;
    const Colours colours = colours_of(look, *palette_, enabled_);
    const Type type = look == Look::primary ? Type::lead : Type::body;
    const bool has_icon = icon != Icon{};
    const float pad = 2 * unit;
    const float mark = has_icon ? size(type) * 1.25F : 0;
    const float space = has_icon ? unit : 0;
    const float pixels =
        fitting_size(label, type, Weight::bold, rect.width - 2 * pad - mark - space);
    smallest_label_ = smallest_label_ > 0 ? std::min(smallest_label_, pixels) : pixels;
    const float across = text_width(label, type, Weight::bold) * pixels / size(type);
    float x = rect.x + (rect.width - across - mark - space) / 2;
    const float middle = rect.y + rect.height / 2;
    if (has_icon) {
        if (icon == Icon::play) {
            draw_sign(icon, {x + mark / 2, middle}, mark * 0.8F, colours.text);
        } else {
            draw_icon(icon, x + mark / 2, middle, mark, colours.text);
        }
        x += mark + space;
    }
    draw_line(label, x, middle - pixels / 2, pixels, Weight::bold, colours.text);
    return press.pressed;
}

float Ui::button_height(Look look) const {
    const Type type = look == Look::primary ? Type::lead : Type::body;
    return std::max(look == Look::primary ? 60.0F : target + 4, size(type) * 1.4F + 2 * unit);
}

bool Ui::button(std::string_view key, std::string_view label, Look look, Icon icon) {
    const Rect rect{column_.x, column_.y, column_.width, button_height(look)};
    column_.y += rect.height;
    return button_at(rect, key, label, look, icon);
}

// Play and pause in full, to be seen from two metres away; the icon font has outlines only.
void Ui::draw_sign(Icon icon, ImVec2 centre, float radius, Colour colour) {
    const float half = radius * 0.42F;
    if (icon == Icon::pause) {
        const float bar = half * 0.58F;
        for (const float x : {centre.x - half * 0.9F, centre.x + half * 0.9F - bar}) {
            draw().AddRectFilled({x, centre.y - half}, {x + bar, centre.y + half}, paint(colour),
                                 bar * 0.3F);
        }
        return;
    }
    const float shift = half * 0.18F;  // a triangle looks centred a little to the right
    draw().AddTriangleFilled({centre.x - half * 0.75F + shift, centre.y - half},
                             {centre.x - half * 0.75F + shift, centre.y + half},
                             {centre.x + half + shift, centre.y}, paint(colour));
}

bool Ui::icon_button_at(Rect rect, std::string_view key, std::string_view label, Icon icon,
                        bool plated) {
    const Press press = press_region(rect, key);
    const ImVec2 centre{rect.x + rect.width / 2, rect.y + rect.height / 2};
    const float radius = std::min(rect.width, rect.height) / 2;
    if (plated) draw().AddCircleFilled(centre, radius, paint(accent()), 64);
    if (plated && palette_->strong_borders)
        draw().AddCircle(centre, radius, paint(palette_->ink), 64, 2);
    if (press.held) {
        draw().AddCircleFilled(centre, radius, paint(palette_->ink, 0.16F), 64);
    } else if (press.hovered) {
        draw().AddCircleFilled(centre, radius, paint(palette_->ink, 0.07F), 64);
    }
    if (plated) {
        draw_sign(icon, centre, radius, palette_->on_accent);
    } else {
        draw_icon(icon, centre.x, centre.y, std::min(radius * 1.1F, 30.0F), ink());
    }
    emit_control(Role::button, press, label, rect, radius);
    return press.pressed;
}

}  // namespace catcow
