#include "app/places.h"

#include "base/overloaded.h"

namespace catcow {

PlaceFacts facts_of(const Place& place) {
    constexpr std::optional<Destination> bottom;
    using Facts = PlaceFacts;
    return std::visit(
        Overloaded{
            [&](const place::FirstNotice&) { return Facts{"notice", bottom}; },
            [&](const place::FirstNeeds&) { return Facts{"needs", bottom}; },
            [&](const place::Today&) { return Facts{"today", bottom}; },
            [](const place::Preview&) { return Facts{"preview", Destination::today}; },
            [](const place::Player&) { return Facts{"player", Destination::today}; },
            [](const place::After&) { return Facts{"after", Destination::today}; },
            [](const place::PoseList&) { return Facts{"poses", Destination::today}; },
            [](const place::PosePage&) { return Facts{"pose", Destination::poses}; },
            [](const place::PosturePage&) { return Facts{"posture", Destination::today}; },
            [](const place::Progress&) { return Facts{"progress", Destination::today}; },
            [](const place::Settings&) { return Facts{"settings", Destination::today}; },
            [](const place::SafetyNotice&) { return Facts{"safety", Destination::settings}; },
            [](const place::Needs&) { return Facts{"needs", Destination::settings}; },
            [](const place::About&) { return Facts{"about", Destination::settings}; },
            [](const place::Gallery&) { return Facts{"gallery", Destination::today}; }},
        place);
}

int depth_of(const Place& place) {
    const auto below = facts_of(place).below;
    return below ? 1 + depth_of(place_of(*below)) : 0;
}

Place place_of(Destination destination) {
    switch (destination) {
        case Destination::today: return place::Today{};
        case Destination::poses: return place::PoseList{};
        case Destination::posture: return place::PosturePage{};
        case Destination::progress: return place::Progress{};
        case Destination::settings: return place::Settings{};
        case Destination::safety: return place::SafetyNotice{};
        case Destination::needs: return place::Needs{};
        case Destination::about: return place::About{};
        case Destination::gallery: return place::Gallery{};
    }
    return place::Today{};
}

}  // namespace catcow
