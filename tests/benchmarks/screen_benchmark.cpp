#include <benchmark/benchmark.h>

#include "support/headless.h"
#include "support/shown_screens.h"

// Times a frame of the fullest screens on a phone, and the cost of their semantics.

namespace catcow::testing {
namespace {

const ShownScreen& screen_named(const std::vector<ShownScreen>& all, std::string_view name) {
    return *std::find_if(all.begin(), all.end(),
                         [&](const ShownScreen& each) { return each.name == name; });
}

void frame(benchmark::State& state, const char* name) {
    const std::vector<ShownScreen> all = all_shown_screens();
    const ShownScreen& screen = screen_named(all, name);
    Headless window;
    Ui ui{shipped_texts(), window.fonts};
    std::size_t nodes = 0;
    for (auto _ : state) {
        Intents intents;
        window.begin();
        ui.begin(window.now, {}, ThemeName::light, 100);
        screen.draw(ui, intents);
        nodes = ui.end().nodes.size();
        window.end(0, {});
    }
    state.counters["nodes"] = static_cast<double>(nodes);
}
BENCHMARK_CAPTURE(frame, gallery, "gallery");
BENCHMARK_CAPTURE(frame, settings, "settings");
BENCHMARK_CAPTURE(frame, player, "player");
BENCHMARK_CAPTURE(frame, notice, "notice");
BENCHMARK_CAPTURE(frame, progress_of_60_sessions, "progress");

SemanticsTree tree_of(int nodes) {
    SemanticsTree tree;
    for (int i = 1; i <= nodes; ++i) {
        Node node;
        node.id = static_cast<std::uint32_t>(i) * 2654435761U;
        node.role = Role::button;
        node.name = "Some control number " + std::to_string(i);
        node.rect = {16, static_cast<float>(i) * 56, 300, 48};
        tree.nodes.push_back(node);
    }
    return tree;
}

void semantics_of_150_nodes(benchmark::State& state, int changed) {
    const SemanticsTree before = tree_of(150);
    SemanticsTree after = before;
    for (int i = 0; i < changed; ++i) after.nodes[static_cast<std::size_t>(i)].name += "!";
    for (auto _ : state) benchmark::DoNotOptimize(to_json(difference(before, after)));
}
BENCHMARK_CAPTURE(semantics_of_150_nodes, none_changed, 0);
BENCHMARK_CAPTURE(semantics_of_150_nodes, one_changed, 1);
BENCHMARK_CAPTURE(semantics_of_150_nodes, all_changed, 150);

}  // namespace
}  // namespace catcow::testing
