// Demonstration: what each phase of a timeline does with the body.
#include <algorithm>

#include "demonstration/demonstration.h"

namespace catcow {

int Demonstration::find(const Pose& pose, const Variant& variant, const char* key) const {
    return data_.find(pose.id, variant.id, key);
}

Demonstration::Act Demonstration::breath(Step empty, Step full, const std::string& pose) const {
    return {{empty, full}, true, pose};
}

// From the variant's position to where its first breath begins.
std::vector<Demonstration::Step> Demonstration::way_in(const Pose& pose, const Variant& variant,
                                                       Side side) const {
    std::vector<Step> steps;
    const int start = data_.find(variant.position);
    if (start >= 0) steps.push_back({start, Side::left});
    const std::string name = pose.id + "." + variant.id;
    for (const body::EntryData& entry : data_.entries()) {
        if (entry.variant != name) continue;
        for (const int key : entry.keys) steps.push_back({key, side});
    }
    for (const char* key : {"ready", "exhale", "hold"}) {
        const int found = find(pose, variant, key);
        if (found < 0) continue;
        steps.push_back({found, side});
        return steps;
    }
    return {};
}

Demonstration::Act Demonstration::move_act(const Move& move) const {
    Act act;
    for (const body::MoveData& data : data_.moves()) {
        const bool back = data.from == move.to && data.to == move.from;
        if (!back && (data.from != move.from || data.to != move.to)) continue;
        for (const int key : data.keys) act.steps.push_back({key, Side::left});
        if (back) std::reverse(act.steps.begin(), act.steps.end());
        return act;
    }
    for (const std::string& end : {move.from, move.to}) {
        const int key = data_.find(end);
        if (key < 0) return {};
        act.steps.push_back({key, Side::left});
    }
    return act;
}

Demonstration::Act Demonstration::pose_act(const Timeline& timeline, const Phase& phase, int index,
                                           const Pose& pose, const Variant& variant) {
    const Side side = mirror_ && figure::faces(pose.id) ? other(phase.side) : phase.side;
    const auto keys = figures_.breath_keys(pose.id, variant.id);
    if (!keys) return {};
    if (is_bad({keys->exhale, side}) || is_bad({keys->inhale, side})) {
        // Never a broken body: the nearest easier variant is shown instead, as it is held.
        const auto easier = figures_.shown_keys(catalogue_, {&pose, &variant}, side);
        return easier ? breath({easier->exhale, side}, {easier->inhale, side}, pose.id) : Act{};
    }
    const Step empty{keys->exhale, side}, full{keys->inhale, side};
    const int first = find(pose, variant, "ready");
    const Step ready{first >= 0 ? first : keys->exhale, side};
    // Whether the body is down already: the breath before has lowered it.
    const bool down =
        index > 0 && timeline.phases[static_cast<size_t>(index) - 1].action == Action::lower;
    const auto way = [&](std::vector<Step> steps) {
        steps.erase(std::unique(steps.begin(), steps.end()), steps.end());
        std::erase_if(steps, [&](Step step) { return is_bad(step); });
        if (steps.empty()) return breath(empty, full, pose.id);
        return steps.size() > 1 ? Act{std::move(steps), false, pose.id}
                                : breath(steps[0], steps[0], pose.id);
    };
    const auto way_out = [&](Side of) {
        std::vector<Step> steps = way_in(pose, variant, of);
        if (!down) steps.push_back({empty.key, of});
        std::reverse(steps.begin(), steps.end());
        return steps;
    };
    switch (phase.kind) {
        case PhaseKind::enter: return way(way_in(pose, variant, side));
        case PhaseKind::leave: return way(way_out(side));
        case PhaseKind::change_sides: {
            // What begins alike on both sides needs no way out and in.
            if (first >= 0 && figures_.is_solved(first, side) && figures_.same_on_both_sides(first))
                return down ? breath(ready, ready, pose.id)
                            : way({{empty.key, other(side)}, ready});
            std::vector<Step> steps = way_out(other(side));
            for (const Step step : way_in(pose, variant, side)) steps.push_back(step);
            return way(steps);
        }
        case PhaseKind::rest: return down ? breath(ready, ready, pose.id) : way({empty, ready});
        default: break;
    }
    switch (phase.action) {
        case Action::ready: return breath(ready, ready, pose.id);
        case Action::lift: return first < 0 ? breath(empty, full, pose.id) : way({ready, empty});
        case Action::lower: return first < 0 ? breath(empty, full, pose.id) : way({empty, ready});
        default: return breath(empty, full, pose.id);
    }
}

Demonstration::Act Demonstration::act_of(const Timeline& timeline, const Routine& routine,
                                         int index) {
    if (index < 0 || index >= static_cast<int>(timeline.phases.size())) return {};
    const Phase& phase = timeline.phases[static_cast<size_t>(index)];
    if (phase.kind == PhaseKind::get_ready) {  // there where it will begin
        const Act next = act_of(timeline, routine, index + 1);
        return next.steps.empty() ? Act{} : breath(next.steps[0], next.steps[0], next.pose);
    }
    if (phase.kind == PhaseKind::close) {  // there where it ended
        int before = index - 1;
        while (before > 0 &&
               timeline.phases[static_cast<size_t>(before)].kind == PhaseKind::get_ready)
            --before;
        if (before < 0) return {};
        const Act last = act_of(timeline, routine, before);
        if (last.steps.empty()) return {};
        return breath(last.steps.back(), last.steps.back());
    }
    if (phase.kind == PhaseKind::move)
        return move_act(catalogue_.moves()[static_cast<size_t>(phase.move)]);
    if (phase.item < 0 || phase.item >= static_cast<int>(routine.items.size())) return {};
    const Item& item = routine.items[static_cast<size_t>(phase.item)];
    const Pose* pose = catalogue_.pose(item.pose);
    const Variant* variant = pose ? pose->variant(item.variant) : nullptr;
    return variant ? pose_act(timeline, phase, index, *pose, *variant) : Act{};
}

}  // namespace catcow
