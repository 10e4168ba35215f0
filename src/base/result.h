#pragma once

#include <string>
#include <utility>
#include <variant>

namespace catcow {

// One readable sentence: what is wrong, and where.
struct Error {
    std::string message;
    bool operator==(const Error&) const = default;
};

// Holds a value, or an error that says why there is none. Every function that may fail returns it,
// because the web build has no exceptions. Check ok() before calling value() or error().
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : content_(std::move(value)) {}
    Result(Error error) : content_(std::move(error)) {}

    bool ok() const { return content_.index() == 0; }
    explicit operator bool() const { return ok(); }

    const T& value() const& { return *std::get_if<0>(&content_); }
    T& value() & { return *std::get_if<0>(&content_); }
    T&& value() && { return std::move(*std::get_if<0>(&content_)); }
    const Error& error() const { return *std::get_if<1>(&content_); }

private:
    std::variant<T, Error> content_;
};

}  // namespace catcow
