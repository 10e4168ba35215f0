#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

// For the programs of this folder (see README.md): libFuzzer calls LLVMFuzzerTestOneInput with bytes that it
// invents and changes, millions of times. It returns 0, or aborts when a promise is broken.

namespace catcow::fuzz {

inline std::string_view text_of(const std::uint8_t* bytes, std::size_t size) {
    return {reinterpret_cast<const char*>(bytes), size};
}

// Stops the program, which libFuzzer reports together with the input.
inline void promise(bool kept, const char* what) {
    if (kept) return;
    std::fprintf(stderr, "broken: %s\n", what);
    std::abort();
}

}  // namespace catcow::fuzz
