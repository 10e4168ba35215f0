#pragma once

#include <cstdint>
#include <vector>

#include "session/timeline.h"
#include "support/session_catalogue.h"

namespace catcow::testing {

// Random numbers from SplitMix64 (Steele, Lea and Flood 2014). They are the same on every machine,
// so that a seed from a failure can be replayed.
class Random {
public:
    explicit Random(std::uint64_t seed) : state_(seed) {}

    std::uint64_t next() {
        std::uint64_t z = (state_ += 0x9e3779b97f4a7c15U);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31);
    }
    // Returns a number in low..high, both included.
    int between(int low, int high) {
        return low + static_cast<int>(next() % static_cast<std::uint64_t>(high - low + 1));
    }
    bool one_in(int n) { return between(1, n) == 1; }

private:
    std::uint64_t state_;
};

inline Dose random_dose(Random& random) {
    Dose dose;
    dose.kind = static_cast<DoseKind>(random.between(0, 3));
    const bool repeats = dose.kind == DoseKind::lifts || dose.kind == DoseKind::sets;
    dose.repetitions = repeats ? random.between(1, 4) : 1;
    dose.amount = random.between(1, 4);
    if (random.one_in(4)) {
        dose.unit = DoseUnit::seconds;
        dose.amount = random.between(1, 40);
    }
    if (dose.kind == DoseKind::sets) dose.rest_seconds = random.between(0, 20);
    return dose;
}

inline Routine random_routine(Random& random) {
    Routine routine;
    for (int items = random.between(1, 5); items > 0; --items) {
        const int pose = random.between(cow, last_pose);
        routine.items.push_back({.pose = pose,
                                 .dose = random_dose(random),
                                 .sides = static_cast<Sides>(random.between(0, 2))});
    }
    routine.pace = {seconds(random.between(4, 20) / 2.0), seconds(random.between(4, 20) / 2.0)};
    return routine;
}

inline CompileSettings random_settings(Random& random) {
    CompileSettings settings;
    settings.first_side = random.one_in(2) ? Side::left : Side::right;
    settings.get_ready = seconds(random.between(0, 6));
    settings.resume_ready = seconds(random.between(0, 4));
    settings.close = seconds(random.between(0, 8));
    settings.speed = random.one_in(3) ? random.between(1, 60) : 1;
    Random others = random;  // what is drawn after this stays as it was
    settings.way_time = static_cast<WayTime>(others.between(0, 2));
    // A pause without a get_ready forgets that the person was ready.
    if (settings.way_time == WayTime::until_ready)
        settings.resume_ready = std::max(settings.resume_ready, seconds(1));
    settings.until_ready = settings.resume_ready;
    return settings;
}

inline Start random_start(Random& random, const Routine& routine) {
    if (random.one_in(2)) return {};
    static const char* const positions[] = {"", "standing", "kneeling", "floor"};
    return {.item = random.between(0, static_cast<int>(routine.items.size()) - 1),
            .side = static_cast<Side>(random.between(0, 2)),
            .breath = random.between(1, 6),
            .position = positions[random.between(0, 3)]};
}

}  // namespace catcow::testing
