#include <algorithm>
#include <cmath>

#include "ui/icons.h"
#include "ui/ui.h"

namespace catcow {
namespace {

constexpr float knob = 13;

}  // namespace

// Name on the left, value on the right. Returns the height.
float Ui::labelled_value(std::string_view label, std::string_view spoken) {
    const float pixels = size(Type::body);
    const float value_width = text_width(spoken, Type::body, Weight::bold);
    const float used =
        draw_text(label, {column_.x, column_.y, column_.width - value_width - unit, 0}, Type::body,
                  Weight::regular, ink(), Align::left);
    draw_line(spoken, column_.x + column_.width - value_width,
              column_.y + (line_height(pixels) - pixels) / 2, pixels, Weight::bold, ink());
    return used;
}

// Where the pointer, a key or assistive technology puts the value. A finger must draw: one that scrolls
// the page or rests on it changes nothing.
float Ui::slide_to(const Press& press, Rect track, double& value, double low, double high,
                   double step) {
    const bool finger = ImGui::GetIO().MouseSource == ImGuiMouseSource_TouchScreen;
    if (press.held && (!finger || ImGui::IsMouseDragging(ImGuiMouseButton_Left, 2))) {
        const float share = (ImGui::GetIO().MousePos.x - track.x) / track.width;
        value = low + (high - low) * static_cast<double>(share);
    }
    if (!inert_ && enabled_ && happened_.slid == press.id) value = happened_.slide;
    value = std::clamp(low + std::round((value - low) / step) * step, low, high);
    return static_cast<float>((value - low) / (high - low));
}

bool Ui::slider(std::string_view key, std::string_view label, std::string_view spoken,
                double& value, double low, double high, double step) {
    column_.y += labelled_value(label, spoken);
    const Rect rect{column_.x, column_.y, column_.width, target};
    const Press press = press_region(rect, key);
    const Rect track{rect.x + knob, rect.y, rect.width - 2 * knob, rect.height};
    const double before = value;
    const float at = track.x + track.width * slide_to(press, track, value, low, high, step);
    const float middle = rect.y + rect.height / 2;
    draw().AddRectFilled({track.x, middle - 3}, {track.x + track.width, middle + 3},
                         paint(palette_->quiet, 0.45F), 3);
    draw().AddRectFilled({track.x, middle - 3}, {at, middle + 3}, paint(accent()), 3);
    draw().AddCircleFilled({at, middle}, knob, paint(accent()), 40);
    draw().AddCircleFilled({at, middle}, knob - 5, paint(palette_->on_accent), 40);

    Node& node = emit_control(Role::slider, press, label, rect, unit);
    node.value = spoken;
    node.now = value;
    node.low = low;
    node.high = high;
    node.step = step;
    column_.y += rect.height;
    return value != before;
}

bool Ui::stepper(std::string_view key, std::string_view label, std::string_view spoken,
                 double& value, double low, double high, double step) {
    constexpr float side = target + 4;
    const float pixels = size(Type::body);
    const float value_width = text_width(spoken, Type::body, Weight::bold);
    const float label_width = text_width(label, Type::body, Weight::regular);
    const float controls = 2 * side + value_width + 2 * unit;
    // All in one line where it fits, else the name over the rest.
    const bool beside = label_width + controls + 2 * unit <= column_.width;
    if (!beside)
        column_.y +=
            draw_text(label, column_, Type::body, Weight::regular, ink(), Align::left) + unit / 2;
    const Rect rect{column_.x, column_.y, column_.width, side};
    const float middle = rect.y + side / 2;
    if (beside) draw_line(label, rect.x, middle - pixels / 2, pixels, Weight::regular, ink());
    const double before = value;
    // One target: its left half takes away, its right half adds, again and again while it is held.
    const float from = beside ? rect.x + rect.width - controls : rect.x;
    const Rect whole{from, rect.y, rect.x + rect.width - from, side};
    ImGui::PushItemFlag(ImGuiItemFlags_ButtonRepeat, true);
    const Press press = press_region(whole, key);
    ImGui::PopItemFlag();
    moving_ = moving_ || press.held;
    const bool less = ImGui::GetIO().MousePos.x < whole.x + whole.width / 2;
    if (press.pressed) value += less ? -step : step;
    if (!inert_ && enabled_ && happened_.slid == press.id) value = happened_.slide;
    value = std::clamp(low + std::round((value - low) / step) * step, low, high);

    const auto sign = [&](float x, Icon icon, bool useful, bool pointed) {
        const ImVec2 centre{x + side / 2, middle};
        draw().AddCircle(centre, side / 2 - 3, paint(useful ? accent() : palette_->line), 40, 2);
        if (pointed && (press.held || press.hovered))
            draw().AddCircleFilled(centre, side / 2 - 4,
                                   paint(palette_->ink, press.held ? 0.16F : 0.07F), 40);
        draw_icon(icon, centre.x, centre.y, 22, useful ? accent() : palette_->quiet);
    };
    sign(from, Icon::minus, value > low, less);
    sign(rect.x + rect.width - side, Icon::plus, value < high, !less);
    draw_line(spoken, from + side + (whole.width - 2 * side - value_width) / 2, middle - pixels / 2,
              pixels, Weight::bold, ink());

    Node& node = emit_control(Role::slider, press, label, whole, side / 2);
    node.value = spoken;
    node.now = value;
    node.low = low;
    node.high = high;
    node.step = step;
    column_.y += side + unit / 2;
    return value != before;
}

// Eleven stops in one row. Not eleven targets: a finger draws along them, or taps anywhere on them.
bool Ui::rating(std::string_view key, std::string_view label, std::string_view spoken, int& value,
                std::string_view low, std::string_view high) {
    constexpr int stops = 11;
    column_.y += labelled_value(label, spoken);
    const Rect rect{column_.x, column_.y, column_.width, target + unit};
    const Press press = press_region(rect, key);
    const float step = rect.width / stops;
    const int before = value;
    if (press.held || press.pressed) {
        const float at = (ImGui::GetIO().MousePos.x - rect.x) / step;
        if (at > -1 && at < stops + 1)
            value = std::clamp(static_cast<int>(std::floor(at)), 0, stops - 1);
    }
    if (!inert_ && enabled_ && happened_.slid == press.id)
        value = std::clamp(static_cast<int>(std::lround(happened_.slide)), 0, stops - 1);
    const float middle = rect.y + rect.height / 2;
    const float radius = std::min(step / 2 - 1.5F, 20.0F);
    const float pixels = std::min(size(Type::body), radius * 1.2F);
    for (int i = 0; i < stops; ++i) {
        const ImVec2 centre{rect.x + step * (static_cast<float>(i) + 0.5F), middle};
        const bool on = i == value;
        if (on) {
            draw().AddCircleFilled(centre, radius, paint(accent()), 40);
        } else {
            draw().AddCircle(centre, radius, paint(palette_->quiet, 0.6F), 40, 1.5F);
        }
        const std::string digits = std::to_string(i);
        const float across =
            text_width(digits, Type::body, Weight::bold) * pixels / size(Type::body);
        draw_line(digits, centre.x - across / 2, middle - pixels / 2, pixels, Weight::bold,
                  on ? palette_->on_accent : ink());
    }
    Node& node = emit_control(Role::slider, press, label, rect, unit);
    node.value = spoken;
    node.now = std::max(value, 0);
    node.high = stops - 1;
    node.step = 1;
    column_.y += rect.height;
    const float half = column_.width / 2 - unit;
    const float left = draw_text(low, {column_.x, column_.y, half, 0}, Type::caption,
                                 Weight::regular, palette_->quiet, Align::left);
    const float end = std::min(text_width(high, Type::caption, Weight::regular), half);
    const float right = draw_text(high, {column_.x + column_.width - end, column_.y, half, 0},
                                  Type::caption, Weight::regular, palette_->quiet, Align::left);
    column_.y += std::max(left, right);
    return value != before;
}

}  // namespace catcow
