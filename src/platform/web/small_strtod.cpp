// In place of libc's strtod, which brings 128-bit floating point along (3 kB of the download). Reads
// decimal numbers, which are all that JSON has, and rounds as exactly: what was written with 17 digits
// comes back the same. Not errno: too large is infinite, too small is nought.
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <limits>

namespace {

// 0.d0d1d2… times ten to the `point`, halved and doubled digit by digit. Slow, exact, and seldom needed.
struct Digits {
    // The longest that lies halfway between two doubles has 767 digits; a longer one only has to
    // differ from it.
    static constexpr int most = 800;
    std::uint8_t digits[most];
    int count = 0;
    int point = 0;

    void put(int digit) {
        if (count == 0 && digit == 0) {
            --point;
        } else if (count < most) {
            digits[count++] = static_cast<std::uint8_t>(digit);
        } else if (digit != 0) {
            digits[most - 1] |= 1;
        }
    }

    void halve() {
        Digits half;
        half.point = point;
        int rest = 0;
        for (int i = 0; i < count || rest != 0; ++i) {
            const int value = rest * 10 + (i < count ? digits[i] : 0);
            half.put(value / 2);
            rest = value % 2;
        }
        *this = half;
    }

    void redouble() {
        int carry = 0;
        for (int i = count - 1; i >= 0; --i) {
            const int value = digits[i] * 2 + carry;
            digits[i] = static_cast<std::uint8_t>(value % 10);
            carry = value / 10;
        }
        while (count > 0 && digits[count - 1] == 0) --count;
        if (carry == 0) return;
        if (count < most) ++count;
        std::copy_backward(digits, digits + count - 1, digits + count);
        digits[0] = 1;
        ++point;
    }

    // The first of them as a number.
    std::uint64_t first(int many) const {
        std::uint64_t value = 0;
        for (int i = 0; i < many; ++i) value = value * 10 + (i < count ? digits[i] : 0);
        return value;
    }

    // To the nearest whole number, halves to even. There are at most 18 digits before the point.
    std::uint64_t rounded() const {
        const std::uint64_t value = first(point);
        if (point < 0 || point >= count || digits[point] < 5) return value;
        const bool half = digits[point] == 5 && point + 1 == count;
        return half ? value + value % 2 : value + 1;
    }
};

double nearest(Digits& digits) {
    const int tens = digits.point - digits.count;
    if (digits.count <= 15 && std::abs(tens) <= 22) {  // both are exact as doubles
        double power = 1;
        for (int i = 0; i < std::abs(tens); ++i) power *= 10;
        const auto value = static_cast<double>(digits.first(digits.count));
        return tens < 0 ? value / power : value * power;
    }
    if (digits.count == 0 || digits.point < -400) return 0;
    if (digits.point > 400) return std::numeric_limits<double>::infinity();

    constexpr int bits = std::numeric_limits<double>::digits;
    constexpr int least = std::numeric_limits<double>::min_exponent - bits;
    constexpr std::uint64_t limit = 1ULL << bits;
    int power = 0;
    for (; digits.point > 18 || digits.first(digits.point) >= limit; ++power) digits.halve();
    for (; power > least && digits.first(digits.point) < limit / 2; --power) digits.redouble();
    for (; power < least; ++power) digits.halve();
    return std::ldexp(static_cast<double>(digits.rounded()), power);
}

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

}  // namespace

extern "C" double small_strtod(const char* text, char** end);

double small_strtod(const char* text, char** end) {
    const char* at = text;
    const bool negative = *at == '-';
    if (negative || *at == '+') ++at;
    Digits digits;
    bool any = false, fraction = false;
    for (; is_digit(*at) || (*at == '.' && !fraction); ++at) {
        if (*at == '.') {
            fraction = true;
            continue;
        }
        any = true;
        if (!fraction) ++digits.point;
        digits.put(*at - '0');
    }
    if (any && (*at == 'e' || *at == 'E')) {
        const char* tens = at + 1;
        const bool down = *tens == '-';
        if (down || *tens == '+') ++tens;
        int exponent = 0;
        for (; is_digit(*tens); at = ++tens)
            exponent = std::min(exponent * 10 + (*tens - '0'), 9999);
        digits.point += down ? -exponent : exponent;
    }
    if (end) *end = const_cast<char*>(any ? at : text);
    const double value = nearest(digits);
    return negative && any ? -value : value;
}
