#include "app/plan/wording.h"

#include <algorithm>

#include "app/common/wording.h"
#include "plan/practised.h"
#include "ui/written.h"

namespace catcow {
namespace {

constexpr const char* wishes[] = {"app.plan.wish.balanced", "app.plan.wish.stretch",
                                  "app.plan.wish.strength", "app.plan.wish.calm",
                                  "app.plan.wish.bad_day"};
constexpr const char* places[] = {"app.plan.place.mat", "app.plan.place.no_floor",
                                  "app.plan.place.chair", "app.plan.place.bed"};

// A pose with two sides bends or turns to both.
std::string name_of(SpineMovement movement, const Texts& texts) {
    switch (movement) {
        case SpineMovement::flexion: return std::string(texts("movement.flexion"));
        case SpineMovement::extension: return std::string(texts("movement.extension"));
        case SpineMovement::bend_left:
        case SpineMovement::bend_right: return std::string(texts("movement.side_bend"));
        case SpineMovement::turn_left:
        case SpineMovement::turn_right: return std::string(texts("movement.rotation"));
    }
    return {};
}

template <std::size_t count>
std::vector<std::string> all_of(const char* const (&keys)[count], std::size_t taken,
                                const Texts& texts) {
    std::vector<std::string> names;
    names.reserve(taken);
    for (std::size_t i = 0; i < taken; ++i) names.emplace_back(texts(keys[i]));
    return names;
}

}  // namespace

std::string written(const PlanReason& reason, const Content& content) {
    const Texts& texts = content.texts;
    using enum PlanReason::Kind;
    switch (reason.kind) {
        case warm_up: return std::string(texts("app.plan.why.warm_up"));
        case strength: return texts.count("app.plan.why.strength", content.plan.week);
        case movement:
            return name_of(reason.movement, texts) + ": " +
                   texts.count("app.plan.why.movement", content.plan.week);
        case first:
            if (reason.days == 0) return std::string(texts("app.plan.why.new"));
            [[fallthrough]];
        case longest: return texts.count("app.plan.why.longest", reason.days);
        case again: return std::string(texts("app.plan.why.again"));
        case quiet: return std::string(texts("app.plan.why.quiet"));
        case settle: return std::string(texts("app.plan.why.settle"));
        case bad_day: return std::string(texts("app.plan.why.bad_day"));
    }
    return {};
}

std::string written(const PlanGap& gap, int minutes, const Texts& texts) {
    switch (gap.kind) {
        case PlanGap::Kind::movement:
            return texts.format("app.plan.gap.movement", {{"what", name_of(gap.movement, texts)}});
        case PlanGap::Kind::strength: return std::string(texts("app.plan.gap.strength"));
        case PlanGap::Kind::minutes:
            return texts.format("app.plan.gap.minutes",
                                {{"minutes", written_minutes(texts, minutes)}});
        case PlanGap::Kind::everything: return std::string(texts("app.plan.gap.everything"));
    }
    return {};
}

std::string written(const PainAdvice& advice, const Texts& texts) {
    const auto with_pain = [&](const char* key) {
        return texts.format(key, {{"n", std::to_string(advice.pain)}});
    };
    using enum PainAdvice::Why;
    switch (advice.why) {
        case none:
        case watch: break;
        case high: return with_pain("app.plan.pain.now");
        case high_after: return with_pain("app.plan.pain.after");
        case rose:
        case stayed_up: return std::string(texts("app.plan.pain.worse"));
        case still_high: return with_pain("app.plan.pain.still");
    }
    return {};
}

std::string reason_in_short(const Proposal& proposal, bool begins, const Content& content) {
    using enum PlanReason::Kind;
    if (begins) return std::string(content.texts("app.plan.why.fits"));
    for (const PlanReason::Kind kind : {bad_day, strength, movement, longest, first, again}) {
        const auto found = std::find_if(proposal.reasons.begin(), proposal.reasons.end(),
                                        [kind](const PlanReason& one) { return one.kind == kind; });
        if (found == proposal.reasons.end()) continue;
        const auto at = static_cast<std::size_t>(found - proposal.reasons.begin());
        const Pose* const pose = content.catalogue.pose(proposal.routine.items[at].pose);
        std::string why = written(*found, content);
        if (kind == bad_day || kind == strength || kind == movement) return why;
        return std::string(content.texts("pose." + pose->id + ".name")) + ": " + why;
    }
    return {};
}

std::string title_of(PlanWish wish, int minutes, const Texts& texts) {
    return std::string(texts(wishes[static_cast<int>(wish)])) + ", " +
           written_minutes(texts, minutes);
}

std::vector<std::string> wish_names(const Texts& texts) {
    return all_of(wishes, static_cast<std::size_t>(PlanWish::bad_day), texts);
}

std::vector<std::string> place_names(const Texts& texts) {
    return all_of(places, plan_places, texts);
}

// A week without practice is said nowhere: nobody comes back for that.
std::string greeting(const std::vector<SessionRecord>& records, const Week& week, int today,
                     const Texts& texts) {
    constexpr int days = 7;
    int latest = -1, sessions = 0;
    for (const SessionRecord& record : records) {
        const int day = day_of(record.started);
        if (is_check(record.routine) || !anything_done(record)) continue;
        if (day > today + 1) continue;  // the clock was wrong
        latest = std::max(latest, std::min(day, today));
        sessions += day > today - days ? 1 : 0;
    }
    if (latest < 0) return std::string(texts("app.plan.greeting.first"));
    if (latest == today) {
        std::string done(texts("app.plan.greeting.today"));
        return week.goal > 0 ? done + " " + week_line(week, texts) : done;
    }
    if (week.goal > 0 && !week.missed) return week_line(week, texts);
    if (sessions == 0) return std::string(texts("app.plan.greeting.missed"));
    return texts.count("app.plan.greeting.week", sessions);
}

}  // namespace catcow
