#include <algorithm>
#include <cmath>

#include "plan/choose.h"
#include "session/fill.h"
#include "session/timeline.h"

namespace catcow {
namespace {

using Kind = PlanReason::Kind;
constexpr int tiring = 30;     // days by which a pose of an earlier proposal is wanted less
constexpr int most_tries = 4;  // to find a proposal that was not done in the last days
constexpr int quiet_breaths = 2;
constexpr double tolerance = .1;  // of the minutes

// Returns the longest size that is not longer than this, or the first one.
const PlanRules::Size* size_for(int minutes, const PlanRules& rules) {
    const PlanRules::Size* found = rules.sizes.data();
    for (const PlanRules::Size& size : rules.sizes) {
        if (size.minutes <= minutes) found = &size;
    }
    return found;
}

// A session while it is made. The reasons follow the items wherever they go.
class Draft {
public:
    Draft(const Choosing& choosing, const Pace& pace) : choosing_(choosing) {
        routine_.pace = pace;
    }

    bool empty() const { return routine_.items.empty(); }
    void add(const Rung& rung, const PlanReason& reason) {
        insert(routine_.items.size(), rung, reason, rung.variant->dose);
    }
    // Adds these poses: the nearest one first, and of equally near ones the one chosen first.
    void add_nearest(std::vector<std::pair<Rung, PlanReason>> poses) {
        while (!poses.empty()) {
            const auto nearest = std::min_element(
                poses.begin(), poses.end(),
                [&](const auto& a, const auto& b) { return way_to(a.first) < way_to(b.first); });
            add(nearest->first, nearest->second);
            poses.erase(nearest);
        }
    }

    // Puts two quiet breaths between an arch and what rounds or turns. Where no pose is that quiet, what rounds
    // comes before the arch.
    void calm_between() {
        for (int turns = 0; turns < most_items; ++turns) {
            const std::vector<Advice> advice = advice_on(routine_, choosing_.catalogue());
            const auto found = std::find_if(advice.begin(), advice.end(), [](const Advice& each) {
                return each.kind == Advice::Kind::needs_a_rest;
            });
            if (found == advice.end()) return;
            const auto at = static_cast<std::size_t>(found->place);
            if (const auto quiet = choosing_.quiet_in(position(routine_.items[at]))) {
                insert(at, *quiet, {Kind::quiet},
                       {.kind = DoseKind::hold, .amount = quiet_breaths});
            } else {
                std::swap(routine_.items[at], routine_.items[at - 1]);
                std::swap(reasons_[at], reasons_[at - 1]);
            }
        }
    }

    // Gives the quiet items of `filled` their own dose again.
    void keep_quiet(Routine& filled) const {
        for (std::size_t i = 0; i < reasons_.size(); ++i) {
            if (reasons_[i].kind == Kind::quiet) filled.items[i].dose = routine_.items[i].dose;
        }
    }

    const Routine& routine() const { return routine_; }
    Proposal proposal(Routine filled) && { return {std::move(filled), std::move(reasons_), {}}; }

private:
    void insert(std::size_t at, const Rung& rung, const PlanReason& reason, const Dose& dose) {
        const auto place = static_cast<std::ptrdiff_t>(at);
        routine_.items.insert(routine_.items.begin() + place,
                              {.pose = rung.pose->number,
                               .variant = rung.variant->number,
                               .dose = choosing_.allowed(rung, dose, routine_.pace)});
        reasons_.insert(reasons_.begin() + place, reason);
    }
    const std::string& position(const Item& item) const {
        return choosing_.catalogue().pose(item.pose)->variant(item.variant)->position;
    }
    Duration way_to(const Rung& rung) const {
        return empty() ? Duration{}
                       : choosing_.way(position(routine_.items.back()), rung.variant->position);
    }

    const Choosing& choosing_;
    Routine routine_;
    std::vector<PlanReason> reasons_;
};

// Makes the proposals of one day.
class Proposer {
public:
    Proposer(const PlanAsk& ask, const Person& person, const Pace& pace, const Practised& practised,
             const PlanRules& rules, const Catalogue& catalogue)
        : ask_(ask),
          person_(person),
          pace_(pace),
          practised_(practised),
          rules_(rules),
          catalogue_(catalogue),
          choosing_(ask, person, practised, rules, catalogue),
          wanted_(std::chrono::minutes(minutes_of(ask, rules))),
          tired_(256) {}

    Proposal propose() {
        if (ask_.wish == PlanWish::bad_day) return with_gaps(nearest_of(bad_day(), most_items));
        std::vector<Proposal> found;
        Proposal first;  // stays the answer if all that fits was done in the last days
        for (int tries = 0; tries < most_tries + 2 * ask_.another; ++tries) {
            Proposal next = nearest_of(ranked(), usual_count());
            if (next.routine.items.empty()) break;
            // What was proposed before, or done in the last days, is wanted less.
            for (std::size_t i = 0; i < next.routine.items.size(); ++i) {
                if (is_chosen(next.reasons[i]))
                    tired_[static_cast<std::size_t>(next.routine.items[i].pose)] += tiring;
            }
            const bool is_new = std::none_of(found.begin(), found.end(), [&](const Proposal& one) {
                return one.routine == next.routine;
            });
            if (tries == 0) first = next;
            if (is_new && !was_done_lately(next)) found.push_back(std::move(next));
            if (static_cast<int>(found.size()) > ask_.another) break;
        }
        return with_gaps(found.empty() ? std::move(first) : std::move(found.back()));
    }

private:
    using Chosen = std::vector<std::pair<Rung, PlanReason>>;

    static bool is_chosen(const PlanReason& reason) {
        return reason.kind != Kind::warm_up && reason.kind != Kind::settle &&
               reason.kind != Kind::quiet;
    }

    double error(const Routine& routine) const {
        return std::abs(in_seconds(length_of(routine, catalogue_, person_) - wanted_)) /
               in_seconds(wanted_);
    }

    int usual_count() const { return size_for(minutes_of(ask_, rules_), rules_)->poses; }

    Chosen ranked() const {
        Chosen chosen;
        for (const auto& [one, reason] : choosing_.ranked(tired_))
            chosen.emplace_back(one.rung, reason);
        return chosen;
    }

    Chosen bad_day() const {
        Chosen chosen;
        for (const int index : rules_.bad_day) {
            const std::optional<Rung> rung =
                choosing_.version(catalogue_.poses()[static_cast<std::size_t>(index)]);
            if (rung) chosen.emplace_back(choosing_.gentlest(*rung), PlanReason{Kind::bad_day});
        }
        return chosen;
    }

    // Takes the first of them, as many as usual. Takes fewer if the session would be too long, more if it would be too
    // short.
    Proposal nearest_of(const Chosen& chosen, int usual) const {
        const int all = static_cast<int>(chosen.size());
        Proposal nearest;
        double least = 0;
        int step = 0;
        for (int count = std::min(usual, all); count >= 1 && count <= all; count += step) {
            Proposal one = of_poses({chosen.begin(), chosen.begin() + count});
            const double off = error(one.routine);
            if (step == 0) step = length_of(one.routine, catalogue_, person_) > wanted_ ? -1 : 1;
            if (nearest.routine.items.empty() || off < least) {
                least = off;
                nearest = std::move(one);
            }
            if (least <= tolerance) break;
        }
        return nearest;
    }

    // A session goes from one level to one other at most. It begins on the level on which there is an easy pose to begin
    // with, and ends on the other, best at rest.
    Proposal of_poses(const Chosen& chosen) const {
        Draft draft(choosing_, pace_);
        if (ask_.wish == PlanWish::bad_day) {
            draft.add_nearest(chosen);
            return filled(std::move(draft));
        }
        std::vector<Rung> besides;
        for (const auto& one : chosen) besides.push_back(one.first);
        const auto [begin, end] = choosing_.levels_of(besides);
        const std::optional<Rung> first =
            choosing_.first_of(choosing_.where().warm_up, besides, begin);
        if (first) {
            draft.add(*first, {Kind::warm_up});
            besides.push_back(*first);
        }
        for (const Level level : {begin, end}) {
            Chosen there;
            for (const auto& one : chosen) {
                if (choosing_.level_of(one.first) == level) there.push_back(one);
            }
            draft.add_nearest(std::move(there));
            if (begin == end) break;
        }
        const std::optional<Rung> last = choosing_.first_of(choosing_.where().settle, besides, end);
        if (last) draft.add(*last, {Kind::settle});
        draft.calm_between();
        return filled(std::move(draft));
    }
    // What fills the time are the other poses: between them there are two quiet breaths, no more and no less.
    Proposal filled(Draft draft) const {
        Routine routine = fill(draft.routine(), catalogue_, person_, wanted_);
        const Duration before = length_of(routine, catalogue_, person_);
        draft.keep_quiet(routine);
        const Duration more = length_of(routine, catalogue_, person_) - before;
        if (more != Duration{}) {
            routine = fill(draft.routine(), catalogue_, person_, wanted_ - more);
            draft.keep_quiet(routine);
        }
        return std::move(draft).proposal(std::move(routine));
    }

    bool was_done_lately(const Proposal& proposal) const {
        const int again = ask_.variety ? rules_.programme.again : rules_.again;
        for (int day = ask_.day; day > ask_.day - again; --day) {
            const bool all =
                std::all_of(proposal.routine.items.begin(), proposal.routine.items.end(),
                            [&](const Item& item) {
                                return std::find(practised_.done.begin(), practised_.done.end(),
                                                 Practised::Done{day, item.pose, item.variant}) !=
                                       practised_.done.end();
                            });
            if (all) return true;
        }
        return false;
    }

    Proposal with_gaps(Proposal proposal) const {
        if (proposal.routine.items.empty()) {
            proposal.gaps = {{PlanGap::Kind::everything}};
            return proposal;
        }
        if (ask_.wish != PlanWish::bad_day) proposal.gaps = choosing_.gaps();
        if (error(proposal.routine) > tolerance) proposal.gaps.push_back({PlanGap::Kind::minutes});
        return proposal;
    }

    const PlanAsk& ask_;
    const Person& person_;
    const Pace& pace_;
    const Practised& practised_;
    const PlanRules& rules_;
    const Catalogue& catalogue_;
    const Choosing choosing_;
    const Duration wanted_;
    std::vector<int> tired_;
};

}  // namespace

int minutes_of(const PlanAsk& ask, const PlanRules& rules) {
    int minutes = ask.minutes;
    const PlanRules::Size* size = size_for(minutes, rules);
    if (ask.easier) {
        const int poses = size->poses;
        while (size->poses == poses && size != rules.sizes.data()) --size;
        minutes = std::min(minutes, size->minutes);
    }
    return ask.wish == PlanWish::bad_day ? std::min(minutes, rules.bad_day_minutes) : minutes;
}

Proposal propose(const PlanAsk& ask, const Person& person, const Pace& pace,
                 const Practised& practised, const PlanRules& rules, const Catalogue& catalogue) {
    // What is longer ago counts as what was never done, but for the day on which that was.
    const int longest = std::max({rules.never, rules.week, rules.again, rules.programme.again});
    const Practised recent = practised.since(ask.day - longest);
    return Proposer(ask, person, pace, recent, rules, catalogue).propose();
}

}  // namespace catcow
