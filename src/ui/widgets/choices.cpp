#include <algorithm>

#include "ui/icons.h"
#include "ui/ui.h"

namespace catcow {

int Ui::choice(std::string_view key, std::string_view label,
               const std::vector<std::string>& options, int chosen) {
    const float pixels = size(Type::body);
    column_.y +=
        draw_text(label, column_, Type::body, Weight::regular, ink(), Align::left) + unit / 2;
    open_group(Role::radio_group, key, label);
    // Side by side where every word fits, else in two columns, else one under the other.
    float widest = 0;
    for (const std::string& option : options) {
        widest = std::max(widest, text_width(option, Type::body, Weight::bold));
    }
    const int count = static_cast<int>(options.size());
    int columns = count;
    while (columns > 1 && (widest + 3 * unit) * static_cast<float>(columns) > column_.width) {
        columns = columns > 2 ? 2 : 1;
    }
    const int rows = (count + columns - 1) / columns;
    const float width = column_.width / static_cast<float>(columns);
    const float height = std::max(target + 4, pixels * 1.4F + 2 * unit);
    // One ground for all: they are parts of one control.
    const float all = height * static_cast<float>(rows);
    draw().AddRectFilled({column_.x, column_.y}, {column_.x + column_.width, column_.y + all},
                         paint(palette_->quiet, palette_->strong_borders ? 0.0F : 0.14F), 14);
    if (palette_->strong_borders)
        draw().AddRect({column_.x, column_.y}, {column_.x + column_.width, column_.y + all},
                       paint(palette_->ink), 14, 0, 2);
    int pressed = -1;
    for (int i = 0; i < count; ++i) {
        const std::string& option = options[static_cast<std::size_t>(i)];
        const int row = i / columns;
        const Rect rect{column_.x + static_cast<float>(i % columns) * width,
                        column_.y + static_cast<float>(row) * height, width, height};
        const Press press = press_region(rect, std::string(key) + std::to_string(i));
        const bool on = i == chosen;
        const ImVec2 from{rect.x + 4, rect.y + 4};
        const ImVec2 to{rect.x + rect.width - 4, rect.y + rect.height - 4};
        if (on) draw().AddRectFilled(from, to, paint(accent()), 11);
        if (press.held || (press.hovered && !on))
            draw().AddRectFilled(from, to, paint(palette_->ink, press.held ? 0.12F : 0.06F), 11);
        const float across = text_width(option, Type::body, Weight::bold);
        draw_line(option, rect.x + (rect.width - across) / 2, rect.y + (rect.height - pixels) / 2,
                  pixels, Weight::bold, on ? palette_->on_accent : ink());
        emit_control(Role::radio, press, option, rect, 12).checked = on;
        if (press.pressed) pressed = i;
    }
    close_group();
    column_.y += all;
    return pressed;
}

int Ui::chips(std::string_view key, std::string_view label, const std::vector<std::string>& options,
              const std::vector<bool>& on) {
    const float pixels = size(Type::body);
    const float height = std::max(target, line_height(pixels) + 1.5F * unit);
    column_.y += draw_text(label, column_, Type::body, Weight::regular, ink(), Align::left) + unit;
    open_group(Role::group, key, label);
    int pressed = -1;
    float x = column_.x;
    for (std::size_t i = 0; i < options.size(); ++i) {
        const bool chosen = i < on.size() && on[i];
        // The mark has its place kept: nothing moves when it comes.
        const float mark = pixels + unit / 2;
        const float most = column_.width - 3 * unit - mark;
        const float fit = fitting_size(options[i], Type::body, Weight::bold, most);
        const float across = std::min(text_width(options[i], Type::body, Weight::bold), most);
        const float width = across + mark + 3 * unit;
        if (x > column_.x && x + width > column_.x + column_.width) {
            x = column_.x;
            column_.y += height + unit;
        }
        const Rect rect{x, column_.y, width, height};
        const Press press = press_region(rect, std::string(key) + std::to_string(i));
        const ImVec2 from{rect.x, rect.y};
        const ImVec2 to{rect.x + width, rect.y + height};
        if (chosen) draw().AddRectFilled(from, to, paint(accent()), height / 2);
        if (press.held || press.hovered)
            draw().AddRectFilled(from, to, paint(palette_->ink, press.held ? 0.14F : 0.06F),
                                 height / 2);
        if (!chosen) draw().AddRect(from, to, paint(palette_->quiet), height / 2, 0, 1.5F);
        const Colour colour = chosen ? palette_->on_accent : ink();
        const float middle = rect.y + height / 2;
        draw_icon(chosen ? Icon::done : Icon::plus, rect.x + 1.5F * unit + pixels / 2, middle,
                  pixels, colour);
        draw_line(options[i], rect.x + 1.5F * unit + mark, middle - fit / 2, fit, Weight::bold,
                  colour);
        emit_control(Role::checkbox, press, options[i], rect, height / 2).checked = chosen;
        if (press.pressed) pressed = static_cast<int>(i);
        x += width + unit;
    }
    close_group();
    column_.y += options.empty() ? 0 : height;
    return pressed;
}

bool Ui::choice_card(std::string_view key, std::string_view title, std::string_view detail,
                     bool chosen) {
    const float pad = 2 * unit;
    const float mark = 28;
    const Rect inside{column_.x + pad + mark + unit, column_.y + pad,
                      column_.width - 2 * pad - mark - unit, 0};
    const float title_height = text_height(title, Type::lead, Weight::bold, inside.width);
    const float height =
        title_height + text_height(detail, Type::body, Weight::regular, inside.width) + 2 * pad + 4;
    const Rect rect{column_.x, column_.y, column_.width, height};
    const Press press = press_region(rect, key);
    const ImVec2 to{rect.x + rect.width, rect.y + rect.height};
    draw().AddRectFilled({rect.x, rect.y}, to, paint(palette_->surface), corner);
    if (press.held || press.hovered) {
        draw().AddRectFilled({rect.x, rect.y}, to, paint(palette_->ink, press.held ? 0.1F : 0.04F),
                             corner);
    }
    const Colour edge = chosen                     ? palette_->accent
                        : palette_->strong_borders ? palette_->ink
                                                   : palette_->line;
    draw().AddRect({rect.x, rect.y}, to, paint(edge), corner, 0, chosen ? 2.5F : 1.5F);
    const ImVec2 dot{rect.x + pad + mark / 2 - 4, rect.y + pad + line_height(size(Type::lead)) / 2};
    draw().AddCircle(dot, 10, paint(chosen ? palette_->accent : palette_->quiet), 32, 2);
    if (chosen) draw().AddCircleFilled(dot, 5.5F, paint(palette_->accent), 24);
    draw_text(title, inside, Type::lead, Weight::bold, palette_->ink, Align::left);
    draw_text(detail, {inside.x, inside.y + title_height + 4, inside.width, 0}, Type::body,
              Weight::regular, palette_->quiet, Align::left);
    Node& node = emit_control(Role::radio, press, title, rect, corner);
    node.value = detail;
    node.checked = chosen;
    column_.y += height;
    return press.pressed;
}

}  // namespace catcow
