#include "body/move.h"

#include <algorithm>

namespace catcow::body {

bool Move::work(int iterations) {
    for (Leg& leg : legs_) {
        if (!leg.ready()) {
            leg.work(iterations);
            break;
        }
    }
    return ready();
}

bool Move::ready() const {
    return std::all_of(legs_.begin(), legs_.end(), [](const Leg& leg) { return leg.ready(); });
}

double Move::seconds() const {
    double sum = 0;
    for (const Leg& leg : legs_) sum += leg.seconds();
    return sum;
}

double Move::share_at(size_t key) const {
    double before = 0;
    for (size_t leg = 0; leg < key; ++leg) before += legs_[leg].seconds();
    return before / seconds();
}

Move::Spot Move::spot(double t) const {
    double left = std::clamp(t, 0.0, 1.0) * seconds();
    size_t leg = 0;
    while (leg + 1 < legs_.size() && left >= legs_[leg].seconds()) left -= legs_[leg++].seconds();
    return {leg, std::min(left / legs_[leg].seconds(), 1.0)};
}

Posture Move::at(double t) const {
    const Spot now = spot(t);
    return legs_[now.leg].at(now.t);
}

std::vector<Prop> Move::props_at(double t) const {
    const Spot now = spot(t);
    return legs_[now.leg].props_at(now.t);
}

}  // namespace catcow::body
