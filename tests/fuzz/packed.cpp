// The bits of a link behind its checksum, which a fuzzer would seldom guess. Every routine has one packed form.
#include <algorithm>

#include "fuzz/fuzz.h"
#include "fuzz/plays.h"
#include "routine/packed.h"

using namespace catcow;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::span<const std::uint8_t> given(bytes, size);
    const LinkResult got = unpack(given);
    if (got.fault != LinkFault::none) return 0;
    const auto again = pack(got.routine);
    fuzz::promise(again.ok(), "an unpacked routine cannot be packed");
    fuzz::promise(std::ranges::equal(again.value(), given), "two packed forms of one routine");
    fuzz::promise_it_plays(got.routine, {});
    return 0;
}
