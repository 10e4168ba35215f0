#include "journal/shared_routines.h"

#include <gtest/gtest.h>

#include <array>
#include <random>

#include "journal/samples.h"

using namespace catcow;
using namespace catcow::testing;

namespace {

KeptRoutine routine(const std::string& key, long long changed = 0) {
    KeptRoutine kept = sample_kept_routine();
    kept.key = key;
    kept.favourite = false;
    kept.changed = changed;
    return kept;
}

// The rows that all tabs share.
class Rows {
public:
    std::map<std::string, std::string> rows;

    const std::string* find(const std::string& key) const {
        const auto found = rows.find(key);
        return found == rows.end() ? nullptr : &found->second;
    }
    void store(SharedRoutines& tab, bool works = true) {
        for (const std::string& key : tab.take_due()) {
            const auto text = works ? tab.row_over(key, find(key)) : std::nullopt;
            if (text && text->empty()) rows.erase(key);
            if (text && !text->empty()) rows[key] = *text;
            if (tab.attempted(key, works)) store(tab, works);
        }
    }
    KeptRoutine row(const std::string& key) const {
        const std::string* const text = find(key);
        return text ? kept_routine_from_row(key, *text).routine : KeptRoutine{};
    }
    void tell(SharedRoutines& tab) const {
        std::set<std::string> keys;
        for (const auto& [key, text] : rows) {
            keys.insert(key);
            tab.adopt(key, &text);
        }
        tab.only(keys);
    }
};

class SharedRoutinesTest : public ::testing::Test {
protected:
    Rows rows;
    SharedRoutines here, there;

    void both_have(const KeptRoutine& kept) {
        here.add(kept);
        rows.store(here);
        rows.tell(there);
    }
};

TEST_F(SharedRoutinesTest, TheNewestComesFirst) {
    for (const long long changed : {3, 1, 2}) here.add(routine(std::to_string(changed), changed));
    std::string order;
    for (const KeptRoutine& each : here.all()) order += each.key;
    EXPECT_EQ(order, "321");
}

TEST_F(SharedRoutinesTest, OneTabEditsARoutineThatTheOtherMakesAFavourite) {
    both_have(routine("a"));
    KeptRoutine favourite = *here.find("a");
    favourite.favourite = true;
    here.change(favourite);
    KeptRoutine edited = *there.find("a");
    edited.routine.title = "Edited";
    edited.changed = 7;
    there.change(edited);
    rows.store(here);
    rows.store(there);
    EXPECT_TRUE(rows.row("a").favourite);
    EXPECT_EQ(rows.row("a").routine.title, "Edited");
    EXPECT_EQ(rows.row("a").changed, 7);
    EXPECT_EQ(*there.find("a"), rows.row("a"));
}

TEST_F(SharedRoutinesTest, WhatTheOtherTabDeletedAChangeDoesNotBringBack) {
    both_have(routine("a"));
    there.remove("a");
    rows.store(there);
    KeptRoutine favourite = *here.find("a");
    favourite.favourite = true;
    here.change(favourite);
    rows.store(here);
    EXPECT_TRUE(rows.rows.empty());
    EXPECT_EQ(here.find("a"), nullptr);
}

TEST_F(SharedRoutinesTest, WhatWasDeletedCanBeAddedAgainAtAnyMoment) {
    both_have(routine("a"));
    const KeptRoutine before = *here.find("a");
    here.remove("a");
    here.add(before);  // nothing is stored yet
    rows.store(here);
    EXPECT_EQ(rows.row("a"), before);
    here.remove("a");
    const std::vector<std::string> due = here.take_due();
    ASSERT_EQ(due.size(), 1U);
    EXPECT_EQ(here.row_over("a", rows.find("a")), "");
    here.add(before);  // while the row is being removed
    rows.rows.clear();
    EXPECT_TRUE(here.attempted("a", true)) << "due again";
    rows.store(here);
    EXPECT_EQ(rows.row("a"), before);
    here.remove("a");
    rows.store(here);
    here.add(before);  // after it
    rows.store(here);
    EXPECT_EQ(rows.row("a"), before);
    EXPECT_TRUE(here.saved("a"));
}

TEST_F(SharedRoutinesTest, WhatCouldNotBeStoredStaysAndIsDueAgain) {
    here.add(routine("a"));
    rows.store(here, false);
    EXPECT_TRUE(here.find("a"));
    EXPECT_FALSE(here.saved("a"));
    rows.tell(here);
    EXPECT_TRUE(here.find("a")) << "no row says that it is gone";
    rows.store(here);
    EXPECT_TRUE(here.saved("a"));
    EXPECT_EQ(rows.row("a"), routine("a"));
}

TEST_F(SharedRoutinesTest, RowsThatCannotBeReadAreCountedAndLeft) {
    const std::string newer = R"({"v":99})", damaged = "{";
    EXPECT_TRUE(here.adopt("newer", &newer));
    EXPECT_FALSE(here.adopt("damaged", &damaged));
    EXPECT_EQ(here.unreadable(), 2);
    EXPECT_TRUE(here.all().empty());
    EXPECT_TRUE(here.take_due().empty());
    here.adopt("damaged", nullptr);
    EXPECT_EQ(here.unreadable(), 1);
}

TEST_F(SharedRoutinesTest, NothingComesBackAfterAllWasErased) {
    here.add(routine("a"));
    const std::vector<std::string> due = here.take_due();
    here.forget();
    EXPECT_EQ(here.row_over("a", nullptr), std::nullopt);
    EXPECT_FALSE(here.attempted("a", true));
    EXPECT_TRUE(here.all().empty());
}

// Two tabs and a storage that fails now and then: in the end all are the same, and what was added and
// not deleted is there.
TEST_F(SharedRoutinesTest, WhateverHappensTheTabsAgreeAndNothingIsLost) {
    for (unsigned seed = 0; seed < 300; ++seed) {
        std::mt19937 random(seed);
        const auto below = [&](int end) {
            return std::uniform_int_distribution(0, end - 1)(random);
        };
        Rows all;
        std::array<SharedRoutines, 2> tabs;
        std::set<std::string> added, deleted;
        for (int step = 0; step < 40; ++step) {
            SharedRoutines& tab = tabs[static_cast<std::size_t>(below(2))];
            const std::string key = std::to_string(below(4));
            switch (below(5)) {
                case 0:
                    if (added.insert(key).second) tab.add(routine(key, step));
                    break;
                case 1:
                    if (below(3) == 0 && tab.find(key)) {
                        tab.remove(key);
                        deleted.insert(key);
                    }
                    break;
                case 2:
                    if (const KeptRoutine* const now = tab.find(key)) {
                        KeptRoutine to = *now;
                        to.favourite = !to.favourite;
                        tab.change(to);
                    }
                    break;
                case 3: all.store(tab, below(3) > 0); break;
                default: all.tell(tab);
            }
        }
        for (int round = 0; round < 2; ++round) {
            for (SharedRoutines& tab : tabs) {
                all.store(tab);
                all.tell(tab);
            }
        }
        all.tell(tabs[0]);
        EXPECT_EQ(tabs[0].all(), tabs[1].all()) << seed;
        for (const std::string& key : added) {
            EXPECT_EQ(tabs[0].find(key) != nullptr, !deleted.contains(key)) << seed << " " << key;
            EXPECT_EQ(tabs[0].find(key) != nullptr, all.find(key) != nullptr) << seed << " " << key;
        }
    }
}

}  // namespace
