#pragma once

#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "routine/link.h"
#include "routine/routine.h"

// Links that people have shared; docs/routine-link.md lists the same ones. For ever they must
// decode, and the encoder must write them. Add links; never change one.

namespace catcow::testing {

struct GoldenLink {
    std::string_view name;
    Routine routine;
    std::string_view link;
};

inline Item hold(int pose, int breaths) {
    return {pose, 0, {DoseKind::hold, 1, breaths, DoseUnit::breaths, 0}, Sides::both};
}

inline Routine evening() {
    Routine routine;
    routine.title = "Evening";
    routine.items = {
        {1, 0, {DoseKind::flow, 1, 8, DoseUnit::breaths, 0}, Sides::both},
        {5, 2, {DoseKind::sets, 3, 20, DoseUnit::seconds, 10}, Sides::left},
    };
    return routine;
}

inline Routine one_pose() {
    Routine routine;
    routine.items = {hold(1, 3)};
    return routine;
}

inline Routine every_kind() {
    Routine routine;
    routine.title = "Rücken 🐈 猫牛";
    routine.pace = {seconds(3.5), seconds(5.5)};
    routine.sound = SoundProfile::quiet;
    routine.items = {
        {1, 0, {DoseKind::flow, 1, 60, DoseUnit::seconds, 0}, Sides::both},
        {2, 1, {DoseKind::hold, 1, 5, DoseUnit::breaths, 0}, Sides::left},
        {3, 2, {DoseKind::lifts, 10, 1, DoseUnit::breaths, 0}, Sides::right},
        {4, 3, {DoseKind::sets, 3, 30, DoseUnit::seconds, 15}, Sides::both},
    };
    return routine;
}

inline Routine largest_values() {
    Routine routine;
    routine.title = std::string(96, 'x');
    routine.pace = {seconds(10), seconds(2)};
    routine.sound = SoundProfile::silent;
    routine.items = {{255, 31, {DoseKind::sets, 63, 511, DoseUnit::seconds, 127}, Sides::right}};
    return routine;
}

inline Routine twelve_items() {
    Routine routine;
    routine.title = "Twelve for a stiff lower";
    for (int i = 0; i < 12; ++i) {
        routine.items.push_back(
            {i + 1, 0, {DoseKind::sets, 3, 5, DoseUnit::breaths, 10}, Sides::both});
    }
    return routine;
}

inline Routine forty_items() {
    Routine routine;
    routine.title = "Forty";
    routine.pace = {seconds(2), seconds(10)};
    for (int i = 0; i < 40; ++i) {
        Item item{6 * i + 1, i % 32, {static_cast<DoseKind>(i % 4)}, static_cast<Sides>(i % 3)};
        item.dose.unit = static_cast<DoseUnit>(i / 4 % 2);
        item.dose.amount = 13 * i + 1;
        if (i % 4 >= 2) item.dose.repetitions = i + 1;
        if (i % 4 == 3) item.dose.rest_seconds = 3 * i;
        routine.items.push_back(item);
    }
    return routine;
}

// Its last character would be '_': see "The end of a link" in docs/routine-link.md.
inline Routine ends_in_underscore() {
    Routine routine;
    routine.title = "Ok";
    routine.items = {hold(23, 1)};
    return routine;
}

inline Routine ends_in_hyphen() {
    Routine routine = ends_in_underscore();
    routine.items = {hold(7, 2)};
    return routine;
}

inline Routine with_notes() {
    Routine routine = evening();
    routine.note = "¿Hormigueo? Para y descansa 2 min ☕";
    routine.items[1].note = "Knie auf ein Kissen.";
    return routine;
}

inline Routine with_notes_in_other_scripts() {
    Routine routine = evening();
    routine.note = "ببطء وبدون ألم";
    routine.items[0].note = "ゆっくり 🐈";
    return routine;
}

inline Routine three_days_for_six_weeks() {
    Routine routine = one_pose();
    routine.plan = RoutinePlan{3, 6};
    return routine;
}

inline Routine as_needed() {
    Routine routine = one_pose();
    routine.plan = RoutinePlan{};
    return routine;
}

inline Routine together() {
    Routine routine = one_pose();
    routine.start = 1'798'740'000;  // 2026-12-31, 18:00 UTC
    return routine;
}

inline Routine with_all_parts() {
    Routine routine = every_kind();
    routine.note = "Twice.";
    routine.items[3].note = std::string(most_item_note, '~');
    routine.plan = RoutinePlan{7, most_weeks};
    routine.start = 0xFFFF'FFFF;
    return routine;
}

inline std::vector<GoldenLink> golden_links() {
    return {
        {"evening", evening(), "1.ACGBwkV2ZW5pbmcBAAEAonhQMUAlXA"},
        {"one pose", one_pose(), "1.ACGAAQEAgGCYUg"},
        {"every kind", every_kind(), "1.AJ1kxFLDvGNrZW4g8J-QiCDnjKvniZsBAEeAQVAUDFQAlAgzh4MegEE"},
        {"largest values", largest_values(),
         "1."
         "AVCYAXh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4e"
         "Hh4eH"
         "h4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eP_9____z1U"},
        {"twelve items", twelve_items(),
         "1."
         "ACGGDFR3ZWx2ZSBmb3IgYSBzdGlmZiBsb3dlcgEBgKGKAgGAoYoDAYChigQBgKGKBQGAoYoGAYChigcBgKGKCAGAo"
         "YoJAY"
         "ChigoBgKGKCwGAoYoMAYChikSR"},
        {"forty items", forty_items(),
         "1."
         "ABKBaEZvcnR5AQAAIOFQODRUDYYmMwoEEjJEjUfLMhEpik8crO8uEFTFEDSbpEdj1TEGWhrskDEKSwKdT2rVSq6q3"
         "PW3nY"
         "iC1hghos8ZN5tkR1puc3PhRy80jBX-o4lC2bH14u95YxFkcAnMvlVGndUqbdHs1gco1PE22v7O9Wvi4d-7-_"
         "KQXcEENDjhFr"
         "s0TN3HpjtyJNOyQPV3yr8XKavvn6zn_lHUUkE"},
        {"ends in an underscore", ends_in_underscore(), "1.ACGAgU9rFwCAIGy%5F"},
        {"ends in a hyphen", ends_in_hyphen(), "1.ACGAgU9rBwCAQBu%2D"},
        {"with notes", with_notes(),
         "1.QCGBwkV2ZW5pbmcBAAEAonhQMVf5etn2rrgt_Ae5HQdBM3ki3QeAbVUf2AJhXJexakJjiDVR7K3uVzyAO-0"},
        {"with notes in other scripts", with_notes_in_other_scripts(),
         "1.QCGBwkV2ZW5pbmcBAAEAonhQMV7FRsVGxb7FCQbMRsVGxX7MRswxBsUezCbMKAfHBQ3HA0fHAx_"
         "HBRRB4T8hEACPr"
         "w"},
        {"three days for six weeks", three_days_for_six_weeks(), "1.ICGAAQEAgGxg3oY"},
        {"as needed", as_needed(), "1.ICGAAQEAgGDjOg"},
        {"together", together(), "1.ECGAAQEAgG1m0wQA65M"},
        {"with all parts", with_all_parts(),
         "1."
         "cJ1kxFLDvGNrZW4g8J-QiCDnjKvniZsBAEeAQVAUDFQAlAgzh4MffDnWRzyG_Pz8_Pz8_Pz8_Pz8_Pz8_Pz8_Pz8_"
         "Pz8"
         "_Pz8_Pz8_Pz8_Pz8_Pz8_Pz8_Pz8_Pz8_Pz8_Pz8_Pz8_Pz8_Pz8_Pz8_Pz8_Pz8_Pz8_Pz8_PwB9P____8BLw"},
    };
}

struct RefusedLink {
    std::string_view what;
    std::string_view link;
    LinkFault fault;
};

inline std::vector<RefusedLink> refused_links() {
    using enum LinkFault;
    return {
        {"a page of the app", "about", not_a_routine},
        {"no digits in front", ".ACGAAQEAgGCYUg", not_a_routine},
        {"version 0", "0.ACGAAQEAgGCYUg", not_a_routine},
        {"version 2", "2.ACGAAQEAgGCYUg", newer_version},
        {"version 10", "10.", newer_version},
        {"first reserved bit", "1.gCGAAQEAgGBl0w", newer_version},
        {"last reserved bit", "1.AiGAAQEAgGAX9A", newer_version},
        {"nothing behind the version", "1.", damaged},
        {"last character changed", "1.ACGAAQEAgGCYUw", damaged},
        {"one character lost", "1.ACGAAQEAgGCYU", damaged},
        {"last two swapped", "1.ACGAAQEAgGCYgU", damaged},
        {"CRC of nothing", "1.__8", bad_content},
        {"sound 3", "1.AaGAAQEAgGB0eA", bad_content},
        {"1.5 s in", "1.AA2AAQEAgGCkzw", bad_content},
        {"10.5 s out", "1.ACKgAQEAgGB12A", bad_content},
        {"no items", "1.ACGAAC6u", bad_content},
        {"title not UTF-8 (C3)", "1.ACGAQcMBAIBgfGA", bad_content},
        {"overlong (C0 AF)", "1.ACGAgcCvAQCAYLPY", bad_content},
        {"surrogate (ED A0 80)", "1.ACGAwe2ggAEAgGBB7A", bad_content},
        {"line break in title", "1.ACGAwWEKYgEAgGCg2w", bad_content},
        {"U+202E in title", "1.ACGAweKArgEAgGA5EQ", bad_content},
        {"pose 0", "1.ACGAAQAAgGDu5g", bad_content},
        {"sides 3", "1.ACGAAQEGgGAq8g", bad_content},
        {"amount 0", "1.ACGAAQEAgAD09A", bad_content},
        {"repetitions 0", "1.ACGAAQEBAGAAHV8", bad_content},
        {"padding not zero", "1.ACGAAQEAgGGIcw", bad_content},
        {"a byte behind", "1.ACGAAQEAgGAAULE", bad_content},
        {"second item missing", "1.ACGAAgEAgGB2gA", bad_content},
        {"fifth reserved bit", "1.CCGAAQEAgGCGiA", newer_version},
        {"bit of the notes, but none", "1.QCGAAQEAgGBugg", bad_content},
        {"an empty note", "1.QCGAAQEAgHZA7nk", bad_content},
        {"a note without an end", "1.QCGAAQEAgHEkW8w", bad_content},
        {"line break in a note", "1.QCGAAQEAgHH-wAAFZCmN", bad_content},
        {"81 characters to an item", "1.QCGAAQEAgGiSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSTkiCQ",
         bad_content},
        {"201 characters to the whole",
         "1."
         "QCGAAQEAgHEkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk"
         "k"
         "kkkkkkkkkkkkkkkkkkkknIu68",
         bad_content},
        {"UTF-8 where the code is shorter", "1.QCGAAQEAgHsoAKUy", bad_content},
        {"53 weeks", "1.ICGAAQEAgG9QvYY", bad_content},
        {"no weeks", "1.ICGAAQEAgGwitg", bad_content},
        {"half a start", "1.ECGAAQEAgGAAIFsB", bad_content},
    };
}

// Whether docs/routine-link.md has this link, as code.
inline bool in_the_document(std::string_view link) {
    static const std::string document = [] {
        std::ifstream file(CATCOW_SOURCE_DIR "/docs/routine-link.md");
        return std::string(std::istreambuf_iterator<char>(file), {});
    }();
    return document.find("`" + std::string(link) + "`") != std::string::npos;
}

}  // namespace catcow::testing
