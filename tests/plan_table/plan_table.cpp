#include "plan_table/plan_table.h"

#include <algorithm>

#include "base/contains.h"
#include "plan/ladder.h"
#include "plan/sessions.h"
#include "plan_table/people.h"
#include "session/timeline.h"

namespace catcow::testing {
namespace {

constexpr int first_monday = 20'738;  // 2026-10-12

class Table {
public:
    Table(const Catalogue& catalogue, const PlanRules& rules, const Texts& words)
        : catalogue_(catalogue), rules_(rules), words_(words) {}

    std::string of(const Typical& typical) {
        begin(typical);
        std::string page = "\n## " + typical.who + "\n\n";
        page += "| day | before | offered | why | after |\n|---|---|---|---|---|\n";
        for (const int day : typical.days) page += row(typical, day);
        for (const std::string& gap : gaps_) page += "\nOver the two weeks: " + gap + ".\n";
        return page;
    }

private:
    using Kind = PlanReason::Kind;

    void begin(const Typical& typical) {
        person_ = {typical.needs, {}};
        for (const std::string& prop : catalogue_.rules().props) {
            const bool missing = contains(typical.without, "*") || contains(typical.without, prop);
            if (!missing) person_.props.push_back(prop);
        }
        records_.clear();
        own_.clear();
        gaps_.clear();
    }

    std::string row(const Typical& typical, int day) {
        const auto found = typical.said.find(day);
        const Said said = found == typical.said.end() ? Said{} : found->second;
        const int today = first_monday + day;
        const PainAdvice pain = pain_advice(records_, said.now, today, rules_, catalogue_);
        PlanAsk ask = with(typical.ask, pain);
        ask.day = today;
        ask.own = own_;
        const Proposal proposal =
            propose(ask, person_, {}, practised(records_, today), rules_, catalogue_);
        for (const PlanGap& gap : proposal.gaps) {
            const std::string text = written(gap);
            if (!text.empty() && !contains(gaps_, text)) gaps_.push_back(text);
        }
        std::string offered, why;
        for (std::size_t i = 0; i < proposal.routine.items.size(); ++i) {
            const Item& item = proposal.routine.items[i];
            offered += (i ? "<br>" : "") + version(item.pose, item.variant);
            why += (i ? "<br>" : "") + written(proposal.reasons[i]);
        }
        const double minutes = in_seconds(length_of(proposal.routine, catalogue_, person_)) / 60;
        offered += "<br>(" + std::to_string(static_cast<int>(minutes + .5)) + " minutes)";
        practise(proposal.routine, said, today);
        return "| " + std::to_string(day + 1) + " | " + written(said.now, pain) + " | " + offered +
               " | " + why + " | " + after(said, today) + " |\n";
    }

    void practise(const Routine& routine, const Said& said, int today) {
        SessionRecord record;
        record.id = std::to_string(records_.size());
        record.started.unix_seconds = today * 86'400LL + 18 * 3600;
        record.pain_before = said.now;
        record.pain_after = said.after;
        record.pain_morning = said.morning;
        for (const Item& item : routine.items) {
            record.items.push_back({item.pose, item.variant, Side::none, 3, 3});
            const std::string& id = catalogue_.pose(item.pose)->id;
            if (id == said.hurt) record.hurt = {item.pose};
            if (id == said.hard) rate(record, item.pose, Felt::too_hard);
        }
        records_.push_back(std::move(record));
    }

    // Tells what the person says after the session, and accepts the first step that is offered then.
    std::string after(const Said& said, int today) {
        std::string text;
        const auto add = [&](const std::string& sentence) {
            text += (text.empty() ? "" : "<br>") + sentence;
        };
        const SessionRecord& last = records_.back();
        if (said.after) add("back " + std::to_string(*said.after));
        for (const int pose : last.hurt) add("it hurt: " + name(pose));
        for (const SessionRecord::FeltPose& one : last.felt) add("too hard: " + name(one.pose));
        if (said.morning) add("the morning after " + std::to_string(*said.morning));
        const std::vector<StepOffer> offers =
            steps_to_offer(records_, own_, today, person_, rules_, catalogue_);
        if (offers.empty()) return text;
        const StepOffer& offer = offers.front();
        const bool up = offer.why == OwnVersion::Why::no_trouble;
        add(std::string(up ? "harder" : "easier") + " version offered and accepted: " +
            version(offer.pose, offer.to) + ", " + written(offer.why));
        own_ = with(own_, accepted(offer, own_, last.id));
        return text;
    }

    std::string written(const PlanReason& reason) const {
        switch (reason.kind) {
            case Kind::warm_up: return "begins";
            case Kind::strength: return "no strength this week yet";
            case Kind::movement: return "no " + written(reason.movement) + " this week yet";
            case Kind::first: return "new";
            case Kind::longest: return std::to_string(reason.days) + " days ago";
            case Kind::again: return "again today";
            case Kind::quiet: return "two quiet breaths";
            case Kind::settle: return "ends";
            case Kind::bad_day: return "rests or moves a little";
        }
        return {};
    }
    static std::string written(SpineMovement movement) {
        static constexpr const char* names[] = {"rounding",      "arching",      "bending left",
                                                "bending right", "turning left", "turning right"};
        return names[static_cast<int>(movement)];
    }
    static std::string written(const PlanGap& gap) {
        switch (gap.kind) {
            case PlanGap::Kind::movement: return "nothing with " + written(gap.movement) + " suits";
            case PlanGap::Kind::strength: return "nothing that strengthens suits";
            case PlanGap::Kind::everything: return "nothing suits";
            case PlanGap::Kind::minutes: break;
        }
        return {};
    }
    std::string written(OwnVersion::Why why) const {
        switch (why) {
            case OwnVersion::Why::chosen: break;
            case OwnVersion::Why::no_trouble:
                return std::to_string(rules_.ladder.no_trouble) + " sessions without trouble";
            case OwnVersion::Why::hurt: return "it hurt";
            case OwnVersion::Why::too_hard:
                return "too hard " + std::to_string(rules_.ladder.too_hard) + " times";
            case OwnVersion::Why::worse: return "the back was worse after it";
        }
        return {};
    }
    static std::string written(std::optional<int> now, const PainAdvice& advice) {
        std::string text = now ? "back " + std::to_string(*now) : "";
        switch (advice.why) {
            case PainAdvice::Why::none: return text;
            case PainAdvice::Why::watch: return text + "<br>acceptable, if it settles by tomorrow";
            case PainAdvice::Why::high:
            case PainAdvice::Why::high_after: return text + "<br>gentle";
            case PainAdvice::Why::rose: return text + "<br>easier: it rose last time";
            case PainAdvice::Why::still_high: return text + "<br>easier: still high";
            case PainAdvice::Why::stayed_up: return text + "<br>easier: not settled by the morning";
        }
        return text;
    }
    std::string name(int pose) const {
        return std::string(words_("pose." + catalogue_.pose(pose)->id + ".name"));
    }
    std::string version(int pose, int variant) const {
        const Pose& found = *catalogue_.pose(pose);
        if (found.variants.size() == 1) return name(pose);
        const std::string key = "pose." + found.id + ".variants." + found.variant(variant)->id;
        return name(pose) + ": " + std::string(words_(key + ".name"));
    }

    const Catalogue& catalogue_;
    const PlanRules& rules_;
    const Texts& words_;
    Person person_;
    std::vector<SessionRecord> records_;
    std::vector<OwnVersion> own_;
    std::vector<std::string> gaps_;
};

std::string numbers(const PlanRules& rules) {
    const auto of = [](int value) { return "**" + std::to_string(value) + "**"; };
    const PlanRules::Pain& pain = rules.pain;
    const PlanRules::Programme& programme = rules.programme;
    return "- Pain (0 to 10) up to " + of(pain.go_on) + ": the plan goes on. Up to " +
           of(pain.acceptable) +
           ": acceptable if it settles by the next day. Higher: only rest and small movements, at "
           "most " +
           of(rules.bad_day_minutes) + " minutes.\n- Pain that rises by " + of(pain.worse) +
           " in a session, or that is on the morning after above " + of(pain.go_on) +
           " and above what it was before: the next session is shorter, with fewer poses, and "
           "easier "
           "versions are offered.\n- After a session that ended above " +
           of(pain.acceptable) + ", or was followed by such a morning, the next one within " +
           of(pain.days) + " days is shorter too, unless pain is " + of(pain.go_on) +
           " or less by then.\n- A pose that was not done for " + of(rules.never) +
           " days begins in the next easier version that needs nothing at hand.\n- A harder "
           "version is offered after " +
           of(rules.ladder.no_trouble) +
           " sessions without trouble with that pose, an easier one when it hurt once or was too "
           "hard " +
           of(rules.ladder.too_hard) + " times.\n- Strength and each movement within " +
           of(rules.week) + " days. The same routine not within " + of(rules.again) +
           " days, and from week " + of(programme.variety) + " on not within " +
           of(programme.again) + ".\n- The programme: " + of(programme.weeks) + " weeks, " +
           of(programme.least) + " to " + of(programme.most) +
           " days a week, its steps begin in weeks 1, " + of(programme.build) + " and " +
           of(programme.keep) + ".\n";
}

}  // namespace

std::string plan_page(const Catalogue& catalogue, const PlanRules& rules, const Texts& english) {
    std::string page =
        "# What the plan offers\n\nWritten by `scripts/plan-table page` from `assets/plan.json` "
        "and "
        "the planner. It is to be read by a clinician: twelve typical people over two weeks, who "
        "do "
        "what is offered and accept each step.\n\nNo clinician has judged these numbers yet:\n\n";
    page += numbers(rules);
    Table table(catalogue, rules, english);
    for (const Typical& typical : typical_people()) page += table.of(typical);
    return page;
}

}  // namespace catcow::testing
