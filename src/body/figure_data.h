#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "body/gauge.h"
#include "body/goal.h"
#include "catalogue/catalogue.h"

namespace catcow::body {

// One authored posture. assets/figure/README.md describes the fields. It is for the left side
// (Pose::two_sided says what that means) and a stature of 1.70 m.
struct Key {
    std::string name;  // "sphinx.standard.hold"; a position has its id: "prone"
    Goal goal;
    bool placed = false;  // the root has an authored place, not only one derived from contacts
    int planted = -1;     // the key whose shared contacts stay in place; -1 for none
};

// A way from one position to another, with the keys in between.
struct MoveData {
    std::string from, to;   // ids of positions
    std::vector<int> keys;  // all keys in order; the first and last are the positions
};

// Additional keys between the position of a variant and its first key, if the body needs them.
struct EntryData {
    std::string variant;  // "gate.standard"
    std::vector<int> keys;
};

// A mistake in a pose, as a key of its own. It is only shown as a still, beside the right form. No
// way leads to it, and no variant plays it.
struct MistakeData {
    int wrong = -1, right = -1;  // keys: "locust.mistakes.knee" and "locust.standard.hold"
    Gauge gauge;                 // what is wrong; the right form has little of it
    int yaw = 0, pitch = 0;      // the view that shows it: degrees, see figure::Angle
    int near = 0;                // how much of the body around the joint it shows: cm; 0 for all
    bool operator==(const MistakeData&) const = default;
};

// All data in assets/figure. Keys that are based on another key are resolved and complete.
class FigureData {
public:
    // Reads "figure/positions.json" and every other "figure/<pose>.json" in `files`. Stops at the
    // first error, with one line: file, field, reason.
    static Result<FigureData> load(const std::vector<SourceFile>& files);

    const std::vector<Key>& keys() const { return keys_; }
    const std::vector<MoveData>& moves() const { return moves_; }
    const std::vector<EntryData>& entries() const { return entries_; }
    const std::vector<MistakeData>& mistakes() const { return mistakes_; }
    // Return -1 if there is no such key.
    int find(std::string_view name) const;
    int find(std::string_view pose, std::string_view variant, std::string_view key) const;

private:
    friend class FigureReader;
    friend class FigurePacker;
    std::vector<Key> keys_;
    std::vector<MoveData> moves_;
    std::vector<EntryData> entries_;
    std::vector<MistakeData> mistakes_;
};

}  // namespace catcow::body
