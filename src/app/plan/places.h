#pragma once

#include <optional>
#include <string>

#include "app/common/place_facts.h"
#include "journal/activity.h"

namespace catcow::place {

struct Today {
    static constexpr PlaceFacts facts{"today", {}};
};
// The questions before a session is proposed for a bad day.
struct BadDay {
    static constexpr PlaceFacts facts{"bad-day", Destination::today};
    bool sign = false;  // of an emergency
};

// The weekly goal, the programme and what the person wants to be able to do.
struct MyPlan {
    static constexpr PlaceFacts facts{"plan", Destination::progress};
    std::string activity;                     // what the person is writing
    std::optional<catcow::Activity> removed;  // can still be put back
};
struct RemindersPage {
    static constexpr PlaceFacts facts{"reminders", Destination::plan};
    std::string said;  // that a file is being saved
};

}  // namespace catcow::place
