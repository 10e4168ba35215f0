#include "base/version.h"

namespace catcow {

std::string_view version() { return CATCOW_VERSION; }

}  // namespace catcow
