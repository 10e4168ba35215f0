// Measures what the body costs, natively and in WebAssembly (scripts/body-times). Prints
// milliseconds to solve each key from its authored angles, and a breath's next posture from the
// last one. Prints the memory in bytes, and milliseconds to make the mesh once and the bones for
// each frame.
#include <malloc.h>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <string>

#include "body/figure.h"
#include "body/figure_pack.h"
#include "body/solver.h"
#include "body/way.h"
#include "figure/guides.h"
#include "figure/mesh.h"
#include "support/fastest.h"

using namespace catcow;

namespace {

struct Spread {
    const double aim;  // target, in milliseconds
    double sum = 0, most = 0;
    int count = 0, over = 0;
    std::string slowest;
    explicit Spread(double wanted) : aim(wanted) {}
    void add(double value, const std::string& name) {
        sum += value;
        ++count;
        over += value > aim;
        if (value <= most) return;
        most = value;
        slowest = name;
    }
    void print(const char* what) const {
        std::printf("%-12s %4d, mean %6.2f ms, most %6.2f ms (%s), %d over %.0f ms\n", what, count,
                    sum / count, most, slowest.c_str(), over, aim);
    }
};

#ifdef __EMSCRIPTEN__
double kilobytes() { return double(mallinfo().uordblks) / 1024; }
#else
double kilobytes() { return double(mallinfo2().uordblks) / 1024; }
#endif

}  // namespace

int main() {
    const double before = kilobytes();
    const auto data = std::make_unique<body::FigureData>(body::unpack(body::shipped_figure_pack()));
    const auto figures = std::make_unique<body::Figures>(*data);
    const int count = static_cast<int>(data->keys().size());
    for (int key = 0; key < count; ++key) figures->solved(key, Side::left);
    const double loaded = kilobytes() - before;
    const auto solver = std::make_unique<body::Solver>(figures->skeleton());
    std::printf("memory       %.0f kB for %d solved keys, %.0f kB for a solver\n", loaded, count,
                kilobytes() - before - loaded);
    Spread cold(10), warm(1);
    for (int key = 0; key < count; ++key) {
        const std::string& name = data->keys()[static_cast<size_t>(key)].name;
        const body::Goal goal = figures->goal_of(key, Side::left);
        cold.add(testing::fastest_milliseconds([&] {
                     solver->begin(goal, goal.prior);
                     solver->run();
                 }),
                 name);
        double phase = 0;
        warm.add(testing::fastest_milliseconds(
                     [&] { figures->at_phase(key, Side::left, phase += .02); }),
                 name);
    }
    cold.print("cold solve");
    warm.print("next posture");
    std::printf("all keys     %.0f ms\n", cold.sum);
    const body::MoveData& move = data->moves().front();
    const body::Way way = body::way_between(*data, move.from, move.to);
    std::printf("one move     %.0f ms, %s to %s\n", testing::fastest_milliseconds([&] {
                    body::Move shown = body::move_along(*figures, way);
                    while (!shown.work()) {
                    }
                }),
                move.from.c_str(), move.to.c_str());
    const body::Frames frames =
        body::pose_body(figures->skeleton(), figures->solved(0, Side::left).posture);
    float kept = 0;  // keeps the compiler from removing the work
    const double unpacking = testing::fastest_milliseconds([&] {
        kept += static_cast<float>(body::unpack(body::shipped_figure_pack()).keys().size());
    });
    const double mesh = testing::fastest_milliseconds([&] {
        kept += static_cast<float>(figure::make_mannequin(figures->skeleton()).indices.size() +
                                   figure::make_guides(figures->skeleton()).mesh.indices.size());
    });
    const double bones = testing::fastest_milliseconds([&] {
        for (int i = 0; i < 1000; ++i) kept += figure::palette_of(figures->skeleton(), frames)[5];
    });
    std::printf("start        %.2f ms to unpack the keys, %.2f ms for mesh and guides\n", unpacking,
                mesh);
    std::printf("bones        %.4f ms a frame\n", bones / 1000);
    if (kept == 0) std::printf("nothing was made\n");
    return 0;
}
