#include "catalogue/dose.h"

namespace catcow {

std::string fault_of(const Dose& dose) {
    if (dose.repetitions < 1 || dose.repetitions > 63) return "repetitions must be 1 to 63";
    if (dose.amount < 1 || dose.amount > 511) return "amount must be 1 to 511";
    if (dose.rest_seconds < 0 || dose.rest_seconds > 127) return "rest_seconds must be 0 to 127";
    const bool once = dose.kind == DoseKind::flow || dose.kind == DoseKind::hold;
    if (once && dose.repetitions != 1) {
        return "repetitions must be 1 for a " + std::string(name_of(dose.kind));
    }
    if (dose.kind != DoseKind::sets && dose.rest_seconds != 0)
        return "rest_seconds is for sets only";
    return {};
}

}  // namespace catcow
