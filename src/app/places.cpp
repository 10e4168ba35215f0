#include "app/places.h"

#include <array>
#include <utility>

namespace catcow {
namespace {

template <class... Places>
constexpr std::array<PlaceFacts, sizeof...(Places)> facts_by_index(
    std::in_place_type_t<std::variant<Places...>>) {
    return {Places::facts...};
}
constexpr auto all_facts = facts_by_index(std::in_place_type<Place>);

}  // namespace

PlaceFacts facts_of(const Place& place) {
    PlaceFacts facts = all_facts[place.index()];
    if (const auto* const preview = std::get_if<place::Preview>(&place))
        facts.below = preview->below;
    return facts;
}

int depth_of(const Place& place) {
    const auto below = facts_of(place).below;
    return below ? 1 + depth_of(place_of(*below)) : 0;
}

Place place_of(Destination destination) {
    switch (destination) {
        case Destination::today: return place::Today{};
        case Destination::poses: return place::PoseList{};
        case Destination::routines: return place::Routines{};
        case Destination::posture: return place::PosturePage{};
        case Destination::learn: return place::Learn{};
        case Destination::progress: return place::Progress{};
        case Destination::plan: return place::MyPlan{};
        case Destination::reminders: return place::RemindersPage{};
        case Destination::settings: return place::Settings{};
        case Destination::safety: return place::SafetyNotice{};
        case Destination::needs: return place::Needs{};
        case Destination::first_notice: return place::FirstNotice{};
        case Destination::first_safety: return place::FirstSafety{};
        case Destination::about: return place::About{};
        case Destination::voices: return place::VoiceList{};
        case Destination::sounds: return place::Sounds{};
        case Destination::gallery: return place::Gallery{};
    }
    return place::Today{};
}

}  // namespace catcow
