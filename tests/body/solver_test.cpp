#include "body/solver.h"

#include <gtest/gtest.h>

#include "body/figures.h"
#include "body/limits.h"
#include "support/allocations.h"

namespace catcow::body {

namespace {

Goal standing_goal() {
    Goal goal;
    goal.firmness = usual_firmness();
    for (const char* name : {"sole.L", "sole.R"}) {
        Contact sole;
        sole.site = site_named(name);
        sole.flat = true;
        goal.contacts.push_back(sole);
    }
    return goal;
}

Report solve(const Goal& goal) {
    const Skeleton skeleton;
    Solver solver(skeleton);
    solver.begin(goal, goal.prior);
    solver.run();
    return solver.report();
}

}  // namespace

TEST(Solver, AllocatesNothingWhileItRuns) {
    const Skeleton skeleton;
    Figures& figures = testing::solved_figures();
    const Goal goal =
        figures.goal_of(testing::shipped_figures().find("gate.standard.hold"), Side::left);
    limb_pairs();  // builds the tables, which are made on first use
    Solver solver(skeleton);
    solver.begin(goal, goal.prior);
    solver.iterate();
    const long long before = testing::allocations;
    solver.run();
    EXPECT_EQ(testing::allocations, before);
}

TEST(Solver, SaysWhatItCannotReachAndByHowMuch) {
    Goal goal = standing_goal();
    Contact hand;
    hand.site = site_named("palm.L");
    hand.pinned = true;
    hand.at = {.2, 4, 0};  // feet on the floor and a hand 4 m up: 2 m are missing
    goal.contacts.push_back(hand);
    const Report report = solve(goal);
    EXPECT_FALSE(report.good(goal));
    EXPECT_GT(report.contact, .5);
    EXPECT_GE(report.worst_contact, 0);
    EXPECT_LT(report.limit, 2) << "even then no joint is bent further than it goes";
}

TEST(Solver, BendsTheKneesWhereHamstringsAreTooShort) {
    Goal goal = standing_goal();
    for (int side = 0; side < 2; ++side)
        goal.prior.angle[dof::side(side) + dof::hip] = radians(130);
    goal.firmness[dof::left + dof::hip] = goal.firmness[dof::right + dof::hip] = 5;
    const Skeleton skeleton;
    Solver solver(skeleton);
    solver.begin(goal, goal.prior);
    solver.run();
    for (int side = 0; side < 2; ++side) {
        const double* angle = &solver.posture().angle[dof::side(side)];
        EXPECT_GT(degrees(angle[dof::hip]), 100);
        EXPECT_GT(degrees(angle[dof::knee]), 20);
        EXPECT_GT(degrees(hamstring_slack(solver.posture(), side)), -.5);
    }
}

TEST(Solver, KeepsHingesWithinTheirRangeExactly) {
    Goal goal = standing_goal();
    goal.prior.angle[dof::lumbar] = radians(170);
    goal.prior.angle[dof::left + dof::elbow] = radians(-80);
    const Skeleton skeleton;
    Solver solver(skeleton);
    solver.begin(goal, goal.prior);
    solver.run();
    for (int i = dof::lumbar; i < dof::count; ++i) {
        EXPECT_GE(solver.posture().angle[i], range_of(i).low - 1e-12) << i;
        EXPECT_LE(solver.posture().angle[i], range_of(i).high + 1e-12) << i;
    }
}

TEST(Solver, GivesTheSameAnswerTwice) {
    const Goal goal = standing_goal();
    const Skeleton skeleton;
    Solver first(skeleton), second(skeleton);
    for (Solver* solver : {&first, &second}) {
        solver->begin(goal, goal.prior);
        solver->run();
    }
    EXPECT_EQ(first.posture(), second.posture());
}

TEST(Solver, ServesBothBuilds) {
    Figures figures(testing::shipped_figures(), Build::male);
    for (int key = 0; key < testing::key_count(); ++key) {
        const SolvedKey& solved = figures.solved(key, Side::left);
        EXPECT_TRUE(solved.report.good(solved.goal))
            << testing::key_name(key) << " contact " << solved.report.contact << " of "
            << (solved.report.worst_contact < 0
                    ? ""
                    : site(solved.goal.contacts[solved.report.worst_contact].site).name)
            << " depth " << solved.report.depth << " balance " << solved.report.balance;
    }
}

}  // namespace catcow::body
