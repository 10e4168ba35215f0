#include "demonstration/acts.h"

#include <utility>

#include "figure/framing.h"

namespace catcow {
namespace {

Act breath(body::Stop empty, body::Stop full, const std::string& pose = {}) {
    return {{empty, full}, true, pose};
}

// Returns the nearest phase in one direction that is neither a get_ready nor a close; -1 if there
// is none.
int nearest(const Timeline& timeline, int index, int step) {
    const int count = static_cast<int>(timeline.phases.size());
    for (index += step; index >= 0 && index < count; index += step) {
        const PhaseKind kind = timeline.phases[static_cast<size_t>(index)].kind;
        if (kind != PhaseKind::get_ready && kind != PhaseKind::close) return index;
    }
    return -1;
}

}  // namespace

int phase_with_body(const Timeline& timeline, int index) {
    const PhaseKind kind = timeline.phases[static_cast<size_t>(index)].kind;
    if (kind != PhaseKind::get_ready && kind != PhaseKind::close) return index;
    const int first = kind == PhaseKind::get_ready ? 1 : -1;
    const int found = nearest(timeline, index, first);
    return found >= 0 ? found : nearest(timeline, index, -first);
}

Act Acts::of(const Timeline& timeline, const Routine& routine, int index, bool mirror) const {
    if (index < 0 || index >= static_cast<int>(timeline.phases.size())) return {};
    const int body = phase_with_body(timeline, index);
    if (body < 0) {
        const body::Stop upright{data_.find(standing), Side::left};
        return upright.key < 0 ? Act{} : breath(upright, upright);
    }
    Act act = of_body(timeline, routine, body, mirror);
    if (body == index || act.stops.empty()) return act;
    // Breathes where the phase ahead starts, or where the phase behind ended.
    if (body > index) return breath(act.stops.front(), act.stops.front(), act.pose);
    return breath(act.stops.back(), act.stops.back());
}

Act Acts::of_body(const Timeline& timeline, const Routine& routine, int index, bool mirror) const {
    const Phase& phase = timeline.phases[static_cast<size_t>(index)];
    if (phase.kind == PhaseKind::move) {
        const Move& move = catalogue_.moves()[static_cast<size_t>(phase.move)];
        return along(body::way_between(data_, move.from, move.to), {});
    }
    if (phase.item < 0 || phase.item >= static_cast<int>(routine.items.size())) return {};
    const Item& item = routine.items[static_cast<size_t>(phase.item)];
    const Pose* pose = catalogue_.pose(item.pose);
    const Variant* variant = pose ? pose->variant(item.variant) : nullptr;
    return variant ? of_pose(timeline, phase, index, *pose, *variant, mirror) : Act{};
}

Act Acts::of_pose(const Timeline& timeline, const Phase& phase, int index, const Pose& pose,
                  const Variant& variant, bool mirror) const {
    const Side side = mirror && figure::faces(pose.id) ? other(phase.side) : phase.side;
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

// Returns the part of a way that can be shown. If a single key is left, the body breathes there. If
// nothing is left, returns `otherwise`.
Act Acts::along(body::Way way, Act otherwise) const {
    way = body::without_bad(figures_, std::move(way));
    if (way.empty()) return otherwise;
    if (way.size() == 1) return breath(way[0], way[0], otherwise.pose);
    return {std::move(way), false, otherwise.pose};
}

}  // namespace catcow
