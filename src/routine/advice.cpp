#include "routine/advice.h"

#include <algorithm>

#include "base/contains.h"
#include "catalogue/suitable.h"

namespace catcow {
namespace {

Rung rung_in(const Item& item, const Catalogue& catalogue) {
    const Pose* const pose = catalogue.pose(item.pose);
    return {pose, pose->variant(item.variant)};
}

bool arches(const Variant& variant) {
    return contains(variant.asks, "arch") && !contains(variant.asks, "round");
}

bool rounds_or_turns(const Variant& variant) {
    return contains(variant.asks, "round") || contains(variant.asks, "turn");
}

}  // namespace

std::set<SpineMovement> moves_of(const Rung& rung) {
    std::set<SpineMovement> moves;
    for (const Movement movement : rung.pose->moves) {
        switch (movement) {
            case Movement::flexion:
                if (contains(rung.variant->asks, "round")) moves.insert(SpineMovement::flexion);
                break;
            case Movement::extension:
                if (contains(rung.variant->asks, "arch")) moves.insert(SpineMovement::extension);
                break;
            case Movement::side_bend:
                moves.insert({SpineMovement::bend_left, SpineMovement::bend_right});
                break;
            case Movement::rotation:
                moves.insert({SpineMovement::turn_left, SpineMovement::turn_right});
                break;
            case Movement::support: break;
        }
    }
    return moves;
}

Trained trained_by(const Routine& routine, const Catalogue& catalogue) {
    Trained trained;
    for (const Item& item : routine.items) {
        const Rung rung = rung_in(item, catalogue);
        trained.stretches = trained.stretches || rung.pose->kind == Kind::flexibility;
        trained.strengthens = trained.strengthens || rung.pose->kind == Kind::strength;
        for (const SpineMovement movement : moves_of(rung)) {
            const bool left =
                movement == SpineMovement::bend_left || movement == SpineMovement::turn_left;
            const bool right =
                movement == SpineMovement::bend_right || movement == SpineMovement::turn_right;
            const bool done = item.sides == Sides::both || (left && item.sides == Sides::left) ||
                              (right && item.sides == Sides::right) || (!left && !right);
            if (done) trained.moves.insert(movement);
        }
    }
    return trained;
}

std::vector<Advice> advice_on(const Routine& routine, const Catalogue& catalogue) {
    std::vector<Advice> all;
    const Trained trained = trained_by(routine, catalogue);
    if (trained.stretches && !trained.strengthens) all.push_back({Advice::Kind::stretches_only});
    const Variant* before = nullptr;
    for (int place = 0; place < static_cast<int>(routine.items.size()); ++place) {
        const Item& item = routine.items[static_cast<std::size_t>(place)];
        const Rung rung = rung_in(item, catalogue);
        if (before && arches(*before) && rounds_or_turns(*rung.variant) &&
            before->position == rung.variant->position)
            all.push_back({Advice::Kind::needs_a_rest, place});
        before = rung.variant;
        const Duration longest = longest_hold(catalogue, rung, {});
        const int breaths = std::max(1, static_cast<int>(longest / routine.pace.cycle()));
        if (breaths_of(item.dose, routine.pace) > breaths)
            all.push_back({Advice::Kind::too_long, place, static_cast<int>(in_seconds(longest))});
        if (item.dose.repetitions > rung.variant->caps.repetitions)
            all.push_back({Advice::Kind::too_often, place, rung.variant->caps.repetitions});
    }
    return all;
}

}  // namespace catcow
