#include <benchmark/benchmark.h>

#include "body/way.h"
#include "support/assets.h"

namespace catcow::body {

namespace {

const FigureData& data() {
    static const FigureData loaded = [] {
        std::vector<SourceFile> files;
        for (const std::string& name : testing::json_assets_in("figure"))
            files.push_back(testing::asset(name));
        return FigureData::load(files).value();
    }();
    return loaded;
}

// Solves the key `name` from its authored angles.
void cold_solve(benchmark::State& state, const char* name) {
    Figures figures(data());
    const Goal goal = figures.goal_of(data().find(name), Side::left);
    Solver solver(figures.skeleton());
    for (auto _ : state) {
        solver.begin(goal, goal.prior);
        solver.run();
        auto result = solver.posture();
        benchmark::DoNotOptimize(result);
    }
}

// Solves a pose from itself a little earlier in the breath: the cost of a frame.
void warm_solve(benchmark::State& state) {
    Figures figures(data());
    double phase = 0;
    for (auto _ : state) {
        phase = phase < 1 ? phase + .01 : 0;
        auto result = figures.at_phase("cat-cow", "standard", Side::left, phase);
        benchmark::DoNotOptimize(result);
    }
}

void all_keys(benchmark::State& state) {
    for (auto _ : state) {
        Figures figures(data());
        for (int key = 0; key < static_cast<int>(data().keys().size()); ++key) {
            auto result = figures.solved(key, Side::left);
            benchmark::DoNotOptimize(result);
        }
    }
    state.counters["keys"] = static_cast<double>(data().keys().size());
}

void one_move(benchmark::State& state) {
    Figures figures(data());
    const MoveData& first = data().moves().front();
    const Way way = way_between(data(), first.from, first.to);
    move_along(figures, way);  // keys are solved
    for (auto _ : state) {
        Move move = move_along(figures, way);
        while (!move.work()) {
        }
        auto result = move.at(.5);
        benchmark::DoNotOptimize(result);
    }
}

}  // namespace

BENCHMARK_CAPTURE(cold_solve, gate, "gate.standard.hold")->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(cold_solve, twist, "spinal-twist.standard.hold")->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(cold_solve, all_fours, "all-fours")->Unit(benchmark::kMicrosecond);
BENCHMARK(warm_solve)->Unit(benchmark::kMicrosecond);
BENCHMARK(all_keys)->Unit(benchmark::kMillisecond);
BENCHMARK(one_move)->Unit(benchmark::kMillisecond);

}  // namespace catcow::body
