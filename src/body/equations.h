#pragma once

#include <bitset>

#include "body/goal.h"

namespace catcow::body {

// Receives the rows of the least-squares problem one by one.
class RowSink {
public:
    virtual ~RowSink() = default;
    virtual bool wants_jacobian() const = 0;
    // Returns a cleared row to fill. It is valid until add().
    Step& blank() {
        row_ = {};
        return row_;
    }
    // `residual` has the same weight as the row. Its Jacobian is the last row from blank().
    virtual void add(double residual) = 0;

    // Inequalities: the limits of shoulders and hamstrings, and all pairs that must not overlap.
    // Their numbers are the same at every posture of a goal.
    using Inequalities = std::bitset<1024>;
    Inequalities held;    // set by the caller: give rows even if far from broken
    Inequalities broken;  // set by list_rows: broken or almost broken

protected:
    Step row_{};
};

// Weights of one metre or one radian. One millimetre of contact weighs about as much as 5 degrees
// of lumbar bend.
constexpr double place_weight = 40, direction_weight = 12, limit_weight = 60, balance_weight = 30;

// Sends all rows of the goal at a posture to `sink`: contacts, directions, limits, balance,
// collisions, prior. An inequality gives a row only if it is held or broken. It counts as broken
// within its margin. `body` must be posed at `posture`.
void list_rows(const Skeleton& skeleton, const Goal& goal, const Posture& posture,
               const Kinematics& body, RowSink& sink);

}  // namespace catcow::body
