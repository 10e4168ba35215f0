#include "plan/ladder.h"

#include <algorithm>
#include <utility>

#include "base/contains.h"
#include "base/sort_few.h"
#include "plan/pain.h"
#include "plan/sessions.h"

namespace catcow {
namespace {

using Why = OwnVersion::Why;

// A session with a pose.
struct Trial {
    const Variant* variant = nullptr;
    bool hurt = false, worse = false;
    std::optional<Felt> felt;
};

// Returns the version in which the pose was done last, or that in which it hurt: who then went on in an easier one
// has taken that step already.
const Variant* variant_in(const SessionRecord& session, const Pose& pose, bool hurt) {
    const Variant* found = nullptr;
    for (const DoneItem& item : session.items) {
        const bool counts = item.pose == pose.number && (item.done > 0 || hurt);
        if (counts && !(hurt && found)) found = pose.variant(item.variant);
    }
    return found;
}

// The history of one pose and what follows from it. `sessions`: newest first.
class Ladder {
public:
    Ladder(const Pose& pose, const std::vector<const SessionRecord*>& sessions,
           const std::vector<OwnVersion>& own, const Person& person, const PlanRules& rules,
           const Catalogue& catalogue)
        : pose_(pose),
          own_(own_variant(pose, own)),
          person_(person),
          rules_(rules),
          catalogue_(catalogue) {
        const OwnVersion* const answered = own_version(own, pose.number);
        for (const SessionRecord* const session : sessions) {
            if (answered && session->id == answered->session) break;
            add(*session);
        }
    }

    std::optional<StepOffer> offer() const {
        if (trials_.empty()) return std::nullopt;
        if (const auto why = trouble()) return step(Beside::easier, *why);
        if (no_trouble()) return step(Beside::harder, Why::no_trouble);
        return std::nullopt;
    }

private:
    void add(const SessionRecord& session) {
        const bool hurt = contains(session.hurt, pose_.number);
        const Variant* const variant = variant_in(session, pose_, hurt);
        if (!variant) return;
        const bool told = std::any_of(session.hurt.begin(), session.hurt.end(),
                                      [](int pose) { return pose != 0; }) ||
                          std::any_of(session.felt.begin(), session.felt.end(),
                                      [](const SessionRecord::FeltPose& one) {
                                          return one.felt == Felt::too_hard;
                                      });
        const bool worse = rose(session, rules_) || stayed_up(session, rules_);
        trials_.push_back(
            {variant, hurt, worse && (!told || hurt), felt_of(session, pose_.number)});
        blamed_.push_back(worse);
    }

    // Returns why an easier version is proposed.
    std::optional<Why> trouble() const {
        const Trial& last = trials_.front();
        if (last.hurt) return Why::hurt;
        int hard = 0;
        for (const Trial& trial : trials_) {
            if (trial.felt && *trial.felt != Felt::too_hard) break;
            hard += trial.felt == Felt::too_hard;
        }
        if (hard >= rules_.ladder.too_hard) return Why::too_hard;
        if (last.worse) return Why::worse;
        return std::nullopt;
    }

    bool no_trouble() const {
        const auto count = static_cast<std::size_t>(rules_.ladder.no_trouble);
        if (trials_.size() < count) return false;
        const Rung rung{&pose_, own_ ? own_ : trials_.front().variant};
        for (std::size_t i = 0; i < count; ++i) {
            const Trial& trial = trials_[i];
            if (trial.hurt || blamed_[i] || trial.felt == Felt::too_hard) return false;
            if (!asks_no_less(catalogue_, {&pose_, trial.variant}, rung)) return false;
        }
        return true;
    }

    std::optional<StepOffer> step(Beside which, Why why) const {
        Rung from{&pose_, trials_.front().variant};
        if (own_ && which == Beside::harder) from.variant = own_;
        // Who has an easier version of their own already did a harder one by another way, as in a built-in routine.
        if (own_ && which == Beside::easier && own_ != from.variant &&
            contains(easier_than(catalogue_, from), Rung{&pose_, own_}))
            return std::nullopt;
        const Level level = catalogue_.level_of(from.variant->position);
        std::optional<Rung> first, next = from;
        while ((next = rung_beside(catalogue_, *next, which, level, person_))) {
            if (!first) first = next;
            if (catalogue_.level_of(next->variant->position) == level) break;
        }
        if (!next && which == Beside::easier) next = first;
        if (!next) return std::nullopt;
        return StepOffer{pose_.number, from.variant->number, next->variant->number, why};
    }

    const Pose& pose_;
    const Variant* const own_;
    const Person& person_;
    const PlanRules& rules_;
    const Catalogue& catalogue_;
    std::vector<Trial> trials_;  // newest first
    std::vector<bool> blamed_;   // whether the back was worse after it, whichever pose it was
};

OwnVersion entry(const StepOffer& offer, const std::vector<OwnVersion>& own) {
    const OwnVersion* const before = own_version(own, offer.pose);
    return before ? *before : OwnVersion{.pose = offer.pose};
}

}  // namespace

std::vector<StepOffer> steps_to_offer(const std::vector<SessionRecord>& sessions,
                                      const std::vector<OwnVersion>& own, int today,
                                      const Person& person, const PlanRules& rules,
                                      const Catalogue& catalogue) {
    std::vector<StepOffer> offers;
    const std::vector<const SessionRecord*> ordered = newest(sessions, today);
    for (const Pose& pose : catalogue.poses()) {
        if (pose.kind != Kind::flexibility && pose.kind != Kind::strength) continue;
        const auto offer = Ladder(pose, ordered, own, person, rules, catalogue).offer();
        if (offer) offers.push_back(*offer);
    }
    const auto order = [](const StepOffer& offer) {
        return offer.why == Why::no_trouble ? static_cast<int>(Why::worse) + 1
                                            : static_cast<int>(offer.why);
    };
    sort_few(offers, [&](const StepOffer& a, const StepOffer& b) { return order(a) < order(b); });
    return offers;
}

OwnVersion accepted(const StepOffer& offer, const std::vector<OwnVersion>& own,
                    std::string session) {
    OwnVersion one = entry(offer, own);
    one.before = one.variant;
    one.variant = offer.to;
    one.why = offer.why;
    one.session = std::move(session);
    return one;
}

OwnVersion declined(const StepOffer& offer, const std::vector<OwnVersion>& own,
                    std::string session) {
    OwnVersion one = entry(offer, own);
    one.session = std::move(session);
    return one;
}

OwnVersion undone(const OwnVersion& one, std::string session) {
    return {.pose = one.pose, .variant = one.before, .session = std::move(session)};
}

const Variant* own_variant(const Pose& pose, const std::vector<OwnVersion>& own) {
    const OwnVersion* const one = own_version(own, pose.number);
    return one && one->variant ? pose.variant(*one->variant) : nullptr;
}

}  // namespace catcow
