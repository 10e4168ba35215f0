// nlohmann/json reads its numbers with strtod. The page's own conversion is as exact; libc's would bring
// 128-bit floating point along (3 kB of the download).
#include <cstring>

#include "platform/web/page.h"

extern "C" {

// The text is a number and nothing else, as the JSON parser has found it.
double strtod(const char* text, char** end) {
    if (end) *end = const_cast<char*>(text + std::strlen(text));
    return page_number(text);
}

// Named by the library and never called; without them libc's would come with a second strtod.
float strtof(const char* text, char** end) { return static_cast<float>(strtod(text, end)); }
long double strtold(const char* text, char** end) { return strtod(text, end); }
}
