#pragma once

#include <cstdint>
#include <span>

#include "body/figure.h"

namespace catcow::figure {

// Regions of the body that can be shown as working or stretching: one region for each Muscle of the
// catalogue, which demonstration/meaning.cpp maps to it. Each can glow on one side alone.
enum class Region : uint8_t {
    abdominals,
    obliques,
    back_extensors,
    buttocks,
    hamstrings,
    quadriceps,
    hip_flexors,
    shoulders,
    shoulder_blades,
    arms,
    chest,
    waist,
};
constexpr int region_count = static_cast<int>(Region::waist) + 1;

// Regions on the body's own left and right side, one bit for each.
struct Regions {
    uint16_t left = 0, right = 0;

    constexpr void add(Region region, bool on_left = true, bool on_right = true) {
        const auto bit = static_cast<uint16_t>(1U << static_cast<int>(region));
        left = static_cast<uint16_t>(left | (on_left ? bit : 0));
        right = static_cast<uint16_t>(right | (on_right ? bit : 0));
    }
    bool operator==(const Regions&) const = default;
};

// The six movements of the spine. Left and right are the body's own. A turn is named after the end
// that turns: the chest, or, lying down, the pelvis with the knees.
enum class Arrow : uint8_t {
    none,
    flexion,
    extension,
    bend_left,
    bend_right,
    turn_left,
    turn_right
};

// Returns the movement among `claimed` that the body shows most. Returns none if it shows each by
// less than 6 degrees.
Arrow most_shown(const body::PosedBody& body, std::span<const Arrow> claimed);

// What a picture shows besides the body. An empty value shows nothing more.
struct Meaning {
    Regions works;      // they glow with stripes across
    Regions stretches;  // they glow more faintly, with dots
    Arrow arrow = Arrow::none;
    bool spine = false;  // shows its line through the body
    bool operator==(const Meaning&) const = default;
};

}  // namespace catcow::figure
