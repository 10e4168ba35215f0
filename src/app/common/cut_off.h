#pragma once

#include <string>

#include "app/common/store.h"

namespace catcow {

// Gives up the session that was cut off: what was done of it is kept as a session that ended early. Its
// resume point goes only when that record is safe. `content`: content version of the record.
void discard_cut_off(Store& store, const std::string& content);

}  // namespace catcow
