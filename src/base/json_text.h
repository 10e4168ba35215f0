#pragma once

#include <string>
#include <string_view>

namespace catcow {

// Writes small JSON texts piece by piece, for places that may not know the JSON library. The caller
// keeps the brackets in balance; commas come by themselves.
class JsonText {
public:
    JsonText& open(char bracket);   // '{' or '['
    JsonText& close(char bracket);  // '}' or ']'
    JsonText& key(std::string_view name);
    JsonText& text(std::string_view value);  // UTF-8; escaped
    JsonText& number(double value);          // at most three decimals; not finite becomes 0
    JsonText& boolean(bool value);
    std::string take() { return std::move(out_); }

private:
    void separate();
    void quote(std::string_view value);
    std::string out_;
};

}  // namespace catcow
