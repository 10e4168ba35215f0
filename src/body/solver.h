#pragma once

#include "body/equations.h"
#include "body/skeleton.h"

namespace catcow::body {

// What of a goal a posture does not meet.
struct Report {
    int iterations = 0;
    bool converged = false;
    double contact = 0;  // worst distance of a contact, metres
    int worst_contact = -1;
    double angle = 0;  // worst turn of a flat contact against its surface, degrees
    int worst_angle = -1;
    double depth = 0;  // deepest passing through, metres
    int deep_first = -1,
        deep_second = -1;  // capsules; second is -1 for the floor, -2 - i for prop i
    double limit = 0;      // worst breach of a limit, degrees
    double balance = 0;    // of the centre of mass inside the support, metres; where it was asked

    // The tolerances to which everything is proved, metres and degrees.
    static constexpr double most_contact = .005, most_angle = 5, most_depth = .003, most_limit = .5;
    bool good(const Goal& goal) const;
};
Report measure(const Skeleton& skeleton, const Goal& goal, const Posture& posture);

// Damped least squares (Levenberg and Marquardt) over the free numbers of a posture; ranges of hinges
// hold exactly by an active set. One object holds all its memory (about 40 kB); nothing is allocated
// while it runs. Deterministic.
class Solver {
public:
    explicit Solver(const Skeleton& skeleton) : skeleton_(&skeleton) {}

    // `goal` must stay where it is until the solver is done with it.
    void begin(const Goal& goal, const Posture& start);
    // One linearisation and its accepted step. True once nothing improves or `most` are done.
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
