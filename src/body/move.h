#pragma once

#include <vector>

#include "body/leg.h"

namespace catcow::body {

// A move through at least two keys. Each leg has its share of the time, in proportion to Leg::seconds().
class Move {
public:
    Move(const Skeleton& skeleton, std::vector<SolvedKey> keys);

    // As Leg::work(). An iteration takes about a third of a millisecond in WebAssembly on a desk machine,
    // so eight of them take less than 4 ms.
    bool work(int iterations = 8);
    bool ready() const;
    Posture at(double t) const;  // 0 to 1
    const std::vector<Prop>& props_at(double t) const;
    // The key that the body is on the way to at t: shown instead of at() where motion is reduced.
    const Posture& next_key(double t) const { return legs_[spot(t).leg].to(); }
    double seconds() const;  // the sum of its legs
    const std::vector<Leg>& legs() const { return legs_; }

private:
    struct Spot {
        size_t leg;
        double t;
    };
    Spot spot(double t) const;

    Solver solver_;
    std::vector<Leg> legs_;
};

}  // namespace catcow::body
