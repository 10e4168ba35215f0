#include "sound/cue_plan.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "session/composer.h"
#include "session/steps.h"
#include "session/told.h"

namespace catcow {
namespace {

class Planner {
public:
    // Without a routine, a phase has one step.
    Planner(const Timeline& timeline, Duration from, BreathCues breaths, const Routine* routine,
            const Catalogue* catalogue)
        : timeline_(timeline),
          from_(from),
          breaths_(breaths),
          routine_(routine),
          catalogue_(catalogue) {}

    std::vector<Cue> all() {
        for (int i = 0; i < static_cast<int>(timeline_.phases.size()); ++i) add_cues(i);
        return std::move(plan_);
    }

private:
    void add(CueKind kind, Duration at, Duration length) {
        if (at + length > from_) plan_.push_back({kind, at, length});
    }
    void add(CueKind kind, Duration at) { add(kind, at, ring_of(kind)); }

    void add_cues(int index) {
        const Phase& phase = timeline_.phases[static_cast<std::size_t>(index)];
        if (phase.kind == PhaseKind::get_ready) return add_ticks(phase);
        if (phase.kind == PhaseKind::close) return add(CueKind::end, phase.start);
        const bool begins = !std::exchange(begun_, true);
        if (begins) add(CueKind::begin, phase.start);
        if (phase.kind == PhaseKind::inhale || phase.kind == PhaseKind::exhale) {
            add_breath(phase);
        } else if (phase.kind != PhaseKind::rest) {
            if (!begins && phase.from == 0) add(first_cue(phase), phase.start);
            add_steps(phase, steps_in(index));
            add_end_of_way(index);
        }
        item_ = phase.item;
    }

    // Returns the number of steps that share the time of the phase at an index; at least 1. What was
    // played may name an item that changed needs have removed since.
    int steps_in(int index) const {
        const Phase& phase = timeline_.phases[static_cast<std::size_t>(index)];
        if (!routine_ || !pose_at(*routine_, *catalogue_, phase.item)) return 1;
        const Item& item = routine_->items[static_cast<std::size_t>(phase.item)];
        const auto shared = steps_shared(timeline_, index, variant_of(item, *catalogue_));
        return std::max(1, static_cast<int>(shared.size()));
    }

    void add_ticks(const Phase& phase) {
        for (int left = 3; left > 0; --left) {
            const Duration at = phase.end() - std::chrono::seconds(left);
            if (at >= phase.start) add(CueKind::tick, at);
        }
    }

    void add_breath(const Phase& phase) {
        const bool in = phase.kind == PhaseKind::inhale;
        if (breaths_ == BreathCues::tones)
            add(in ? CueKind::inhale : CueKind::exhale, phase.start, phase.length);
        if (breaths_ == BreathCues::bells)
            add(in ? CueKind::bell_in : CueKind::bell_out, phase.start);
    }

    CueKind first_cue(const Phase& phase) const {
        switch (phase.kind) {
            case PhaseKind::leave: return CueKind::out_of_pose;
            case PhaseKind::change_sides: return CueKind::change_sides;
            default: break;
        }
        if (phase.item != item_) return CueKind::new_pose;
        return phase.kind == PhaseKind::move ? CueKind::next_step : CueKind::into_pose;
    }

    // Adds the cues inside a phase in which the person moves. A phase that was cut is history.
    void add_steps(const Phase& phase, int steps) {
        if (phase.cut) return;
        const double left = 1 - phase.from;  // share of the whole phase
        const double step = in_seconds(phase.length) / left / steps;
        const int parts =
            std::max(1, static_cast<int>(std::ceil(step / in_seconds(longest_step_without_cue))));
        for (int part = 1; part < steps * parts; ++part) {
            const double share = static_cast<double>(part) / (steps * parts);
            if (share <= phase.from) continue;
            add(part % parts == 0 ? CueKind::next_step : CueKind::on_the_way,
                phase.start + seconds(in_seconds(phase.length) * (share - phase.from) / left));
        }
    }

    // Rings out as the session begins to wait: in a wait nothing sounds.
    void add_end_of_way(int index) {
        const auto next = static_cast<std::size_t>(index) + 1;
        if (next == timeline_.phases.size() || !timeline_.phases[next].until_ready) return;
        const Duration at = timeline_.phases[next].start - ring_of(CueKind::next_step);
        if (at > timeline_.phases[next - 1].start) add(CueKind::next_step, at);
    }

    const Timeline& timeline_;
    Duration from_;
    BreathCues breaths_;
    const Routine* routine_;
    const Catalogue* catalogue_;
    std::vector<Cue> plan_;
    bool begun_ = false;
    int item_ = -1;  // of the last phase before, other than a get_ready
};

}  // namespace

std::string_view name_of(CueKind kind) {
    switch (kind) {
        case CueKind::begin: return "begin";
        case CueKind::inhale: return "inhale";
        case CueKind::exhale: return "exhale";
        case CueKind::bell_in: return "bell_in";
        case CueKind::bell_out: return "bell_out";
        case CueKind::new_pose: return "new_pose";
        case CueKind::next_step: return "next_step";
        case CueKind::into_pose: return "into_pose";
        case CueKind::out_of_pose: return "out_of_pose";
        case CueKind::change_sides: return "change_sides";
        case CueKind::on_the_way: return "on_the_way";
        case CueKind::tick: return "tick";
        case CueKind::end: return "end";
    }
    return "";
}

bool is_awaited(CueKind kind) {
    switch (kind) {
        case CueKind::new_pose:
        case CueKind::next_step:
        case CueKind::into_pose:
        case CueKind::out_of_pose:
        case CueKind::on_the_way: return false;
        default: return true;
    }
}

Duration ring_of(CueKind kind) {
    switch (kind) {
        case CueKind::begin:
        case CueKind::end: return bowl_ring;
        case CueKind::new_pose: return seconds(2);
        case CueKind::bell_in:
        case CueKind::bell_out: return seconds(2.5);
        case CueKind::into_pose:
        case CueKind::out_of_pose: return seconds(1.4);
        case CueKind::next_step:
        case CueKind::on_the_way: return seconds(0.8);
        case CueKind::change_sides: return block_ring;
        case CueKind::tick: return tick_ring;
        case CueKind::inhale:
        case CueKind::exhale: break;
    }
    return {};
}

std::vector<Cue> cue_plan(const Timeline& timeline, const Routine& routine,
                          const Catalogue& catalogue, Duration from, BreathCues breaths) {
    return Planner(timeline, from, breaths, &routine, &catalogue).all();
}

std::vector<Cue> cue_plan(const Timeline& timeline, Duration from) {
    return Planner(timeline, from, BreathCues::tones, nullptr, nullptr).all();
}

std::vector<Duration> awaited(const std::vector<Cue>& plan) {
    std::vector<Duration> times;
    for (const Cue& cue : plan) {
        if (is_awaited(cue.kind)) times.push_back(cue.at);
    }
    return times;
}

}  // namespace catcow
