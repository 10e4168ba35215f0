#pragma once

#include "catalogue/dose.h"
#include "catalogue/json_reader.h"

namespace catcow {

// {"kind": "sets", "repetitions": 2, "amount": 3, "unit": "breaths", "rest_seconds": 20}: kind and
// amount are needed, the others have the defaults of Dose. Faults go to the reader.
Dose read_dose(const JsonReader& json);

}  // namespace catcow
