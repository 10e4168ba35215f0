#include <algorithm>
#include <cmath>

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
              Weight::regular, palette_->ink, Align::left);
    const ImVec2 from{rect.x + rect.width - track_width, rect.y + (height - track_height) / 2};
    const ImVec2 to{from.x + track_width, from.y + track_height};
    const Colour edge = on ? palette_->accent : palette_->quiet;
    if (on) {
        draw().AddRectFilled(from, to, paint(palette_->accent), track_height / 2);
    }
    draw().AddRect(from, to, paint(edge), track_height / 2, 0, 2);
    const float knob = on ? to.x - track_height / 2 : from.x + track_height / 2;
    draw().AddCircleFilled({knob, from.y + track_height / 2}, track_height / 2 - 5,
                           paint(on ? palette_->on_accent : palette_->quiet), 32);
    focus_ring(rect, press.id, unit);
    emit(Role::switch_, press.id, label, rect).checked = on;
    column_.y += height;
    return press.pressed;
}

bool Ui::slider(std::string_view key, std::string_view label, std::string_view spoken,
                double& value, double low, double high, double step) {
    // Name on the left, value on the right, the track under them.
    const float pixels = size(Type::body);
    const float value_width = text_width(spoken, Type::body, Weight::bold);
    const float used =
        draw_text(label, {column_.x, column_.y, column_.width - value_width - unit, 0}, Type::body,
                  Weight::regular, palette_->ink, Align::left);
    draw_line(spoken, column_.x + column_.width - value_width,
              column_.y + (line_height(pixels) - pixels) / 2, pixels, Weight::bold, palette_->ink);
    column_.y += used;

    const Rect rect{column_.x, column_.y, column_.width, target};
    const Press press = press_region(rect, key);
    constexpr float radius = 13;
    const float from = rect.x + radius;
    const float length = rect.width - 2 * radius;
    const double before = value;
    if (press.held)
        value =
            low + (high - low) * static_cast<double>((ImGui::GetIO().MousePos.x - from) / length);
    if (!inert_ && happened_.slid == press.id) value = happened_.slide;
    value = std::clamp(low + std::round((value - low) / step) * step, low, high);

    const auto share = static_cast<float>((value - low) / (high - low));
    const float middle = rect.y + rect.height / 2;
    draw().AddRectFilled({from, middle - 3}, {from + length, middle + 3},
                         paint(palette_->quiet, 0.45F), 3);
    draw().AddRectFilled({from, middle - 3}, {from + length * share, middle + 3},
                         paint(palette_->accent), 3);
    draw().AddCircleFilled({from + length * share, middle}, radius, paint(palette_->accent), 40);
    draw().AddCircleFilled({from + length * share, middle}, radius - 5, paint(palette_->on_accent),
                           40);
    focus_ring(rect, press.id, unit);

    Node& node = emit(Role::slider, press.id, label, rect);
    node.value = spoken;
    node.now = value;
    node.low = low;
    node.high = high;
    node.step = step;
    column_.y += rect.height;
    return value != before;
}

int Ui::choice(std::string_view key, std::string_view label,
               const std::vector<std::string>& options, int chosen) {
    const float pixels = size(Type::body);
    column_.y +=
        draw_text(label, column_, Type::body, Weight::regular, palette_->ink, Align::left) +
        unit / 2;
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
    int pressed = -1;
    for (int i = 0; i < count; ++i) {
        const std::string& option = options[static_cast<std::size_t>(i)];
        const int row = i / columns;
        const Rect rect{column_.x + static_cast<float>(i % columns) * width,
                        column_.y + static_cast<float>(row) * height, width, height};
        const Press press = press_region(rect, std::string(key) + option);
        const bool on = i == chosen;
        const ImVec2 from{rect.x + 2, rect.y + 2};
        const ImVec2 to{rect.x + rect.width - 2, rect.y + rect.height - 2};
        if (on) draw().AddRectFilled(from, to, paint(palette_->accent), 12);
        if (!on) draw().AddRect(from, to, paint(palette_->quiet, 0.6F), 12, 0, 1.5F);
        if (press.held) draw().AddRectFilled(from, to, paint(palette_->ink, 0.12F), 12);
        const float across = text_width(option, Type::body, Weight::bold);
        draw_line(option, rect.x + (rect.width - across) / 2, rect.y + (rect.height - pixels) / 2,
                  pixels, Weight::bold, on ? palette_->on_accent : palette_->ink);
        focus_ring({from.x, from.y, to.x - from.x, to.y - from.y}, press.id, 12);
        emit(Role::radio, press.id, option, rect).checked = on;
        if (press.pressed) pressed = i;
    }
    close_group();
    column_.y += height * static_cast<float>(rows);
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
    focus_ring(rect, press.id, corner);
    Node& node = emit(Role::radio, press.id, title, rect);
    node.value = detail;
    node.checked = chosen;
    column_.y += height;
    return press.pressed;
}

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

}  // namespace catcow
