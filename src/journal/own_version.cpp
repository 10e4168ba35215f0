#include "journal/own_version.h"

#include <algorithm>
#include <utility>

namespace catcow {

const OwnVersion* own_version(const std::vector<OwnVersion>& all, int pose) {
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const OwnVersion& one) { return one.pose == pose; });
    return found == all.end() ? nullptr : &*found;
}

std::vector<OwnVersion> with(std::vector<OwnVersion> all, const OwnVersion& one) {
    std::erase_if(all, [&](const OwnVersion& each) { return each.pose == one.pose; });
    all.push_back(one);
    return all;
}

std::vector<OwnVersion> merged(const std::vector<OwnVersion>& base,
                               const std::vector<OwnVersion>& mine,
                               std::vector<OwnVersion> theirs) {
    for (const OwnVersion& one : mine) {
        const OwnVersion* const before = own_version(base, one.pose);
        if (!before || !(*before == one)) theirs = with(std::move(theirs), one);
    }
    return theirs;
}

}  // namespace catcow
