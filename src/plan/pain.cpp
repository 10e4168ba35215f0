#include "plan/pain.h"

#include <algorithm>

namespace catcow {

bool rose(const SessionRecord& session, const PlanRules& rules) {
    return session.pain_before && session.pain_after &&
           *session.pain_after - *session.pain_before >= rules.pain.worse;
}

bool stayed_up(const SessionRecord& session, const PlanRules& rules) {
    return session.pain_morning &&
           *session.pain_morning > std::max(rules.pain.go_on, session.pain_before.value_or(0));
}

}  // namespace catcow
