#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/common/content.h"

namespace catcow {

// Returns whether a name matches what the person typed, in a hurry and on any keyboard. Case,
// spaces, hyphens, apostrophes and accents make no difference. A word is also found without the
// words between ("cat cow"), a roman numeral as a digit, an umlaut as two letters ("bruecke"), and
// Sanskrit in scholarly spelling ("Śalabhāsana"). Nothing typed matches every name.
bool name_found(std::string_view typed, const std::vector<std::string>& names);

// Returns the names by which a pose can be found: in every language that has arrived. The id is its
// English name in plain letters ("warrior-3").
std::vector<std::string> search_names(const Pose& pose, const Content& content);

}  // namespace catcow
