#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "body/goal.h"
#include "catalogue/catalogue.h"

namespace catcow::body {

// One posture as it is authored: assets/figure/README.md describes the fields. Authored for the left
// side (see Pose::two_sided for what that means) and for a stature of 1.70 m.
struct Key {
    std::string name;  // "sphinx.standard.hold", or that of a position: "prone"
    Goal goal;
    bool placed = false;  // its root has a place of its own, not only one found from its contacts
    int planted = -1;     // the key that its shared contacts stay with; -1: none
};

// A way from one position to another, through further keys in between.
struct MoveData {
    std::string from, to;   // ids of positions
    std::vector<int> keys;  // all of them in order, first and last are the positions
};

// The further keys on the way from a variant's position to its first key, where a body needs some.
struct EntryData {
    std::string variant;  // "gate.standard"
    std::vector<int> keys;
};

// Everything in assets/figure, resolved: what is based on another key is whole in itself.
class FigureData {
public:
    // Reads "figure/positions.json" and every other "figure/<pose>.json" among the files. The first
    // fault stops it with one line: file, field, reason.
    static Result<FigureData> load(const std::vector<SourceFile>& files);

    const std::vector<Key>& keys() const { return keys_; }
    const std::vector<MoveData>& moves() const { return moves_; }
    const std::vector<EntryData>& entries() const { return entries_; }
    // -1 where there is none.
    int find(std::string_view name) const;
    int find(std::string_view pose, std::string_view variant, std::string_view key) const;

private:
    friend class FigureReader;
    friend class FigurePacker;
    std::vector<Key> keys_;
    std::vector<MoveData> moves_;
    std::vector<EntryData> entries_;
};

}  // namespace catcow::body
