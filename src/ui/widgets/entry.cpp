#include "ui/widgets/entry.h"

#include <algorithm>

#include "base/utf8.h"
#include "ui/widgets/control.h"
#include "ui/widgets/text.h"

namespace catcow {

bool text_field(Ui& ui, std::string_view key, std::string_view label, std::string& text,
                std::size_t most_letters) {
    const Palette& palette = ui.colours();
    draw_label(ui, label, unit / 2);
    const float pixels = ui.size(Type::body);
    const float height = std::max(target + 4, line_height(pixels) + 2 * unit);
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
    draw_line(ui, ellipsis(ui, text, Type::body, Weight::regular, rect.width - 3 * unit),
              rect.x + 1.5F * unit, rect.y + (height - pixels) / 2, pixels, Weight::regular,
              ink(ui));
    Node& node = emit_control(ui, Role::textbox, press, label, rect, 12);
    node.value = text;
    node.high = static_cast<double>(most_letters);
    ui.gap(height);
    return changed;
}

}  // namespace catcow
