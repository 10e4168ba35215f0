// nlohmann/json reads its numbers with strtod. The conversion of the page is just as exact. The
// strtod of libc would need 128-bit floating point (3 kB of the download).
#include <cstring>

#include "platform/web/page.h"

extern "C" {

// The JSON parser guarantees that the text is a number and nothing else.
double strtod(const char* text, char** end) {
    if (end) *end = const_cast<char*>(text + std::strlen(text));
    return page_number(text);
}

// The library refers to these but never calls them. Without them libc's versions would add a second
// strtod.
float strtof(const char* text, char** end) { return static_cast<float>(strtod(text, end)); }
long double strtold(const char* text, char** end) { return strtod(text, end); }
}
