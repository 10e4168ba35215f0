#pragma once

#include <string>

#include "app/common/store.h"

namespace catcow {

// Discards the interrupted session. Saves what was done as a session that ended early. `content`:
// content version of the record.
void discard_cut_off(Store& store, const std::string& content);
// The same, only if the interrupted session stopped the program too often. Otherwise each resume
// would stop it again.
void discard_harmful_cut_off(Store& store, const std::string& content);
// The same for an interrupted session that was found too late to be offered.
void discard_displaced(Store& store, const std::string& content);

}  // namespace catcow
