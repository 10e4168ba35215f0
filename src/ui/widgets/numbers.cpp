#include "ui/widgets/numbers.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "ui/icons.h"
#include "ui/widgets/control.h"
#include "ui/widgets/text.h"

namespace catcow {
namespace {

constexpr float knob = 13;

// Draws the name on the left and the value on the right. Returns the height.
float labelled_value(const Ui& ui, std::string_view label, std::string_view spoken) {
    const Rect column = ui.column();
    const float pixels = ui.size(Type::body);
    const float value_width = text_width(ui, spoken, Type::body, Weight::bold);
    const float used =
        draw_text(ui, label, {column.x, column.y, column.width - value_width - unit, 0}, Type::body,
                  Weight::regular, ink(ui), Align::left);
    draw_line(ui, spoken, column.x + column.width - value_width,
              column.y + (line_height(pixels) - pixels) / 2, pixels, Weight::bold, ink(ui));
    return used;
}

// Sets the value from the pointer, a key or assistive technology. A finger must drag along the
// track. A finger that scrolls the page or rests on the track changes nothing.
float slide_to(const Ui& ui, const Press& press, Rect track, double& value, double low, double high,
               double step) {
    const bool finger = ImGui::GetIO().MouseSource == ImGuiMouseSource_TouchScreen;
    if (press.held && (!finger || ImGui::IsMouseDragging(ImGuiMouseButton_Left, 2))) {
        const float share = (ImGui::GetIO().MousePos.x - track.x) / track.width;
        value = low + (high - low) * static_cast<double>(share);
    }
    if (ui.usable() && ui.happened().slid == press.id) value = ui.happened().slide;
    value = std::clamp(low + std::round((value - low) / step) * step, low, high);
    return static_cast<float>((value - low) / (high - low));
}

}  // namespace

bool slider(Ui& ui, std::string_view key, std::string_view label, std::string_view spoken,
            double& value, double low, double high, double step) {
    ui.gap(labelled_value(ui, label, spoken));
    const Palette& palette = ui.colours();
    const Rect column = ui.column();
    ImDrawList& draw = ui.draw();
    const Rect rect{column.x, column.y, column.width, target};
    const Press press = press_region(ui, rect, key);
    const Rect track{rect.x + knob, rect.y, rect.width - 2 * knob, rect.height};
    const double before = value;
    const float at = track.x + track.width * slide_to(ui, press, track, value, low, high, step);
    const float middle = rect.y + rect.height / 2;
    draw.AddRectFilled({track.x, middle - 3}, {track.x + track.width, middle + 3},
                       Ui::paint(palette.quiet, 0.45F), 3);
    draw.AddRectFilled({track.x, middle - 3}, {at, middle + 3}, Ui::paint(accent(ui)), 3);
    draw.AddCircleFilled({at, middle}, knob, Ui::paint(accent(ui)), 40);
    draw.AddCircleFilled({at, middle}, knob - 5, Ui::paint(palette.on_accent), 40);

    Node& node = emit_control(ui, Role::slider, press, label, rect, unit);
    node.value = spoken;
    node.now = value;
    node.low = low;
    node.high = high;
    node.step = step;
    ui.gap(rect.height);
    return value != before;
}

bool stepper(Ui& ui, std::string_view key, std::string_view label, std::string_view spoken,
             double& value, double low, double high, double step) {
    constexpr float side = target + 4;
    const float pixels = ui.size(Type::body);
    const float value_width = text_width(ui, spoken, Type::body, Weight::bold);
    const float label_width = text_width(ui, label, Type::body, Weight::regular);
    const float controls = 2 * side + value_width + 2 * unit;
    // All on one line if it fits, else the name above the rest.
    const bool beside = label_width + controls + 2 * unit <= ui.column().width;
    if (!beside) draw_label(ui, label, unit / 2);
    const Palette& palette = ui.colours();
    const Rect column = ui.column();
    ImDrawList& draw = ui.draw();
    const Rect rect{column.x, column.y, column.width, side};
    const float middle = rect.y + side / 2;
    if (beside) draw_line(ui, label, rect.x, middle - pixels / 2, pixels, Weight::regular, ink(ui));
    const double before = value;
    // One target. Its left half subtracts and its right half adds, repeatedly while it is held.
    const float from = beside ? rect.x + rect.width - controls : rect.x;
    const Rect whole{from, rect.y, rect.x + rect.width - from, side};
    ImGui::PushItemFlag(ImGuiItemFlags_ButtonRepeat, true);
    const Press press = press_region(ui, whole, key);
    ImGui::PopItemFlag();
    if (press.held) ui.flags.moving = true;
    const bool less = ImGui::GetIO().MousePos.x < whole.x + whole.width / 2;
    if (press.pressed) value += less ? -step : step;
    if (ui.usable() && ui.happened().slid == press.id) value = ui.happened().slide;
    value = std::clamp(low + std::round((value - low) / step) * step, low, high);

    const auto sign = [&](float x, Icon icon, bool useful, bool pointed) {
        const ImVec2 centre{x + side / 2, middle};
        draw.AddCircle(centre, side / 2 - 3, Ui::paint(useful ? accent(ui) : palette.line), 40, 2);
        if (pointed && (press.held || press.hovered))
            draw.AddCircleFilled(centre, side / 2 - 4,
                                 Ui::paint(palette.ink, press.held ? 0.16F : 0.07F), 40);
        draw_icon(ui, icon, centre.x, centre.y, 22, useful ? accent(ui) : palette.quiet);
    };
    sign(from, Icon::minus, value > low, less);
    sign(rect.x + rect.width - side, Icon::plus, value < high, !less);
    draw_line(ui, spoken, from + side + (whole.width - 2 * side - value_width) / 2,
              middle - pixels / 2, pixels, Weight::bold, ink(ui));

    Node& node = emit_control(ui, Role::slider, press, label, whole, side / 2);
    node.value = spoken;
    node.now = value;
    node.low = low;
    node.high = high;
    node.step = step;
    ui.gap(side + unit / 2);
    return value != before;
}

// One target for all eleven stops: a finger drags along them or taps anywhere on them.
bool rating(Ui& ui, std::string_view key, std::string_view label, std::string_view spoken,
            int& value, std::string_view low, std::string_view high) {
    constexpr int stops = 11;
    ui.gap(labelled_value(ui, label, spoken));
    const Palette& palette = ui.colours();
    const Rect column = ui.column();
    ImDrawList& draw = ui.draw();
    const Rect rect{column.x, column.y, column.width, target + unit};
    const Press press = press_region(ui, rect, key);
    const float step = rect.width / stops;
    const int before = value;
    if (press.held || press.pressed) {
        const float at = (ImGui::GetIO().MousePos.x - rect.x) / step;
        if (at > -1 && at < stops + 1)
            value = std::clamp(static_cast<int>(std::floor(at)), 0, stops - 1);
    }
    if (ui.usable() && ui.happened().slid == press.id)
        value = std::clamp(static_cast<int>(std::lround(ui.happened().slide)), 0, stops - 1);
    const float middle = rect.y + rect.height / 2;
    const float radius = std::min(step / 2 - 1.5F, 20.0F);
    const float pixels = std::min(ui.size(Type::body), radius * 1.2F);
    for (int i = 0; i < stops; ++i) {
        const ImVec2 centre{rect.x + step * (static_cast<float>(i) + 0.5F), middle};
        const bool on = i == value;
        if (on) {
            draw.AddCircleFilled(centre, radius, Ui::paint(accent(ui)), 40);
        } else {
            draw.AddCircle(centre, radius, Ui::paint(palette.quiet, 0.6F), 40, 1.5F);
        }
        const std::string digits = std::to_string(i);
        const float across =
            text_width(ui, digits, Type::body, Weight::bold) * pixels / ui.size(Type::body);
        draw_line(ui, digits, centre.x - across / 2, middle - pixels / 2, pixels, Weight::bold,
                  on ? palette.on_accent : ink(ui));
    }
    Node& node = emit_control(ui, Role::slider, press, label, rect, unit);
    node.value = spoken;
    node.now = std::max(value, 0);
    node.high = stops - 1;
    node.step = 1;
    ui.gap(rect.height);
    const float below = rect.y + rect.height;
    const float half = column.width / 2 - unit;
    const float left = draw_text(ui, low, {column.x, below, half, 0}, Type::caption,
                                 Weight::regular, palette.quiet, Align::left);
    const float end = std::min(text_width(ui, high, Type::caption, Weight::regular), half);
    const float right = draw_text(ui, high, {column.x + column.width - end, below, half, 0},
                                  Type::caption, Weight::regular, palette.quiet, Align::left);
    ui.gap(std::max(left, right));
    return value != before;
}

}  // namespace catcow
