// Player: what was done, and where to take it up again.
#include "session/actions.h"
#include "session/player.h"

namespace catcow {

Moment Player::moment() const { return moment_at(now_); }

Moment Player::moment_at(Duration t) const { return at(timeline_, routine_, *catalogue_, t); }

std::vector<Done> Player::done() const {
    std::vector<Done> all;
    int latest = 0;  // breath
    for (const Phase& phase : timeline_.phases) {
        if (phase.start >= now_) break;
        if (!is_breath(phase.kind)) continue;
        const bool begins = all.empty() || all.back().item != phase.item ||
                            all.back().side != phase.side || phase.breath < latest;
        if (begins)
            all.push_back({.item = phase.item, .side = phase.side, .planned = phase.breaths});
        const bool completed = !phase.cut && phase.end() <= now_;
        if (phase.kind == PhaseKind::exhale && completed) ++all.back().done;
        latest = phase.breath;
    }
    return all;
}

Start Player::resume_point() const {
    for (auto i = static_cast<std::size_t>(current_); i < timeline_.phases.size(); ++i) {
        const Phase& phase = timeline_.phases[i];
        if (is_breath(phase.kind) && phase.end() > now_) {
            return {.item = phase.item, .side = phase.side, .breath = phase.breath};
        }
    }
    return {.item = static_cast<int>(routine_.items.size())};
}

}  // namespace catcow
