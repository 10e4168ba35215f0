#pragma once

// How much a random test does. Under a sanitizer each step takes about ten times as long, and the native build has made
// all of the steps already: there a fifth of them is enough to meet each line.
namespace catcow::testing {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool sanitized = true;
#else
constexpr bool sanitized = false;
#endif

// Returns `natively`, or a fifth of it (rounded up) under a sanitizer.
constexpr int effort(int natively) { return sanitized ? (natively + 4) / 5 : natively; }

// Returns whether a walk over many cases does the case `at`: each, or every fifth under a sanitizer.
constexpr bool is_walked(int at) { return !sanitized || at % 5 == 0; }

}  // namespace catcow::testing
