// A move between two positions, and the way into a pose, may demand no more of the body than they ask
// for. Their asks are compared here with the angles of the body at each moment of the way.
#include <gtest/gtest.h>

#include <set>

#include "base/contains.h"
#include "body/demand.h"
#include "body/figures.h"

namespace catcow::body {

namespace {

struct WayException {
    const char* name;  // of the move or the variant
    const char* ask;
    const char* reason;
};

constexpr WayException way_exceptions[] = {
    {"side-lying to prone", "overhead", "the arm lies on the floor and lifts nothing"},
    {"prone to side-lying", "overhead", "the arm lies on the floor and lifts nothing"},
    {"bed-side to bed-belly", "overhead", "the arm lies on the bed and lifts nothing"},
    {"bed-belly to bed-side", "overhead", "the arm lies on the bed and lifts nothing"},
    {"rest-on-belly.standard", "wrists", "the hands slide over the floor and carry nothing"},
    {"rest-on-belly.pillow", "wrists", "the hands slide over the floor and carry nothing"},
    {"sphinx.pillow", "wrists", "the hands slide over the floor and carry nothing"},
    {"locust.standard", "wrists", "the hands slide over the floor and carry nothing"},
    {"locust.low", "wrists", "the hands slide over the floor and carry nothing"},
    {"childs-pose.standard", "overhead", "the arms lie on the floor and lift nothing"},
    {"dolphin-plank.standard", "arch", "asks for \"sag\", which the same people avoid"},
    {"dolphin-plank.knees", "arch", "asks for \"sag\", which the same people avoid"},
    {"dolphin-plank.counter", "arch", "asks for \"sag\", which the same people avoid"},
};

bool is_excepted_way(const std::string& name, std::string_view ask) {
    return std::any_of(std::begin(way_exceptions), std::end(way_exceptions),
                       [&](const WayException& one) { return name == one.name && ask == one.ask; });
}

// Calls check(asks, demand, name) for each move and for each way into a variant.
template <class Check>
void for_every_way(Check check) {
    Figures& figures = testing::solved_figures();
    const Catalogue& catalogue = testing::shipped_catalogue();
    for (const catcow::Move& move : catalogue.moves()) {
        // Who leaves a position has borne what it asks for already.
        catcow::Move both = move, back;
        back.to = move.from;
        for (const std::string& ask : catalogue.asks_of(back)) both.asks.push_back(ask);
        check(catalogue.asks_of(both),
              demand_of(figures, way_between(figures.data(), move.from, move.to)),
              move.from + " to " + move.to);
    }
    testing::for_every_variant(
        [&](const Pose& pose, const Variant& variant, const std::string& name) {
            const auto keys = keys_of(figures, pose, variant);
            ASSERT_TRUE(keys) << name;
            check(catalogue.asks_of(variant), demand_of(figures, way_in(*keys, Side::left)), name);
        });
}

}  // namespace

// Bug: who must not twist was turned by 33 degrees on the way to the floor, as far as in a twist, and
// who must not arch was arched by 21 on the way to the belly. Nothing asked for it.
TEST(Asks, OfMovesAgreeWithTheAngles) {
    for_every_way(
        [](const std::vector<std::string>& asks, const Demand& demand, const std::string& name) {
            for (const AskRule& rule : ask_rules) {
                if (!rule.of_moves || is_excepted_way(name, rule.ask) || contains(asks, rule.ask))
                    continue;
                EXPECT_LT(demand.*rule.what, rule.least) << name << " has to ask for " << rule.ask;
            }
        });
}

// A move that asks for more than it demands leads people a longer way round for nothing.
TEST(Asks, OfMovesAreNotIdle) {
    Figures& figures = testing::solved_figures();
    for (const catcow::Move& move : testing::shipped_catalogue().moves()) {
        const Demand demand = demand_of(figures, way_between(figures.data(), move.from, move.to));
        for (const AskRule& rule : ask_rules) {
            if (!rule.of_moves || !contains(move.asks, rule.ask)) continue;
            EXPECT_GE(demand.*rule.what, rule.least)
                << move.from << " to " << move.to << " need not ask for " << rule.ask;
        }
    }
}

TEST(Asks, OfMovesHaveNoIdleExceptions) {
    std::set<std::pair<std::string_view, std::string_view>> needed;
    for_every_way(
        [&](const std::vector<std::string>& asks, const Demand& demand, const std::string& name) {
            for (const WayException& one : way_exceptions) {
                for (const AskRule& rule : ask_rules) {
                    if (name != one.name || std::string_view(rule.ask) != one.ask) continue;
                    if (demand.*rule.what >= rule.least && !contains(asks, rule.ask))
                        needed.insert({one.name, one.ask});
                }
            }
        });
    for (const WayException& one : way_exceptions)
        EXPECT_TRUE(needed.count({one.name, one.ask}))
            << one.name << " " << one.ask << ": it can go";
}

}  // namespace catcow::body
