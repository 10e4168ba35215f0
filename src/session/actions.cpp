#include "session/actions.h"

#include <algorithm>
#include <span>

namespace catcow {

bool begins_in_the_middle(const Variant& variant) {
    return std::any_of(variant.steps.begin(), variant.steps.end(),
                       [](const Step& step) { return step.at == StepAt::ready; });
}

namespace {

// The place of one breath within its hold, set or repetition.
struct Place {
    bool begins = false;    // it is the first breath
    bool ends = false;      // it is the last breath, and its exhale must bring the body down
    bool still_up = false;  // the breath before it left the body up
};

struct Actions {
    Action inhale = Action::flow;
    Action exhale = Action::flow;
};

Actions lifting_on_inhale(const Place& place) {
    return {place.begins ? Action::lift : Action::hold, place.ends ? Action::lower : Action::hold};
}

Actions lifting_on_exhale(const Place& place) {
    if (place.begins) return {place.still_up ? Action::lower : Action::ready, Action::lift};
    return {Action::hold, place.ends ? Action::lower : Action::hold};
}

// A flow has no repetitions, so only its first breath begins something.
Actions flowing(const Place& place, const Variant& variant) {
    if (place.begins && begins_in_the_middle(variant)) return {Action::ready, Action::lift};
    return {};
}

std::span<Phase> rest_of_side(std::vector<Phase>& phases, std::size_t first) {
    std::size_t last = first;
    while (last < phases.size() && phases[last].item == phases[first].item &&
           phases[last].side == phases[first].side &&
           (is_breath(phases[last].kind) || phases[last].kind == PhaseKind::rest)) {
        ++last;
    }
    return {phases.data() + first, last - first};
}

}  // namespace

void give_actions(std::vector<Phase>& phases, std::size_t first, DoseKind kind,
                  const Variant& variant) {
    const std::span<Phase> side = rest_of_side(phases, first);
    int repetition = -1;
    bool up = false;
    for (std::size_t i = 0; i + 1 < side.size();) {
        Phase& inhale = side[i];
        if (inhale.kind != PhaseKind::inhale) {
            up = false;
            ++i;
            continue;
        }
        Phase& exhale = side[i + 1];
        const bool goes_on = i + 2 < side.size() && side[i + 2].kind == PhaseKind::inhale;
        const bool last = !goes_on || side[i + 2].repetition != inhale.repetition;
        const bool comes_down = kind == DoseKind::lifts || (kind == DoseKind::sets && goes_on);
        const Place place{inhale.repetition != repetition, comes_down && last, up};
        const Actions actions = kind == DoseKind::flow            ? flowing(place, variant)
                                : variant.lifts == Breath::inhale ? lifting_on_inhale(place)
                                                                  : lifting_on_exhale(place);
        inhale.action = actions.inhale;
        exhale.action = actions.exhale;
        up = actions.exhale != Action::lower;
        repetition = inhale.repetition;
        i += 2;
    }
}

bool begins_lowered(const Timeline& timeline, int index) {
    const Phase& here = timeline.phases[static_cast<std::size_t>(index)];
    for (int i = index - 1; i >= 0; --i) {
        const Phase& before = timeline.phases[static_cast<std::size_t>(i)];
        if (before.kind == PhaseKind::get_ready) continue;
        if (before.item != here.item) return false;
        if (before.cut && before.kind == here.kind) continue;  // the same one, before a pause
        switch (before.kind) {
            case PhaseKind::enter: return true;
            case PhaseKind::rest:
            case PhaseKind::change_sides:
                if (before.cut) continue;  // perhaps not down yet
                return true;
            default:
                return before.action == Action::ready ||
                       (before.action == Action::lower && !before.cut);
        }
    }
    return false;
}

bool begins_anew(const Timeline& timeline, int index) {
    for (int i = index - 1; i >= 0; --i) {
        const Phase& before = timeline.phases[static_cast<std::size_t>(i)];
        const bool again = before.cut && before.action == Action::ready;
        if (before.kind == PhaseKind::get_ready || again) continue;
        return before.kind == PhaseKind::enter ||
               (before.kind == PhaseKind::change_sides && !before.cut);
    }
    return false;
}

int breaths_held(const Timeline& timeline, int index, bool since_lift) {
    const Phase& here = timeline.phases[static_cast<std::size_t>(index)];
    if (index > 0 && here.kind == PhaseKind::exhale) --index;  // its inhale
    if (timeline.phases[static_cast<std::size_t>(index)].action != Action::hold) return -1;
    int held = 0;
    for (int i = index - 1; i > 0; --i) {
        const Phase& before = timeline.phases[static_cast<std::size_t>(i)];
        if (before.item != here.item || before.side != here.side) break;
        if (before.kind != PhaseKind::exhale) continue;
        const Action inhale = timeline.phases[static_cast<std::size_t>(i) - 1].action;
        if (inhale == Action::hold) {
            held += !before.cut;
            continue;
        }
        // It lifts: at the beginning of a hold, or again after a pause.
        const int each = before.breaths / std::max(before.repetitions, 1);
        if (since_lift || (before.breath - 1) % std::max(each, 1) > 0) break;
    }
    return held;
}

}  // namespace catcow
