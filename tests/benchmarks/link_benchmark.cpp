#include <benchmark/benchmark.h>

#include "routine/link.h"

namespace catcow {
namespace {

Routine forty_sets() {
    Routine routine;
    routine.title = std::string(most_title_bytes, 'x');
    const Item item{255, 31, {DoseKind::sets, 63, 511, DoseUnit::seconds, 127}, Sides::right};
    routine.items.assign(most_items, item);
    return routine;
}

// Writes and reads the longest possible link.
void link_there_and_back(benchmark::State& state) {
    const Routine routine = forty_sets();
    for (auto _ : state) {
        const std::string link = encode_link(routine).value();
        benchmark::DoNotOptimize(decode_link(link));
    }
}
BENCHMARK(link_there_and_back)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace catcow
