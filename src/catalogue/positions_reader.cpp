#include "catalogue/positions_reader.h"

#include <algorithm>

#include "catalogue/way.h"

namespace catcow {

namespace {

bool contains(const std::vector<std::string>& names, const std::string& name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

std::string between(const std::string& from, const std::string& to) {
    return " from \"" + from + "\" to \"" + to + "\"";
}

Move read_move(const JsonReader& json, const Positions& known) {
    json.only({"from", "to", "seconds"});
    Move move{json.text("from"), json.text("to"), seconds(json.number("seconds", 1, 60)), {}};
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
    return move;
}

void check_ways(const JsonReader& json, const Positions& known) {
    for (const std::string& from : known.positions) {
        for (const std::string& to : known.positions) {
            if (from != to && shortest_way(known.moves, from, to).empty()) {
                json.fail("moves: no way" + between(from, to));
            }
        }
    }
}

}  // namespace

Positions read_positions(const JsonReader& json) {
    json.only({"positions", "moves"});
    Positions known;
    json.for_each("positions", [&](const JsonReader& element) {
        const std::string name = element.as_text();
        if (contains(known.positions, name)) element.fail("\"" + name + "\" is there twice");
        known.positions.push_back(name);
    });
    if (!contains(known.positions, "standing")) json.fail("positions: \"standing\" is missing");
    json.for_each("moves",
                  [&](const JsonReader& move) { known.moves.push_back(read_move(move, known)); });
    check_ways(json, known);
    return known;
}

}  // namespace catcow
