#include <gtest/gtest.h>

#include "body/figures.h"
#include "body/leg_proof.h"

namespace catcow::body {

namespace {

// Where each variant starts from and comes back to, as the catalogue has it.
struct Start {
    const char* variant;  // or the beginning of it
    const char* position;
};
constexpr Start starts[] = {
    {"cat-cow.seated", "chair"},
    {"cat-cow.", "all-fours"},
    {"gate.cross-legged", "seated-floor"},
    {"gate.chair", "chair"},
    {"gate.", "tall-kneel"},
    {"spinal-twist.bed", "bed-back"},
    {"spinal-twist.", "crook"},
    {"knee-rocks.bed", "bed-back"},
    {"knee-rocks.", "crook"},
    {"sphinx.bed", "bed-belly"},
    {"sphinx.", "prone"},
    {"bridge.bed", "bed-back"},
    {"bridge.", "crook"},
    {"small-bridge.", "crook"},
    {"locust.all-fours", "all-fours"},
    {"locust.", "prone"},
    {"warrior-3.wall", "wall"},
    {"warrior-3.", "standing"},
    {"dolphin-plank.counter", "counter"},
    {"dolphin-plank.wall", "wall"},
    {"dolphin-plank.bed", "standing"},
    {"dolphin-plank.", "prone"},
    {"childs-pose.", "all-fours"},
    {"rest-on-back.bed", "bed-back"},
    {"rest-on-back.", "crook"},
    {"rest-on-side.bed", "bed-side"},
    {"rest-on-side.", "side-lying"},
    {"rest-on-belly.", "prone"},
    {"all-fours-neutral.", "all-fours"},
    {"leg-back.", "counter"},
    {"side-reach.", "standing"},
    {"mountain.", "standing"},
};

const char* start_of(const std::string& variant) {
    for (const Start& one : starts)
        if (variant.starts_with(one.variant)) return one.position;
    return "";
}

}  // namespace

TEST(Enter, EveryVariantIsReachedFromItsPosition) {
    Figures& figures = testing::solved_figures();
    for (const std::string& variant : testing::shipped_variants()) {
        for (Side side : {Side::left, Side::right}) {
            auto move = move_into(figures, start_of(variant), testing::pose_of(variant),
                                  testing::variant_of(variant), side);
            ASSERT_TRUE(move) << variant;
            while (!move->work()) {
            }
            int number = 0;
            for (const Leg& leg : move->legs()) {
                const testing::LegProof proof = testing::prove(figures.skeleton(), leg);
                const std::string place = variant + (side == Side::left ? " left" : " right") +
                                          ", leg " + std::to_string(++number);
                EXPECT_LT(proof.slide, .005) << place;
                EXPECT_LT(proof.depth, .005)
                    << place << " " << proof.deep_first << " " << proof.deep_second;
                EXPECT_LT(proof.limit, 2.5) << place;
                EXPECT_LT(proof.jump, .0095) << place;
            }
        }
    }
}

}  // namespace catcow::body
