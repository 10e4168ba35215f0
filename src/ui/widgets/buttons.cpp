#include "ui/widgets/buttons.h"

#include <algorithm>

#include "ui/icons.h"
#include "ui/widgets/control.h"
#include "ui/widgets/text.h"

namespace catcow {
namespace {

struct Colours {
    Colour fill, text;
    bool filled, outlined;
};

Colours colours_of(Look look, const Ui& ui) {
    const Palette& p = ui.colours();
    if (ui.faint()) return {p.line, p.quiet, look != Look::plain && look != Look::bare, false};
    switch (look) {
        case Look::primary: return {p.accent, p.on_accent, true, false};
        case Look::stop: return {p.stop, p.on_stop, true, false};
        case Look::quiet: return {p.surface, p.ink, true, true};
        case Look::plain:
        case Look::bare: break;
    }
    return {p.paper, p.ink, false, false};
}

// Draws the background of a button.
void plate(const Ui& ui, Rect rect, Look look, const Colours& colours, const Press& press) {
    const Palette& palette = ui.colours();
    const ImVec2 from{rect.x, rect.y};
    const ImVec2 to{rect.x + rect.width, rect.y + rect.height};
    const float radius = std::min(corner, rect.height / 2);
    if (colours.filled) ui.draw().AddRectFilled(from, to, Ui::paint(colours.fill), radius);
    draw_touch(ui, rect, press, radius);
    const bool strong = palette.strong_borders;
    if (colours.outlined || (strong && look != Look::plain && look != Look::bare)) {
        ui.draw().AddRect(from, to, Ui::paint(strong ? palette.ink : palette.line), radius, 0,
                          strong ? 2.0F : 1.5F);
    }
}

// Draws play and pause as filled shapes, to be seen from two metres away. The icon font has only
// outlines.
void draw_sign(const Ui& ui, Icon icon, ImVec2 centre, float radius, Colour colour) {
    const float half = radius * 0.42F;
    if (icon == Icon::pause) {
        const float bar = half * 0.58F;
        for (const float x : {centre.x - half * 0.9F, centre.x + half * 0.9F - bar}) {
            ui.draw().AddRectFilled({x, centre.y - half}, {x + bar, centre.y + half},
                                    Ui::paint(colour), bar * 0.3F);
        }
        return;
    }
    const float aside = half * 0.18F;  // a triangle looks centred slightly to the right
    ui.draw().AddTriangleFilled({centre.x - half * 0.75F + aside, centre.y - half},
                                {centre.x - half * 0.75F + aside, centre.y + half},
                                {centre.x + half + aside, centre.y}, Ui::paint(colour));
}

}  // namespace

bool button_at(Ui& ui, Rect rect, std::string_view key, std::string_view label, Look look,
               Icon icon) {
    Press press = press_region(ui, rect, key);
    const Colours colours = colours_of(look, ui);
    plate(ui, rect, look, colours, press);
    emit_control(ui, Role::button, press, label, rect, std::min(corner, rect.height / 2));
    if (look == Look::bare) return press.pressed;
    const Type type = look == Look::primary ? Type::lead : Type::body;
    const bool has_icon = icon != Icon{};
    const float pad = 2 * unit;
    const float mark = has_icon ? ui.size(type) * 1.25F : 0;
    const float space = has_icon ? unit : 0;
    const float pixels =
        fitting_size(ui, label, type, Weight::bold, rect.width - 2 * pad - mark - space);
    float& smallest = ui.state.buttons.smallest_label_;
    smallest = smallest > 0 ? std::min(smallest, pixels) : pixels;
    const float across = text_width(ui, label, type, Weight::bold) * pixels / ui.size(type);
    float x = rect.x + (rect.width - across - mark - space) / 2;
    const float middle = rect.y + rect.height / 2;
    if (has_icon) {
        if (icon == Icon::play) {
            draw_sign(ui, icon, {x + mark / 2, middle}, mark * 0.8F, colours.text);
        } else {
            draw_icon(ui, icon, x + mark / 2, middle, mark, colours.text);
        }
        x += mark + space;
    }
    draw_line(ui, label, x, middle - pixels / 2, pixels, Weight::bold, colours.text);
    return press.pressed;
}

float button_height(const Ui& ui, Look look) {
    const Type type = look == Look::primary ? Type::lead : Type::body;
    return std::max(look == Look::primary ? 60.0F : target + 4, ui.size(type) * 1.4F + 2 * unit);
}

bool button(Ui& ui, std::string_view key, std::string_view label, Look look, Icon icon) {
    const Rect column = ui.column();
    const Rect rect{column.x, column.y, column.width, button_height(ui, look)};
    ui.gap(rect.height);
    return button_at(ui, rect, key, label, look, icon);
}

bool icon_button_at(Ui& ui, Rect rect, std::string_view key, std::string_view label, Icon icon,
                    bool plated) {
    Press press = press_region(ui, rect, key);
    const Palette& palette = ui.colours();
    ImDrawList& draw = ui.draw();
    const ImVec2 centre{rect.x + rect.width / 2, rect.y + rect.height / 2};
    const float radius = std::min(rect.width, rect.height) / 2;
    if (plated) draw.AddCircleFilled(centre, radius, Ui::paint(accent(ui)), 64);
    if (plated && palette.strong_borders)
        draw.AddCircle(centre, radius, Ui::paint(palette.ink), 64, 2);
    if (press.held) {
        draw.AddCircleFilled(centre, radius, Ui::paint(palette.ink, 0.16F), 64);
    } else if (press.hovered) {
        draw.AddCircleFilled(centre, radius, Ui::paint(palette.ink, 0.07F), 64);
    }
    if (plated) {
        draw_sign(ui, icon, centre, radius, palette.on_accent);
    } else {
        draw_icon(ui, icon, centre.x, centre.y, std::min(radius * 1.1F, 30.0F), ink(ui));
    }
    emit_control(ui, Role::button, press, label, rect, radius);
    return press.pressed;
}

float smallest_label(const Ui& ui) { return ui.state.buttons.smallest_label_; }

}  // namespace catcow
