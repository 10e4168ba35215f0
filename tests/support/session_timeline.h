#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <sstream>
#include <string>
#include <vector>

#include "support/describe.h"

// Compares timelines and events with literal lists, and shows the differences.

namespace catcow::testing {

using Lines = std::vector<std::string>;

// Returns the lines of a text without indentation and without empty lines.
inline Lines lines_of(const std::string& text) {
    Lines lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) {
        const std::size_t begin = line.find_first_not_of(' ');
        if (begin != std::string::npos) lines.push_back(line.substr(begin));
    }
    return lines;
}

// Prints both lists, one below the other. ">" marks the lines that differ.
inline ::testing::AssertionResult same_lines(const Lines& actual, const Lines& expected) {
    if (actual == expected) return ::testing::AssertionSuccess();
    auto failure = ::testing::AssertionFailure();
    const auto print = [&](const char* title, const Lines& these, const Lines& others) {
        failure << "\n" << title << ":\n";
        for (std::size_t i = 0; i < these.size(); ++i) {
            const bool same = i < others.size() && others[i] == these[i];
            failure << (same ? "  " : "> ") << these[i] << "\n";
        }
    };
    print("is", actual, expected);
    print("should be", expected, actual);
    return failure;
}

// EXPECT_TRUE(is(timeline, R"(
//     0.0 get_ready 5.0 item 0
//     5.0 close 8.0)"));
// describe(Phase) defines the format of a line. A line contains every field.
inline ::testing::AssertionResult is(const Timeline& timeline, const std::string& expected) {
    return same_lines(lines_of(describe(timeline)), lines_of(expected));
}

// Compares the phases from index `from` on, as many as there are lines.
inline ::testing::AssertionResult has(const Timeline& timeline, std::size_t from,
                                      const std::string& expected) {
    const Lines wanted = lines_of(expected);
    Lines part = lines_of(describe(timeline));
    part.erase(part.begin(),
               part.begin() + static_cast<std::ptrdiff_t>(std::min(from, part.size())));
    part.resize(std::min(part.size(), wanted.size()));
    return same_lines(part, wanted);
}

inline ::testing::AssertionResult are(const std::vector<Event>& events,
                                      const std::string& expected) {
    Lines lines;
    for (const Event& event : events) lines.push_back(describe(event));
    return same_lines(lines, lines_of(expected));
}

}  // namespace catcow::testing
