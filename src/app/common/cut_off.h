#pragma once

#include <string>

#include "app/common/store.h"

namespace catcow {

// Discards the interrupted session. Saves what was done as a session that ended early. Removes the
// resume point only once that record is saved. `content`: content version of the record.
void discard_cut_off(Store& store, const std::string& content);

}  // namespace catcow
