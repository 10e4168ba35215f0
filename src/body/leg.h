#pragma once

#include <vector>

#include "body/figure.h"

namespace catcow::body {

// One leg of a move: from one solved key to the next. A contact that both keys have at the same
// place stays planted. A contact that changes place travels on a raised arc, or along the ground if
// it slides. A contact of only one key adds nothing to the in-betweens. Plain blending slides
// planted hands by 100 mm, so the in-betweens are solved ahead and interpolated.
class Leg {
public:
    Leg(const Skeleton& skeleton, const SolvedKey& from, const SolvedKey& to);

    // Runs at most `iterations` iterations of the solver. Returns true once all in-betweens are
    // solved.
    bool work(Solver& solver, int iterations);
    bool ready() const { return round_ == rounds; }

    // Returns the posture at t, from 0 to 1, with minimum-jerk timing. Returns a plain blend until
    // ready().
    Posture at(double t) const { return along(reversed_ ? 1 - t : t); }
    const Posture& to() const { return reversed_ ? samples_.front() : samples_.back(); }

    // Returns the contacts that stay in place for the whole leg.
    const std::vector<Contact>& planted() const { return planted_; }
    // Returns the obstacles on the way: the furniture of both keys.
    const std::vector<Prop>& furniture() const { return goal_.props; }
    // Returns the props to draw at t: those of the nearer key, and the furniture of both keys.
    const std::vector<Prop>& props_at(double t) const {
        return (t < .5) != reversed_ ? props_from_ : props_to_;
    }
    // Returns how long an unhurried person takes. No joint turns faster than 150 degrees a second
    // or moves faster than one metre a second. Until ready(), this is an estimate from the plain
    // blend.
    double seconds() const { return seconds_; }

    static constexpr int rounds = 4;
    static constexpr int last = 24;  // in-betweens are 1 to last - 1; 0 and last are the keys

private:
    void find_planted();
    double unhurried() const;
    void add_furniture(const Goal& of);
    std::vector<Prop> with_furniture(std::vector<Prop> props) const;
    Posture along(double t) const;
    void prepare(int sample);
    void smooth();
    int sample_of(int turn) const;
    void add_travelling(double t);
    Posture blended(double t) const;

    const Skeleton* skeleton_;
    // Solved from the other key, so that the way back is the same way backwards.
    bool reversed_;
    SolvedKey from_, to_;  // as solved
    std::vector<Contact> planted_;
    Goal goal_;                                // of the sample being solved
    std::vector<Prop> props_from_, props_to_;  // the props to draw
    std::vector<Posture> samples_;
    int next_ = 1, round_ = 0;
    bool begun_ = false;
    double seconds_ = 0;
};

}  // namespace catcow::body
