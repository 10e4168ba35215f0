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

struct Range {
    double low, high, step;
    double nearest(double value) const {
        return std::clamp(low + std::round((value - low) / step) * step, low, high);
    }
    float share(double value) const { return static_cast<float>((value - low) / (high - low)); }
};

// Sets the value from the pointer, a key or assistive technology. A finger moves the knob by a tap
// on the track or by dragging along it. A finger that scrolls the page changes nothing.
void slide_to(const Ui& ui, const Press& press, Rect track, double& value, const Range& range) {
    const ImGuiIO& io = ImGui::GetIO();
    const bool finger = io.MouseSource == ImGuiMouseSource_TouchScreen;
    const bool drags = press.held && (!finger || ImGui::IsMouseDragging(ImGuiMouseButton_Left, 2));
    if (drags || press.tapped) {
        const float x = press.tapped ? io.MouseClickedPos[0].x : io.MousePos.x;
        const double share = std::clamp((x - track.x) / track.width, 0.0F, 1.0F);
        value = range.nearest(range.low + (range.high - range.low) * share);
    }
    if (ui.usable() && ui.happened().slid == press.id) value = range.nearest(ui.happened().slide);
}

// Draws the track up to the end, and the way to the knob. Returns the middle of the knob.
ImVec2 draw_track(const Ui& ui, Rect track, float share) {
    ImDrawList& draw = ui.draw();
    const ImVec2 at{track.x + track.width * share, track.y + track.height / 2};
    draw.AddRectFilled({track.x, at.y - 3}, {track.x + track.width, at.y + 3},
                       Ui::paint(ui.colours().quiet, 0.45F), 3);
    draw.AddRectFilled({track.x, at.y - 3}, {at.x, at.y + 3}, Ui::paint(accent(ui)), 3);
    return at;
}

void draw_knob(const Ui& ui, ImVec2 at) {
    ui.draw().AddCircleFilled(at, knob, Ui::paint(accent(ui)), 40);
    ui.draw().AddCircleFilled(at, knob - 5, Ui::paint(ui.colours().on_accent), 40);
}

void tell(Node& node, std::string_view spoken, double now, const Range& range) {
    node.value = spoken;
    node.now = now;
    node.low = range.low;
    node.high = range.high;
    node.step = range.step;
}

}  // namespace

bool slider(Ui& ui, std::string_view key, std::string_view label, std::string_view spoken,
            double& value, double low, double high, double step) {
    ui.gap(labelled_value(ui, label, spoken));
    const Rect column = ui.column();
    const double before = value;
    value = Range{low, high, step}.nearest(value);
    slider_at(ui, {column.x, column.y, column.width, target}, key, label, spoken, value, low, high,
              step);
    ui.gap(target);
    return value != before;
}

bool slider_at(Ui& ui, Rect rect, std::string_view key, std::string_view label,
               std::string_view spoken, double& value, double low, double high, double step) {
    const Range range{low, high, step};
    Press press = press_region(ui, rect, key);
    const Rect track{rect.x + knob, rect.y, rect.width - 2 * knob, rect.height};
    const double before = value;
    slide_to(ui, press, track, value, range);
    draw_knob(ui, draw_track(ui, track, range.share(value)));
    tell(emit_control(ui, Role::slider, press, label, rect, unit), spoken, value, range);
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
    // One target. Its left half subtracts and its right half adds. Only a tap counts: a finger that
    // slipped or rested there would change the value by many steps.
    const float from = beside ? rect.x + rect.width - controls : rect.x;
    const Rect whole{from, rect.y, rect.x + rect.width - from, side};
    const Range range{low, high, step};
    Press press = press_region(ui, whole, key);
    const ImGuiIO& io = ImGui::GetIO();
    const bool less =
        (press.tapped ? io.MouseClickedPos[0] : io.MousePos).x < whole.x + whole.width / 2;
    if (press.tapped) value += less ? -step : step;
    if (ui.usable() && ui.happened().slid == press.id) value = ui.happened().slide;
    value = range.nearest(value);

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

    tell(emit_control(ui, Role::slider, press, label, whole, side / 2), spoken, value, range);
    ui.gap(side + unit / 2);
    return value != before;
}

// A slider with eleven stops. Eleven targets of a finger's size do not fit on a phone. Without a value
// it has no knob, and its node is below the lowest stop.
bool rating(Ui& ui, std::string_view key, std::string_view label, std::string_view spoken,
            int& value, std::string_view low, std::string_view high) {
    constexpr Range range{0, 10, 1};
    ui.gap(labelled_value(ui, label, spoken));
    const Rect column = ui.column();
    const float digits = std::min(ui.size(Type::caption), column.width / 22);
    const Rect rect{column.x, column.y, column.width, target + line_height(digits)};
    Press press = press_region(ui, rect, key);
    const Rect track{rect.x + knob, rect.y, rect.width - 2 * knob, target};
    const int before = value;
    double now = value;
    slide_to(ui, press, track, now, range);
    value = static_cast<int>(now);
    const ImVec2 at = draw_track(ui, track, value < 0 ? 0 : range.share(value));
    for (int i = 0; i <= 10; ++i) {
        const float x = track.x + track.width * range.share(i);
        ui.draw().AddCircleFilled({x, at.y}, 5,
                                  Ui::paint(i <= value ? accent(ui) : ui.colours().quiet));
        const std::string text = std::to_string(i);
        const Weight weight = i == value ? Weight::bold : Weight::regular;
        const float across =
            text_width(ui, text, Type::caption, weight) * digits / ui.size(Type::caption);
        draw_line(ui, text, x - across / 2, rect.y + target, digits, weight,
                  i == value ? accent(ui) : ink(ui));
    }
    if (value >= 0) draw_knob(ui, at);
    tell(emit_control(ui, Role::slider, press, label, rect, unit), spoken, value, range);
    ui.gap(rect.height);
    const Palette& palette = ui.colours();
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
