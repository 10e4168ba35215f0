#pragma once

#include <random>

#include "journal/kept_routine.h"
#include "journal/record.h"

// Rows for the tests: one with every field set, and any number of random ones.

namespace catcow::testing {

inline Routine sample_routine() {
    Routine routine;
    routine.id = "eight-poses";
    routine.title = "Evening \"stretch\" 🐈";
    routine.pace = {seconds(3.5), seconds(6.5)};
    routine.sound = SoundProfile::quiet;
    routine.items = {
        {1, 0, {DoseKind::flow, 1, 8, DoseUnit::breaths, 0}, Sides::both},
        {5, 2, {DoseKind::sets, 3, 20, DoseUnit::seconds, 10}, Sides::left},
        {7, 1, {DoseKind::lifts, 6, 1, DoseUnit::breaths, 0}, Sides::right},
    };
    return routine;
}

// With all that a link can add to a routine, except for the start.
inline Routine sample_routine_with_notes() {
    Routine routine = sample_routine();
    routine.note = "Slowly. Nur so weit, wie es geht 🐈";
    routine.items[1].note = "¿Hormigueo? Para.";
    routine.plan = RoutinePlan{3, 6};
    return routine;
}

inline SessionRecord sample_record() {
    SessionRecord record;
    record.id = "3f2b";
    record.started = {1'795'339'918, 60};
    record.routine = sample_routine();
    record.content = "abc123";
    record.items = {{1, 0, Side::none, 8, 8}, {5, 2, Side::left, 6, 4}, {7, 1, Side::right, 6, 0}};
    record.seconds = 312;
    record.pauses = 2;
    record.finished = true;
    record.pain_before = 4;
    record.pain_after = 0;
    record.hurt = {5, 0};
    record.felt = {{1, Felt::right}, {5, Felt::too_hard}};
    record.pain_morning = 3;
    record.note = "Left hip\ttight\nbetter after Gate ü";
    return record;
}

inline ResumePoint sample_resume_point() {
    ResumePoint point;
    point.session = "3f2b";
    point.started = {1'795'339'918, -210};
    point.routine = sample_routine();
    point.start = {1, Side::right, 3, "all-fours"};
    point.first_side = Side::right;
    point.items = {{1, 0, Side::none, 8, 8}, {5, 2, Side::left, 6, 2}};
    point.seconds = 140;
    point.pauses = 1;
    point.hurt = {5};
    point.pain_before = 4;
    point.hurt_in = {{5, 2}};
    return point;
}

inline KeptRoutine sample_kept_routine() {
    KeptRoutine kept;
    kept.key = "3f2b";
    kept.routine = sample_routine_with_notes();
    kept.routine.id.clear();
    kept.from = KeptRoutine::From::own;
    kept.favourite = true;
    kept.changed = 1'795'339'918;
    return kept;
}

inline SessionRecord random_record(std::mt19937& random) {
    const auto between = [&random](int low, int high) {
        return std::uniform_int_distribution(low, high)(random);
    };
    const auto text = [&] {
        static const std::vector<std::string> letters = {
            "a", " ", "\"", "\\", "\n", "ü", "猫", "🐈", "/", std::string(1, '\0')};
        std::string result;
        for (int i = between(0, 20); i > 0; --i)
            result += letters[static_cast<std::size_t>(between(0, 9))];
        return result;
    };
    SessionRecord record;
    record.id = std::to_string(random());
    record.started = {between(-2'000'000'000, 2'000'000'000) * 3LL, between(-840, 840)};
    record.content = text();
    record.note = text();
    record.seconds = between(0, 100'000);
    record.pauses = between(0, 50);
    record.finished = between(0, 1) == 1;
    if (between(0, 1) == 1) record.pain_before = between(0, 10);
    if (between(0, 1) == 1) record.pain_after = between(0, 10);
    if (between(0, 1) == 1) record.pain_morning = between(0, 10);
    record.morning_skipped = between(0, 1) == 1;
    for (int i = between(0, 5); i > 0; --i)
        rate(record, between(1, 255), static_cast<Felt>(between(0, 2)));
    record.routine.id = text();
    record.routine.title = text();
    record.routine.note = text();
    record.routine.pace = {between(4, 20) * seconds(0.5), between(4, 20) * seconds(0.5)};
    record.routine.sound = static_cast<SoundProfile>(between(0, 2));
    for (int i = between(1, most_items); i > 0; --i) {
        Item item{between(1, 255), between(0, 31), {}, static_cast<Sides>(between(0, 2))};
        item.dose = {static_cast<DoseKind>(between(0, 3)), 1, between(1, 511),
                     static_cast<DoseUnit>(between(0, 1)), 0};
        if (item.dose.kind >= DoseKind::lifts) item.dose.repetitions = between(1, 63);
        if (item.dose.kind == DoseKind::sets) item.dose.rest_seconds = between(0, 127);
        if (between(0, 1) == 1) item.note = text();
        record.routine.items.push_back(item);
        record.items.push_back({item.pose, item.variant, static_cast<Side>(between(0, 2)),
                                between(1, 90), between(0, 90)});
    }
    return record;
}

}  // namespace catcow::testing
