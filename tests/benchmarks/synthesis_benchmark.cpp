#include <benchmark/benchmark.h>

#include "sound/synthesiser.h"

namespace catcow {
namespace {

constexpr int rate = 48000;
constexpr int cycles = 360;  // an hour

// The densest sound of a session, all the time: the bed, a ringing bowl and a breath over it.
std::vector<Cue> thick_plan() {
    std::vector<Cue> plan;
    for (int cycle = 0; cycle < cycles; ++cycle) {
        const Duration at = cycle * seconds(10);
        plan.push_back({CueKind::begin, at, bowl_ring});
        plan.push_back({CueKind::inhale, at, seconds(4)});
        plan.push_back({CueKind::exhale, at + seconds(4), seconds(6)});
    }
    return plan;
}

// Renders one second of sound. `times_real_time`: seconds of sound per second of work.
void synthesis(benchmark::State& state) {
    Synthesiser synthesiser(rate);
    synthesiser.set_bed(true);
    synthesiser.set_plan(thick_plan());
    std::vector<float> block(1920);
    long long frame = 0;
    while (state.KeepRunning()) {
        for (int i = 0; i < rate / 1920; ++i) {
            synthesiser.render(block, frame, true);
            benchmark::DoNotOptimize(block.data());
            frame = (frame + 1920) % (cycles * 10LL * rate);
        }
    }
    state.SetItemsProcessed(synthesiser.frames());
    state.counters["times_real_time"] = benchmark::Counter(
        static_cast<double>(synthesiser.frames()) / rate, benchmark::Counter::kIsRate);
}
BENCHMARK(synthesis)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace catcow
