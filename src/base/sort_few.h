#pragma once

#include <utility>

namespace catcow {

// Sorts `all` in place and keeps the order of equals, by insertion: n^2/4 swaps on average. For the lists of up to
// about a hundred that a person makes or reads. std::stable_sort costs 2 kB of program for each type.
// `before(a, b)` tells whether a comes before b.
template <class List, class Before>
void sort_few(List& all, const Before& before) {
    for (auto next = all.begin(); next != all.end(); ++next) {
        for (auto at = next; at != all.begin() && before(*at, *(at - 1)); --at)
            std::swap(*at, *(at - 1));
    }
}

}  // namespace catcow
