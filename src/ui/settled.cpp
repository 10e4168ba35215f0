#include "ui/settled.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace catcow {
namespace {

bool same(Rect one, Rect other) {
    const auto near = [](float a, float b) { return std::abs(a - b) < 0.5F; };
    return near(one.x, other.x) && near(one.y, other.y) && near(one.width, other.width) &&
           near(one.height, other.height);
}

Rect common(Rect one, Rect other) {
    const float x = std::max(one.x, other.x);
    const float y = std::max(one.y, other.y);
    return {x, y, std::min(one.x + one.width, other.x + other.width) - x,
            std::min(one.y + one.height, other.y + other.height) - y};
}

}  // namespace

void Settled::begin_frame(Duration now) {
    now_ = now;
    std::swap(before_, seen_);
    seen_.clear();
    tapped_ = down_;
}

const Settled::Control* Settled::find(const std::vector<Control>& all, std::uint32_t id) {
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Control& each) { return each.id == id; });
    return found == all.end() ? nullptr : &*found;
}

void Settled::see(std::uint32_t id, Rect place, float scroll) {
    const Control* const known = find(before_, id);
    if (!known) return seen_.push_back({id, 0, place, place, scroll, now_, Duration::min()});
    Control control = *known;
    const float by = std::exchange(control.scroll, scroll) - scroll;
    Rect scrolled = control.place;
    scrolled.y += by;
    if (same(scrolled, place)) {
        control.before.y += by;
        control.place = place;
    } else if (!same(control.place, place)) {
        // Moves that follow each other leave only what has been under the finger all the time.
        const bool again = now_ - press_guard < control.moved;
        control.before = again ? common(control.before, control.place) : control.place;
        control.place = place;
        control.moved = now_;
    }
    seen_.push_back(control);
}

bool Settled::call(std::uint32_t id, std::uint32_t name) {
    if (seen_.empty() || seen_.back().id != id) return true;
    Control& control = seen_.back();
    const bool same = control.name == 0 || control.name == name;
    control.name = name;
    if (!same) control.came = now_;
    return same;
}

void Settled::goes_down(float x, float y) { down_ = {x, y}; }

bool Settled::takes(std::uint32_t id, float x, float y, Duration began) const {
    if (std::hypot(x - tapped_.x, y - tapped_.y) > second_tap_reach) return true;
    const Control* const control = find(seen_, id);
    if (!control || is_new(id, began)) return false;
    return control->moved <= began - press_guard || contains(control->before, x, y);
}

bool Settled::is_new(std::uint32_t id, Duration when) const {
    const Control* const control = find(seen_, id);
    return !control || control->came > when - press_guard;
}

}  // namespace catcow
