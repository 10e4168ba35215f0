#include "session/splice.h"

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

void append(Timeline& timeline, const Timeline& other, int from) {
    for (auto i = static_cast<std::size_t>(from); i < other.phases.size(); ++i) {
        Phase phase = other.phases[i];
        phase.start = timeline.length();
        timeline.phases.push_back(phase);
    }
}

}  // namespace catcow
