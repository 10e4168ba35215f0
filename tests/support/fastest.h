#pragma once

#include <algorithm>
#include <chrono>

namespace catcow::testing {

// Returns the milliseconds of the fastest of seven tries, because the machine does other work too.
template <typename Work>
double fastest_milliseconds(Work work) {
    constexpr int tries = 7;
    double best = 1e9;
    for (int i = 0; i < tries; ++i) {
        const auto begun = std::chrono::steady_clock::now();
        work();
        const std::chrono::duration<double, std::milli> took =
            std::chrono::steady_clock::now() - begun;
        best = std::min(best, took.count());
    }
    return best;
}

}  // namespace catcow::testing
