#pragma once

#include <string>
#include <utility>
#include <variant>

namespace catcow {

// A sentence that a person can read: what is wrong, where.
struct Error {
    std::string message;
    bool operator==(const Error&) const = default;
};

// A value, or the sentence that says why there is none. There are no exceptions in the web build,
// so this is how anything that may fail answers. Ask ok() before value() or error().
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
