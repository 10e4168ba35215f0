#pragma once

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "journal/kept_routine.h"
#include "support/sent_links.h"

namespace catcow::testing {

// Cat-cow, gate on the left side, bridge.
inline Routine three_poses(std::string title = "Evening") {
    Routine routine = evening();
    routine.title = std::move(title);
    routine.items.push_back(
        {.pose = number_of_pose("bridge"), .dose = {.kind = DoseKind::hold, .amount = 2}});
    return routine;
}

class LibraryTest : public AppTest {
protected:
    // The rows of kept routines, in the order in which they were stored.
    std::vector<KeptRoutine> rows() const {
        std::vector<KeptRoutine> all;
        for (const Storage::Row& row : storage.single) {
            const std::string_view key = routine_of_row_key(row.key);
            if (key.empty()) continue;
            const KeptRoutineRow read = kept_routine_from_row(key, row.text);
            EXPECT_EQ(read.fault, RowFault::none) << read.detail;
            all.push_back(read.routine);
        }
        return all;
    }
    void store(const std::string& key, const Routine& routine, long long changed = 0,
               bool favourite = false) {
        KeptRoutine kept{key, routine, KeptRoutine::From::received, favourite, changed};
        storage.single.push_back({row_key_of_routine(key), to_row(kept)});
    }
    // The names of the routines on the screen, from top to bottom, with the headings of their groups.
    Lines listed() const {
        Lines all;
        for (const Node& node : nodes()) {
            if (node.role == Role::heading && node.level == 2) all.push_back("-- " + node.name);
            if (node.role == Role::button && node.value.find(" minute") != std::string::npos)
                all.push_back(node.name);
        }
        return all;
    }
    void keep_evening() {
        follow_link(link_to(three_poses()));
        press("Keep");
        press("Not now");
    }
    void other_tab(const std::string& key, const std::optional<KeptRoutine>& to) {
        const std::string row_key = row_key_of_routine(key);
        std::erase_if(storage.single, [&](const auto& row) { return row.key == row_key; });
        const std::string text = to ? to_row(*to) : "";
        if (to) storage.single.push_back({row_key, text});
        app->row_changed("single", row_key, to ? &text : nullptr);
        settle();
    }
    // The built-in routines as they are listed, without one of them.
    static Lines ours(std::string_view without = "") {
        Lines all{"-- Catcow's routines"};
        for (const Routine& routine : shipped_content().routines) {
            if (routine.title != without) all.push_back(routine.title);
        }
        return all;
    }
    static Lines before(Lines first, const Lines& last) {
        first.insert(first.end(), last.begin(), last.end());
        return first;
    }
    bool offers(std::string_view name) const { return sees(Role::button, name); }
};

}  // namespace catcow::testing
