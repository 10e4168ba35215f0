#include <gtest/gtest.h>

#include <array>
#include <bit>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>

// src/platform/web/small_strtod.cpp under another name. It must read the same numbers as libc.
extern "C" double small_strtod(const char* text, char** end);

namespace {

void expect_the_same(const std::string& text) {
    char* our_end = nullptr;
    char* end = nullptr;
    const double ours = small_strtod(text.c_str(), &our_end);
    const double libc = std::strtod(text.c_str(), &end);
    EXPECT_EQ(std::bit_cast<std::uint64_t>(ours), std::bit_cast<std::uint64_t>(libc)) << text;
    EXPECT_EQ(our_end - text.c_str(), end - text.c_str()) << text;
}

void expect_the_same(double value, const char* format) {
    std::array<char, 1200> text{};
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
    std::snprintf(text.data(), text.size(), format, value);
#pragma GCC diagnostic pop
    expect_the_same(std::string(text.data()));
}

TEST(SmallStrtod, ReadsWhatJsonMaySay) {
    for (const char* text :
         {"0", "-0", "0.0", "1", "-1.5", "0.1", "3.14159", "1e3", "1E+3", "25e-1", "0.000001",
          "123456789012345678", "00012.50", "0e5", "1e22", "1e23"})
        expect_the_same(text);
}

TEST(SmallStrtod, StopsWhereTheNumberEnds) {
    for (const char* text : {"1.5,", "2]", "3e", "4e+", "5.", "-", "", "x", "7.5.5", "1e5e5"})
        expect_the_same(text);
}

TEST(SmallStrtod, RoundsHalvesToEven) {
    for (const char* text :
         {"9007199254740993", "9007199254740992.5", "9007199254740993.00000000000000000001",
          "4503599627370495.7", "4503599627370495.75", "4503599627370496.5",
          "0.500000000000000166533453"})
        expect_the_same(text);
}

TEST(SmallStrtod, ReadsTheLargestAndTheSmallest) {
    for (const char* text :
         {"1.7976931348623157e308", "1.7976931348623159e308", "1e400", "-1e400", "1e99999999999",
          "4.9406564584124654e-324", "2.4703282292062327e-324", "2.4703282292062328e-324",
          "2.2250738585072011e-308", "2.2250738585072014e-308", "1e-400", "1e-99999999999"})
        expect_the_same(text);
}

TEST(SmallStrtod, ReadsEveryDoubleThatLibcWrites) {
    std::mt19937_64 random(1);
    for (int i = 0; i < 500; ++i) {
        const auto value = std::bit_cast<double>(random());
        if (value != value) continue;
        expect_the_same(value, "%.17g");
        expect_the_same(value, "%.15g");
        expect_the_same(value, "%.40g");
    }
    std::uniform_real_distribution<double> usual(-100, 100);
    for (int i = 0; i < 500; ++i) {
        expect_the_same(usual(random), "%.17g");
        expect_the_same(usual(random), "%.3f");
        expect_the_same(usual(random), "%f");
    }
}

TEST(SmallStrtod, ReadsHalvesBetweenNeighboursInFull) {
    std::mt19937_64 random(2);
    for (int i = 0; i < 300; ++i) {
        const auto bits = random() % (1ULL << 62);
        const auto low = std::bit_cast<double>(bits), high = std::bit_cast<double>(bits + 1);
        if (!(high < 1e300)) continue;
        std::array<char, 1200> text{};
        std::snprintf(text.data(), text.size(), "%.1100Lg",
                      (static_cast<long double>(low) + static_cast<long double>(high)) / 2);
        expect_the_same(text.data());
    }
}

}  // namespace
