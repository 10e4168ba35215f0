#pragma once

namespace catcow::place {

struct FirstNotice {};  // at the first visit
struct FirstNeeds {};
struct SafetyNotice {};  // from Settings
struct Needs {};

}  // namespace catcow::place
