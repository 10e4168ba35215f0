#pragma once

#include <forward_list>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

#include "ui/screens/builder/intents.h"
#include "ui/screens/learn/intents.h"
#include "ui/screens/plan/intents.h"
#include "ui/screens/poses/intents.h"
#include "ui/screens/routines/intents.h"
#include "ui/screens/safety/intents.h"
#include "ui/screens/session/intents.h"
#include "ui/screens/settings/intents.h"
#include "ui/screens/shell/intents.h"

namespace catcow {

// What the person wants, as the screens report it. Each feature has its own type. The app passes an
// intent to the room of its feature.
using Intent = std::variant<ShellIntent, FigureIntent, SafetyIntent, PlanIntent, MyPlanIntent,
                            RoutinesIntent, PreviewIntent, FilmIntent, BuilderIntent, SessionIntent,
                            PosesIntent, LearnIntent, SettingsIntent>;
// No alternative owns anything. So the many places that make an intent need no code to copy or
// destroy it.
static_assert(std::is_trivially_copyable_v<Intent>);

// The intents of one frame, in the order of their arrival.
class Intents {
public:
    void push_back(Intent intent);
    // Owns a text that an intent refers to. The returned view is valid as long as this object.
    std::string_view keep(std::string text);

    bool empty() const { return all_.empty(); }
    auto begin() const { return all_.begin(); }
    auto end() const { return all_.end(); }

private:
    std::vector<Intent> all_;
    std::forward_list<std::string> texts_;
};

}  // namespace catcow
