#pragma once

#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "base/function_ref.h"
#include "base/result.h"

namespace catcow {

// Reads and checks all JSON input. nlohmann/json aborts on a wrong type in builds without
// exceptions, so this reader checks each type first. It keeps the first fault as
// "file: field: reason". After a fault every read returns a harmless default. Callers can read
// everything and check ok() once at the end.
class JsonReader {
public:
    // Parses `text`. A syntax error becomes the first fault.
    static JsonReader parse(std::string_view text, std::string file);

    bool ok() const { return fault_->empty(); }
    Error error() const { return Error{*fault_}; }
    void fail(std::string_view reason) const;  // records a fault at this place

    // Read a member of an object. A missing member is a fault unless a fallback is given. A wrong
    // type or a number outside `low`..`high` is always a fault.
    JsonReader object(std::string_view field) const;
    std::string text(std::string_view field) const;
    std::string text(std::string_view field, std::string_view fallback) const;
    long long integer(std::string_view field, long long low, long long high) const;
    long long integer(std::string_view field, long long low, long long high,
                      long long fallback) const;
    double number(std::string_view field, double low, double high) const;
    double number(std::string_view field, double low, double high, double fallback) const;
    bool boolean(std::string_view field, bool fallback) const;
    bool has(std::string_view field) const;

    // Visits the elements of an array member in order. A missing array is a fault.
    void for_each(std::string_view field, FunctionRef<void(const JsonReader&)> visit) const;
    // Returns the keys of this object.
    std::vector<std::string> keys() const;
    // Records a fault for a member that is not in the list. This finds misspelt fields.
    void only(std::initializer_list<std::string_view> known) const;
    // Read this value itself, for elements of arrays.
    std::string as_text() const;
    int as_integer(int low, int high) const;
    const nlohmann::json& value() const;

private:
    JsonReader() = default;
    JsonReader child(const nlohmann::json* value, std::string place) const;
    JsonReader member(std::string_view field) const;  // null if it is missing
    bool absent(std::string_view field, bool wanted) const;
    long long whole(long long low, long long high) const;

    std::shared_ptr<const nlohmann::json> document_;
    const nlohmann::json* value_ = nullptr;
    std::string file_;
    std::string place_;
    std::shared_ptr<std::string> fault_;
};

}  // namespace catcow
