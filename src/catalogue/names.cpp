#include <array>
#include <utility>

#include "catalogue/pose.h"

namespace catcow {

namespace {

template <class Enum, std::size_t count>
using Names = std::array<std::pair<Enum, std::string_view>, count>;

constexpr Names<Kind, 4> kinds{{
    {Kind::flexibility, "flexibility"},
    {Kind::strength, "strength"},
    {Kind::posture, "posture"},
    {Kind::rest, "rest"},
}};
constexpr Names<Movement, 5> movements{{
    {Movement::flexion, "flexion"},
    {Movement::extension, "extension"},
    {Movement::side_bend, "side_bend"},
    {Movement::rotation, "rotation"},
    {Movement::support, "support"},
}};
constexpr Names<Muscle, muscle_count> muscles{{
    {Muscle::abdominals, "abdominals"},
    {Muscle::obliques, "obliques"},
    {Muscle::back_extensors, "back_extensors"},
    {Muscle::buttocks, "buttocks"},
    {Muscle::hamstrings, "hamstrings"},
    {Muscle::quadriceps, "quadriceps"},
    {Muscle::hip_flexors, "hip_flexors"},
    {Muscle::shoulders, "shoulders"},
    {Muscle::shoulder_blades, "shoulder_blades"},
    {Muscle::arms, "arms"},
    {Muscle::chest, "chest"},
    {Muscle::waist, "waist"},
}};
constexpr Names<Breath, 2> breaths{{{Breath::inhale, "inhale"}, {Breath::exhale, "exhale"}}};
constexpr Names<StepAt, 9> steps{{
    {StepAt::enter, "enter"},
    {StepAt::ready, "ready"},
    {StepAt::inhale, "inhale"},
    {StepAt::exhale, "exhale"},
    {StepAt::hold, "hold"},
    {StepAt::lower, "lower"},
    {StepAt::rest, "rest"},
    {StepAt::change, "change"},
    {StepAt::leave, "leave"},
}};
constexpr Names<Side, 3> sides{{{Side::none, ""}, {Side::left, "left"}, {Side::right, "right"}}};
constexpr Names<DoseKind, 4> doses{{
    {DoseKind::flow, "flow"},
    {DoseKind::hold, "hold"},
    {DoseKind::lifts, "lifts"},
    {DoseKind::sets, "sets"},
}};
constexpr Names<DoseUnit, 2> units{
    {{DoseUnit::breaths, "breaths"}, {DoseUnit::seconds, "seconds"}}};

template <class Enum, std::size_t count>
std::string_view name_in(const Names<Enum, count>& names, Enum value) {
    for (const auto& [candidate, name] : names) {
        if (candidate == value) return name;
    }
    return {};
}

template <class Enum, std::size_t count>
std::optional<Enum> named_in(const Names<Enum, count>& names, std::string_view wanted) {
    for (const auto& [value, name] : names) {
        if (name == wanted) return value;
    }
    return std::nullopt;
}

}  // namespace

std::string_view name_of(Kind kind) { return name_in(kinds, kind); }
std::string_view name_of(Movement movement) { return name_in(movements, movement); }
std::string_view name_of(Muscle muscle) { return name_in(muscles, muscle); }
std::string_view name_of(Breath breath) { return name_in(breaths, breath); }
std::string_view name_of(StepAt at) { return name_in(steps, at); }
std::string_view name_of(Side side) { return name_in(sides, side); }
std::string_view name_of(DoseKind kind) { return name_in(doses, kind); }
std::string_view name_of(DoseUnit unit) { return name_in(units, unit); }

std::optional<Kind> kind_named(std::string_view name) { return named_in(kinds, name); }
std::optional<Movement> movement_named(std::string_view name) { return named_in(movements, name); }
std::optional<Muscle> muscle_named(std::string_view name) { return named_in(muscles, name); }
std::optional<Breath> breath_named(std::string_view name) { return named_in(breaths, name); }
std::optional<StepAt> step_at_named(std::string_view name) { return named_in(steps, name); }
std::optional<DoseKind> dose_kind_named(std::string_view name) { return named_in(doses, name); }
std::optional<DoseUnit> dose_unit_named(std::string_view name) { return named_in(units, name); }

}  // namespace catcow
