#include "body/way.h"

#include <algorithm>

namespace catcow::body {

namespace {

void append(Way& way, const Way& more) {
    for (const Stop& stop : more) {
        if (way.empty() || way.back() != stop) way.push_back(stop);
    }
}

Way stops_of(const std::vector<int>& keys) {
    Way way;
    for (const int key : keys) way.push_back({key, Side::left});
    return way;
}

Way reversed(Way way) {
    std::reverse(way.begin(), way.end());
    return way;
}

}  // namespace

std::optional<VariantKeys> keys_of(const Figures& figures, const Pose& pose,
                                   const Variant& variant) {
    const FigureData& data = figures.data();
    if (pose.is_check()) {
        const int key = data.find(variant.position);
        if (key < 0) return std::nullopt;
        return VariantKeys{key, {}, key, key, key, key, key};
    }
    const auto breath = figures.breath_keys(pose.id, variant.id);
    if (!breath) return std::nullopt;
    VariantKeys keys{data.find(variant.position),
                     {},
                     data.find(pose.id, variant.id, "start"),
                     data.find(pose.id, variant.id, "ready"),
                     breath->exhale,
                     breath->inhale,
                     data.find(pose.id, variant.id, "then")};
    if (keys.then >= 0) keys.exhale = keys.inhale = data.find(pose.id, variant.id, "hold");
    if (keys.ready < 0) keys.ready = keys.exhale;
    if (keys.start < 0) keys.start = keys.ready;
    if (keys.then < 0) keys.then = keys.exhale;
    const std::string name = pose.id + "." + variant.id;
    for (const EntryData& entry : data.entries()) {
        if (entry.variant == name) keys.passed = entry.keys;
    }
    return keys;
}

Way way_in(const VariantKeys& keys, Side side) {
    Way way;
    if (keys.position >= 0) way.push_back({keys.position, Side::left});
    for (const int key : keys.passed) way.push_back({key, side});
    append(way, {{keys.start, side}});
    return way;
}

Way way_reach(const VariantKeys& keys, Side side) {
    Way way{{keys.start, side}};
    append(way, {{keys.ready, side}});
    return way;
}

Way way_up(const VariantKeys& keys, Side side) {
    Way way{{keys.ready, side}};
    append(way, {{keys.exhale, side}});
    return way;
}

Way way_on(const VariantKeys& keys, Side side) {
    Way way{{keys.exhale, side}};
    append(way, {{keys.then, side}});
    return way;
}

Way way_down(const VariantKeys& keys, Side side, From from) {
    if (from == From::start) return {{keys.start, side}};
    if (from == From::lowered) return {{keys.ready, side}};
    Way up = way_up(keys, side);
    if (from == From::then) append(up, way_on(keys, side));
    return reversed(up);
}

Way way_out(const VariantKeys& keys, Side side, From from) {
    Way way = way_down(keys, side, from);
    if (from != From::start) append(way, reversed(way_reach(keys, side)));
    append(way, reversed(way_in(keys, side)));
    return way;
}

Way way_round(const VariantKeys& keys, Side side, From from) {
    Way way = way_out(keys, side, from);
    append(way, way_in(keys, side));
    append(way, way_reach(keys, side));
    return way;
}

Way way_across(Figures& figures, const VariantKeys& keys, Side to, From from) {
    const bool straight =
        keys.lifts() && figures.is_solved(keys.start, to) && figures.same_on_both_sides(keys.start);
    if (straight) {
        Way way;
        if (from != From::lowered) way = way_down(keys, other(to), from);
        if (!way.empty()) way.pop_back();  // `ready` of the other side
        append(way, {{keys.start, to}});
        return way;
    }
    Way way = way_out(keys, other(to), from);
    append(way, way_in(keys, to));
    return way;
}

Way way_between(const FigureData& data, std::string_view from, std::string_view to) {
    for (const MoveData& move : data.moves()) {
        if (move.from == from && move.to == to) return stops_of(move.keys);
        if (move.from == to && move.to == from) return reversed(stops_of(move.keys));
    }
    const int start = data.find(from), end = data.find(to);
    if (start < 0 || end < 0) return {};
    return stops_of({start, end});
}

Way without_bad(Figures& figures, Way way) {
    std::erase_if(way, [&](const Stop& stop) { return figures.has_failed(stop.key, stop.side); });
    return way;
}

Move move_along(Figures& figures, const Way& way) {
    std::vector<Leg> legs;
    for (size_t i = 0; i + 1 < way.size(); ++i)
        legs.push_back(leg_between(figures, way[i], way[i + 1]));
    return Move(std::move(legs));
}

}  // namespace catcow::body
