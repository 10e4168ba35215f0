#pragma once

#include <optional>
#include <string>
#include <vector>

#include "body/breathing.h"
#include "body/figure_data.h"
#include "body/solver.h"
#include "catalogue/ladder.h"

namespace catcow::body {

// A key as it was solved.
struct SolvedKey {
    int key = -1;  // in FigureData::keys()
    Goal goal;     // with the pins of what stays planted
    Posture posture;
    Report report;
};

// What a drawing needs of one moment: where the 23 parts are (world transforms), what else stands
// there, and how far the breath has filled ribs and belly.
struct PosedBody {
    Posture posture;
    Frames frames;
    std::vector<Prop> props;
    Breathing breathing;
};

// Solves keys on demand and keeps them: the left side as authored, the right side as its mirror image.
class Figures {
public:
    // Solves at a stature of 1.70 m: another stature is the same picture, larger or smaller as a whole.
    explicit Figures(const FigureData& data, Build build = Build::female);

    const Skeleton& skeleton() const { return skeleton_; }
    const FigureData& data() const { return *data_; }

    // A key by its index in data().keys(), Side::left and Side::none as authored. The first call takes
    // milliseconds (10 at most in WebAssembly on a desk machine), so ask ahead of need.
    const SolvedKey& solved(int key, Side side);
    // The same in slices, ahead of need: at most so many iterations at once (8 take under 4 ms in
    // WebAssembly on a desk machine). True once it is solved. Other calls in between begin it anew.
    bool work(int key, Side side, int iterations = 8);
    bool is_solved(int key, Side side) const { return cache_[slot(key, side)].has_value(); }

    // The keys of a variant at the ends of a breath: a flow has two, all else the one held.
    struct BreathKeys {
        int inhale = -1, exhale = -1;
    };
    std::optional<BreathKeys> breath_keys(std::string_view pose, std::string_view variant) const;

    // The body at a phase of the breath: 0 empty, 0.5 full, 1 empty again. Absent where a key could not be
    // solved well.
    std::optional<PosedBody> at_phase(BreathKeys keys, Side side, double phase);
    // The same for a variant; absent where there is no such one, too.
    std::optional<PosedBody> at_phase(std::string_view pose, std::string_view variant, Side side,
                                      double phase);
    // The same for one key alone: a position, the "ready" before a lift.
    std::optional<PosedBody> at_phase(int key, Side side, double phase) {
        return at_phase(BreathKeys{key, key}, side, phase);
    }

    // The keys of a variant, or of the nearest easier one that can be solved: never a broken body.
    // Absent where there is none; then the position is what can be shown.
    std::optional<BreathKeys> shown_keys(const Catalogue& catalogue, const Rung& wanted, Side side);
    // Whether a key is solved within the tolerances. Where not, that is noted among the faults.
    bool is_good(int key, Side side);
    // Whether a key has been solved already, and not within the tolerances. Solves nothing.
    bool has_failed(int key, Side side) { return is_solved(key, side) && !is_good(key, side); }
    // Names of keys that were asked for and could not be given, for diagnostics; see complaint.h.
    const std::vector<std::string>& faults() const { return faults_; }

    // Whether both sides of a key are one posture: then sides change there, without a way out and in.
    bool same_on_both_sides(int key);

    // What a key asks for, with everything planted and placed, and where to begin.
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
    std::optional<SolvedKey> pending_;  // what work() has begun
};

// Pins every contact of `goal` that `from` has too, on the same surface, where `from` has it.
void plant(const Skeleton& skeleton, const SolvedKey& from, Goal& goal);

}  // namespace catcow::body
