#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "base/duration.h"

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
    JsonText& seconds_of(Duration value);    // to the microsecond, which is all that it has
    JsonText& boolean(bool value);
    JsonText& null();
    std::string take() { return std::move(out_); }

private:
    void separate();
    void fixed(long long value, int decimals);
    void quote(std::string_view value);
    std::string out_;
};

}  // namespace catcow
