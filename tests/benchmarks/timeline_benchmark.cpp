#include <benchmark/benchmark.h>

#include "session/timeline.h"
#include "support/assets.h"

namespace catcow {
namespace {

// Returns a routine of forty items: the poses that ship in turn, each with its default dose.
Routine forty_poses(const Catalogue& catalogue) {
    Routine routine;
    for (std::size_t i = 0; i < most_items && !catalogue.poses().empty(); ++i) {
        const Pose& pose = catalogue.poses()[i % catalogue.poses().size()];
        routine.items.push_back({.pose = pose.number, .dose = pose.variants.front().dose});
    }
    return routine;
}

struct Session {
    Result<Catalogue> catalogue = Catalogue::load(testing::all_assets());
    Routine routine = catalogue ? forty_poses(catalogue.value()) : Routine{};
};

void compile_forty_items(benchmark::State& state) {
    const Session session;
    if (!session.catalogue) return state.SkipWithError(session.catalogue.error().message.c_str());
    std::size_t phases = 0;
    for (auto _ : state)
        phases = compile(session.routine, session.catalogue.value(), {}).phases.size();
    state.counters["phases"] = static_cast<double>(phases);
}
BENCHMARK(compile_forty_items)->Unit(benchmark::kMicrosecond);

// Computes one moment, at many places of the session.
void moment_of_forty_items(benchmark::State& state) {
    const Session session;
    if (!session.catalogue) return state.SkipWithError(session.catalogue.error().message.c_str());
    const Timeline timeline = compile(session.routine, session.catalogue.value(), {});
    Duration t{};
    for (auto _ : state) {
        benchmark::DoNotOptimize(at(timeline, session.routine, session.catalogue.value(), t));
        t = (t + seconds(97.3)) % timeline.length();
    }
}
BENCHMARK(moment_of_forty_items)->Unit(benchmark::kNanosecond);

}  // namespace
}  // namespace catcow
