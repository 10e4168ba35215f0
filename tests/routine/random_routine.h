#pragma once

#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "routine/routine.h"

// Any routine that a builder can make, with text in any script.

namespace catcow::testing {

class RandomRoutine {
public:
    explicit RandomRoutine(unsigned seed) : random_(seed) {}

    int between(int low, int high) { return std::uniform_int_distribution(low, high)(random_); }

    // Without notes, plan and start: a link that every version reads.
    Routine plain(int items = most_items) {
        Routine routine;
        routine.title = text(1000, static_cast<std::size_t>(between(0, 96)));
        routine.pace = {between(4, 20) * seconds(0.5), between(4, 20) * seconds(0.5)};
        routine.sound = static_cast<SoundProfile>(between(0, 2));
        for (int i = between(1, items); i > 0; --i) routine.items.push_back(item());
        return routine;
    }

    // Each part is missing in some of them. The notes together fit into a link.
    Routine whole(int items = most_items, std::size_t note_bytes = 1100) {
        Routine routine = plain(items);
        std::size_t left = note_bytes;
        const auto note = [&](std::size_t most) {
            std::string made =
                text(static_cast<std::size_t>(between(0, static_cast<int>(most))), left);
            left -= made.size();
            return made;
        };
        if (between(0, 2) > 0) routine.note = note(most_note);
        if (const int one_in = between(0, 4); one_in > 0)
            for (Item& item : routine.items)
                if (between(1, one_in) == 1) item.note = note(most_item_note);
        if (between(0, 1) == 1) {
            const int days = between(0, 7);
            routine.plan = RoutinePlan{days, days == 0 ? 0 : between(0, most_weeks)};
        }
        if (between(0, 1) == 1)
            routine.start =
                static_cast<std::int64_t>(between(0, 0xFFFF)) << 16 | between(0, 0xFFFF);
        return routine;
    }

    // One script or a mixture of all.
    std::string text(std::size_t most_characters, std::size_t most_bytes) {
        static const std::vector<std::vector<std::string_view>> scripts = {
            {"a", "e", "n", " ", "T", "5", ".", "(", "~"},
            {"ä", "ß", "Ü", "e", "r", " ", "é", "ñ", "¿"},
            {"ł", "ő", "ş", "a", " ", "ă", "č"},
            {"\u0627", "\u0644", "\u0638", " ", "\u0647", "\u0631"},
            {"猫", "牛", "。", "の"},
            {"🐈", "🧘", "\U0001F3FD", "\u200D", "\uFE0F", "\U0010FFFF"},
            {"a", "\u05d0", "न", "猫", "🐈", "\"", "<", "&", "%", "\u0301"}};
        const auto& letters = scripts[static_cast<std::size_t>(between(0, 6))];
        std::string made;
        for (std::size_t i = 0; i < most_characters; ++i) {
            const auto one = between(0, static_cast<int>(letters.size()) - 1);
            const std::string_view letter = letters[static_cast<std::size_t>(one)];
            if (made.size() + letter.size() > most_bytes) break;
            made += letter;
        }
        return made;
    }

    Item item() {
        Item item{between(1, 255), between(0, 31), {}, static_cast<Sides>(between(0, 2))};
        item.dose.kind = static_cast<DoseKind>(between(0, 3));
        item.dose.unit = static_cast<DoseUnit>(between(0, 1));
        item.dose.amount = between(1, 511);
        if (item.dose.kind >= DoseKind::lifts) item.dose.repetitions = between(1, 63);
        if (item.dose.kind == DoseKind::sets) item.dose.rest_seconds = between(0, 127);
        return item;
    }

private:
    std::mt19937 random_;
};

}  // namespace catcow::testing
