#pragma once

#include "app/common/content.h"
#include "app/common/store.h"
#include "ui/screens/progress/screens.h"

namespace catcow {

// `today`: day_of() now.
ProgressModel progress_model(const Store& store, const Content& content, int today);

}  // namespace catcow
