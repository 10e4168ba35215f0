#include "session/splice.h"

#include <algorithm>

namespace catcow {

Timeline first_phases(const Timeline& timeline, int count) {
    return {{timeline.phases.begin(), timeline.phases.begin() + count}};
}

Timeline cut_at(const Timeline& timeline, int current, Duration now) {
    Timeline played = first_phases(timeline, current + 1);
    Phase& present = played.phases.back();
    present.length = now - present.start;
    present.cut = true;
    if (present.length <= Duration{}) played.phases.pop_back();
    return played;
}

void append(Timeline& timeline, const Timeline& other, int from, double share) {
    const auto first = static_cast<std::size_t>(from);
    for (auto i = first; i < other.phases.size(); ++i) {
        Phase phase = other.phases[i];
        phase.start = timeline.length();
        if (i == first && share > phase.from) {
            const double left = (1 - share) / (1 - phase.from);
            phase.length = std::max(Duration(1), seconds(in_seconds(phase.length) * left));
            phase.from = share;
        }
        timeline.phases.push_back(phase);
    }
}

}  // namespace catcow
