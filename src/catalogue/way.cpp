#include "catalogue/way.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace catcow {

namespace {

struct Reached {
    Duration after{};
    int by = -1;  // index of the move that leads here; -1 at the start
};

using Map = std::map<std::string_view, Reached>;

// The reached place that is nearest and not yet settled (Dijkstra's choice).
std::optional<std::string_view> nearest(const Map& reached,
                                        const std::set<std::string_view>& settled) {
    std::optional<std::string_view> best;
    for (const auto& [place, how] : reached) {
        if (settled.count(place)) continue;
        if (!best || how.after < reached.at(*best).after) best = place;
    }
    return best;
}

}  // namespace

std::vector<int> shortest_way(const std::vector<Move>& moves, std::string_view from,
                              std::string_view to) {
    Map reached{{from, {}}};
    std::set<std::string_view> settled;
    while (const auto place = nearest(reached, settled)) {
        settled.insert(*place);
        if (*place == to) break;
        for (std::size_t i = 0; i < moves.size(); ++i) {
            if (moves[i].from != *place) continue;
            const Duration after = reached[*place].after + moves[i].length;
            const auto known = reached.find(moves[i].to);
            if (known == reached.end() || after < known->second.after) {
                reached[moves[i].to] = {after, static_cast<int>(i)};
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
