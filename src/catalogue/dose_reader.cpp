#include "catalogue/dose_reader.h"

namespace catcow {

Dose read_dose(const JsonReader& json) {
    json.only({"kind", "repetitions", "amount", "unit", "rest_seconds"});
    Dose dose;
    const std::string kind = json.text("kind");
    if (const auto found = dose_kind_named(kind))
        dose.kind = *found;
    else
        json.fail("kind: \"" + kind + "\" is not flow, hold, lifts or sets");
    const std::string unit = json.text("unit", name_of(dose.unit));
    if (const auto found = dose_unit_named(unit))
        dose.unit = *found;
    else
        json.fail("unit: \"" + unit + "\" is not breaths or seconds");
    dose.repetitions = static_cast<int>(json.integer("repetitions", 1, 63, dose.repetitions));
    dose.amount = static_cast<int>(json.integer("amount", 1, 511));
    dose.rest_seconds = static_cast<int>(json.integer("rest_seconds", 0, 127, dose.rest_seconds));
    if (const std::string fault = fault_of(dose); !fault.empty()) json.fail(fault);
    return dose;
}

}  // namespace catcow
