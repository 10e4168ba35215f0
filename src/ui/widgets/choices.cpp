#include "ui/widgets/choices.h"

#include <algorithm>

#include "ui/icons.h"
#include "ui/widgets/control.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/text.h"

namespace catcow {

int choice(Ui& ui, std::string_view key, std::string_view label,
           const std::vector<std::string>& options, int chosen) {
    draw_label(ui, label, unit / 2);
    const Palette& palette = ui.colours();
    const Rect column = ui.column();
    ImDrawList& draw = ui.draw();
    ui.open_group(Role::radio_group, key, label);
    // Side by side if every option fits and is wide enough for a thumb, else in half as many columns, and so on.
    float widest = 0;
    for (const std::string& option : options) {
        widest = std::max(widest, text_width(ui, option, Type::body, Weight::bold));
    }
    const int count = static_cast<int>(options.size());
    int columns = count;
    const float least = std::max(widest + 3 * unit, target);
    while (columns > 1 && least * static_cast<float>(columns) > column.width)
        columns = (columns + 1) / 2;
    const int rows = (count + columns - 1) / columns;
    const float width = column.width / static_cast<float>(columns);
    // In one column a long option shrinks to its row.
    const float size = ui.size(Type::body);
    const float pixels = size * std::min(1.0F, (width - 2 * unit) / std::max(widest, 1.0F));
    const float height = std::max(target + 4, size * 1.4F + 2 * unit);
    // One background for all, because the options are parts of one control.
    const float all = height * static_cast<float>(rows);
    draw.AddRectFilled({column.x, column.y}, {column.x + column.width, column.y + all},
                       Ui::paint(palette.quiet, palette.strong_borders ? 0.0F : 0.14F), 14);
    if (palette.strong_borders)
        draw.AddRect({column.x, column.y}, {column.x + column.width, column.y + all},
                     Ui::paint(palette.ink), 14, 0, 2);
    int pressed = -1;
    for (int i = 0; i < count; ++i) {
        const std::string& option = options[static_cast<std::size_t>(i)];
        const int row = i / columns;
        const bool alone = i + 1 == count && i % columns == 0;  // in the last row
        const Rect rect{column.x + static_cast<float>(i % columns) * width,
                        column.y + static_cast<float>(row) * height, alone ? column.width : width,
                        height};
        Press press = press_region(ui, rect, std::string(key) + std::to_string(i));
        const bool on = i == chosen;
        const ImVec2 from{rect.x + 4, rect.y + 4};
        const ImVec2 to{rect.x + rect.width - 4, rect.y + rect.height - 4};
        if (on) draw.AddRectFilled(from, to, Ui::paint(accent(ui)), 11);
        if (press.held || (press.hovered && !on))
            draw.AddRectFilled(from, to, Ui::paint(palette.ink, press.held ? 0.12F : 0.06F), 11);
        const float across = text_width(ui, option, Type::body, Weight::bold) * pixels / size;
        draw_line(ui, option, rect.x + (rect.width - across) / 2,
                  rect.y + (rect.height - pixels) / 2, pixels, Weight::bold,
                  on ? palette.on_accent : ink(ui));
        emit_control(ui, Role::radio, press, option, rect, 12).checked = on;
        if (press.pressed) pressed = i;
    }
    ui.close_group();
    ui.gap(all);
    return pressed;
}

int chips(Ui& ui, std::string_view key, std::string_view label,
          const std::vector<std::string>& options, const std::vector<bool>& on) {
    const float pixels = ui.size(Type::body);
    const float one_line = std::max(target, line_height(pixels) + 1.5F * unit);
    draw_label(ui, label, unit);
    const Palette& palette = ui.colours();
    const Rect column = ui.column();
    ImDrawList& draw = ui.draw();
    ui.open_group(Role::group, key, label);
    int pressed = -1;
    float x = column.x;
    float height = 0;  // of the current line of chips
    for (std::size_t i = 0; i < options.size(); ++i) {
        const bool chosen = i < on.size() && on[i];
        // The mark always has its space, so nothing moves when it appears.
        const float mark = pixels + unit / 2;
        const float most = column.width - 3 * unit - mark;
        // A chip that is too long for one line wraps to several and has these lines to itself.
        const float across =
            std::min(text_width(ui, options[i], Type::body, Weight::bold) + 1, most);
        const float width = across + mark + 3 * unit;
        if (x > column.x && x + width > column.x + column.width) {
            x = column.x;
            ui.gap(height + unit);
        }
        const float tall = text_height(ui, options[i], Type::body, Weight::bold, across);
        height = std::max(one_line, tall + 1.5F * unit);
        const float round = one_line / 2;
        const Rect rect{x, ui.column().y, width, height};
        Press press = press_region(ui, rect, std::string(key) + std::to_string(i));
        const ImVec2 from{rect.x, rect.y};
        const ImVec2 to{rect.x + width, rect.y + height};
        if (chosen) draw.AddRectFilled(from, to, Ui::paint(accent(ui)), round);
        if (press.held || press.hovered)
            draw.AddRectFilled(from, to, Ui::paint(palette.ink, press.held ? 0.14F : 0.06F), round);
        if (!chosen) draw.AddRect(from, to, Ui::paint(palette.quiet), round, 0, 1.5F);
        const Colour colour = chosen ? palette.on_accent : ink(ui);
        const float middle = rect.y + height / 2;
        draw_icon(ui, chosen ? Icon::done : Icon::plus, rect.x + 1.5F * unit + pixels / 2, middle,
                  pixels, colour);
        draw_text(ui, options[i], {rect.x + 1.5F * unit + mark, middle - tall / 2, across, 0},
                  Type::body, Weight::bold, colour, Align::left);
        emit_control(ui, Role::checkbox, press, options[i], rect, round).checked = chosen;
        if (press.pressed) pressed = static_cast<int>(i);
        x += width + unit;
    }
    ui.close_group();
    ui.gap(options.empty() ? 0 : height);
    return pressed;
}

int choice(Ui& ui, std::string_view key, const char* label,
           std::initializer_list<const char*> options, int chosen) {
    std::vector<std::string> words;
    for (const char* const option : options) words.emplace_back(ui.words(option));
    return choice(ui, key, ui.words(label), words, chosen);
}

bool check_box_at(Ui& ui, Rect rect, std::string_view key, std::string_view label, bool on) {
    constexpr float side = 26;
    const Palette& palette = ui.colours();
    Press press = press_region(ui, rect, key);
    draw_touch(ui, rect, press, 12);
    const ImVec2 from{rect.x + (rect.width - side) / 2, rect.y + (rect.height - side) / 2};
    const ImVec2 to{from.x + side, from.y + side};
    ImDrawList& draw = ui.draw();
    if (on) draw.AddRectFilled(from, to, Ui::paint(accent(ui)), 8);
    if (!on) draw.AddRect(from, to, Ui::paint(palette.quiet), 8, 0, 2);
    if (on) draw_icon(ui, Icon::done, from.x + side / 2, from.y + side / 2, 18, palette.on_accent);
    emit_control(ui, Role::checkbox, press, label, rect, 12).checked = on;
    return press.pressed;
}

bool choice_card(Ui& ui, std::string_view key, std::string_view title, std::string_view detail,
                 bool chosen, int picture) {
    constexpr float side = 72;  // of the picture
    const Palette& palette = ui.colours();
    const Rect column = ui.column();
    ImDrawList& draw = ui.draw();
    const float pad = 2 * unit;
    const float mark = 28;
    Rect inside{column.x + pad + mark + unit, column.y + pad, column.width - 2 * pad - mark - unit,
                0};
    const bool pictured = picture != 0 && inside.width - side - unit >= 9 * ui.size(Type::body);
    if (pictured) inside.width -= side + unit;
    const float title_height = text_height(ui, title, Type::lead, Weight::bold, inside.width);
    const float texts =
        title_height + text_height(ui, detail, Type::body, Weight::regular, inside.width) + 4;
    const float height = std::max(texts, pictured ? side : 0.0F) + 2 * pad;
    const Rect rect{column.x, column.y, column.width, height};
    Press press = press_region(ui, rect, key);
    const ImVec2 from{rect.x, rect.y};
    const ImVec2 to{rect.x + rect.width, rect.y + rect.height};
    draw.AddRectFilled(from, to, Ui::paint(palette.surface), corner);
    if (press.held || press.hovered) {
        draw.AddRectFilled(from, to, Ui::paint(palette.ink, press.held ? 0.1F : 0.04F), corner);
    }
    if (pictured)
        small_picture(ui, picture, {rect.x + rect.width - pad - side, rect.y + pad, side, side});
    const Colour edge = chosen                   ? palette.accent
                        : palette.strong_borders ? palette.ink
                                                 : palette.line;
    draw.AddRect(from, to, Ui::paint(edge), corner, 0, chosen ? 2.5F : 1.5F);
    const ImVec2 dot{rect.x + pad + mark / 2 - 4,
                     rect.y + pad + line_height(ui.size(Type::lead)) / 2};
    draw.AddCircle(dot, 10, Ui::paint(chosen ? palette.accent : palette.quiet), 32, 2);
    if (chosen) draw.AddCircleFilled(dot, 5.5F, Ui::paint(palette.accent), 24);
    draw_text(ui, title, inside, Type::lead, Weight::bold, palette.ink, Align::left);
    draw_text(ui, detail, {inside.x, inside.y + title_height + 4, inside.width, 0}, Type::body,
              Weight::regular, palette.quiet, Align::left);
    Node& node = emit_control(ui, Role::radio, press, title, rect, corner);
    node.value = detail;
    node.checked = chosen;
    ui.gap(height);
    return press.pressed;
}

}  // namespace catcow
