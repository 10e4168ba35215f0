#pragma once

#include <vector>

#include "plan/proposal.h"

namespace catcow {

// A pose in the version that suits a person where they are.
struct Candidate {
    Rung rung;
    std::set<SpineMovement> moves;
    std::optional<int> last;  // day on which it was last done
    bool strengthens = false;
};

// What the planner knows of one day. All arguments must outlive it.
class Choosing {
public:
    Choosing(const PlanAsk& ask, const Person& person, const Practised& practised,
             const PlanRules& rules, const Catalogue& catalogue);

    // Returns the version of the pose to do; nothing if none suits there.
    std::optional<Rung> version(const Pose& pose) const;
    // Returns the easiest version of the pose on the same level that suits.
    Rung gentlest(Rung rung) const;
    // Returns one of these poses that suits on a level and is not among `besides`; they take turns from day to day.
    // Nothing if none does.
    std::optional<Rung> first_of(const std::vector<int>& poses, const std::vector<Rung>& besides,
                                 Level level) const;
    // Returns a pose for quiet breaths in this position.
    std::optional<Rung> quiet_in(const std::string& position) const;
    // Returns where a session with these poses begins and where it ends. Of two levels, it begins on the one that
    // has an easy pose to begin with.
    std::pair<Level, Level> levels_of(const std::vector<Rung>& poses) const;
    Level level_of(const Rung& rung) const { return catalogue_.level_of(rung.variant->position); }
    // Returns the dose, or what the person and the version allow of it.
    Dose allowed(const Rung& rung, const Dose& dose, const Pace& pace) const;
    Duration way(const std::string& from, const std::string& to) const;
    // Returns the poses that suit, best first, with the reason for each. `tired`: for each number of a pose, how much
    // less it is wanted.
    std::vector<std::pair<Candidate, PlanReason>> ranked(const std::vector<int>& tired) const;
    std::vector<PlanGap> gaps() const;
    // Returns the reason for a pose that does not depend on the others.
    PlanReason by_time(const Candidate& one) const;
    const PlanRules::Where& where() const { return where_; }
    const Catalogue& catalogue() const { return catalogue_; }

private:
    std::optional<Rung> find_version(const Pose& pose) const;
    // Returns whether the pose was never done, or so long ago that it counts as much.
    bool is_new(const Pose& pose) const;
    // Returns the version in which the pose was done last, if it is easier than the standard one. Else null.
    const Variant* easier_done(const Pose& pose) const;
    // A pose that is new begins in an easier version, the next one that needs nothing at hand, if there is one [D]. Two
    // sessions without trouble later a step up is offered (plan/ladder.h).
    Rung easier_to_begin_with(const Rung& rung) const;
    bool is_recent(std::optional<int> day) const { return day && *day > ask_.day - rules_.week; }
    int days_since(const Candidate& one) const;
    bool was_strengthened(const Candidate& one) const;
    int wanted(const Candidate& one, bool strength_due, const std::set<SpineMovement>& due) const;

    const PlanAsk& ask_;
    const Person& person_;
    const Practised& practised_;
    const PlanRules& rules_;
    const Catalogue& catalogue_;
    const PlanRules::Where& where_;
    std::vector<std::optional<Rung>> versions_;  // of each pose of the catalogue
    std::vector<Candidate> candidates_;
    std::set<SpineMovement> due_, possible_;
    bool strength_due_ = true, strength_possible_ = false;
};

}  // namespace catcow
