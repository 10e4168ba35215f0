#pragma once

#include <cstdint>

namespace catcow {

// White noise, uniform in -1..1, from Marsaglia's xorshift (2003). The same on every machine.
class Noise {
public:
    static constexpr double variance = 1.0 / 3.0;

    explicit Noise(std::uint32_t seed) : state_(seed != 0 ? seed : 1) {}

    double next() {
        state_ ^= state_ << 13;
        state_ ^= state_ >> 17;
        state_ ^= state_ << 5;
        return static_cast<double>(static_cast<std::int32_t>(state_)) * 0x1p-31;
    }

private:
    std::uint32_t state_;
};

}  // namespace catcow
