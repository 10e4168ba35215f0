#pragma once

#include <string>

#include "catalogue/texts.h"
#include "plan/rules.h"

namespace catcow::testing {

// Returns docs/plan.md: twelve typical people, what the plan offers them over two weeks, and why. It is to be read by a
// clinician, who also finds the numbers there that they must choose.
std::string plan_page(const Catalogue& catalogue, const PlanRules& rules, const Texts& english);

}  // namespace catcow::testing
