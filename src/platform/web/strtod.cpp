// The names by which libraries ask for it. Natively libc keeps its own, for the tests to compare with.
// nlohmann/json names all three, but reads doubles.
extern "C" {

double small_strtod(const char* text, char** end);

double strtod(const char* text, char** end) { return small_strtod(text, end); }
float strtof(const char* text, char** end) { return static_cast<float>(small_strtod(text, end)); }
long double strtold(const char* text, char** end) { return small_strtod(text, end); }
}
