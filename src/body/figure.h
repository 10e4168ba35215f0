#pragma once

#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "body/breathing.h"
#include "body/figure_data.h"
#include "body/solver.h"
#include "catalogue/ladder.h"

namespace catcow::body {

// One key on a way, and the side of the body there. A position has no sides: Side::left.
struct Stop {
    int key;  // index into FigureData::keys()
    Side side;
    bool operator==(const Stop&) const = default;
};

class Course;  // between two keys, see leg.h

// A solved key.
struct SolvedKey {
    int key = -1;  // index into FigureData::keys()
    Goal goal;     // including the pins of planted contacts
    Posture posture;
    Report report;
};

// Everything that a drawing needs for one moment: the world transforms of the 23 parts, the props,
// and how far the breath fills ribs and belly.
struct PosedBody {
    Posture posture;
    Frames frames;
    std::vector<Prop> props;
    Breathing breathing;
};

// Solves keys on demand and caches them. The left side is as authored; the right side is its mirror
// image.
class Figures {
public:
    // Solves at a stature of 1.70 m. Another stature gives the same picture at another scale.
    explicit Figures(const FigureData& data, Build build = Build::female);

    const Skeleton& skeleton() const { return skeleton_; }
    const FigureData& data() const { return *data_; }

    // Returns a solved key by its index in data().keys(). Side::left and Side::none are as
    // authored. The first call takes milliseconds (at most 10 in WebAssembly on a desktop machine),
    // so call it early.
    const SolvedKey& solved(int key, Side side);
    // Returns the body in a solved key, with an empty breath.
    PosedBody posed(int key, Side side);
    // Solves the key in slices, ahead of need. Each call runs at most `iterations` iterations; 8
    // take under 4 ms in WebAssembly on a desktop machine. Returns true once the key is solved.
    // Other calls in between discard the progress.
    bool work(int key, Side side, int iterations = 8);
    bool is_solved(int key, Side side) const { return cache_[slot(key, side)].has_value(); }

    // The keys of a variant at both ends of a breath. A flow has two. Any other variant has one
    // held key, which stands for both.
    struct BreathKeys {
        int inhale = -1, exhale = -1;
    };
    std::optional<BreathKeys> breath_keys(std::string_view pose, std::string_view variant) const;

    // Returns the body at a phase of the breath: 0 empty, 0.5 full, 1 empty again. Absent if a key
    // could not be solved well.
    std::optional<PosedBody> at_phase(BreathKeys keys, Side side, double phase);
    // The same for a variant. Also absent if there is no such variant.
    std::optional<PosedBody> at_phase(std::string_view pose, std::string_view variant, Side side,
                                      double phase);
    // The same for a single key: a position, or the "ready" before a lift.
    std::optional<PosedBody> at_phase(int key, Side side, double phase) {
        return at_phase(BreathKeys{key, key}, side, phase);
    }

    // Returns the keys of a variant, or of the nearest easier variant that can be solved. So a
    // broken body is never shown. If absent, show the position instead.
    std::optional<BreathKeys> shown_keys(const Catalogue& catalogue, const Rung& wanted, Side side);
    // Returns true if a key is solved within the tolerances. Otherwise adds it to the faults.
    bool is_good(int key, Side side);
    // Returns true if a key is already solved, but not within the tolerances. Solves nothing.
    bool has_failed(int key, Side side) { return is_solved(key, side) && !is_good(key, side); }
    // Returns the names of keys that were requested but could not be solved. For diagnostics; see
    // complaint.h.
    const std::vector<std::string>& faults() const { return faults_; }

    // Returns true if a key is the same posture on both sides. Then the body can change sides
    // there, without a way out and in.
    bool same_on_both_sides(int key);

    // Returns the course from one key to another. It is the same one as long as somebody holds it, and
    // for some time after that: the last `most_courses` are kept, 25 kB each. Solves keys that are not
    // solved yet.
    std::shared_ptr<Course> course(const Stop& from, const Stop& to);

    // Returns the goal of a key, with all contacts planted and the start posture placed.
    Goal goal_of(int key, Side side);

private:
    size_t slot(int key, Side side) const {
        return 2 * static_cast<size_t>(key) + (side == Side::right ? 1 : 0);
    }

    const FigureData* data_;
    Skeleton skeleton_;
    Solver solver_;
    std::vector<std::optional<SolvedKey>> cache_;
    std::vector<std::string> faults_;
    std::optional<SolvedKey> pending_;  // the key that work() is solving
    static constexpr size_t most_courses = 96;
    struct KnownCourse {
        Stop from, to;
        std::weak_ptr<Course> course;
    };
    std::vector<KnownCourse> courses_;
    std::deque<std::shared_ptr<Course>> recent_;  // the one that was asked for last is last
    std::shared_ptr<Course> kept(std::shared_ptr<Course> course);
};

// Pins each contact of `goal` that `from` also has on the same surface, at its place in `from`.
void plant(const Skeleton& skeleton, const SolvedKey& from, Goal& goal);

}  // namespace catcow::body
