#pragma once

#include "catalogue/dose.h"
#include "catalogue/json_reader.h"

namespace catcow {

// Reads a dose: {"kind": "sets", "repetitions": 2, "amount": 3, "unit": "breaths",
// "rest_seconds": 20}. Kind and amount are required. The others default to the values in Dose.
// Faults are recorded in the reader.
Dose read_dose(const JsonReader& json);

}  // namespace catcow
