#pragma once

#include "body/equations.h"
#include "body/skeleton.h"

namespace catcow::body {

// How far a posture misses its goal.
struct Report {
    int iterations = 0;
    bool converged = false;
    double contact = 0;  // largest distance of a contact from its target, metres
    int worst_contact = -1;
    double angle = 0;  // largest angle of a flat contact to its surface, degrees
    int worst_angle = -1;
    double depth = 0;  // deepest overlap, metres
    int deep_first = -1,
        deep_second = -1;  // capsules; second is -1 for the floor, -2 - i for prop i
    double limit = 0;      // worst violation of a limit, degrees
    double balance = 0;    // of the centre of mass inside the support, metres; only if asked

    // The tolerances of all proofs, in metres and degrees.
    static constexpr double most_contact = .005, most_angle = 5, most_depth = .003, most_limit = .5;
    bool good(const Goal& goal) const;
};
Report measure(const Skeleton& skeleton, const Goal& goal, const Posture& posture);

// Damped least squares (Levenberg-Marquardt) over the free numbers of a posture. An active set
// keeps hinges exactly within their ranges. An object owns all its memory (about 40 kB) and
// allocates nothing while it runs. Deterministic.
class Solver {
public:
    explicit Solver(const Skeleton& skeleton) : skeleton_(&skeleton) {}

    // `goal` must stay in place until the solver is done.
    void begin(const Goal& goal, const Posture& start);
    // Does one linearisation and its accepted step. Returns true once there is no more improvement,
    // or after `most` iterations.
    bool iterate(int most = 80);
    void run(int most = 80) {
        while (!iterate(most)) {
        }
    }

    const Posture& posture() const { return posture_; }
    double cost() const { return cost_; }
    Report report() const;

private:
    double cost_of(const Posture& posture, RowSink::Inequalities& broken);
    void linearise(const RowSink::Inequalities& held);
    void accept(const Posture& next, double cost, const Step& step);
    bool solve(double damping, Step& step);
    bool factor(const std::array<bool, dof::count>& fixed, double damping);
    void divide(Step& right) const;

    const Skeleton* skeleton_;
    const Goal* goal_ = nullptr;
    Posture posture_;
    Kinematics body_;
    double cost_ = 0;
    double damping_ = 0;
    int iterations_ = 0;
    bool done_ = false;
    std::array<Step, dof::count> normal_;  // J'J, lower half
    std::array<Step, dof::count> factor_;  // L with L'L = J'J, damped; lower half
    Step gradient_;                        // J'r
};

}  // namespace catcow::body
