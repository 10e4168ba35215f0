#pragma once

#include <cstdio>
#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

#include "catalogue/catalogue.h"
#include "routine/routine.h"

// A small catalogue for session tests: poses with round times, one for each kind of dose.

namespace catcow::testing {

// standing <-> kneeling <-> floor
inline const char* const session_positions = R"({
  "positions": ["standing", "kneeling", "floor"],
  "moves": [
    {"from": "standing", "to": "kneeling", "seconds": 6},
    {"from": "kneeling", "to": "floor", "seconds": 4},
    {"from": "floor", "to": "kneeling", "seconds": 5},
    {"from": "kneeling", "to": "standing", "seconds": 8}
  ]})";
inline constexpr int down_to_kneeling = 0, down_to_floor = 1, up_to_kneeling = 2,
                     up_to_standing = 3;

// Pose::number of each.
inline constexpr int cow = 1;       // kneeling, flow
inline constexpr int gate = 2;      // kneeling, two sides, hold, lifts on the exhale
inline constexpr int bridge = 3;    // floor, lifts, lifts on the exhale
inline constexpr int plank = 4;     // floor, sets, lifts on the exhale
inline constexpr int mountain = 5;  // standing, hold, lifts on the inhale, no time to get in or out
inline constexpr int leg_lift = 6;  // floor, two sides, lifts, lifts on the inhale
inline constexpr int sit = 7;       // kneeling, hold, lifts on the inhale, no time to get in
inline constexpr int last_pose = sit;

inline SourceFile pose_file(int number, const std::string& id, const std::string& position,
                            const std::string& seconds, const std::string& lifts,
                            const std::string& dose, const std::string& steps) {
    const bool two_sided = seconds.find("change") != std::string::npos;
    std::string all = R"({"at": "enter", "text": "get-down"}, {"at": "enter", "text": "settle"},
        {"at": "inhale", "text": "in"}, {"at": "exhale", "text": "out"}, {"at": "leave", "text": "out-of-it"})";
    if (two_sided) all += R"(, {"at": "change", "text": "change"})";
    return {"poses/" + id + ".json",
            R"({"number": )" + std::to_string(number) + R"(, "id": ")" + id +
                R"(", "kind": "strength", "moves": ["support"], "works": [], "two_sided": )" +
                (two_sided ? "true" : "false") +
                R"(, "variants": [{"number": 0, "id": "standard", "position": ")" + position +
                R"(", "seconds": )" + seconds + R"(, "lifts": ")" + lifts + R"(", "dose": )" +
                dose + R"(, "caps": {"hold_seconds": 60, "repetitions": 9}, "steps": [)" + all +
                steps + "]}]}"};
}

inline Catalogue session_catalogue() {
    const std::string hold_steps =
        R"(, {"at": "hold", "text": "first"}, {"at": "hold", "text": "second"})";
    const std::string lower_step = R"(, {"at": "lower", "text": "lower"})";
    auto loaded = Catalogue::load({
        {"positions.json", session_positions},
        pose_file(cow, "cow", "kneeling", R"({"enter": 2, "leave": 3})", "inhale",
                  R"({"kind": "flow", "amount": 2})", ""),
        pose_file(gate, "gate", "kneeling", R"({"enter": 4, "change": 7, "leave": 3})", "exhale",
                  R"({"kind": "hold", "amount": 3})", hold_steps),
        pose_file(bridge, "bridge", "floor", R"({"enter": 4, "leave": 2})", "exhale",
                  R"({"kind": "lifts", "repetitions": 2, "amount": 2})", hold_steps + lower_step),
        pose_file(plank, "plank", "floor", R"({"enter": 4, "leave": 2})", "exhale",
                  R"({"kind": "sets", "repetitions": 2, "amount": 2, "rest_seconds": 15})",
                  hold_steps + R"(, {"at": "rest", "text": "rest"})"),
        pose_file(mountain, "mountain", "standing", R"({"enter": 0, "leave": 0})", "inhale",
                  R"({"kind": "hold", "amount": 1})", hold_steps),
        pose_file(leg_lift, "leg-lift", "floor", R"({"enter": 3, "change": 5, "leave": 2})",
                  "inhale", R"({"kind": "lifts", "repetitions": 2, "amount": 1})",
                  hold_steps + lower_step),
        pose_file(sit, "sit", "kneeling", R"({"enter": 0, "leave": 4})", "inhale",
                  R"({"kind": "hold", "amount": 2})", hold_steps),
    });
    if (!loaded.ok()) {
        std::fputs(loaded.error().message.c_str(), stderr);
        std::abort();
    }
    return std::move(loaded).value();
}

// Returns the pose with its own dose, on both sides if it has two.
inline Item item_of(const Catalogue& catalogue, int pose) {
    return {.pose = pose, .dose = catalogue.pose(pose)->variants.front().dose};
}

inline Routine routine_of(std::vector<Item> items) {
    Routine routine;
    routine.items = std::move(items);
    return routine;
}

}  // namespace catcow::testing
