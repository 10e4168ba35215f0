#include "session/steps.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "session/actions.h"

namespace catcow {
namespace {

int count_of(const Variant& variant, StepAt at) {
    return static_cast<int>(std::count_if(variant.steps.begin(), variant.steps.end(),
                                          [at](const Step& step) { return step.at == at; }));
}

// Returns the step number `number` among those for `at`, wrapping round; -1 if there is none.
int in_turn(const Variant& variant, StepAt at, int number) {
    const int count = count_of(variant, at);
    if (count == 0) return -1;
    int skip = number % count;
    for (int i = 0; i < static_cast<int>(variant.steps.size()); ++i) {
        if (variant.steps[static_cast<std::size_t>(i)].at == at && skip-- == 0) return i;
    }
    return -1;
}

int in_shares(const Variant& variant, StepAt at, double progress) {
    const int count = count_of(variant, at);
    return in_turn(variant, at, std::min(static_cast<int>(progress * count), count - 1));
}

int in_breath(const Timeline& timeline, std::size_t index, const Variant& variant, DoseKind kind) {
    const Phase& phase = timeline.phases[index];
    const bool inhale = phase.kind == PhaseKind::inhale;
    int turn = kind == DoseKind::lifts ? phase.repetition - 1 : phase.breath - 1;
    // A flow that begins in the middle has its first inhale behind it.
    if (kind == DoseKind::flow && inhale && begins_in_the_middle(variant))
        turn = std::max(turn - 1, 0);
    if (kind == DoseKind::flow && phase.action == Action::ready)
        return in_turn(variant, StepAt::ready, 0);
    const int with_breath = in_turn(variant, inhale ? StepAt::inhale : StepAt::exhale, turn);
    if (kind == DoseKind::flow) return with_breath;

    // The first breath of each hold, set or repetition uses no `hold` step.
    const int holds_before = std::max(phase.breath - std::max(phase.repetition, 1) - 1, 0);
    const int with_hold = in_turn(variant, StepAt::hold, holds_before);
    if (kind == DoseKind::lifts) {
        if (phase.action == Action::lower) return in_turn(variant, StepAt::lower, turn);
        return phase.action == Action::hold ? with_hold : with_breath;
    }
    const bool moves_in = timeline.phases[inhale ? index : index - 1].action != Action::hold;
    return moves_in || with_hold < 0 ? with_breath : with_hold;
}

}  // namespace

std::optional<StepAt> shared_in(PhaseKind kind) {
    switch (kind) {
        case PhaseKind::enter: return StepAt::enter;
        case PhaseKind::change_sides: return StepAt::change;
        case PhaseKind::leave: return StepAt::leave;
        case PhaseKind::rest: return StepAt::rest;
        default: return std::nullopt;
    }
}

int step_at(const Timeline& timeline, int index, double progress, const Variant& variant,
            DoseKind kind) {
    const auto place = static_cast<std::size_t>(index);
    const PhaseKind here = timeline.phases[place].kind;
    if (here == PhaseKind::inhale || here == PhaseKind::exhale)
        return in_breath(timeline, place, variant, kind);
    const auto shared = shared_in(here);
    return shared ? in_shares(variant, *shared, progress) : -1;
}

double begin_of_step(PhaseKind kind, double progress, const Variant& variant) {
    const auto shared = shared_in(kind);
    const int count = shared ? count_of(variant, *shared) : 0;
    return count > 1 ? std::floor(progress * count) / count : progress;
}

}  // namespace catcow
