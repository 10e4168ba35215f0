#include "catalogue/shown.h"

#include <array>

namespace catcow {
namespace {

// In the order of the enum.
constexpr std::array<std::string_view, shown_count> shown_names{
    "trunk-upright",  "trunk-level",
    "trunk-tipped",   "trunk-forward",
    "trunk-not-back", "back-level",
    "back-rounded",   "back-arched",
    "neck-bent",      "bent",
    "not-bent",       "not-turned",
    "hips-level",     "on-back",
    "on-belly",       "on-side",
    "seated",         "on-one-hip",
    "hips-down",      "hips-halfway",
    "hips-lifted",    "hips-back",
    "chest-down",     "chest-lifted",
    "head-rests",     "face-down",
    "line-to-heels",  "line-to-knees",
    "knees",          "knees-middle",
    "palm-down",      "hand-on-leg",
    "hand-on-hip",    "hand-under-shoulder",
    "forearm-down",   "elbow-under-shoulder",
    "elbow-bent",     "arm-up",
    "arm-overhead",   "arm-ahead",
    "arm-out",        "arm-by-side",
    "shoulder-down",  "palms-in-front",
    "palms-behind",   "hands-clasped",
    "hands-apart",    "foot-down",
    "foot-flat",      "foot-under-knee",
    "weight-on",      "toes-tucked",
    "leg-lifted",     "leg-straight",
    "leg-out",        "leg-behind",
    "knee-down",      "knee-bent",
    "knee-soft",      "knee-up",
    "knee-under-hip", "feet-close",
    "feet-apart",     "legs-crossed",
    "with-block",     "with-blanket",
    "with-pillow",    "without-pillow",
};
static_assert(!shown_names.back().empty(), "every value has its name");

constexpr std::array<std::string_view, 6> whose_names{"", "left", "right", "side", "other", "one"};

template <class Enum, std::size_t count>
std::optional<Enum> named(const std::array<std::string_view, count>& names, std::string_view name) {
    for (std::size_t i = 0; i < count; ++i) {
        if (names[i] == name) return static_cast<Enum>(i);
    }
    return std::nullopt;
}

}  // namespace

std::string_view name_of(Shown what) { return shown_names[static_cast<std::size_t>(what)]; }
std::string_view name_of(Whose whose) { return whose_names[static_cast<std::size_t>(whose)]; }

std::optional<Show> show_named(std::string_view text) {
    const std::size_t space = text.find(' ');
    const auto what = named<Shown>(shown_names, text.substr(0, space));
    const std::string_view limb = space == text.npos ? "" : text.substr(space + 1);
    const auto whose = named<Whose>(whose_names, limb);
    if (!what || !whose || (space != text.npos && limb.empty())) return std::nullopt;
    return Show{*what, *whose};
}

}  // namespace catcow
