#include "demonstration/acts.h"

#include <algorithm>
#include <utility>

#include "figure/framing.h"
#include "session/actions.h"
#include "session/steps.h"

namespace catcow {
namespace {

// A rest between sets that is at least this long is taken lying down or standing, as its words say.
constexpr int whole_rest = 12;  // seconds

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

// Returns the side that a breath of a flow moves to if its sentences name the person's left and
// right in turn ("Rock your knees to your right"). Side::none if they name none.
Side side_in_turn(const Timeline& timeline, int index, const Variant& variant) {
    const int step = step_at(timeline, index, 1, variant, DoseKind::flow);
    if (step < 0) return Side::none;
    for (const Show& show : variant.steps[static_cast<size_t>(step)].shows) {
        if (show.whose == Whose::left) return Side::left;
        if (show.whose == Whose::right) return Side::right;
    }
    return Side::none;
}

// Returns the index of the last exhale of this item before `index`; -1 if there is none.
int exhale_before(const Timeline& timeline, int index) {
    const int item = timeline.phases[static_cast<size_t>(index)].item;
    for (int i = index - 1; i >= 0; --i) {
        const Phase& phase = timeline.phases[static_cast<size_t>(i)];
        if (phase.item != item || phase.kind == PhaseKind::enter) return -1;
        if (phase.kind == PhaseKind::exhale) return i;
    }
    return -1;
}

// Returns whether the body, on its way out, has left one side and was never on that of this phase: the
// change of sides was cut.
bool comes_from_the_other_side(const Timeline& timeline, int index) {
    const Phase& here = timeline.phases[static_cast<size_t>(index)];
    for (int i = index - 1; i >= 0 && here.kind == PhaseKind::leave; --i) {
        const Phase& before = timeline.phases[static_cast<size_t>(i)];
        if (before.breath > 0) return before.item == here.item && before.side != here.side;
    }
    return false;
}

// Returns where the body is in its pose when this phase begins.
body::From from_where(const Timeline& timeline, int index) {
    if (comes_from_the_other_side(timeline, index)) return body::From::start;
    if (begins_anew(timeline, index)) return body::From::start;
    if (begins_lowered(timeline, index)) return body::From::lowered;
    const int item = timeline.phases[static_cast<size_t>(index)].item;
    for (int i = index - 1; i >= 0; --i) {
        const Phase& before = timeline.phases[static_cast<size_t>(i)];
        if (before.item != item) break;
        if (before.breath == 0) continue;
        return breaths_held(timeline, i, true) < 0 ? body::From::held : body::From::then;
    }
    return body::From::held;
}

Act::Told told_in(const Timeline& timeline, int index, const Item& item, const Variant& variant,
                  Side side, bool swapped) {
    const Phase& phase = timeline.phases[static_cast<size_t>(index)];
    Act::Told told{{}, side, swapped, 0};
    for (const int step : steps_shared(timeline, index, variant))
        told.shows.push_back(variant.steps[static_cast<size_t>(step)].shows);
    switch (phase.kind) {
        case PhaseKind::enter: told.seconds = in_seconds(variant.enter); break;
        case PhaseKind::change_sides: told.seconds = in_seconds(variant.change); break;
        case PhaseKind::leave: told.seconds = in_seconds(variant.leave); break;
        default: told.seconds = item.dose.rest_seconds; break;
    }
    return told.shows.size() > 1 ? told : Act::Told{};
}

}  // namespace

bool takes_turns(const Variant& variant) {
    return variant.dose.kind == DoseKind::flow &&
           std::any_of(variant.steps.begin(), variant.steps.end(), [](const Step& step) {
               return std::any_of(step.shows.begin(), step.shows.end(), [](const Show& show) {
                   return show.whose == Whose::left || show.whose == Whose::right;
               });
           });
}

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
    return variant ? of_pose(timeline, routine, index, *pose, *variant, mirror) : Act{};
}

Act Acts::of_pose(const Timeline& timeline, const Routine& routine, int index, const Pose& pose,
                  const Variant& variant, bool mirror) const {
    const Phase& phase = timeline.phases[static_cast<size_t>(index)];
    const bool swapped = mirror && figure::faces(pose.id);
    const Side side = swapped ? other(phase.side) : phase.side;
    const auto keys = body::keys_of(figures_, pose, variant);
    if (!keys) return {};
    if (figures_.has_failed(keys->exhale, side) || figures_.has_failed(keys->inhale, side)) {
        // Never show a broken body. Show the nearest easier variant instead, held.
        const auto easier = figures_.shown_keys(catalogue_, {&pose, &variant}, side);
        return easier ? breath({easier->exhale, side}, {easier->inhale, side}, pose.id) : Act{};
    }
    if (takes_turns(variant)) return in_turn(timeline, index, pose, variant, *keys, swapped);
    const Item& item = routine.items[static_cast<size_t>(phase.item)];
    Act breathing = breath({keys->exhale, side}, {keys->inhale, side}, pose.id);
    breathing.told = told_in(timeline, index, item, variant, side, swapped);
    const Act still = breath({keys->exhale, side}, {keys->inhale, side}, pose.id);
    const body::Stop ready{keys->ready, side};
    const body::From from = from_where(timeline, index);
    switch (phase.kind) {
        case PhaseKind::enter: return along(body::way_in(*keys, side), breathing);
        case PhaseKind::leave: return along(body::way_out(*keys, side, from), breathing);
        case PhaseKind::change_sides:
            return along(body::way_across(figures_, *keys, side, from), breathing);
        case PhaseKind::rest:
            if (breathing.told.shows.size() > 1 && item.dose.rest_seconds >= whole_rest)
                return along(body::way_round(*keys, side, from), breathing);
            return along(body::way_down(*keys, side, from), still);
        default: break;
    }
    const bool has_then = keys->then != keys->exhale && !figures_.has_failed(keys->then, side);
    const Act later = breath({keys->then, side}, {keys->then, side}, pose.id);
    switch (phase.action) {
        case Action::ready: {
            const Act waits = breath(ready, ready, pose.id);
            if (begins_anew(timeline, index)) return along(body::way_reach(*keys, side), waits);
            // After a pause in a hold the body comes down with this breath.
            return along(body::way_down(*keys, side, from), waits);
        }
        case Action::lift:
            if (keys->lifts()) return along(body::way_up(*keys, side), breathing);
            break;
        case Action::lower:
            if (keys->lifts()) return along(body::way_down(*keys, side, from), breathing);
            break;
        case Action::hold:
            if (const int held = breaths_held(timeline, index, true); has_then && held >= 0) {
                const bool leads = held == 0 && phase.kind == PhaseKind::inhale;
                return leads ? along(body::way_on(*keys, side), later) : later;
            }
            break;
        case Action::none:
        case Action::flow: break;
    }
    return breathing;
}

// A flow to the left and to the right in turn: each exhale goes to its own side, and each inhale
// comes back from there to the middle, where the flow also begins.
Act Acts::in_turn(const Timeline& timeline, int index, const Pose& pose, const Variant& variant,
                  const body::VariantKeys& keys, bool swapped) const {
    const Phase& phase = timeline.phases[static_cast<size_t>(index)];
    const int last = phase.kind == PhaseKind::exhale ? index : exhale_before(timeline, index);
    const Side named = last < 0 ? Side::none : side_in_turn(timeline, last, variant);
    const Side side = swapped ? other(named) : named;
    const body::Stop middle{keys.inhale, Side::left};
    if (phase.kind == PhaseKind::leave) {
        body::Way out{middle};
        if (last >= 0) out.insert(out.begin(), {keys.exhale, side});
        if (keys.position >= 0) out.push_back({keys.position, Side::left});
        return along(out, breath(middle, middle, pose.id));
    }
    if (phase.kind == PhaseKind::enter) {
        body::Way in{middle};
        if (keys.position >= 0) in.insert(in.begin(), {keys.position, Side::left});
        return along(in, breath(middle, middle, pose.id));
    }
    if (last < 0) return breath(middle, middle, pose.id);
    return breath({keys.exhale, side}, {keys.inhale, side}, pose.id);
}

// Returns the part of a way that can be shown. If a single key is left, the body breathes there. If
// nothing is left, returns `otherwise`.
Act Acts::along(body::Way way, Act otherwise) const {
    way = body::without_bad(figures_, std::move(way));
    if (way.empty()) return otherwise;
    if (way.size() == 1) return breath(way[0], way[0], otherwise.pose);
    return {std::move(way), false, otherwise.pose, std::move(otherwise.told)};
}

}  // namespace catcow
