#include <algorithm>

#include "base/ease.h"
#include "session/actions.h"
#include "session/composer.h"
#include "session/steps.h"

namespace catcow {
namespace {

double lungs_in(const Phase& phase, double progress) {
    if (phase.kind == PhaseKind::inhale) return minimum_jerk(progress);
    if (phase.kind == PhaseKind::exhale) return 1.0 - minimum_jerk(progress);
    return 0.0;
}

// Returns true for phases that the breaths of the same side follow directly.
bool leads_to_breath(PhaseKind kind) {
    return kind == PhaseKind::get_ready || kind == PhaseKind::enter || kind == PhaseKind::rest ||
           kind == PhaseKind::change_sides;
}

int breaths_left_from(const std::vector<Phase>& phases, std::size_t index) {
    while (index + 1 < phases.size() && leads_to_breath(phases[index].kind)) ++index;
    const Phase& phase = phases[index];
    return is_breath(phase.kind) ? phase.breaths - phase.breath + 1 : 0;
}

// Returns the item that a leave, or a move to a rest, leads to. The moves to a rest name the item
// that is left. Returns -1 for the close.
int item_after_way(const Timeline& timeline, std::size_t index) {
    const std::vector<Phase>& phases = timeline.phases;
    const int left = phases[index].item;
    while (index + 1 < phases.size() && phases[index + 1].kind == PhaseKind::move &&
           phases[index + 1].item == left)
        ++index;
    return index + 1 < phases.size() ? phases[index + 1].item : -1;
}

bool leads_to_rest(const std::vector<Phase>& phases, std::size_t index) {
    while (index < phases.size() && phases[index].kind == PhaseKind::move) ++index;
    return index < phases.size() && phases[index].waits;
}

// Some items are left out, so it is not always the next one of the routine.
int item_after(const Timeline& timeline, std::size_t index) {
    const Phase& phase = timeline.phases[index];
    const bool to_rest = phase.kind == PhaseKind::move && leads_to_rest(timeline.phases, index);
    if (phase.kind == PhaseKind::leave || to_rest) return item_after_way(timeline, index);
    const auto other = [&](const Phase& later) {
        return later.item != phase.item &&
               (later.kind == PhaseKind::enter || is_breath(later.kind));
    };
    const auto from = timeline.phases.begin() + static_cast<std::ptrdiff_t>(index);
    const auto next = std::find_if(from, timeline.phases.end(), other);
    return phase.item < 0 || next == timeline.phases.end() ? -1 : next->item;
}

}  // namespace

int phase_at(const Timeline& timeline, Duration t) {
    const auto after =
        std::upper_bound(timeline.phases.begin(), timeline.phases.end(), t,
                         [](Duration time, const Phase& phase) { return time < phase.start; });
    return std::max(0, static_cast<int>(after - timeline.phases.begin()) - 1);
}

Moment at(const Timeline& timeline, const Routine& routine, const Catalogue& catalogue,
          Duration t) {
    t = std::clamp(t, Duration{}, timeline.length());
    Moment moment;
    moment.phase = phase_at(timeline, t);
    const auto index = static_cast<std::size_t>(moment.phase);
    const Phase& phase = timeline.phases[index];

    const bool over = t >= phase.end();
    moment.progress = over ? 1.0
                           : phase.from + (1 - phase.from) * in_seconds(t - phase.start) /
                                              in_seconds(phase.length);
    moment.left_in_phase = phase.end() - t;
    moment.left = timeline.length() - t;
    moment.breaths_left = breaths_left_from(timeline.phases, index);
    moment.item = phase.item;
    moment.side = phase.side;
    moment.next_item = item_after(timeline, index);
    moment.lungs = lungs_in(phase, moment.progress);
    if (phase.item >= 0) {
        const Item& item = routine.items[static_cast<std::size_t>(phase.item)];
        moment.step = step_at(timeline, moment.phase, moment.progress, variant_of(item, catalogue),
                              item.dose.kind);
    }
    return moment;
}

}  // namespace catcow
