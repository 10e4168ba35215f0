// Links come from anybody. Every text is refused or is a routine that plays, whose link is the same again.
#include "routine/link.h"
#include "fuzz/fuzz.h"
#include "fuzz/plays.h"

using namespace catcow;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::string_view text = fuzz::text_of(bytes, size);
    const LinkResult got = decode_link(text);
    if (got.fault != LinkFault::none) return 0;
    const auto link = encode_link(got.routine);
    fuzz::promise(link.ok(), "a routine that came by link cannot be sent");
    // Mail programs add a full stop or a bracket. What is decoded is the part that the encoder writes.
    fuzz::promise(text.find(link.value()) != std::string_view::npos, "two links for one routine");
    fuzz::promise_it_plays(got.routine, {});
    return 0;
}
