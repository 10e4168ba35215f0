#pragma once

#include <bitset>

#include "body/goal.h"

namespace catcow::body {

// Takes the rows of the least-squares problem one by one.
class RowSink {
public:
    virtual ~RowSink() = default;
    virtual bool wants_jacobian() const = 0;
    // A cleared row to fill; valid until add().
    Step& blank() {
        row_ = {};
        return row_;
    }
    // `residual` is weighted like the row. The row last taken from blank() is its Jacobian.
    virtual void add(double residual) = 0;

    // Limits of shoulders and hamstrings, and what must not pass through what: numbered, the same at
    // every posture of a goal.
    using Inequalities = std::bitset<1024>;
    Inequalities held;    // come as rows even where they are far from broken; set before
    Inequalities broken;  // found broken, or almost

protected:
    Step row_{};
};

// Weights of one metre, one radian. A millimetre of contact weighs like some 5 degrees of lumbar bend.
constexpr double place_weight = 40, direction_weight = 12, limit_weight = 60, balance_weight = 30;

// Hands over all rows of the goal at a posture: contacts, directions, limits, balance, passing through,
// prior. Rows of inequalities come only where they are broken (or almost, by their margin) or held.
// `body` must be posed at `posture`.
void list_rows(const Skeleton& skeleton, const Goal& goal, const Posture& posture,
               const Kinematics& body, RowSink& sink);

}  // namespace catcow::body
