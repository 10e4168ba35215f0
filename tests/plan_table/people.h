#pragma once

#include <map>
#include <string>
#include <vector>

#include "plan/pain.h"

namespace catcow::testing {

// What a person says on a day, 0..10. Nothing: they do not answer.
struct Said {
    std::optional<int> now{}, after{}, morning{};
    std::string hurt{},
        hard{};  // ids of a pose that hurt, or was too hard, if it was in the session
};

struct Typical {
    std::string who;
    std::vector<std::string> needs{}, without{};  // ids; `without`: props that are not there
    PlanAsk ask{};
    std::vector<int> days{0, 2, 4, 7, 9, 11};  // from a Monday
    std::map<int, Said> said{};                // by day
};

inline std::vector<Typical> typical_people() {
    const std::vector<int> four{0, 1, 3, 5, 7, 8, 10, 12}, five{0, 1, 2, 3, 4, 7, 8, 9, 10, 11};
    return {
        {.who = "Nothing special, on a mat, 8 minutes",
         .said = {{0, {.now = 3, .after = 2}}, {2, {.now = 2, .after = 2}}}},
        {.who = "Bending forward hurts", .needs = {"bending"}, .ask = {.minutes = 10}},
        {.who = "Arching hurts", .needs = {"arching"}, .ask = {.minutes = 10}},
        {.who = "Twisting hurts, four days a week",
         .needs = {"twisting"},
         .ask = {.minutes = 10},
         .days = four},
        {.who = "Kneeling and weight on the wrists hurt, no props at hand",
         .needs = {"kneeling", "wrists"},
         .without = {"*"},
         .ask = {.minutes = 8}},
        {.who = "Getting to the floor is hard: standing and on a chair",
         .needs = {"floor"},
         .ask = {.minutes = 8, .place = PlanPlace::no_floor}},
        {.who = "Getting to the floor is hard: on a bed, 5 minutes",
         .needs = {"floor"},
         .ask = {.minutes = 5, .place = PlanPlace::bed}},
        {.who = "Osteoporosis, and balance is hard: with a chair",
         .needs = {"osteoporosis", "balance"},
         .ask = {.minutes = 10, .place = PlanPlace::chair}},
        {.who = "Pregnant", .needs = {"pregnancy"}, .ask = {.minutes = 10}},
        {.who = "At work: a chair, 3 minutes, five days a week",
         .ask = {.minutes = 3, .place = PlanPlace::chair},
         .days = five},
        {.who = "A flare-up in the first week",
         .ask = {.minutes = 10},
         .days = {0, 2, 3, 5, 7, 9},
         .said = {{0, {.now = 3, .after = 5, .morning = 5}},
                  {2, {.now = 7, .after = 7, .morning = 6}},
                  {3, {.now = 5, .after = 4, .morning = 3}},
                  {5, {.now = 3, .after = 3, .morning = 3}},
                  {7, {.now = 2, .after = 2}}}},
        {.who = "Wants strength; the bridge is too hard, and it hurts in the locust",
         .ask = {.minutes = 15, .wish = PlanWish::strength},
         .days = four,
         .said = {{0, {.hard = "bridge"}},
                  {1, {.hard = "bridge"}},
                  {3, {.hurt = "locust", .hard = "bridge"}},
                  {5, {.hurt = "locust", .hard = "bridge"}},
                  {7, {.hard = "bridge"}}}},
    };
}

}  // namespace catcow::testing
