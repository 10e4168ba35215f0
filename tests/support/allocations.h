#pragma once

#include <atomic>
#include <cstdlib>
#include <new>

// Counts what a test program asks of the heap. Include it in one file of the program: it replaces the global
// operators, all that a library may pair with each other. Newer libraries pair the nothrow one with the usual
// delete, and the address sanitizer then sees a pair of two kinds if only one of them is replaced.

namespace catcow::testing {

inline std::atomic<long long> allocations{0};

}  // namespace catcow::testing

void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
    ++catcow::testing::allocations;
    return std::malloc(size);
}
void* operator new(std::size_t size) {
    if (void* memory = operator new(size, std::nothrow)) return memory;
    std::abort();
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete(void* memory, const std::nothrow_t&) noexcept { std::free(memory); }
