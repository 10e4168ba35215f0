#pragma once

#include <cstddef>
#include <vector>

namespace catcow {

// Returns the median, of an even number the upper one of the two in the middle; `values` must not be
// empty. For a few values: it counts for each how many are smaller, which is a kilobyte less code than
// std::nth_element.
inline double median(const std::vector<double>& values) {
    const std::size_t middle = values.size() / 2;
    for (const double one : values) {
        std::size_t smaller = 0, equal = 0;
        for (const double other : values) {
            smaller += other < one;
            equal += other == one;
        }
        if (smaller <= middle && middle < smaller + equal) return one;
    }
    return values.front();  // only among values that are no numbers
}

}  // namespace catcow
