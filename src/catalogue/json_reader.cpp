#include "catalogue/json_reader.h"

#include <algorithm>
#include <cstdint>
#include <limits>

namespace catcow {

using Json = nlohmann::json;

namespace {

const Json null_value;

// Formats a number without trailing zeros, so that ranges in messages read "0 to 60".
std::string plain(double value) {
    std::string text = std::to_string(value);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
    return text;
}

std::string range(double low, double high) {
    return "must be " + plain(low) + " to " + plain(high);
}

// Builds a document from what nlohmann/json's parser reads. The library's own builder keeps no limit of
// the depth, and aborts on a wrong text where there are no exceptions.
class Builder {
public:
    explicit Builder(Json& document) : document_(document) {}

    bool null() { return put(nullptr); }
    bool boolean(bool value) { return put(value); }
    bool number_integer(Json::number_integer_t value) { return put(value); }
    bool number_unsigned(Json::number_unsigned_t value) { return put(value); }
    bool number_float(Json::number_float_t value, const std::string&) { return put(value); }
    bool string(std::string& value) { return put(std::move(value)); }
    bool binary(Json::binary_t&) { return false; }  // not in JSON
    bool start_object(std::size_t) { return open(Json::object()); }
    bool start_array(std::size_t) { return open(Json::array()); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool key(std::string& name) {
        member_ = &(*open_.back())[std::move(name)];
        return true;
    }
    bool parse_error(std::size_t, const std::string&, const Json::exception&) { return false; }

private:
    static constexpr std::size_t deepest = 100;

    // Where the next value belongs.
    Json& place() {
        if (open_.empty()) return document_;
        return open_.back()->is_array() ? open_.back()->emplace_back() : *member_;
    }
    bool put(Json value) {
        place() = std::move(value);
        return true;
    }
    bool open(Json empty) {
        if (open_.size() == deepest) return false;
        Json& value = place();
        value = std::move(empty);
        open_.push_back(&value);
        return true;
    }
    bool close() {
        open_.pop_back();
        return true;
    }

    Json& document_;
    std::vector<Json*> open_;  // objects and arrays that have not ended, each in the one before
    Json* member_ = nullptr;   // of an object, whose name was read last
};

}  // namespace

JsonReader JsonReader::parse(std::string_view text, std::string file) {
    JsonReader reader;
    Json document;
    Builder builder(document);
    const bool valid = Json::sax_parse(text, &builder);
    reader.document_ = std::make_shared<const Json>(std::move(document));
    reader.value_ = valid ? reader.document_.get() : &null_value;
    reader.file_ = std::move(file);
    reader.fault_ = std::make_shared<std::string>();
    if (!valid) reader.fail("is not valid JSON");
    return reader;
}

void JsonReader::fail(std::string_view reason) const {
    if (!fault_->empty()) return;
    *fault_ = file_ + ": ";
    if (!place_.empty()) *fault_ += place_ + ": ";
    *fault_ += reason;
}

JsonReader JsonReader::child(const Json* value, std::string place) const {
    JsonReader reader = *this;
    reader.value_ = value;
    reader.place_ = std::move(place);
    return reader;
}

JsonReader JsonReader::member(std::string_view field) const {
    std::string place = place_.empty() ? std::string(field) : place_ + "." + std::string(field);
    if (!value_->is_object()) return child(&null_value, std::move(place));
    const auto found = value_->find(field);
    return child(found == value_->end() ? &null_value : &*found, std::move(place));
}

// Returns true if there is nothing to read. Also records a fault if the member is wanted.
bool JsonReader::absent(std::string_view field, bool wanted) const {
    if (!value_->is_object()) {
        fail("must be an object");
        return true;
    }
    if (has(field)) return false;
    if (wanted) member(field).fail("is missing");
    return true;
}

bool JsonReader::has(std::string_view field) const {
    return value_->is_object() && value_->contains(field);
}

JsonReader JsonReader::object(std::string_view field) const {
    JsonReader found = member(field);
    if (!absent(field, true) && !found.value_->is_object()) found.fail("must be an object");
    return found;
}

std::string JsonReader::as_text() const {
    if (const auto* text = value_->get_ptr<const std::string*>()) return *text;
    fail("must be a text");
    return {};
}

std::string JsonReader::text(std::string_view field) const {
    return absent(field, true) ? std::string() : member(field).as_text();
}

std::string JsonReader::text(std::string_view field, std::string_view fallback) const {
    return absent(field, false) ? std::string(fallback) : member(field).as_text();
}

// Reads this value as a whole number within a range.
long long JsonReader::whole(long long low, long long high) const {
    if (!value_->is_number_integer()) {
        fail("must be a whole number");
        return low;
    }
    // Unsigned values above the signed range would become negative.
    const bool huge = value_->is_number_unsigned() &&
                      value_->get<std::uint64_t>() > std::numeric_limits<std::int64_t>::max();
    const long long value = huge ? std::numeric_limits<long long>::max() : value_->get<long long>();
    if (huge || value < low || value > high) {
        fail("must be " + std::to_string(low) + " to " + std::to_string(high));
        return low;
    }
    return value;
}

int JsonReader::as_integer(int low, int high) const { return static_cast<int>(whole(low, high)); }

long long JsonReader::integer(std::string_view field, long long low, long long high) const {
    return absent(field, true) ? low : member(field).whole(low, high);
}

long long JsonReader::integer(std::string_view field, long long low, long long high,
                              long long fallback) const {
    return absent(field, false) ? fallback : integer(field, low, high);
}

double JsonReader::number(std::string_view field, double low, double high) const {
    if (absent(field, true)) return low;
    const JsonReader found = member(field);
    if (!found.value_->is_number()) {
        found.fail("must be a number");
        return low;
    }
    const double value = found.value_->get<double>();
    if (value < low || value > high) {
        found.fail(range(low, high));
        return low;
    }
    return value;
}

double JsonReader::number(std::string_view field, double low, double high, double fallback) const {
    return absent(field, false) ? fallback : number(field, low, high);
}

bool JsonReader::boolean(std::string_view field, bool fallback) const {
    if (absent(field, false)) return fallback;
    const JsonReader found = member(field);
    if (found.value_->is_boolean()) return found.value_->get<bool>();
    found.fail("must be true or false");
    return fallback;
}

void JsonReader::for_each(std::string_view field,
                          FunctionRef<void(const JsonReader&)> visit) const {
    if (absent(field, true)) return;
    const JsonReader list = member(field);
    if (!list.value_->is_array()) {
        list.fail("must be a list");
        return;
    }
    int place = 0;
    for (const Json& element : *list.value_) {
        visit(child(&element, list.place_ + "[" + std::to_string(++place) + "]"));
    }
}

std::vector<std::string> JsonReader::keys() const {
    std::vector<std::string> found;
    if (!value_->is_object()) {
        fail("must be an object");
        return found;
    }
    for (auto member = value_->begin(); member != value_->end(); ++member)
        found.push_back(member.key());
    return found;
}

void JsonReader::only(std::initializer_list<std::string_view> known) const {
    for (const std::string& key : keys()) {
        if (std::find(known.begin(), known.end(), key) == known.end())
            member(key).fail("is not a known field");
    }
}

const Json& JsonReader::value() const { return *value_; }

}  // namespace catcow
