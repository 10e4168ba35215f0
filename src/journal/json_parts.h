#pragma once

#include <limits>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "catalogue/json_reader.h"
#include "journal/record.h"

namespace catcow {

constexpr int most_number = std::numeric_limits<int>::max();  // largest integer in a row
// From year 1 to year 9999, in seconds since 1970-01-01 UTC.
constexpr long long first_second = -62'135'596'800;
constexpr long long last_second = 253'402'300'799;

// Reads and writes parts that several kinds of rows share. Default values (the standard variant,
// both sides, breaths ...) are not written, because ten years of rows are read at every start.

nlohmann::json json_of(const Instant& instant);
Instant instant_in(const JsonReader& row, std::string_view field);

// Reads and writes a whole routine, with its id. Title and notes may be longer than a link allows.
// When all begin together (Routine::start) is not written: it was for one time.
nlohmann::json json_of(const Routine& routine);
Routine routine_in(const JsonReader& row, std::string_view field);

nlohmann::json json_of(const std::vector<DoneItem>& items);
std::vector<DoneItem> done_items_in(const JsonReader& row, std::string_view field);

// Numbers of poses. A missing field stands for none.
std::vector<int> poses_in(const JsonReader& row, std::string_view field);

// A missing field stands for Side::none.
void put_side(nlohmann::json& object, const char* field, Side side);
Side side_in(const JsonReader& object, std::string_view field);

// Returns the row as text. Bytes that are not UTF-8 become U+FFFD, so that every row can be read
// back.
std::string dumped(const nlohmann::json& row);

}  // namespace catcow
