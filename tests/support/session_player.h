#pragma once

#include <gtest/gtest.h>

#include <utility>
#include <vector>

#include "session/player.h"
#include "support/session_catalogue.h"
#include "support/session_timeline.h"

namespace catcow::testing {

// Players of small routines. By default gate (kneeling, two sides), then bridge (floor):
//
//     0 get_ready   5 move    11 enter gate
//    15 left 1/3   25 2/3     35 3/3
//    45 change_sides
//    52 right 1/3  62 2/3     72 3/3
//    82 leave      85 move    89 enter bridge
//    93 1/4       103 2/4    113 3/4   123 4/4
//   133 leave     135 close  143
class PlayerTest : public ::testing::Test {
protected:
    Player player_of(const std::vector<int>& poses, const Start& start = {}) const {
        std::vector<Item> items;
        for (const int pose : poses) items.push_back(item_of(catalogue, pose));
        return Player(routine_of(std::move(items)), catalogue, settings, start);
    }

    Player player_at(double time) const {
        Player player = player_of({gate, bridge});
        player.advance(seconds(time));
        return player;
    }

    Catalogue catalogue = session_catalogue();
    CompileSettings settings;
};

// Returns the index of the present phase.
inline std::size_t present(const Player& player) {
    return static_cast<std::size_t>(player.moment().phase);
}

}  // namespace catcow::testing
