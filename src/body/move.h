#pragma once

#include <utility>
#include <vector>

#include "body/leg.h"

namespace catcow::body {

// A move through at least two keys. Each leg takes a share of the time in proportion to
// Leg::seconds().
class Move {
public:
    explicit Move(std::vector<Leg> legs) : legs_(std::move(legs)) {}

    // Like Leg::work(). In WebAssembly on a desktop machine an iteration takes about a third of a
    // millisecond. So eight take less than 4 ms.
    bool work(int iterations = 8);
    bool ready() const;
    Posture at(double t) const;  // t is from 0 to 1
    std::vector<Prop> props_at(double t) const;
    // Returns the number of the key that the body moves towards at t; the first is 0.
    size_t next_key(double t) const { return spot(t).leg + 1; }
    // Returns the props to draw at a key.
    std::vector<Prop> props_of(size_t key) const {
        return key == 0 ? legs_[0].props_at(0) : legs_[key - 1].props_at(1);
    }
    double seconds() const;  // the sum over all legs
    // Returns when the body is at a key, as a share of the time: 0 for the first, 1 for the last.
    double share_at(size_t key) const;
    const std::vector<Leg>& legs() const { return legs_; }

private:
    struct Spot {
        size_t leg;
        double t;
    };
    Spot spot(double t) const;

    std::vector<Leg> legs_;
};

}  // namespace catcow::body
