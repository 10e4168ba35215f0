#pragma once

#include <string>
#include <vector>

#include "base/duration.h"
#include "base/result.h"
#include "catalogue/catalogue.h"
#include "catalogue/dose.h"

namespace catcow {

// Seconds in and seconds out, each 2 to 10 in half seconds. Six breaths a minute is the default
// (slow breathing near 6 a minute: Lehrer and Gevirtz 2014).
struct Pace {
    Duration inhale = seconds(4);
    Duration exhale = seconds(6);
    Duration cycle() const { return inhale + exhale; }
    bool operator==(const Pace&) const = default;
};

enum class Sides { both, left, right };  // meaningless for poses without sides: always `both`
enum class SoundProfile { tones, quiet, silent };  // quiet: softer cues; silent: bed only

struct Item {
    int pose = 0;     // Pose::number
    int variant = 0;  // Variant::number
    Dose dose;
    Sides sides = Sides::both;
    bool operator==(const Item&) const = default;
};

// A routine says what to do, never anything about the person.
struct Routine {
    std::string
        id;  // "eight-poses" for built-in ones, empty for one that came by link; not part of the link
    std::string title;  // UTF-8, at most 96 bytes; for built-in routines filled from the texts
    std::vector<Item> items;  // 1..40
    Pace pace;
    SoundProfile sound = SoundProfile::tones;
    bool operator==(const Routine&) const = default;
};

inline constexpr int most_items = 40;
inline constexpr std::size_t most_title_bytes = 96;

// Whole breaths that one hold, lift or flow of this dose takes: seconds / cycle, rounded, at least 1.
int breaths_of(const Dose& dose, const Pace& pace);
// Breaths for one side of the item: amount x repetitions.
int breaths_per_side(const Dose& dose, const Pace& pace);

// Reads "routines/*.json" among the files, checked against the catalogue.
Result<std::vector<Routine>> load_routines(const std::vector<SourceFile>& files,
                                           const Catalogue& catalogue);

// A routine that the catalogue can play, with a sentence for each item that it cannot and that was
// left out (an unknown pose; an unknown variant becomes the standard one).
struct Playable {
    Routine routine;
    struct LeftOut {
        int place;
        int pose;
    };                                   // place: 1-based in the original
    std::vector<LeftOut> left_out;       // unknown poses
    std::vector<LeftOut> made_standard;  // unknown variants
};
Playable playable(const Routine& routine, const Catalogue& catalogue);

}  // namespace catcow
