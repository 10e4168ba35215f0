// Files with a link come from anybody. Each is refused, or holds what may be a link. What Catcow writes is read again.
#include "routine/link_file.h"

#include "base/utf8.h"
#include "fuzz/fuzz.h"
#include "fuzz/plays.h"

using namespace catcow;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::string_view text = fuzz::text_of(bytes, size);
    const LinkFile file = read_link_file(text);
    fuzz::promise((file.fault == LinkFault::none) == !file.link.empty(),
                  "a file without a link is no fault");
    if (file.fault == LinkFault::none) {
        const LinkResult link = decode_link(file.link);
        if (link.fault == LinkFault::none) fuzz::promise_it_plays(link.routine, {});
    }
    const std::string link = "https://catcow.example/#1.ABCCwVR3byBicmVhdGhzDgCAQITv";
    const LinkFile own = read_link_file(link_file(clean_lines(text), link));
    fuzz::promise(own.fault == LinkFault::none && decode_link(own.link).fault == LinkFault::none,
                  "a file of ours is not read");
    return 0;
}
