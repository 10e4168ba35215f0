#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <cstdio>
#include <limits>
#include <random>
#include <string>

// src/platform/web/small_printf.cpp under another name. It must write the same text as libc.
extern "C" int small_snprintf(char* to, std::size_t room, const char* format, ...)
    __attribute__((format(printf, 3, 4)));

namespace {

template <class... Arguments>
void expect_the_same(const char* format, Arguments... arguments) {
    std::array<char, 500> ours{};
    std::array<char, 500> libc{};
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
#pragma GCC diagnostic ignored "-Wformat-security"
    const int our_length = small_snprintf(ours.data(), ours.size(), format, arguments...);
    const int length = std::snprintf(libc.data(), libc.size(), format, arguments...);
#pragma GCC diagnostic pop
    EXPECT_STREQ(ours.data(), libc.data()) << format;
    EXPECT_EQ(our_length, length) << format;
}

TEST(SmallPrintf, WritesIntegersOfEveryWidth) {
    expect_the_same("%d %i %5d|%-5d|%05d|%+d|% d", 1, -2, 33, 44, -55, 6, 7);
    expect_the_same("%u %x %X %08X", 7U, 255U, 255U, 0xABCU);
    expect_the_same("%lld %llx %llu", -5'000'000'000LL, 0xFF'FFFF'FFFFULL, ~0ULL);
    expect_the_same("%lld", std::numeric_limits<long long>::min());
    expect_the_same("%d %u", std::numeric_limits<int>::min(), ~0U);
    expect_the_same("%02d:%02u %04d %.2d %*d", 3, 4U, 2026, 5, 6, 42);
    expect_the_same("0x%08X %d %x", 0xDEADBEEFU, 0, 0U);
}

TEST(SmallPrintf, WritesTextAndLetters) {
    expect_the_same("%s|%10s|%-10s|%.3s|%.*s|%c%%", "a", "bb", "cc", "dddddd", 2, "eeee", 'z');
    expect_the_same("%s", "");
    expect_the_same("nothing to fill in");
}

TEST(SmallPrintf, WritesFloats) {
    expect_the_same("%f %.2f %.0f %8.3f|%-8.1f|%08.2f %+.1f", 1.5, 2.345678, 3.6, 4.5678, 5.25001,
                    -6.789, 0.26);
    expect_the_same("%.6f %.3f %.3f %.0f %.1f", 3599.123456, 0.0, -0.5, 0.4, 99.96);
    expect_the_same("%5.1f%% %.*f %f %f %.10f", 12.34, 3, 1.23456, 123456789.125, -0.0,
                    0.1234567891);
    expect_the_same("%g %g %g %g %g %#.3g", 0.5, 100.0, 1234.5, 0.001, 1e5, 1.0);
    expect_the_same("%.1f %.0f %f", 1e18, 1e20, 3e17);
    const double infinite = std::numeric_limits<double>::infinity();
    expect_the_same("%f %f %5.1f", infinite, -infinite, std::nan(""));
}

TEST(SmallPrintf, WritesAnyFloatOfTheUiAsLibcDoes) {
    std::mt19937 random(1);
    std::uniform_real_distribution<double> small(-1, 1);
    std::uniform_real_distribution<double> large(-1000, 1000);
    for (int i = 0; i < 20'000; ++i) {
        expect_the_same("%.*f", i % 4, i % 2 == 0 ? small(random) : large(random));
    }
}

TEST(SmallPrintf, CutsWhatDoesNotFitAndSaysHowLongItWouldBe) {
    std::array<char, 5> room{};
    EXPECT_EQ(small_snprintf(room.data(), room.size(), "hello %d", 5), 7);
    EXPECT_STREQ(room.data(), "hell");
    EXPECT_EQ(small_snprintf(nullptr, 0, "%s", "abc"), 3);
}

TEST(SmallPrintf, TheLargestNumbersStayWithinTheirRoom) {
    std::array<char, 500> to{};
    const int length = small_snprintf(to.data(), to.size(), "%.1f %.0f",
                                      static_cast<double>(std::numeric_limits<float>::lowest()),
                                      std::numeric_limits<double>::max());
    EXPECT_GT(length, 340);
    EXPECT_EQ(std::string(to.data()).substr(0, 6), "-34028");
}

}  // namespace
