#pragma once

#include <optional>

#include "ui/model.h"

namespace catcow {

// What Back leads to. Today and the first notice lie at the bottom of the history.
constexpr std::optional<Screen> under(Screen screen) {
    switch (screen) {
        case Screen::notice:
        case Screen::first_needs:
        case Screen::today: return std::nullopt;
        case Screen::safety:
        case Screen::needs:
        case Screen::about: return Screen::settings;
        case Screen::pose: return Screen::poses;
        default: return Screen::today;
    }
}

// Steps back from a screen to the bottom.
constexpr int depth_of(Screen screen) {
    int depth = 0;
    for (auto below = under(screen); below; below = under(*below)) ++depth;
    return depth;
}

}  // namespace catcow
