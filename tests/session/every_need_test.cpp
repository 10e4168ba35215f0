// What every person is promised, whatever they answer: each need alone, each pair and each triple of
// needs, with all props and with none, in the built-in routines (ShippedRoutines::walked).
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "base/contains.h"
#include "routine/adapt.h"
#include "routine/order.h"
#include "routine/share.h"
#include "session/timeline.h"
#include "support/effort.h"
#include "support/shipped_routines.h"

namespace catcow {

namespace {

class EveryNeed : public testing::ShippedRoutines {
protected:
    void SetUp() override {
        ShippedRoutines::SetUp();
        for (const Need& need : catalogue.rules().needs) ids.push_back(need.id);
    }

    // Calls `visit(person, name)` for up to `most` needs at once, with all props and with none.
    template <typename Visit>
    void for_everyone(const Visit& visit, std::size_t most = 3) const {
        std::vector<std::string> chosen;
        add_needs(0, most, chosen, visit);
    }

    const Routine& routine(const std::string& id) const {
        for (const Routine& one : routines) {
            if (one.id == id) return one;
        }
        ADD_FAILURE() << id;
        return routines.front();
    }

    Rung rung_of(const Item& item) const {
        const Pose* pose = catalogue.pose(item.pose);
        return {pose, pose->variant(item.variant)};
    }

    std::vector<Rung> rungs_of(const Routine& wanted) const {
        std::vector<Rung> rungs;
        for (const Item& item : wanted.items) rungs.push_back(rung_of(item));
        return rungs;
    }

    // Returns "rest-on-side/bed, leg-back/standard", for messages and for what one routine becomes.
    std::string written(const std::vector<Item>& items) const {
        std::string line;
        for (const Item& item : items) {
            const Rung rung = rung_of(item);
            line += (line.empty() ? "" : ", ") + rung.pose->id + "/" + rung.variant->id;
        }
        return line;
    }

    std::string becomes(const std::string& id, std::vector<std::string> needs) const {
        const Person person{std::move(needs), catalogue.rules().props};
        return written(adapt(routine(id), catalogue, person).routine.items);
    }

    std::vector<std::string> ids;

private:
    template <typename Visit>
    void add_needs(std::size_t from, std::size_t left, std::vector<std::string>& chosen,
                   const Visit& visit) const {
        std::string name;
        for (const std::string& id : chosen) name += id + " ";
        visit(Person{chosen, catalogue.rules().props}, name + "with all props");
        visit(Person{chosen, {}}, name + "with no props");
        if (left == 0) return;
        for (std::size_t next = from; next < ids.size(); ++next) {
            chosen.push_back(ids[next]);
            add_needs(next + 1, left - 1, chosen, visit);
            chosen.pop_back();
        }
    }
};

}  // namespace

TEST_F(EveryNeed, ShowsNoPoseThatANeedExcludesOrAPropIsMissingFor) {
    for_everyone([&](const Person& person, const std::string& name) {
        for (const Routine& one : walked(person)) {
            for (const Item& item : adapt(one, catalogue, person).routine.items) {
                const Rung rung = rung_of(item);
                ASSERT_FALSE(objection(catalogue, *rung.variant, person))
                    << name << ": " << rung.pose->id << "/" << rung.variant->id;
            }
        }
    });
}

TEST_F(EveryNeed, NothingWouldChangeIfTheRoutineWereAdaptedAgain) {
    for_everyone([&](const Person& person, const std::string& name) {
        for (const Routine& one : walked(person)) {
            const Routine once = adapt(one, catalogue, person).routine;
            ASSERT_EQ(adapt(once, catalogue, person).routine, once) << name;
        }
    });
}

// Bug: with "getting to the floor is hard" the small bridge took the standing leg lift, and the
// locust, which is nearer to it, was left out for lack of it.
TEST_F(EveryNeed, NoTwoPosesTakeTheSameReplacementAndTheBetterMatchWins) {
    for_everyone([&](const Person& person, const std::string& name) {
        for (const Routine& one : walked(person)) {
            const std::vector<Rung> wanted = rungs_of(one);
            const auto shared = share_out(wanted, catalogue, person);
            for (std::size_t here = 0; here < wanted.size(); ++here) {
                const std::string where = name + ": " + wanted[here].pose->id;
                if (suitable(catalogue, *wanted[here].variant, person)) {
                    ASSERT_EQ(shared[here], wanted[here]) << where;
                    continue;
                }
                const auto all = fitting(catalogue, wanted[here], person);
                for (std::size_t there = 0; there < wanted.size(); ++there) {
                    if (wanted[there] == wanted[here] || !shared[there]) continue;
                    const bool rests = shared[there]->pose->kind == Kind::rest ||
                                       wanted[here].pose->kind == Kind::rest;
                    if (rests || wanted[there].pose->kind == Kind::rest) continue;
                    ASSERT_NE(shared[here], shared[there]) << where;
                    const bool left_out_for_it =
                        !shared[here] && !all.empty() && all.front() == *shared[there];
                    if (!left_out_for_it) continue;
                    ASSERT_GE(likeness(wanted[there], *shared[there]),
                              likeness(wanted[here], *shared[there]))
                        << where << " would have been a better match than "
                        << wanted[there].pose->id;
                }
            }
        }
    });
}

// A rest could vanish: with "getting to the floor is hard" and pregnancy only the floor's side rest
// was named in its place.
TEST_F(EveryNeed, RestNeverVanishes) {
    for_everyone([&](const Person& person, const std::string& name) {
        for (const Pose& pose : catalogue.poses()) {
            if (pose.kind != Kind::rest) continue;
            for (const Variant& variant : pose.variants) {
                ASSERT_TRUE(choose(catalogue, {&pose, &variant}, person).rung)
                    << name << ": " << pose.id << "/" << variant.id;
            }
        }
        const auto items = adapt(routine("eight-poses"), catalogue, person).routine.items;
        const auto rests = std::count_if(items.begin(), items.end(), [&](const Item& item) {
            const Kind kind = rung_of(item).pose->kind;
            return kind == Kind::rest || kind == Kind::posture;
        });
        ASSERT_GE(rests, 1) << name;
        for (std::size_t i = 1; i < items.size(); ++i) {
            const Kind kind = rung_of(items[i]).pose->kind;
            if (kind != Kind::rest && kind != Kind::posture) continue;
            ASSERT_NE(rung_of(items[i]), rung_of(items[i - 1])) << name << ": the same rest twice";
        }
    });
}

// Bug: with "kneeling hurts" a person went between the chair and the floor four times in a row.
TEST_F(EveryNeed, GoesDownOnceAndComesUpOnce) {
    for_everyone([&](const Person& person, const std::string& name) {
        for (const Routine& one : walked(person)) {
            const Routine mine = adapt(one, catalogue, person).routine;
            int ways_down = 0, ways_to_a_seat = 0;
            Level here = Level::up;
            for (const Item& item : mine.items) {
                const Level next = catalogue.level_of(rung_of(item).variant->position);
                if (next != here) {
                    ways_to_a_seat += next == Level::seat;
                    ways_down += next == Level::bed || next == Level::floor;
                }
                here = next;
            }
            ASSERT_LE(ways_to_a_seat, 1) << name << ": " << written(mine.items);
            ASSERT_LE(ways_down, 1) << name << ": " << written(mine.items);
        }
    });
}

TEST_F(EveryNeed, OnceDownTheMovesOfTheSessionNeverGoUpAndDownBetweenTwoPosesOfTheFloor) {
    const auto level = [&](const std::string& position) { return catalogue.level_of(position); };
    for_everyone(
        [&](const Person& person, const std::string& name) {
            for (const Routine& one : walked(person)) {
                const Routine mine = adapt(one, catalogue, person).routine;
                int downs = 0;
                for (const Phase& phase : compile(mine, catalogue, {.person = person}).phases) {
                    if (phase.move < 0) continue;
                    const Move& move = catalogue.moves()[static_cast<std::size_t>(phase.move)];
                    if (level(move.from) != Level::floor && level(move.to) == Level::floor) ++downs;
                }
                ASSERT_LE(downs, 1) << name << ": " << written(mine.items);
            }
        },
        2);
}

// The moves between poses ask for something too, and so do the positions on the way. With sore knees a
// person without a chair went down over the knees in 67 combinations, although a bed was there, and
// with osteoporosis too even with a chair and a bed. What can be reached only by a way that hurts or
// harms is not done.
TEST_F(EveryNeed, NoMoveProvokesANeedOrPassesAPropThatIsMissing) {
    const std::vector<std::string>& all = catalogue.rules().props;
    std::vector<Person> at_hand{{{}, all}, {{}, {}}};
    for (const std::string& missing : all) {
        at_hand.push_back({{}, all});
        std::erase(at_hand.back().props, missing);
    }
    std::set<std::string> provoking;
    int visited = 0, moves = 0;
    const auto look = [&](const Person& person, const std::string& name) {
        for (const Routine& one : walked(person)) {
            std::string here = "standing";
            for (const Item& item : adapt(one, catalogue, person).routine.items) {
                const std::string& there = rung_of(item).variant->position;
                for (const int index : catalogue.way(here, there, person)) {
                    const Move& move = catalogue.moves()[static_cast<std::size_t>(index)];
                    const auto props = catalogue.props_of(move.to);
                    // A seated pose says itself what one may sit on.
                    const bool missing = move.to != there && !props.empty() &&
                                         std::none_of(props.begin(), props.end(), [&](auto& prop) {
                                             return contains(person.props, prop);
                                         });
                    ++moves;
                    if (missing || provoked(catalogue.rules(), catalogue.asks_of(move), person))
                        provoking.insert(name + ": " + move.from + " to " + move.to);
                }
                here = there;
            }
        }
    };
    for_everyone([&](const Person& person, const std::string& name) {
        if (person.props.empty()) return;  // each set of needs once
        for (const Person& one : at_hand) {
            if (!testing::is_walked(visited++)) continue;
            std::string lacks;
            for (const std::string& prop : all)
                if (!contains(one.props, prop)) lacks += " no " + prop;
            look({person.needs, one.props}, name + lacks);
        }
    });
    EXPECT_EQ(provoking, std::set<std::string>{});
    EXPECT_GT(moves, testing::effort(10000));
}

// "Kneeling hurts, even on padding" was led onto the knees where no chair was there.
TEST_F(EveryNeed, SoreKneesLieOnABedOrStandWhereNoChairLeadsToTheFloor) {
    Person person{{"kneeling"}, catalogue.rules().props};
    std::erase(person.props, "chair");
    for (const std::string missing : {"", "bed"}) {
        std::erase(person.props, missing);
        std::set<Level> levels;
        const auto items = adapt(routine("eight-poses"), catalogue, person).routine.items;
        for (const Item& item : items)
            levels.insert(catalogue.level_of(rung_of(item).variant->position));
        EXPECT_FALSE(levels.count(Level::floor)) << written(items);
        EXPECT_EQ(levels.count(Level::bed), missing.empty() ? 1U : 0U) << written(items);
        EXPECT_GE(items.size(), 4U) << written(items);
    }
}

// A bent wrist carried the body on each way to the floor, also to Cat and Cow on the forearms.
TEST_F(EveryNeed, SoreWristsGoDownOverTheForearms) {
    const Person person{{"wrists"}, catalogue.rules().props};
    std::string passed;
    for (const int index : catalogue.way("standing", "crook", person))
        passed += catalogue.moves()[static_cast<std::size_t>(index)].to + " ";
    EXPECT_EQ(passed, "half-kneel tall-kneel forearms side-lying crook ");
    EXPECT_NE(becomes("eight-poses", {"wrists"}).find("cat-cow/forearm"), std::string::npos);
}

TEST_F(EveryNeed, AnOrderThatSuitsStaysAsItIs) {
    for (const Routine& one : routines) {
        EXPECT_EQ(with_fewest_changes(one.items, catalogue), one.items);
    }
}

TEST_F(EveryNeed, AnOrderIsChangedOnlyForFewerChangesOfLevelAndKeepsItsFirstItem) {
    for_everyone([&](const Person& person, const std::string& name) {
        const auto& items = routine("eight-poses").items;
        std::vector<Item> mine;
        const auto shared = share_out(rungs_of(routine("eight-poses")), catalogue, person);
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (!shared[i]) continue;
            Item item = items[i];
            item.pose = shared[i]->pose->number;
            item.variant = shared[i]->variant->number;
            mine.push_back(item);
        }
        const auto ordered = with_fewest_changes(mine, catalogue);
        ASSERT_EQ(ordered.size(), mine.size());
        ASSERT_EQ(ordered.front(), mine.front()) << name;
        const int before = changes_of_level(mine, catalogue);
        const int after = changes_of_level(ordered, catalogue);
        ASSERT_TRUE(after < before || ordered == mine) << name;
    });
}

// Its purpose: a few minutes in a working day, without a mat.
TEST_F(EveryNeed, TheShortResetNeedsNoFloorAndNoBed) {
    for_everyone([&](const Person& person, const std::string& name) {
        const Routine mine = adapt(routine("short-reset"), catalogue, person).routine;
        for (const Item& item : mine.items) {
            ASSERT_LE(catalogue.level_of(rung_of(item).variant->position), Level::seat)
                << name << ": " << written(mine.items);
        }
    });
}

TEST_F(EveryNeed, GettingToTheFloorIsHardKeepsNoFreeBalance) {
    const std::string mine = becomes("eight-poses", {"floor"});
    EXPECT_NE(mine.find("warrior-3/chair"), std::string::npos) << mine;
    EXPECT_NE(mine.find("leg-back/standard"), std::string::npos) << mine;
    const Person person{{"floor"}, catalogue.rules().props};
    for (const auto& change : adapt(routine("eight-poses"), catalogue, person).changes) {
        if (change.wanted.pose->id == "locust") {
            ASSERT_TRUE(change.instead) << "the locust is left out";
            EXPECT_EQ(change.instead->pose->id, "leg-back");
        }
    }
    EXPECT_NE(becomes("eight-poses", {"floor", "pregnancy"}).find("rest-on-side/bed"),
              std::string::npos);
}

}  // namespace catcow
