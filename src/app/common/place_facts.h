#pragma once

#include <optional>
#include <string_view>

#include "ui/screens/shell/intents.h"

namespace catcow {

// What the composition knows about a kind of place. Each place has them as `facts`.
struct PlaceFacts {
    std::string_view name;             // the name in diagnostics
    std::optional<Destination> below;  // where Back leads; empty at the bottom of the history
};

}  // namespace catcow
