#pragma once

#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "base/result.h"

namespace catcow {

// The one door through which JSON comes in. nlohmann/json aborts on a wrong type where there are no
// exceptions; this reader checks first and collects the first fault as "file: field: reason".
// After a fault every further read returns a harmless default, so callers read everything and ask
// once at the end.
class JsonReader {
public:
    // Parses; a syntax error is the first fault.
    static JsonReader parse(std::string_view text, std::string file);

    bool ok() const { return fault_->empty(); }
    Error error() const { return Error{*fault_}; }
    void fail(std::string_view reason) const;  // records a fault at this place

    // Members of an object. A missing or mistyped one is a fault, unless a default is given
    // (then only a wrong type is).
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

    // Elements of an array member, in order; for_each over a missing array is a fault.
    void for_each(std::string_view field,
                  const std::function<void(const JsonReader&)>& visit) const;
    // The keys of this object.
    std::vector<std::string> keys() const;
    // A fault for every member that is not in the list: misspelt fields are found.
    void only(std::initializer_list<std::string_view> known) const;
    // This value itself, for elements of arrays.
    std::string as_text() const;
    int as_integer(int low, int high) const;
    const nlohmann::json& value() const;

private:
    JsonReader() = default;
    JsonReader child(const nlohmann::json* value, std::string place) const;
    JsonReader member(std::string_view field) const;  // null where there is none
    bool absent(std::string_view field, bool wanted) const;
    long long whole(long long low, long long high) const;

    std::shared_ptr<const nlohmann::json> document_;
    const nlohmann::json* value_ = nullptr;
    std::string file_;
    std::string place_;
    std::shared_ptr<std::string> fault_;
};

}  // namespace catcow
