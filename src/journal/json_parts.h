#pragma once

#include <limits>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "catalogue/json_reader.h"
#include "journal/record.h"

namespace catcow {

constexpr int most_number = std::numeric_limits<int>::max();  // that a row can have

// Parts that several rows share, both ways. What has its usual value (the standard variant, both
// sides, breaths ...) is left out of a row: ten years of rows are read at every start.

nlohmann::json json_of(const Instant& instant);
Instant instant_in(const JsonReader& row, std::string_view field);

// All of a routine, with its id. The title may be longer than a link allows.
nlohmann::json json_of(const Routine& routine);
Routine routine_in(const JsonReader& row, std::string_view field);

nlohmann::json json_of(const std::vector<DoneItem>& items);
std::vector<DoneItem> done_items_in(const JsonReader& row, std::string_view field);

// Side::none reads and writes as a missing field.
void put_side(nlohmann::json& object, const char* field, Side side);
Side side_in(const JsonReader& object, std::string_view field);

// As text. Bytes that are not UTF-8 become U+FFFD, so that what is written can always be read.
std::string dumped(const nlohmann::json& row);

}  // namespace catcow
