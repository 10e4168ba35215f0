#pragma once

#include <vector>

#include "body/prop.h"

namespace catcow::figure {

// A part of a drawn prop: a level box with rounded edges.
struct PropBox {
    Vec3 middle, half;  // in metres
    double rounding;
};
// Adds the boxes of a prop. `alone`: chairs get a back, because no prop is their back.
void add_boxes(const body::Prop& prop, bool alone, std::vector<PropBox>& boxes);
// Returns whether chairs need backs of their own.
bool chairs_alone(const std::vector<body::Prop>& props);

}  // namespace catcow::figure
