#pragma once

#include <vector>

#include "body/figure.h"

namespace catcow::body {

// One leg of a move: from one solved key to the next. Contacts that both have at the same place stay
// planted; what changes place travels on a raised arc; what leaves or comes fades. In-betweens are
// solved ahead, one after the other, and interpolated afterwards.
class Leg {
public:
    Leg(const Skeleton& skeleton, const SolvedKey& from, const SolvedKey& to);

    // Solves on for at most so many iterations of the solver. True once all in-betweens are there.
    bool work(Solver& solver, int iterations);
    bool ready() const { return round_ == rounds; }

    // Minimum-jerk timing is inside; t from 0 to 1. Before it is ready: plain blending.
    Posture at(double t) const { return along(reversed_ ? 1 - t : t); }
    const Posture& to() const { return reversed_ ? samples_.front() : samples_.back(); }

    // The contacts that stay where they are all the way, for proofs and for drawing.
    const std::vector<Contact>& planted() const { return planted_; }
    // What no body may pass through on the way: the furniture of both ends.
    const std::vector<Prop>& furniture() const { return goal_.props; }
    // What stands there at a time: the props of the nearer key, and the furniture of both.
    const std::vector<Prop>& props_at(double t) const {
        return (t < .5) != reversed_ ? props_from_ : props_to_;
    }
    Report report_at(double t) const;
    // What an unhurried person takes: no joint turns faster than 150 degrees a second, none goes faster
    // than a metre a second. An estimate from the plain blend before it is ready.
    double seconds() const { return seconds_; }

    static constexpr int rounds = 4;
    static constexpr int last = 24;  // in-betweens 1 to last - 1; 0 and last are the keys

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
    bool reversed_;  // the way back is the way there, backwards: what is proved once holds for both
    SolvedKey from_, to_;  // as solved
    std::vector<Contact> planted_;
    Goal goal_;                                // of the sample that is being solved
    std::vector<Prop> props_from_, props_to_;  // that are shown
    std::vector<Posture> samples_;
    int next_ = 1, round_ = 0;
    bool begun_ = false;
    double seconds_ = 0;
};

// A move through any number of keys, for one side. Each leg has its share of the time, as much as it
// needs: what it takes an unhurried person against what the others take.
class Move {
public:
    Move(const Skeleton& skeleton, std::vector<SolvedKey> keys);

    // As Leg::work. An iteration takes about a third of a millisecond in WebAssembly on a desk machine,
    // so eight of them stay within a slice of 4 ms.
    bool work(int iterations = 8);
    bool ready() const;
    Posture at(double t) const;  // 0 to 1
    const std::vector<Prop>& props_at(double t) const;
    // The key that it is on the way to: what is shown where nothing may move.
    const Posture& next_key(double t) const { return legs_[spot(t).leg].to(); }
    double seconds() const;  // what an unhurried person takes for all of it
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

// The moves of the figure, made from keys that are solved now if they are not yet.
Move move_between(Figures& figures, int from, Side from_side, int to, Side to_side);
Move move_along(Figures& figures, const MoveData& move);
// From a position into a variant, to its first key: "ready", else "exhale", else "hold". The way out is
// the same one, played backwards. Absent where one of them is unknown.
std::optional<Move> move_into(Figures& figures, std::string_view position, std::string_view pose,
                              std::string_view variant, Side side);

}  // namespace catcow::body
