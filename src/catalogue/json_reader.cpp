#include "catalogue/json_reader.h"

#include <algorithm>
#include <cmath>
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

// Parses on nlohmann's lexer and reports only success or failure. json::parse would add 4 kB of
// error texts to the download. The lexer does the difficult part.
class Parser {
public:
    explicit Parser(std::string_view text)
        : lexer_(nlohmann::detail::input_adapter(text.data(), text.data() + text.size())) {}

    bool document(Json& to) {
        next();
        return value(to, 0) && token_ == Token::end_of_input;
    }

private:
    using Lexer = nlohmann::detail::lexer<Json, decltype(nlohmann::detail::input_adapter(
                                                    static_cast<const char*>(nullptr),
                                                    static_cast<const char*>(nullptr)))>;
    using Token = Lexer::token_type;
    static constexpr int deepest = 100;

    void next() { token_ = lexer_.scan(); }
    bool take(Token wanted) {
        if (token_ != wanted) return false;
        next();
        return true;
    }

    // On entry, token_ is the first token of the value; on success, the token after it.
    bool value(Json& to, int depth) {
        switch (token_) {
            case Token::begin_object: return depth < deepest && object(to = Json::object(), depth);
            case Token::begin_array: return depth < deepest && array(to = Json::array(), depth);
            case Token::literal_null: to = nullptr; break;
            case Token::literal_true: to = true; break;
            case Token::literal_false: to = false; break;
            case Token::value_integer: to = lexer_.get_number_integer(); break;
            case Token::value_unsigned: to = lexer_.get_number_unsigned(); break;
            case Token::value_float:
                to = lexer_.get_number_float();
                if (!std::isfinite(lexer_.get_number_float())) return false;
                break;
            case Token::value_string: to = std::move(lexer_.get_string()); break;
            default: return false;
        }
        next();
        return true;
    }

    bool object(Json& to, int depth) {
        next();
        if (take(Token::end_object)) return true;
        do {
            if (token_ != Token::value_string) return false;
            Json& member = to[std::move(lexer_.get_string())];
            next();
            if (!take(Token::name_separator) || !value(member, depth + 1)) return false;
        } while (take(Token::value_separator));
        return take(Token::end_object);
    }

    bool array(Json& to, int depth) {
        next();
        if (take(Token::end_array)) return true;
        do {
            if (!value(to.emplace_back(), depth + 1)) return false;
        } while (take(Token::value_separator));
        return take(Token::end_array);
    }

    Lexer lexer_;
    Token token_ = Token::uninitialized;
};

}  // namespace

JsonReader JsonReader::parse(std::string_view text, std::string file) {
    JsonReader reader;
    Json document;
    const bool valid = Parser(text).document(document);
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
                          const std::function<void(const JsonReader&)>& visit) const {
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
