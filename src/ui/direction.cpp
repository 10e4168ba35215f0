#include "ui/direction.h"

#include <algorithm>
#include <string_view>

namespace catcow {
namespace {

bool within(char32_t point, char32_t first, char32_t last) {
    return point >= first && point <= last;
}

bool is_digit(char32_t point) {
    return within(point, '0', '9') || within(point, 0x660, 0x669) || within(point, 0x6F0, 0x6F9);
}

// Stands between the digits of one number: 2.5, 10:30.
bool ties_digits(char32_t point) {
    return point == '.' || point == ',' || point == ':' || point == 0x66B || point == 0x66C;
}

char32_t mirrored(char32_t point) {
    static constexpr std::u32string_view pairs = U"()[]{}<>\u00AB\u00BB\u2039\u203A";
    const std::size_t place = pairs.find(point);
    return place == std::u32string_view::npos ? point : pairs[place ^ 1];
}

constexpr std::u32string_view brackets = U"()[]{}";

// Behind the last letter or number of the run that begins here. Brackets that open in the run belong
// to it as a pair; one that opened before it and closes here ends it.
std::size_t end_of_run(const std::u32string& points, const std::vector<Direction>& directions,
                       std::size_t begin) {
    std::size_t end = begin + 1;
    int open = 0;
    for (std::size_t i = end; i < points.size(); ++i) {
        const std::size_t bracket = brackets.find(points[i]);
        if (bracket != std::u32string_view::npos) open += bracket % 2 == 0 ? 1 : -1;
        if (open < 0 || directions[i] == Direction::to_the_right) break;
        const bool closes = bracket != std::u32string_view::npos && bracket % 2 == 1;
        if (closes || directions[i] != Direction::none) end = i + 1;
    }
    return end;
}

// In a run that has just been reversed: numbers read to the right again, and brackets open inwards.
void mend(std::u32string& points, std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) {
        if (!is_digit(points[i])) {
            points[i] = mirrored(points[i]);
            continue;
        }
        std::size_t stop = i + 1;
        while (stop < end &&
               (is_digit(points[stop]) ||
                (ties_digits(points[stop]) && stop + 1 < end && is_digit(points[stop + 1])))) {
            ++stop;
        }
        const auto at = [&](std::size_t place) {
            return points.begin() + static_cast<std::ptrdiff_t>(place);
        };
        std::reverse(at(i), at(stop));
        i = stop - 1;
    }
}

}  // namespace

Direction direction_of(char32_t point) {
    if (is_digit(point)) return Direction::number;
    if (within(point, 0x590, 0x8FF) || within(point, 0xFB1D, 0xFDFF) ||
        within(point, 0xFE70, 0xFEFE) || within(point, 0x10800, 0x10FFF) ||
        within(point, 0x1E800, 0x1EFFF)) {
        return Direction::to_the_left;
    }
    if (point < 'A' || within(point, '[', '`') || within(point, '{', 0xBF) ||
        within(point, 0x2000, 0x2BFF) || within(point, 0x3000, 0x3004) || point >= 0x1F000) {
        return Direction::none;
    }
    return Direction::to_the_right;
}

bool joins(char32_t point) {
    const bool alone = is_digit(point) || point == 0x60C || point == 0x61B || point == 0x61F ||
                       point == 0x6D4 || within(point, 0x780, 0x7BF);  // punctuation, Thaana
    return within(point, 0x600, 0x8FF) && !alone;
}

bool to_visual_order(std::u32string& points, const std::vector<Direction>& directions) {
    bool moved = false;
    const std::size_t count = points.size();
    for (std::size_t begin = 0; begin < count; ++begin) {
        if (directions[begin] != Direction::to_the_left) continue;
        const std::size_t end = end_of_run(points, directions, begin);
        std::reverse(points.begin() + static_cast<std::ptrdiff_t>(begin),
                     points.begin() + static_cast<std::ptrdiff_t>(end));
        mend(points, begin, end);
        moved = true;
        begin = end - 1;
    }
    return moved;
}

}  // namespace catcow
