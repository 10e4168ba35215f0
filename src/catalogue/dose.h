#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace catcow {

enum class DoseKind {
    flow,   // `amount` cycles of inhale and exhale; the body moves with each
    hold,   // one hold of `amount`
    lifts,  // `repetitions` times: lift and lower within `amount` breaths
    sets,   // `repetitions` holds of `amount`, with `rest_seconds` between them
};

enum class DoseUnit { breaths, seconds };

// How much of a pose to do, for one side. The ranges are those of the link format.
struct Dose {
    DoseKind kind = DoseKind::hold;
    int repetitions = 1;                // 1..63; 1 for flow and hold
    int amount = 3;                     // 1..511, breaths or seconds
    DoseUnit unit = DoseUnit::breaths;  // seconds become whole breaths at the routine's pace
    int rest_seconds = 0;               // 0..127; sets only

    bool operator==(const Dose&) const = default;
};

std::string_view name_of(DoseKind kind);
std::optional<DoseKind> dose_kind_named(std::string_view name);
std::string_view name_of(DoseUnit unit);
std::optional<DoseUnit> dose_unit_named(std::string_view name);

// Returns what makes this dose invalid ("repetitions must be 1 for a hold"), or an empty text.
std::string fault_of(const Dose& dose);

}  // namespace catcow
