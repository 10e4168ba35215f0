#pragma once

#include <variant>

namespace catcow {

struct AcceptNotice {};
struct ToggleNeed {
    int number;  // index in NeedRules::needs
};
struct ToggleProp {
    int number;  // index in NeedRules::props
};
struct FinishNeeds {};

using SafetyIntent = std::variant<AcceptNotice, ToggleNeed, ToggleProp, FinishNeeds>;

}  // namespace catcow
