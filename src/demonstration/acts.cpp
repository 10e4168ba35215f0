// The part of Demonstration that decides what the body does in each phase of a timeline.
#include <utility>

#include "demonstration/demonstration.h"

namespace catcow {

Demonstration::Act Demonstration::breath(body::Stop empty, body::Stop full,
                                         const std::string& pose) const {
    return {{empty, full}, true, pose};
}

// Returns the part of a way that can be shown. If a single key is left, the body breathes there. If
// nothing is left, returns `otherwise`.
Demonstration::Act Demonstration::along(body::Way way, Act otherwise) {
    way = body::without_bad(figures_, std::move(way));
    if (way.empty()) return otherwise;
    if (way.size() == 1) return breath(way[0], way[0], otherwise.pose);
    return {std::move(way), false, otherwise.pose};
}

Demonstration::Act Demonstration::pose_act(const Timeline& timeline, const Phase& phase, int index,
                                           const Pose& pose, const Variant& variant) {
    const Side side = mirror_ && figure::faces(pose.id) ? other(phase.side) : phase.side;
    const auto keys = body::keys_of(figures_, pose, variant);
    if (!keys) return {};
    if (figures_.has_failed(keys->exhale, side) || figures_.has_failed(keys->inhale, side)) {
        // Never show a broken body. Show the nearest easier variant instead, held.
        const auto easier = figures_.shown_keys(catalogue_, {&pose, &variant}, side);
        return easier ? breath({easier->exhale, side}, {easier->inhale, side}, pose.id) : Act{};
    }
    Act breathing = breath({keys->exhale, side}, {keys->inhale, side}, pose.id);
    const body::Stop ready{keys->ready, side};
    const bool lowered =
        index > 0 && timeline.phases[static_cast<size_t>(index) - 1].action == Action::lower;
    const body::From from = lowered ? body::From::lowered : body::From::held;
    switch (phase.kind) {
        case PhaseKind::enter: return along(body::way_in(*keys, side), breathing);
        case PhaseKind::leave: return along(body::way_out(*keys, side, from), breathing);
        case PhaseKind::change_sides:
            return along(body::way_across(figures_, *keys, side, from), breathing);
        case PhaseKind::rest: return along(body::way_down(*keys, side, from), breathing);
        default: break;
    }
    if (phase.action == Action::ready) return breath(ready, ready, pose.id);
    if (phase.action == Action::lift && keys->lifts())
        return along(body::way_up(*keys, side), breathing);
    if (phase.action == Action::lower && keys->lifts())
        return along(body::way_down(*keys, side), breathing);
    return breathing;
}

Demonstration::Act Demonstration::act_of(const Timeline& timeline, const Routine& routine,
                                         int index) {
    if (index < 0 || index >= static_cast<int>(timeline.phases.size())) return {};
    const Phase& phase = timeline.phases[static_cast<size_t>(index)];
    if (phase.kind == PhaseKind::get_ready) {  // breathe where the next phase starts
        const Act next = act_of(timeline, routine, index + 1);
        return next.stops.empty() ? Act{} : breath(next.stops[0], next.stops[0], next.pose);
    }
    if (phase.kind == PhaseKind::close) {  // breathe where the last phase ended
        int before = index - 1;
        while (before > 0 &&
               timeline.phases[static_cast<size_t>(before)].kind == PhaseKind::get_ready)
            --before;
        if (before < 0) return {};
        const Act last = act_of(timeline, routine, before);
        if (last.stops.empty()) return {};
        return breath(last.stops.back(), last.stops.back());
    }
    if (phase.kind == PhaseKind::move) {
        const Move& move = catalogue_.moves()[static_cast<size_t>(phase.move)];
        return along(body::way_between(data_, move.from, move.to), {});
    }
    if (phase.item < 0 || phase.item >= static_cast<int>(routine.items.size())) return {};
    const Item& item = routine.items[static_cast<size_t>(phase.item)];
    const Pose* pose = catalogue_.pose(item.pose);
    const Variant* variant = pose ? pose->variant(item.variant) : nullptr;
    return variant ? pose_act(timeline, phase, index, *pose, *variant) : Act{};
}

}  // namespace catcow
