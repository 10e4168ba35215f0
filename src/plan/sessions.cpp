#include "plan/sessions.h"

#include <algorithm>

#include "plan/practised.h"

namespace catcow {
namespace {

bool is_newer(const SessionRecord& one, const SessionRecord& other) {
    const long long a = one.started.unix_seconds, b = other.started.unix_seconds;
    return a != b ? a > b : one.id > other.id;
}

}  // namespace

// Few of ten years of sessions are wanted, and they come in no order.
std::vector<const SessionRecord*> newest(const std::vector<SessionRecord>& sessions, int today,
                                         std::size_t most) {
    std::vector<const SessionRecord*> all;
    for (const SessionRecord& session : sessions) {
        if (is_check(session.routine) || day_of(session.started) > today + 1 ||
            !anything_done(session))
            continue;
        if (all.size() == most && !is_newer(session, *all.back())) continue;
        const auto place = std::find_if(
            all.begin(), all.end(),
            [&](const SessionRecord* const other) { return is_newer(session, *other); });
        all.insert(place, &session);
        if (all.size() > most) all.pop_back();
    }
    return all;
}

}  // namespace catcow
