#pragma once

#include <vector>

#include "body/kinematics.h"
#include "body/prop.h"

namespace catcow::body {

// Returns true for props that nobody carries: they are in place for a whole leg.
bool is_furniture(PropType type);

// The props between two keys that somebody carries: pillows, blankets, blocks. One that both keys have
// goes from its place in the first to its place in the second, and changes its height with it. One
// that only one key has is drawn up from beside the body, or pushed away: a pillow that appeared under
// a head looked like a fault of the picture.
class Carried {
public:
    // What a key has, and where its body is.
    struct Key {
        const std::vector<Prop>& props;
        const Frames& frames;
    };
    Carried(const Key& from, const Key& to);
    Carried() = default;

    // Adds the props at t, between 0 (the first key) and 1.
    void add(double t, std::vector<Prop>& props) const;

private:
    struct One {
        Prop from, to;
        double begin = 0, end = 1;  // moves between these
        bool comes = false, goes = false;
    };
    std::vector<One> all_;
};

}  // namespace catcow::body
