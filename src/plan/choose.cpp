#include "plan/choose.h"

#include <algorithm>

#include "base/contains.h"
#include "catalogue/suitable.h"
#include "plan/ladder.h"
#include "routine/adapt.h"

namespace catcow {
namespace {

constexpr SpineMovement all_movements[] = {SpineMovement::flexion,   SpineMovement::extension,
                                           SpineMovement::bend_left, SpineMovement::bend_right,
                                           SpineMovement::turn_left, SpineMovement::turn_right};

// What a reason is worth, in days since a pose was done. Strength that is due comes before any movement that is, and
// both before any length of time.
constexpr int worth_of_strength = 100, worth_of_movement = 40, worth_of_wish = 1000;
constexpr int weight_of_variety = 4;

bool share_a_muscle(const Pose& a, const Pose& b) {
    return std::any_of(a.works.begin(), a.works.end(), [&](Muscle muscle) {
        return std::find(b.works.begin(), b.works.end(), muscle) != b.works.end();
    });
}

}  // namespace

Choosing::Choosing(const PlanAsk& ask, const Person& person, const Practised& practised,
                   const PlanRules& rules, const Catalogue& catalogue)
    : ask_(ask),
      person_(person),
      practised_(practised),
      rules_(rules),
      catalogue_(catalogue),
      where_(rules.places[static_cast<std::size_t>(ask.place)]) {
    for (const SpineMovement movement : all_movements) due_.insert(movement);
    for (const Practised::Done& done : practised.done) {
        const Pose* const pose = catalogue.pose(done.pose);
        const Variant* const variant = pose ? pose->variant(done.variant) : nullptr;
        if (!variant || !is_recent(done.day)) continue;
        for (const SpineMovement movement : moves_of({pose, variant})) due_.erase(movement);
        if (pose->kind == Kind::strength) strength_due_ = false;
    }
    for (const Pose& pose : catalogue.poses()) versions_.push_back(find_version(pose));
    for (const Pose& pose : catalogue.poses()) {
        if (pose.kind != Kind::flexibility && pose.kind != Kind::strength) continue;
        const std::optional<Rung> rung = version(pose);
        if (!rung) continue;
        candidates_.push_back(
            {*rung, moves_of(*rung), practised.last_day(pose.number), pose.kind == Kind::strength});
        possible_.insert(candidates_.back().moves.begin(), candidates_.back().moves.end());
        strength_possible_ = strength_possible_ || candidates_.back().strengthens;
    }
}

std::optional<Rung> Choosing::version(const Pose& pose) const {
    return versions_[static_cast<std::size_t>(&pose - catalogue_.poses().data())];
}

std::optional<Rung> Choosing::find_version(const Pose& pose) const {
    const Variant* own = own_variant(pose, ask_.own);
    if (!own) own = easier_done(pose);
    const std::vector<Rung> all =
        fitting(catalogue_, {&pose, own ? own : &pose.variants.front()}, person_);
    for (const Level level : where_.levels) {
        for (const Rung& rung : all) {
            if (rung.pose != &pose || level_of(rung) != level) continue;
            const bool standard = rung.variant == &pose.variants.front();
            return !own && standard && is_new(pose) ? easier_to_begin_with(rung) : rung;
        }
    }
    return std::nullopt;
}

bool Choosing::is_new(const Pose& pose) const {
    const auto last = practised_.last(pose.number);
    return !last || last->day <= ask_.day - rules_.never;
}

const Variant* Choosing::easier_done(const Pose& pose) const {
    if (is_new(pose)) return nullptr;
    const Variant* const last = pose.variant(practised_.last(pose.number)->variant);
    const Rung standard{&pose, &pose.variants.front()};
    return last && contains(easier_than(catalogue_, standard), Rung{&pose, last}) ? last : nullptr;
}

Rung Choosing::easier_to_begin_with(const Rung& rung) const {
    if (rung.pose->kind != Kind::strength && rung.pose->kind != Kind::flexibility) return rung;
    std::optional<Rung> next = rung;
    while ((next = rung_beside(catalogue_, *next, Beside::easier, level_of(rung), person_))) {
        if (next->pose != rung.pose) break;
        const std::vector<Prop>& props = next->variant->props;
        if (std::all_of(props.begin(), props.end(), [](const Prop& one) { return one.optional; }))
            return *next;
    }
    return rung;
}

Rung Choosing::gentlest(Rung rung) const {
    const Level level = level_of(rung);
    for (std::size_t steps = 0; steps < rung.pose->variants.size(); ++steps) {
        const auto next = rung_beside(catalogue_, rung, Beside::easier, level, person_);
        if (!next || level_of(*next) != level) break;
        rung = *next;
    }
    return rung;
}

std::optional<Rung> Choosing::first_of(const std::vector<int>& poses,
                                       const std::vector<Rung>& besides, Level level) const {
    std::vector<Rung> found;
    for (const int index : poses) {
        const std::optional<Rung> rung =
            version(catalogue_.poses()[static_cast<std::size_t>(index)]);
        if (!rung || level_of(*rung) != level) continue;
        const bool is_new = std::none_of(besides.begin(), besides.end(),
                                         [&](const Rung& r) { return r.pose == rung->pose; });
        if (is_new) found.push_back(*rung);
    }
    if (found.empty()) return std::nullopt;
    return found[static_cast<std::size_t>(std::max(ask_.day, 0)) % found.size()];
}

std::optional<Rung> Choosing::quiet_in(const std::string& position) const {
    for (const int index : rules_.quiet) {
        const std::optional<Rung> rung =
            version(catalogue_.poses()[static_cast<std::size_t>(index)]);
        if (rung && rung->variant->position == position) return rung;
    }
    return std::nullopt;
}

std::pair<Level, Level> Choosing::levels_of(const std::vector<Rung>& poses) const {
    const Level first = level_of(poses.front());
    const auto other = std::find_if(poses.begin(), poses.end(),
                                    [&](const Rung& rung) { return level_of(rung) != first; });
    if (other == poses.end()) return {first, first};
    const Level high = std::min(first, level_of(*other)), low = std::max(first, level_of(*other));
    // On the mat it ends at rest on the floor; on a chair it ends standing.
    const bool ends_low = first_of(where_.settle, poses, low).has_value();
    const bool begins_high = first_of(where_.warm_up, poses, high).has_value();
    return ends_low && begins_high ? std::pair{high, low} : std::pair{low, high};
}

Dose Choosing::allowed(const Rung& rung, const Dose& dose, const Pace& pace) const {
    return capped(dose, longest_hold(catalogue_, rung, person_), rung.variant->caps.repetitions,
                  pace);
}

Duration Choosing::way(const std::string& from, const std::string& to) const {
    Duration length{};
    for (const int move : catalogue_.way(from, to, person_))
        length += catalogue_.moves()[static_cast<std::size_t>(move)].length;
    return length;
}

int Choosing::days_since(const Candidate& one) const {
    return one.last ? std::min(ask_.day - *one.last, rules_.never) : rules_.never;
}

bool Choosing::was_strengthened(const Candidate& one) const {
    return one.strengthens && std::any_of(practised_.done.begin(), practised_.done.end(),
                                          [&](const Practised::Done& done) {
                                              const Pose* const pose = catalogue_.pose(done.pose);
                                              return done.day >= ask_.day - 1 && pose &&
                                                     pose->kind == Kind::strength &&
                                                     share_a_muscle(*pose, *one.rung.pose);
                                          });
}

int Choosing::wanted(const Candidate& one, bool strength_due,
                     const std::set<SpineMovement>& due) const {
    int worth = days_since(one) * (ask_.variety ? weight_of_variety : 1);
    if (strength_due && one.strengthens) worth += worth_of_strength;
    for (const SpineMovement movement : one.moves)
        worth += due.count(movement) ? worth_of_movement : 0;
    if (ask_.wish == PlanWish::strength && one.strengthens) worth += worth_of_wish;
    if (ask_.wish == PlanWish::stretch && !one.strengthens) worth += worth_of_wish;
    if (ask_.wish == PlanWish::calm && one.strengthens) worth -= worth_of_wish;
    // Strength that is due comes first also for who wishes to stretch: a session that only stretches
    // would leave the week without any.
    if (ask_.wish == PlanWish::stretch && strength_due && one.strengthens)
        worth += 2 * worth_of_wish;
    if (was_strengthened(one)) worth -= 4 * worth_of_wish;
    return worth;
}

PlanReason Choosing::by_time(const Candidate& one) const {
    const int days = one.last ? ask_.day - *one.last : rules_.never;
    if (days >= rules_.never) return {.kind = PlanReason::Kind::first, .days = one.last ? days : 0};
    if (days > 0) return {PlanReason::Kind::longest, days};
    return {PlanReason::Kind::again};
}

std::vector<std::pair<Candidate, PlanReason>> Choosing::ranked(
    const std::vector<int>& tired) const {
    std::vector<Candidate> left = candidates_;
    std::set<SpineMovement> due = due_;
    bool strength_due = strength_due_;
    std::vector<std::pair<Candidate, PlanReason>> all;
    while (!left.empty()) {
        const auto worth = [&](const Candidate& one) {
            return wanted(one, strength_due, due) -
                   tired[static_cast<std::size_t>(one.rung.pose->number)];
        };
        const auto best = std::max_element(
            left.begin(), left.end(),
            [&](const Candidate& a, const Candidate& b) { return worth(a) < worth(b); });
        PlanReason reason = by_time(*best);
        const auto movement = std::find_if(best->moves.begin(), best->moves.end(),
                                           [&](SpineMovement one) { return due.count(one) > 0; });
        if (movement != best->moves.end()) reason = {PlanReason::Kind::movement, 0, *movement};
        if (strength_due && best->strengthens) reason = {PlanReason::Kind::strength};
        strength_due = strength_due && !best->strengthens;
        for (const SpineMovement one : best->moves) due.erase(one);
        all.emplace_back(*best, reason);
        left.erase(best);
    }
    return all;
}

std::vector<PlanGap> Choosing::gaps() const {
    std::vector<PlanGap> gaps;
    for (const SpineMovement movement : all_movements) {
        if (!possible_.count(movement)) gaps.push_back({PlanGap::Kind::movement, movement});
    }
    if (!strength_possible_) gaps.push_back({PlanGap::Kind::strength});
    return gaps;
}

}  // namespace catcow
