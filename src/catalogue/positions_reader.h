#pragma once

#include <map>
#include <string>
#include <vector>

#include "catalogue/catalogue.h"
#include "catalogue/json_reader.h"

namespace catcow {

// Lists of ids, keyed by the id of a position.
using NamesByPosition = std::map<std::string, std::vector<std::string>, std::less<>>;

struct Positions {
    std::vector<std::string> positions;
    NamesByPosition asks;
    NamesByPosition props;
    std::map<std::string, std::vector<Caution>, std::less<>> cautions;
    std::map<std::string, Level, std::less<>> levels;
    std::vector<std::string> rests;
    std::vector<Move> moves;
};

// Reads assets/positions.json. Faults are recorded in the reader. A result without a fault is
// connected: every position can be reached from every other.
Positions read_positions(const JsonReader& json, const NeedRules& rules);

}  // namespace catcow
