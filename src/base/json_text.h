#pragma once

#include <string>
#include <string_view>

namespace catcow {

// Writes a small JSON text piece by piece, for code that may not include the JSON library. Commas
// are added automatically. The caller must close every bracket that it opens.
class JsonText {
public:
    JsonText& open(char bracket);   // '{' or '['
    JsonText& close(char bracket);  // '}' or ']'
    JsonText& key(std::string_view name);
    JsonText& text(std::string_view value);  // UTF-8; escapes it
    JsonText& number(double value);          // at most three decimals; infinity and NaN become 0
    JsonText& boolean(bool value);
    std::string take() { return std::move(out_); }

private:
    void separate();
    void quote(std::string_view value);
    std::string out_;
};

}  // namespace catcow
