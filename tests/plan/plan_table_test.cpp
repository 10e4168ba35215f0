// docs/plan.md is what the plan offers now.
#include "plan_table/plan_table.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

#include "catalogue/suitable.h"
#include "plan/people.h"
#include "plan_table/people.h"

namespace catcow::testing {
namespace {

TEST(PlanTable, ThePageIsNoOlderThanThePlan) {
    const Texts english = std::move(Texts::load(asset("text/en.json"))).value();
    std::ifstream stream("docs/plan.md", std::ios::binary);
    const std::string page{std::istreambuf_iterator<char>(stream), {}};
    EXPECT_EQ(page, plan_page(Life::content().catalogue, Life::content().rules, english))
        << "run scripts/plan-table page";
}

TEST(PlanTable, ThePeopleHaveNeedsThatThereAre) {
    const std::vector<Typical> people = typical_people();
    EXPECT_EQ(people.size(), 12U);
    for (const Typical& one : people) {
        for (const std::string& need : one.needs) {
            const auto& all = Life::content().catalogue.rules().needs;
            EXPECT_TRUE(std::any_of(all.begin(), all.end(), [&](const auto& each) {
                return each.id == need;
            })) << need;
        }
    }
}

}  // namespace
}  // namespace catcow::testing
