#pragma once

#include "app/common/content.h"
#include "journal/record.h"
#include "ui/screens/safety/screens.h"

namespace catcow {

NeedsModel needs_model(const Settings& settings, const Content& content, bool first_visit);

}  // namespace catcow
