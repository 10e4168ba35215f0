#include "ui/direction.h"

#include <iterator>
#include <utility>

namespace catcow {
namespace {

bool within(char32_t point, char32_t first, char32_t last) {
    return point >= first && point <= last;
}

bool is_digit(char32_t point) {
    return within(point, '0', '9') || within(point, 0x660, 0x669) || within(point, 0x6F0, 0x6F9);
}

// Returns whether the character can stand between the digits of a number: 2.5, 10:30.
bool ties_digits(char32_t point) {
    return point == '.' || point == ',' || point == ':' || point == 0x66B || point == 0x66C;
}

constexpr char32_t pairs[] = {'(', ')', '[', ']', '{', '}', 0xAB, 0xBB, '<', '>', 0x2039, 0x203A};
constexpr int brackets = 6;  // the first six of `pairs` are brackets; the rest have other uses too

// Returns the index in `pairs`, or -1. Even indices open, odd indices close.
int place_in_pairs(char32_t point) {
    for (int place = static_cast<int>(std::size(pairs)) - 1; place >= 0; --place) {
        if (pairs[place] == point) return place;
    }
    return -1;
}

// Returns the index behind the last letter or number of the run that starts at `begin`. Brackets
// that open in the run belong to it with their partner. The partner of an earlier bracket ends the
// run.
int end_of_run(const ImVector<PlacedLetter>& line, int begin) {
    int end = begin + 1;
    int open = 0;
    for (int i = end; i < line.Size; ++i) {
        const int place = place_in_pairs(line[i].point);
        const bool bracket = place >= 0 && place < brackets;
        const bool closes = bracket && place % 2 == 1;
        if (bracket) open += closes ? -1 : 1;
        if (open < 0 || line[i].direction == Direction::to_the_right) break;
        if (closes || line[i].direction != Direction::none) end = i + 1;
    }
    return end;
}

void reverse(ImVector<PlacedLetter>& line, int begin, int end) {
    while (begin < --end) std::swap(line[begin++], line[end]);
}

// Corrects a run that was just reversed: turns numbers back and mirrors brackets.
void mend(ImVector<PlacedLetter>& line, int begin, int end) {
    const auto digit = [&](int i) { return i < end && is_digit(line[i].point); };
    for (int i = begin; i < end; ++i) {
        char32_t& point = line[i].point;
        if (const int place = place_in_pairs(point); place >= 0) point = pairs[place ^ 1];
        if (!digit(i)) continue;
        int stop = i + 1;
        while (digit(stop) || (digit(stop + 1) && ties_digits(line[stop].point))) ++stop;
        reverse(line, i, stop);
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

bool to_visual_order(ImVector<PlacedLetter>& line) {
    bool moved = false;
    for (int begin = 0; begin < line.Size; ++begin) {
        if (line[begin].direction != Direction::to_the_left) continue;
        const int end = end_of_run(line, begin);
        reverse(line, begin, end);
        mend(line, begin, end);
        moved = true;
        begin = end - 1;
    }
    return moved;
}

}  // namespace catcow
