#include "app/shell/incoming.h"

#include <utility>

namespace catcow {

void Incoming::pressed(std::uint32_t node) {
    happened_.pressed = node;
    happened_.tapped = false;
    anything();
}

void Incoming::tapped(std::uint32_t node) {
    pressed(node);
    happened_.tapped = true;
}

void Incoming::slid(std::uint32_t node, double value) {
    happened_.slid = node;
    happened_.slide = value;
    anything();
}

void Incoming::edited(std::uint32_t node, std::string_view text) {
    happened_.edited = node;
    happened_.text = text;
    anything();
}

void Incoming::focused(std::uint32_t node) {
    happened_.focused = node;
    anything();
}

void Incoming::scroll_key(std::string_view code) {
    constexpr float line = 60;
    constexpr float page = 0.7F;  // of the surface's height
    if (!code.ends_with("Up") && !code.ends_with("Down")) return;
    const float step = code.starts_with("Page") ? ports_.window.surface().height * page : line;
    key_scroll_ += code.ends_with("Up") ? -step : step;
}

void Incoming::anything() {
    input_ = true;
    ports_.device.request_frame();
}

Happened Incoming::take(Duration now) {
    happened_.now = now;
    happened_.pan = ports_.window.take_pan();
    happened_.page = std::exchange(key_scroll_, 0.0F);
    Happened taken = happened_;
    happened_.pressed = happened_.slid = happened_.edited = 0;
    return taken;
}

bool Incoming::take_input() { return std::exchange(input_, false); }

}  // namespace catcow
