#include "sound/cue_plan.h"

namespace catcow {

std::string_view name_of(CueKind kind) {
    switch (kind) {
        case CueKind::begin: return "begin";
        case CueKind::inhale: return "inhale";
        case CueKind::exhale: return "exhale";
        case CueKind::change_sides: return "change_sides";
        case CueKind::tick: return "tick";
        case CueKind::end: return "end";
    }
    return "";
}

std::vector<Cue> cue_plan(const Timeline& timeline, Duration from) {
    std::vector<Cue> plan;
    const auto add = [&](CueKind kind, Duration at, Duration length) {
        if (at + length > from) plan.push_back({kind, at, length});
    };
    bool begun = false;
    for (const Phase& phase : timeline.phases) {
        if (!begun && phase.kind != PhaseKind::get_ready && phase.kind != PhaseKind::close) {
            begun = true;
            add(CueKind::begin, phase.start, bowl_ring);
        }
        switch (phase.kind) {
            case PhaseKind::get_ready:
                for (int left = 3; left > 0; --left) {
                    const Duration at = phase.end() - std::chrono::seconds(left);
                    if (at >= phase.start) add(CueKind::tick, at, tick_ring);
                }
                break;
            case PhaseKind::inhale: add(CueKind::inhale, phase.start, phase.length); break;
            case PhaseKind::exhale: add(CueKind::exhale, phase.start, phase.length); break;
            case PhaseKind::change_sides:
                add(CueKind::change_sides, phase.start, block_ring);
                break;
            case PhaseKind::close: add(CueKind::end, phase.start, bowl_ring); break;
            default: break;
        }
    }
    return plan;
}

}  // namespace catcow
