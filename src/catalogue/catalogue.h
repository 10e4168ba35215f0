#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "catalogue/pose.h"

namespace catcow {

// An authored way from one position to a neighbour, with its spoken cue.
struct Move {
    std::string from;
    std::string to;
    Duration length{};  // unhurried time for a person with a sore back
    std::string text;   // key in the texts: "move.<from>-<to>"
};

// A file as it was read: its name for error messages, its text.
struct SourceFile {
    std::string name;
    std::string text;
};

// All poses, positions and moves. Immutable once loaded.
class Catalogue {
public:
    // Reads "positions.json" and every "poses/<id>.json" among the files; others are ignored. The
    // first fault stops it with one line: file, field, reason. assets/poses/README.md describes the
    // fields.
    static Result<Catalogue> load(const std::vector<SourceFile>& files);

    const std::vector<Pose>& poses() const { return poses_; }  // by number
    // "standing", where a session begins, is always one of them.
    const std::vector<std::string>& positions() const { return positions_; }
    const std::vector<Move>& moves() const { return moves_; }

    const Pose* pose(int number) const;
    const Pose* pose(std::string_view id) const;

    // Indices into moves(): the way of least total time from one position to another. Empty when
    // they are the same or one is unknown. Every position is reachable from every other (load()
    // checks it).
    std::vector<int> way(std::string_view from, std::string_view to) const;

private:
    std::vector<Pose> poses_;
    std::vector<std::string> positions_;
    std::vector<Move> moves_;
};

}  // namespace catcow
