#include "ui/widgets/entry.h"

#include <algorithm>
#include <cmath>

#include "base/utf8.h"
#include "ui/widgets/control.h"
#include "ui/widgets/text.h"

namespace catcow {

namespace {

constexpr float side_space = 1.5F * unit;

// `lines`: as many as are seen; 1: the text does not wrap.
bool field(Ui& ui, std::string_view key, std::string_view label, std::string& text,
           std::size_t most_letters, int lines) {
    const Palette& palette = ui.colours();
    draw_label(ui, label, unit / 2);
    const float pixels = ui.size(Type::body);
    const float height =
        std::max(target + 4, static_cast<float>(lines) * line_height(pixels) + 2 * unit);
    const Rect column = ui.column();
    const Rect rect{column.x, column.y, column.width, height};
    Press press = press_region(ui, rect, key);
    const ImVec2 from{rect.x, rect.y};
    const ImVec2 to{rect.x + rect.width, rect.y + rect.height};
    ImDrawList& draw = ui.draw();
    draw.AddRectFilled(from, to, Ui::paint(palette.surface), 12);
    if (press.hovered) draw.AddRectFilled(from, to, Ui::paint(palette.ink, 0.04F), 12);
    draw.AddRect(from, to, Ui::paint(palette.quiet), 12, 0, palette.strong_borders ? 2.0F : 1.5F);
    bool changed = false;
    const Happened& happened = ui.happened();
    if (ui.usable() && happened.edited == press.id && happened.text != text) {
        text = clean_line(happened.text);
        changed = true;
    }
    const float x = rect.x + side_space, width = rect.width - 2 * side_space;
    if (lines > 1) {
        draw_text(ui, text, {x, rect.y + unit, width, 0}, Type::body, Weight::regular, ink(ui),
                  Align::left);
    } else {
        draw_line(ui, ellipsis(ui, text, Type::body, Weight::regular, width), x,
                  rect.y + (height - pixels) / 2, pixels, Weight::regular, ink(ui));
    }
    Node& node = emit_control(ui, Role::textbox, press, label, rect, 12);
    node.value = text;
    node.high = static_cast<double>(most_letters);
    node.low = lines;
    ui.gap(height);
    return changed;
}

}  // namespace

bool text_field(Ui& ui, std::string_view key, std::string_view label, std::string& text,
                std::size_t most_letters) {
    return field(ui, key, label, text, most_letters, 1);
}

bool note_field(Ui& ui, std::string_view key, std::string_view label, std::string& text,
                std::size_t most_letters) {
    constexpr int fewest = 2;
    // The letters of the page's own input, in which the person writes, can be wider.
    const float width = 0.8F * (ui.column().width - 2 * side_space);
    const Happened& happened = ui.happened();
    const std::string& seen = happened.edited == ui.id(key) ? happened.text : text;
    const float height = text_height(ui, seen, Type::body, Weight::regular, width);
    const float lines = std::round(height / line_height(ui.size(Type::body)));
    return field(ui, key, label, text, most_letters, std::max(fewest, static_cast<int>(lines)));
}

}  // namespace catcow
