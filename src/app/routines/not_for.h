#pragma once

#include <string>
#include <vector>

#include "app/common/content.h"

namespace catcow {

// Returns the answers for which some pose of a routine, as it was sent, is not suggested. For who gives one of them, another
// version or pose comes instead (adapt()).
std::vector<std::string> not_for(const Routine& routine, const Content& content);

}  // namespace catcow
