#include "catalogue/way.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>

namespace catcow {

namespace {

struct Reached {
    int against = 0;
    double effort = 0;
    Duration after{};
    int by = -1;  // index of the move that leads here; -1 at the start

    auto cost() const { return std::tie(against, effort, after); }
};

using Map = std::map<std::string_view, Reached>;

// Returns the nearest place that is reached but not settled (Dijkstra's algorithm).
std::optional<std::string_view> nearest(const Map& reached,
                                        const std::set<std::string_view>& settled) {
    std::optional<std::string_view> best;
    for (const auto& [place, how] : reached) {
        if (settled.count(place)) continue;
        if (!best || how.cost() < reached.at(*best).cost()) best = place;
    }
    return best;
}

}  // namespace

std::vector<int> easiest_way(const std::vector<Move>& moves, std::string_view from,
                             std::string_view to, FunctionRef<int(const Move&)> against) {
    Map reached{{from, {}}};
    std::set<std::string_view> settled;
    while (const auto place = nearest(reached, settled)) {
        settled.insert(*place);
        if (*place == to) break;
        for (std::size_t i = 0; i < moves.size(); ++i) {
            const Move& move = moves[i];
            if (move.from != *place) continue;
            const Reached& here = reached[*place];
            const Reached there{here.against + (against ? against(move) : 0),
                                here.effort + move.effort, here.after + move.length,
                                static_cast<int>(i)};
            const auto known = reached.find(move.to);
            if (known == reached.end() || there.cost() < known->second.cost()) {
                reached[move.to] = there;
            }
        }
    }
    std::vector<int> way;
    if (!reached.count(to)) return way;
    for (int by = reached[to].by; by >= 0;
         by = reached[moves[static_cast<std::size_t>(by)].from].by) {
        way.push_back(by);
    }
    std::reverse(way.begin(), way.end());
    return way;
}

}  // namespace catcow
