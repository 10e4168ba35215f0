#pragma once

#include "fuzz/fuzz.h"
#include "routine/routine.h"
#include "session/timeline.h"
#include "support/assets.h"

namespace catcow::fuzz {

inline const Catalogue& shipped_catalogue() {
    static const Catalogue catalogue = [] {
        auto loaded = Catalogue::load(testing::all_assets());
        promise(loaded.ok(), "the shipped catalogue cannot be read");
        return std::move(loaded).value();
    }();
    return catalogue;
}

// What the catalogue has of the routine becomes a timeline without a gap from that start, and its phases have
// moments: a sample of them, since a routine may have ten thousand phases.
inline void promise_it_plays(const Routine& routine, const Start& start) {
    const Routine known = playable(routine, shipped_catalogue()).routine;
    if (known.items.empty() || start.item > static_cast<int>(known.items.size())) return;
    const Timeline timeline = compile(known, shipped_catalogue(), {}, start);
    promise(!timeline.phases.empty(), "a timeline without phases");
    Duration end{};
    const std::size_t every = timeline.phases.size() / 64 + 1;
    for (std::size_t i = 0; i < timeline.phases.size(); ++i) {
        const Phase& phase = timeline.phases[i];
        promise(phase.start == end && phase.length > Duration{}, "a gap or an empty phase");
        end = phase.end();
        if (i % every != 0) continue;
        const Moment moment = at(timeline, known, shipped_catalogue(), phase.start);
        promise(moment.lungs >= 0 && moment.lungs <= 1, "lungs outside 0 to 1");
    }
}

}  // namespace catcow::fuzz
