#include "app/session/gather.h"

#include "session/together.h"

namespace catcow {

void gather(PracticePlan& plan, const Routine& others, const Person& usual,
            const Catalogue& catalogue, Duration unix_now, Duration now) {
    const Duration since = unix_now - seconds(static_cast<double>(*others.start));
    const auto joining = join(plan.routine, catalogue, plan.settings, since);
    if (!joining) return;
    const bool same = same_breaths(plan.routine, plan.settings, others, usual, catalogue);
    plan.start = joining->start;
    plan.settings.get_ready = joining->get_ready;
    plan.together = WithOthers{now + joining->get_ready, same};
}

}  // namespace catcow
