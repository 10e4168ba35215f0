// Player: what was done, and where to continue.
#include "session/actions.h"
#include "session/player.h"

namespace catcow {

Moment Player::moment() const { return moment_at(now_); }

Moment Player::moment_at(Duration t) const { return at(timeline_, routine_, *catalogue_, t); }

std::vector<Done> Player::done() const {
    std::vector<Done> all;
    int latest = 0;  // the last completed breath of this side
    for (const Phase& phase : timeline_.phases) {
        if (phase.start >= now_) break;
        if (!is_breath(phase.kind)) continue;
        const bool same_side =
            !all.empty() && all.back().item == phase.item && all.back().side == phase.side;
        if (!same_side || phase.breath <= latest) {
            all.push_back({.item = phase.item, .side = phase.side, .planned = phase.breaths});
            latest = 0;
        }
        all.back().planned = phase.breaths;  // there may be one more now
        if (phase.kind == PhaseKind::exhale && !phase.cut && phase.end() <= now_) {
            ++all.back().done;
            latest = phase.breath;
        }
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
