#pragma once

#include <gtest/gtest.h>

#include <array>
#include <map>
#include <utility>

#include "body/limits.h"
#include "body/way.h"

namespace catcow::testing {

// The worst values on one leg of a way, over 97 moments.
struct LegProof {
    double slide = 0;     // of a planted contact, in metres
    int slid = -1;        // site
    double depth = 0;     // overlap with anything, in metres
    double depth_at = 0;  // time
    int deep_first = -1, deep_second = -1;
    double limit = 0;  // violation, in degrees
    double jump = 0;   // second difference of any joint's position, in metres, at 1/96 of the leg
    double jump_at = 0;
    double turn_rate = 0;  // largest of any part, in degrees for the whole leg
    int turning = 0;       // the part that turns most
    double pace = 0;       // largest of any part, in metres for the whole leg
    int pacing = 0;

    // Returns the shortest acceptable time. When people sit down and get up without hurry, their
    // knees and hips turn by 100 to 160 degrees a second. They reach at about one metre a second.
    double least_seconds() const { return std::max(turn_rate / 180, pace / 1.2); }
};

// Returns the rotation of a part relative to its parent. For the pelvis, relative to the world.
inline Quat bent(const body::Frames& frames, int part) {
    const int parent = body::parent_of(part);
    return parent < 0 ? frames[part].turn : inverse(frames[parent].turn) * frames[part].turn;
}

inline LegProof prove(const body::Skeleton& skeleton, const body::Leg& leg) {
    constexpr int looks = 96;
    LegProof proof;
    body::Goal goal;
    goal.contacts = leg.planted();
    goal.props = leg.furniture();
    body::Frames before{}, last{};
    for (int i = 0; i <= looks; ++i) {
        const double t = static_cast<double>(i) / looks;
        const body::Posture posture = leg.at(t);
        const body::Frames now = pose_body(skeleton, posture);
        const body::Report report = measure(skeleton, goal, posture);
        if (report.contact > proof.slide) {
            proof.slide = report.contact;
            proof.slid = leg.planted()[static_cast<size_t>(report.worst_contact)].site;
        }
        if (report.depth > proof.depth) {
            proof.depth = report.depth;
            proof.depth_at = t;
            proof.deep_first = report.deep_first;
            proof.deep_second = report.deep_second;
        }
        proof.limit = std::max(proof.limit, report.limit);
        for (int part = 0; part < body::part_count && i > 0; ++part) {
            const double pace = looks * length(now[part].place - last[part].place);
            if (pace > proof.pace) {
                proof.pace = pace;
                proof.pacing = part;
            }
            const double rate =
                looks * degrees(length(to_vector(inverse(bent(last, part)) * bent(now, part))));
            if (rate > proof.turn_rate) {
                proof.turn_rate = rate;
                proof.turning = part;
            }
            if (i < 2) continue;
            const double jump = length(now[part].place - 2 * last[part].place + before[part].place);
            if (jump > proof.jump) {
                proof.jump = jump;
                proof.jump_at = t;
            }
        }
        before = last;
        last = now;
    }
    return proof;
}

// Returns a move with all its in-between postures.
inline body::Move ready(body::Move move) {
    while (!move.work()) {
    }
    return move;
}

struct ProvedLeg {
    LegProof proof;
    double seconds;  // the time that an unhurried person takes
};

// Proves each leg once, because many ways share legs. A leg backwards is the same leg
// (Moves.BackAreTheSameWayAsThere).
inline const ProvedLeg& proved(body::Figures& figures, body::Stop from, body::Stop to) {
    static std::map<std::array<int, 4>, ProvedLeg> known;
    if (from.key > to.key) std::swap(from, to);
    const std::array<int, 4> name{from.key, static_cast<int>(from.side), to.key,
                                  static_cast<int>(to.side)};
    const auto found = known.find(name);
    if (found != known.end()) return found->second;
    const body::Move move = ready(move_along(figures, {from, to}));
    return known[name] = {prove(figures.skeleton(), move.legs().front()), move.seconds()};
}

// Checks a way: no planted contact slides, nothing overlaps, no limit is broken by more than the
// flesh gives way, nothing jumps. `seconds` must be enough for an unhurried person.
inline void expect_good(body::Figures& figures, const body::Way& way, double seconds,
                        const std::string& name) {
    double unhurried = 0;
    for (size_t i = 1; i < way.size(); ++i)
        unhurried += proved(figures, way[i - 1], way[i]).seconds;
    EXPECT_LE(unhurried, seconds) << name << ": so long takes an unhurried person";
    for (size_t i = 1; i < way.size(); ++i) {
        const auto& [proof, needed] = proved(figures, way[i - 1], way[i]);
        const std::string place = name + ", leg " + std::to_string(i);
        EXPECT_LT(proof.slide, .005)
            << place << " " << (proof.slid < 0 ? "" : body::site(proof.slid).name);
        EXPECT_LT(proof.depth, .005) << place << " at " << proof.depth_at << " capsules "
                                     << proof.deep_first << " " << proof.deep_second;
        EXPECT_LT(proof.limit, 2.5) << place;
        EXPECT_LT(proof.jump, .0095) << place << " at " << proof.jump_at;
        const double mine = seconds * needed / unhurried;
        EXPECT_LE(proof.least_seconds(), mine)
            << place << ": " << body::name_of_part(proof.turning) << " turns by "
            << proof.turn_rate / mine << " degrees and " << body::name_of_part(proof.pacing)
            << " goes " << proof.pace / mine << " m a second";
    }
}

}  // namespace catcow::testing
