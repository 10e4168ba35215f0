#include "catalogue/positions_reader.h"

#include <algorithm>

#include "base/contains.h"
#include "catalogue/needs_reader.h"
#include "catalogue/shown_reader.h"
#include "catalogue/way.h"

namespace catcow {

namespace {

std::string between(const std::string& from, const std::string& to) {
    return " from \"" + from + "\" to \"" + to + "\"";
}

constexpr std::string_view an_ask = "a thing that is asked";

Move read_move(const JsonReader& json, const Positions& known, const NeedRules& rules) {
    json.only({"from", "to", "seconds", "effort", "asks", "passes", "keeps", "does", "shows"});
    Move move;
    move.from = json.text("from");
    move.to = json.text("to");
    move.length = seconds(json.number("seconds", 1, 60));
    move.effort = json.number("effort", 1, 200, in_seconds(move.length));
    move.asks = read_ids(json, "asks", rules.asks, an_ask);
    for (const std::string& end : {move.from, move.to}) {
        if (!contains(known.positions, end)) json.fail("\"" + end + "\" is not a position");
    }
    if (move.from == move.to) json.fail("goes from \"" + move.from + "\" to itself");
    for (const Move& other : known.moves) {
        if (other.from == move.from && other.to == move.to) {
            json.fail("a second move" + between(move.from, move.to));
        }
    }
    move.text = "move." + move.from + "-" + move.to;
    move.passes = read_claims(json, "passes", false);
    move.keeps = read_claims(json, "keeps", false);
    move.shows = read_shows(json, false);
    return move;
}

void check_ways(const JsonReader& json, const Positions& known) {
    for (const std::string& from : known.positions) {
        for (const std::string& to : known.positions) {
            if (from != to && easiest_way(known.moves, from, to).empty()) {
                json.fail("moves: no way" + between(from, to));
            }
        }
    }
}

NamesByPosition read_by_position(const JsonReader& json, std::string_view field,
                                 const std::vector<std::string>& positions,
                                 const std::vector<std::string>& known, std::string_view what) {
    NamesByPosition found;
    if (!json.has(field)) return found;
    const JsonReader all = json.object(field);
    for (const std::string& position : all.keys()) {
        if (!contains(positions, position)) all.fail("\"" + position + "\" is not a position");
        found[position] = read_ids(all, position, known, what);
    }
    return found;
}

void read_levels(const JsonReader& json, Positions& known) {
    if (!json.has("levels")) return;
    const JsonReader all = json.object("levels");
    const std::pair<const char*, Level> names[] = {
        {"seat", Level::seat}, {"bed", Level::bed}, {"floor", Level::floor}};
    for (const std::string& name : all.keys()) {
        const auto* const level = std::find_if(std::begin(names), std::end(names),
                                               [&](const auto& one) { return name == one.first; });
        if (level == std::end(names)) {
            all.fail("\"" + name + "\" is not a level");
            continue;
        }
        for (const std::string& position : read_ids(all, name, known.positions, "a position"))
            known.levels[position] = level->second;
    }
}

}  // namespace

Positions read_positions(const JsonReader& json, const NeedRules& rules) {
    json.only({"positions", "asks", "props", "cautions", "levels", "rests", "moves"});
    Positions known;
    json.for_each("positions", [&](const JsonReader& element) {
        const std::string name = element.as_text();
        if (contains(known.positions, name)) element.fail("\"" + name + "\" is there twice");
        known.positions.push_back(name);
    });
    if (!contains(known.positions, "standing")) json.fail("positions: \"standing\" is missing");
    known.asks = read_by_position(json, "asks", known.positions, rules.asks, an_ask);
    known.props = read_by_position(json, "props", known.positions, rules.props, "a prop");
    if (json.has("cautions")) {
        const JsonReader all = json.object("cautions");
        for (const std::string& position : all.keys()) {
            if (!contains(known.positions, position))
                all.fail("\"" + position + "\" is not a position");
            known.cautions[position] = read_cautions(all, position, rules);
        }
    }
    read_levels(json, known);
    if (json.has("rests")) known.rests = read_ids(json, "rests", known.positions, "a position");
    json.for_each("moves", [&](const JsonReader& move) {
        known.moves.push_back(read_move(move, known, rules));
    });
    check_ways(json, known);
    return known;
}

}  // namespace catcow
