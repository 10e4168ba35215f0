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

// Returns the steps that share the time of a phase of this kind; nothing for the other kinds.
std::optional<StepAt> shared_in(PhaseKind kind) {
    switch (kind) {
        case PhaseKind::enter: return StepAt::enter;
        case PhaseKind::change_sides: return StepAt::change;
        case PhaseKind::leave: return StepAt::leave;
        case PhaseKind::rest: return StepAt::rest;
        default: return std::nullopt;
    }
}

// Returns the `hold` step of the breath at `index`; -1 for a breath that moves into the pose, and if
// there is none. They come in turn. One that does something (lays a hand on the knee) is said first
// after every lift, and only then.
int hold_step(const Timeline& timeline, int index, const Variant& variant) {
    const int first = in_turn(variant, StepAt::hold, 0);
    if (first < 0) return -1;
    const auto& shows = variant.steps[static_cast<std::size_t>(first)].shows;
    const bool does =
        std::any_of(shows.begin(), shows.end(), [](const Show& show) { return show.is_done; });
    const int held = breaths_held(timeline, index, does);
    if (held < 0 || !does) return held < 0 ? -1 : in_turn(variant, StepAt::hold, held);
    const int others = count_of(variant, StepAt::hold) - 1;
    return held == 0 || others == 0 ? first
                                    : in_turn(variant, StepAt::hold, 1 + (held - 1) % others);
}

// Returns the step of a breath of a posture check. Each has the same number of breaths, and the last one also those that
// were added. It begins with the half of its first breath that it names; before that, the one before is still told.
int step_in_order(const Phase& phase, const Variant& variant) {
    const int count = static_cast<int>(variant.steps.size());
    const int each = std::max(1, phase.breaths / count);
    const int begun = phase.breath - 1;
    const int step = std::min(begun / each, count - 1);
    const bool waits = variant.steps[static_cast<std::size_t>(step)].at == StepAt::exhale &&
                       begun == step * each && phase.kind == PhaseKind::inhale;
    return waits ? step - 1 : step;
}

int in_breath(const Timeline& timeline, std::size_t index, const Variant& variant, DoseKind kind) {
    const Phase& phase = timeline.phases[index];
    if (variant.in_order) return step_in_order(phase, variant);
    const bool inhale = phase.kind == PhaseKind::inhale;
    int turn = kind == DoseKind::lifts ? phase.repetition - 1 : phase.breath - 1;
    // A flow that begins in the middle has its first inhale behind it.
    if (kind == DoseKind::flow && inhale && begins_in_the_middle(variant))
        turn = std::max(turn - 1, 0);
    if (kind == DoseKind::flow && phase.action == Action::ready)
        return in_turn(variant, StepAt::ready, 0);
    const int with_breath = in_turn(variant, inhale ? StepAt::inhale : StepAt::exhale, turn);
    if (kind == DoseKind::flow) return with_breath;

    const int with_hold = hold_step(timeline, static_cast<int>(index), variant);
    if (kind == DoseKind::lifts) {
        if (phase.action == Action::lower) return in_turn(variant, StepAt::lower, turn);
        return phase.action == Action::hold ? with_hold : with_breath;
    }
    return with_hold < 0 ? with_breath : with_hold;
}

}  // namespace

int step_at(const Timeline& timeline, int index, double progress, const Variant& variant,
            DoseKind kind) {
    const auto place = static_cast<std::size_t>(index);
    const PhaseKind here = timeline.phases[place].kind;
    if (here == PhaseKind::inhale || here == PhaseKind::exhale)
        return in_breath(timeline, place, variant, kind);
    const std::vector<int> shared = steps_shared(timeline, index, variant);
    if (shared.empty()) return -1;
    const auto number = static_cast<std::size_t>(progress * static_cast<double>(shared.size()));
    return shared[std::min(number, shared.size() - 1)];
}

std::vector<int> steps_shared(const Timeline& timeline, int index, const Variant& variant) {
    const Phase& phase = timeline.phases[static_cast<std::size_t>(index)];
    std::vector<int> shared;
    if (phase.back) return shared;
    const auto at = shared_in(phase.kind);
    for (int i = 0; at && i < static_cast<int>(variant.steps.size()); ++i) {
        const Step& step = variant.steps[static_cast<std::size_t>(i)];
        if (step.at != *at) continue;
        const bool said = step.only_if == OnlyIf::always ||
                          begins_lowered(timeline, index) == (step.only_if == OnlyIf::lowered);
        if (said) shared.push_back(i);
    }
    return shared;
}

double begin_of_step(const Timeline& timeline, int index, double progress, const Variant& variant) {
    const auto count = static_cast<double>(steps_shared(timeline, index, variant).size());
    return count > 1 ? std::floor(progress * count) / count : progress;
}

}  // namespace catcow
