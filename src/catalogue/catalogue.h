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

// A move from one position to a neighbouring one, written by hand, with its spoken cue.
struct Move {
    std::string from;
    std::string to;
    Duration length{};              // time that a person with a sore back takes without hurry
    double effort = 0;              // cost to a sore back, in seconds of calm moving; 1..200
    std::vector<std::string> asks;  // ids of demands on the body, besides those of `to`
    std::string text;               // key in the texts: "move.<from>-<to>"
    // What the body shows, as the sentence says it.
    std::vector<Show> passes{};  // at moments on the way, in this order, before its end
    std::vector<Show> keeps{};   // all the way
    std::vector<Show> shows{};   // at its end
};

// Where a position has the body. Getting from one level to another is the hard part of a session for
// a sore back, so a routine should do it as rarely as possible.
enum class Level { up, seat, bed, floor };  // from high to low

// A file that was read: its name, for error messages, and its text.
struct SourceFile {
    std::string name;
    std::string text;
};

// Owns all poses, posture checks, positions and moves. Does not change after load().
class Catalogue {
public:
    // Reads "needs.json", "positions.json", "posture.json" and every "poses/<id>.json" among `files`, and
    // ignores the others. Without needs.json there are no needs, and no variant may list asks. Without
    // posture.json there are no checks. Loading
    // stops at the first fault and returns one line: file, field, reason. assets/poses/README.md
    // describes the fields.
    static Result<Catalogue> load(const std::vector<SourceFile>& files);

    const std::vector<Pose>& poses() const { return poses_; }  // ordered by number
    // Posture checks as poses of one variant: the body stays in its position, there is no way in or out, and the
    // steps are those of the check. They are not among poses(), so no list, proposal or search has them.
    const std::vector<Pose>& checks() const { return checks_; }
    // Always contains "standing", the position where a session begins.
    const std::vector<std::string>& positions() const { return positions_; }
    const std::vector<Move>& moves() const { return moves_; }
    const NeedRules& rules() const { return rules_; }

    const Pose* pose(int number) const;  // also of a check
    const Pose* pose(std::string_view id) const;

    // Returns nullptr if the catalogue has no such pose or variant.
    const Variant* variant(const VariantName& name) const;
    // Returns all demands of a variant on the body, those of its position included.
    std::vector<std::string> asks_of(const Variant& variant) const;
    // Returns all demands of a move on the body, those of the position where it ends included.
    std::vector<std::string> asks_of(const Move& move) const;
    // Returns how high a position is: Level::up unless the content says otherwise.
    Level level_of(std::string_view position) const;
    // Returns the props of a position; the person needs one of them. Empty: no prop is needed.
    std::vector<std::string> props_of(std::string_view position) const;
    // Returns what to know before going to a position ("a blanket under your knees").
    std::vector<Caution> cautions_of(std::string_view position) const;

    // Returns the way between two positions, as indices into moves(): the sequence of moves with
    // the least effort. If several have the same effort, it is the shortest in time. Empty if the
    // positions are the same or one is unknown. Every position is reachable from every other
    // (load() checks it). With `person`, the way avoids what their needs rule out (with sore knees:
    // kneeling on one knee) and props that they do not have, as far as there is another way.
    std::vector<int> way(std::string_view from, std::string_view to) const;
    std::vector<int> way(std::string_view from, std::string_view to, const Person& person) const;

    // Returns the position in which this person can rest for as long as they like: one that suits
    // their needs before any other, then the nearest in time. `position` itself if the content names
    // none to which a way leads.
    std::string rest_near(const std::string& position, const Person& person) const;

private:
    std::vector<std::string> with_those_of(std::vector<std::string> asks,
                                           std::string_view position) const;

    NeedRules rules_;
    std::vector<Pose> poses_, checks_;
    std::vector<std::string> positions_;
    std::map<std::string, std::vector<std::string>, std::less<>> position_asks_;
    std::map<std::string, std::vector<std::string>, std::less<>> position_props_;
    std::map<std::string, std::vector<Caution>, std::less<>> position_cautions_;
    std::map<std::string, Level, std::less<>> levels_;
    std::vector<std::string> rests_;
    std::vector<Move> moves_;
};

}  // namespace catcow
