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
    if (ui.faint())
        return {faint_ground(p), p.quiet, look != Look::plain && look != Look::bare, false};
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
                          strong && !ui.faint() ? 2.0F
                          : strong              ? 1.0F
                                                : 1.5F);
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

constexpr float pad = 2 * unit;       // at each end of a label
constexpr float line_of_two = 1.15F;  // the height of each of two lines, in sizes of a letter

Type type_of(Look look) { return look == Look::primary ? Type::lead : Type::body; }

// A label on one line, or on two where that makes its letters larger.
struct Label {
    std::string_view first, second;
    float pixels;
};

Label lines_of(const Ui& ui, std::string_view label, Type type, float width, float height) {
    Label best{label, {}, fitting_size(ui, label, type, Weight::bold, width)};
    const float usual = ui.size(type);
    const float highest = std::min(usual, (height - unit) / (2 * line_of_two));
    for (std::size_t at = label.find(' '); at != label.npos && best.pixels < usual;
         at = label.find(' ', at + 1)) {
        const std::string_view first = label.substr(0, at), second = label.substr(at + 1);
        const float pixels = std::min({highest, fitting_size(ui, first, type, Weight::bold, width),
                                       fitting_size(ui, second, type, Weight::bold, width)});
        if (pixels > best.pixels) best = {first, second, pixels};
    }
    return best;
}

}  // namespace

float label_size(const Ui& ui, std::string_view label, Look look, float width, float height) {
    return lines_of(ui, label, type_of(look), width - 2 * pad, height).pixels;
}

bool button_at(Ui& ui, Rect rect, std::string_view key, std::string_view label, Look look,
               Icon icon) {
    Press press = press_region(ui, rect, key);
    const Colours colours = colours_of(look, ui);
    plate(ui, rect, look, colours, press);
    emit_control(ui, Role::button, press, label, rect, std::min(corner, rect.height / 2));
    if (look == Look::bare) return press.pressed;
    const Type type = type_of(look);
    const bool has_icon = icon != Icon{};
    const float mark = has_icon ? ui.size(type) * 1.25F : 0;
    const float space = has_icon ? unit : 0;
    const auto [first, second, pixels] =
        lines_of(ui, label, type, rect.width - 2 * pad - mark - space, rect.height);
    float& smallest = ui.state.buttons.smallest_label_;
    smallest = smallest > 0 ? std::min(smallest, pixels) : pixels;
    const float scale = pixels / ui.size(type);
    const auto across = [&](std::string_view line) {
        return line.empty() ? 0 : text_width(ui, line, type, Weight::bold) * scale;
    };
    const float widest = std::max(across(first), across(second));
    float x = rect.x + (rect.width - widest - mark - space) / 2;
    const float middle = rect.y + rect.height / 2;
    if (has_icon) {
        if (icon == Icon::play) {
            draw_sign(ui, icon, {x + mark / 2, middle}, mark * 0.8F, colours.text);
        } else {
            draw_icon(ui, icon, x + mark / 2, middle, mark, colours.text);
        }
        x += mark + space;
    }
    const auto draw = [&](std::string_view line, float centre) {
        draw_line(ui, line, x + (widest - across(line)) / 2, centre - pixels / 2, pixels,
                  Weight::bold, colours.text);
    };
    const float half_line = second.empty() ? 0 : line_of_two * pixels / 2;
    draw(first, middle - half_line);
    if (!second.empty()) draw(second, middle + half_line);
    return press.pressed;
}

float button_height(const Ui& ui, Look look) {
    const Type type = type_of(look);
    return std::max(look == Look::primary ? 60.0F : target + 4, ui.size(type) * 1.4F + 2 * unit);
}

bool button(Ui& ui, std::string_view key, std::string_view label, Look look, Icon icon) {
    const Rect column = ui.column();
    const Rect rect{column.x, column.y, column.width, button_height(ui, look)};
    ui.gap(rect.height);
    return button_at(ui, rect, key, label, look, icon);
}

int button_pair(Ui& ui, const PairedButton& first, const PairedButton& second) {
    const float half = (ui.column().width - unit) / 2, height = button_height(ui, Look::quiet);
    const auto fits = [&](const PairedButton& one) {
        const float mark = one.icon == Icon{} ? 0 : ui.size(Type::body) * 1.25F + unit;
        return label_size(ui, one.label, Look::quiet, half - mark, height) >=
               ui.size(Type::caption);
    };
    const bool beside = fits(first) && fits(second);
    const auto draw = [&](const PairedButton& one, float x, float width) {
        const Rect column = ui.column();
        const bool enabled = ui.enabled();
        ui.set_enabled(enabled && one.enabled);
        const bool pressed = button_at(ui, {column.x + x, column.y, width, height}, one.label,
                                       one.label, Look::quiet, one.icon);
        ui.set_enabled(enabled);
        return pressed;
    };
    const float width = beside ? half : ui.column().width;
    const bool one = draw(first, 0, width);
    if (!beside) ui.gap(height + unit);
    const bool other = draw(second, beside ? half + unit : 0, width);
    ui.gap(height);
    return one ? 0 : other ? 1 : -1;
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
        draw_icon(ui, icon, centre.x, centre.y,
                  std::min(radius * 1.1F, std::max(30.0F, radius * 0.8F)), ink(ui));
    }
    emit_control(ui, Role::button, press, label, rect, radius);
    return press.pressed;
}

float smallest_label(const Ui& ui) { return ui.state.buttons.smallest_label_; }

}  // namespace catcow
