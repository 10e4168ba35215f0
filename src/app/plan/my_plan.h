#pragma once

#include <variant>

#include "app/plan/places.h"
#include "app/shell/outcome.h"
#include "app/shell/world.h"
#include "plan/programme.h"
#include "ui/screens/plan/screens.h"

namespace catcow {

// The person's own plan: a goal for the week, the programme, what they want to be able to do, and the reminders in their
// calendar. All of it are settings.
class MyPlanRoom {
public:
    explicit MyPlanRoom(World& world) : world_(world) {}

    void draw(const place::MyPlan& at, Intents& intents);
    void draw(const place::RemindersPage& at, Intents& intents);

    using Outcome = std::variant<Stay, place::RemindersPage>;
    // What is asked on Today also comes here: `plan` and `page` are null then.
    Outcome carry_out(const MyPlanIntent& intent, place::MyPlan* plan, place::RemindersPage* page);

private:
    MyPlanModel my_plan_model(const place::MyPlan& at) const;
    void tell_barrier(Barrier barrier);
    void add_activity(place::MyPlan& at);
    void remove_activity(place::MyPlan& at, int index);
    void put_back(place::MyPlan& at);
    void rate(const RateActivity& what);
    void save(place::RemindersPage& at, bool removes);

    World& world_;
};

}  // namespace catcow
