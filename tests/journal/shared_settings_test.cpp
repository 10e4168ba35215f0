// Two tabs overwrote each other's settings: a theme chosen in one tab removed the needs that the other had stored.
#include "journal/shared_settings.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <optional>
#include <random>

#include "support/effort.h"

using namespace catcow;

namespace {

// What a person can change, as numbers: a need is 1 if it was chosen.
using Field = int;
constexpr std::array<const char*, 3> needs{"arching", "kneeling", "glaucoma"};
constexpr Field fields = 6 + static_cast<int>(needs.size());

int value(const Settings& settings, Field field) {
    switch (field) {
        case 0: return static_cast<int>(settings.theme);
        case 1: return static_cast<int>(std::lround(settings.volume * 10));
        case 2: return static_cast<int>(in_seconds(settings.pace.inhale)) - 4;
        case 3: return static_cast<int>(in_seconds(settings.pace.exhale)) - 6;
        case 4: return settings.muted;
        case 5: return static_cast<int>(settings.way_time);
        default: break;
    }
    const auto& all = settings.needs;
    return static_cast<int>(std::count(all.begin(), all.end(), needs.at(std::size_t(field - 6))));
}

void set(Settings& settings, Field field, int to) {
    switch (field) {
        case 0: settings.theme = static_cast<Settings::Theme>(to); return;
        case 1: settings.volume = to / 10.0; return;
        case 2: settings.pace.inhale = seconds(4 + to); return;
        case 3: settings.pace.exhale = seconds(6 + to); return;
        case 4: settings.muted = to > 0; return;
        case 5: settings.way_time = static_cast<WayTime>(to); return;
        default: break;
    }
    const std::string need = needs.at(std::size_t(field - 6));
    std::erase(settings.needs, need);
    if (to > 0) settings.needs.push_back(need);
}

// Two tabs, the row that they share, and what a person expects in it.
class TwoTabs {
public:
    explicit TwoTabs(unsigned seed) : random_(seed) {}

    void step() {
        const auto tab = std::size_t(below(2));
        const int what = below(20);
        if (what < 8) {
            change(tab);
        } else if (what < 13) {
            write(tab, below(6) > 0);
        } else if (what < 19) {
            hear(tab);
        } else {
            erase(tab);
        }
    }
    void settle() {
        for (const std::size_t tab : {0U, 1U}) {
            hear(tab);
            while (tabs_.at(tab).settings.unsaved()) write(tab, true);
        }
        for (const std::size_t tab : {0U, 1U}) hear(tab);
    }
    std::string differences() const {
        std::string all;
        const Settings row = row_ ? settings_from_row(*row_) : Settings{};
        for (Field field = 0; field < fields; ++field) {
            const auto found = expected_.find(field);
            const int wanted = found == expected_.end() ? value(Settings{}, field) : found->second;
            if (value(row, field) != wanted)
                all += std::to_string(field) + " is " + std::to_string(value(row, field)) +
                       ", not " + std::to_string(wanted) + "\n";
        }
        for (const Tab& tab : tabs_) {
            if (!(tab.settings.now() == row)) all += "a tab differs from the row\n";
        }
        return all;
    }

private:
    struct Tab {
        SharedSettings settings;
        std::map<Field, int> changed;  // by the person, and not stored yet
        Settings seen;                 // the row as this tab heard of it last
        bool erased = false;           // the other tab erased, and this one has not heard of it
    };
    int below(int end) { return std::uniform_int_distribution(0, end - 1)(random_); }

    void change(std::size_t which) {
        Tab& tab = tabs_.at(which);
        Settings settings = tab.settings.now();
        const Field field = below(fields);
        const int to = below(field == 4 || field >= 5 ? 2 : 4);
        if (value(settings, field) == to) return;  // it is so already on the screen
        set(settings, field, to);
        tab.settings.change(settings);
        tab.changed[field] = to;
        if (to == value(tab.seen, field)) tab.changed.erase(field);
    }
    void write(std::size_t which, bool works) {
        Tab& tab = tabs_.at(which);
        const std::string row = tab.settings.row_over(row_ ? &*row_ : nullptr);
        if (!works) return;
        row_ = row;
        for (const auto& [field, to] : tab.changed) expected_[field] = to;
        tab.changed.clear();
        tab.seen = settings_from_row(row);
        if (below(3) == 0) change(which);  // the person is quicker than the disk
        tab.settings.written();
    }
    void hear(std::size_t which) {
        Tab& tab = tabs_.at(which);
        if (std::exchange(tab.erased, false)) forget(tab);
        if (!row_) return;
        tab.settings.adopt(&*row_);
        tab.seen = settings_from_row(*row_);
        std::erase_if(tab.changed, [&](const auto& change) {
            return change.second == value(tab.seen, change.first);
        });
    }
    void erase(std::size_t which) {
        row_.reset();
        expected_.clear();
        forget(tabs_.at(which));
        tabs_.at(which).erased = false;
        tabs_.at(1 - which).erased = true;
    }
    static void forget(Tab& tab) {
        tab.settings.forget();
        tab.changed.clear();
        tab.seen = Settings{};
    }

    std::mt19937 random_;
    std::optional<std::string> row_;
    std::map<Field, int> expected_;
    std::array<Tab, 2> tabs_;
};

TEST(SharedSettings, OfTwoTabsInAnyOrderTheLastChangeOfEachFieldStays) {
    for (int seed = 0; seed < catcow::testing::effort(1000); ++seed) {
        TwoTabs tabs(static_cast<unsigned>(seed));
        for (int i = 0; i < 40; ++i) tabs.step();
        tabs.settle();
        ASSERT_EQ(tabs.differences(), "") << "seed " << seed;
    }
}

TEST(SharedSettings, ANeedIsGoneOnlyIfThatNeedWasTakenBack) {
    Settings base, mine, theirs;
    base.needs = {"arching", "kneeling"};
    mine.needs = {"kneeling", "glaucoma"};
    theirs.needs = {"arching", "kneeling", "twisting"};
    EXPECT_EQ(merged(base, mine, theirs).needs,
              (std::vector<std::string>{"kneeling", "twisting", "glaucoma"}));
}

TEST(SharedSettings, WhatIsNotKnownInTheRowStaysInIt) {
    SharedSettings settings;
    Settings muted;
    muted.muted = true;
    settings.change(muted);
    const std::string stored = R"({"v":1,"voice":"x","needs":"none","theme":"dark"})";
    const std::string row = settings.row_over(&stored);
    EXPECT_NE(row.find(R"("voice":"x")"), std::string::npos) << row;
    EXPECT_NE(row.find(R"("needs":"none")"), std::string::npos) << row;
    EXPECT_TRUE(settings_from_row(row).muted);
    EXPECT_EQ(settings_from_row(row).theme, Settings::Theme::dark);
}

TEST(SharedSettings, ADamagedRowTakesNothingAway) {
    SharedSettings settings;
    const std::string stored = R"({"v":1,"needs":["arching"]})", damaged = R"({"v":1,"nee)";
    settings.adopt(&stored);
    settings.adopt(&damaged);
    EXPECT_EQ(settings.now().needs, (std::vector<std::string>{"arching"}));
    EXPECT_EQ(settings_from_row(settings.row_over(&damaged)).needs, settings.now().needs);
}

}  // namespace
