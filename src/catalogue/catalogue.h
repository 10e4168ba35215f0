#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "catalogue/needs.h"
#include "catalogue/pose.h"

namespace catcow {

// An authored way from one position to a neighbour, with its spoken cue.
struct Move {
    std::string from;
    std::string to;
    Duration length{};              // unhurried time for a person with a sore back
    double effort = 0;              // what it costs a sore back, in seconds of calm moving; 1..200
    std::vector<std::string> asks;  // of the body, besides what the position asks that it leads to
    std::string text;               // key in the texts: "move.<from>-<to>"
};

// A file as it was read: its name for error messages, its text.
struct SourceFile {
    std::string name;
    std::string text;
};

// All poses, positions and moves. Immutable once loaded.
class Catalogue {
public:
    // Reads "needs.json", "positions.json" and every "poses/<id>.json" among the files; others are
    // ignored. Without needs.json there are no needs, and nothing may be asked. The first fault stops
    // it with one line: file, field, reason. assets/poses/README.md describes the fields.
    static Result<Catalogue> load(const std::vector<SourceFile>& files);

    const std::vector<Pose>& poses() const { return poses_; }  // by number
    // "standing", where a session begins, is always one of them.
    const std::vector<std::string>& positions() const { return positions_; }
    const std::vector<Move>& moves() const { return moves_; }
    const NeedRules& rules() const { return rules_; }

    const Pose* pose(int number) const;
    const Pose* pose(std::string_view id) const;

    // nullptr where the catalogue has no such pose or variant.
    const Variant* variant(const VariantName& name) const;
    // All that a variant asks of the body, its position included.
    std::vector<std::string> asks_of(const Variant& variant) const;
    // One of these is needed to be in a position; empty where nothing is.
    std::vector<std::string> props_of(std::string_view position) const;

    // Indices into moves(): the way of least effort from one position to another, of equal ones the
    // shortest. Empty when they are the same or one is unknown. Every position is reachable from every
    // other (load() checks it). A person with needs is led round what she should not be asked for
    // (with sore knees: not over one knee), as far as there is a way round and what it needs is at
    // hand.
    std::vector<int> way(std::string_view from, std::string_view to) const;
    std::vector<int> way(std::string_view from, std::string_view to, const Person& person) const;

private:
    NeedRules rules_;
    std::vector<Pose> poses_;
    std::vector<std::string> positions_;
    std::map<std::string, std::vector<std::string>, std::less<>> position_asks_;
    std::map<std::string, std::vector<std::string>, std::less<>> position_props_;
    std::vector<Move> moves_;
};

}  // namespace catcow
