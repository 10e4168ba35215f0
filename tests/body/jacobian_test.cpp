#include <gtest/gtest.h>

#include <vector>

#include "body/equations.h"
#include "body/random_posture.h"

namespace catcow::body {

namespace {

class Rows : public RowSink {
public:
    bool wants_jacobian() const override { return true; }
    void add(double residual) override {
        residuals.push_back(residual);
        jacobian.push_back(row_);
    }
    std::vector<double> residuals;
    std::vector<Step> jacobian;
};

Rows rows_at(const Skeleton& skeleton, const Goal& goal, const Posture& posture) {
    Kinematics body;
    pose_body(skeleton, posture, body);
    Rows rows;
    list_rows(skeleton, goal, posture, body, rows);
    return rows;
}

// A goal with rows of every kind. The posture is random, so many rows are far from satisfied.
Goal goal_with_everything() {
    Goal goal;
    goal.firmness = usual_firmness();
    goal.prior = testing::random_posture(99);
    const auto contact = [](const char* name) {
        Contact one;
        one.site = site_named(name);
        return one;
    };
    Contact sole = contact("sole.L"), palm = contact("palm.R"), knee = contact("knee.R");
    sole.flat = sole.pinned = sole.headed = true;
    sole.heading = {0, 0, 1};
    sole.at = {.1, 0, .2};
    palm.flat = true;
    palm.on_site = site_named("on-thigh.L");
    Contact elbow = contact("elbow.L");
    elbow.on_site = site_named("on-knee.L");
    Contact wall = contact("fingers.L");
    wall.on = 0;
    goal.props = {{PropType::wall, {0, 0, .5}, {2, 2, .2}},
                  {PropType::block, {0, 0, 0}, {.3, .2, .2}}};
    goal.contacts = {sole, palm, knee, elbow, wall};
    goal.directions = {{left_shank, {0, -1, 0}, {0, 0, 1}, 1}};
    goal.balance = .05;
    return goal;
}

}  // namespace

TEST(Jacobian, AgreesWithDifferencesOfEveryRow) {
    const Skeleton skeleton;
    const Goal goal = goal_with_everything();
    constexpr double small = 1e-6;
    int compared = 0;
    for (unsigned seed = 1; seed <= 30; ++seed) {
        const Posture posture = testing::random_posture(seed, .9);
        const Rows here = rows_at(skeleton, goal, posture);
        for (int unknown = 0; unknown < dof::count; ++unknown) {
            Step step{};
            step[unknown] = small;
            const Rows after = rows_at(skeleton, goal, moved(posture, step));
            step[unknown] = -small;
            const Rows before = rows_at(skeleton, goal, moved(posture, step));
            // Skip if an inequality becomes active or inactive between the two points.
            if (after.residuals.size() != here.residuals.size() ||
                before.residuals.size() != here.residuals.size())
                continue;
            for (size_t row = 0; row < here.residuals.size(); ++row) {
                const double slope = (after.residuals[row] - before.residuals[row]) / (2 * small);
                ASSERT_NEAR(here.jacobian[row][unknown], slope, 2e-4)
                    << "seed " << seed << " row " << row << " unknown " << unknown;
                ++compared;
            }
        }
    }
    EXPECT_GT(compared, 100'000);
}

}  // namespace catcow::body
