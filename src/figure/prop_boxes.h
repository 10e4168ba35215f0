#pragma once

#include <vector>

#include "body/prop.h"

namespace catcow::figure {

// What a prop is made of when it is drawn: level boxes with soft edges.
struct PropBox {
    Vec3 middle, half;  // metres
    double rounding;
};
// `alone`: a chair without a prop that is its back.
void add_boxes(const body::Prop& prop, bool alone, std::vector<PropBox>& boxes);
// Whether chairs need backs of their own.
bool chairs_alone(const std::vector<body::Prop>& props);

}  // namespace catcow::figure
