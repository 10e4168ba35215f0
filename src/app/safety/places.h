#pragma once

namespace catcow::place {

struct FirstNotice {};  // on the first visit
struct FirstNeeds {};
struct SafetyNotice {};  // from Settings
struct Needs {};

}  // namespace catcow::place
