#pragma once

#include <variant>
#include <vector>

#include "ui/screens/poses/intents.h"
#include "ui/screens/routines/intents.h"
#include "ui/screens/safety/intents.h"
#include "ui/screens/session/intents.h"
#include "ui/screens/settings/intents.h"
#include "ui/screens/shell/intents.h"

namespace catcow {

// What the person wants, as the screens report it. Each feature has its own type; the app hands each to
// the room of that feature.
using Intent = std::variant<ShellIntent, FigureIntent, SafetyIntent, RoutinesIntent, SessionIntent,
                            PosesIntent, SettingsIntent>;
using Intents = std::vector<Intent>;

}  // namespace catcow
