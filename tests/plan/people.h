#pragma once

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "base/contains.h"
#include "plan/ladder.h"
#include "plan/proposal.h"
#include "plan/sessions.h"
#include "routine/adapt.h"
#include "support/assets.h"
#include "support/session_random.h"

namespace catcow::testing {

inline Duration minutes(double count) { return seconds(60 * count); }

// The shipped content that a planner goes by.
struct PlanContent {
    Catalogue catalogue = std::move(Catalogue::load(all_assets())).value();
    PlanRules rules = checked(load_plan_rules(all_assets(), catalogue));

    static PlanRules checked(Result<PlanRules> read) {
        if (!read) ADD_FAILURE() << read.error().message;
        return read ? std::move(read).value() : PlanRules{};
    }
};

// A random person, with what they ask for and what they have done.
class Life {
public:
    static constexpr int first_day = 20'000;  // in 2024

    explicit Life(std::uint64_t seed) : seed_(seed), random_(seed) {
        const NeedRules& rules = content().catalogue.rules();
        for (int count = random_.between(0, 3); count > 0; --count)
            person.needs.push_back(rules.needs[random_.next() % rules.needs.size()].id);
        for (const std::string& prop : rules.props) {
            if (!random_.one_in(4)) person.props.push_back(prop);
        }
        ask = {.day = first_day};
        wants();
    }

    static const PlanContent& content() {
        static const PlanContent content;
        return content;
    }

    // Goes on to this day since the first. Returns whether they practise then; what they ask changes now and then.
    bool practises_on(int day) {
        ask.day = first_day + day;
        if (random_.one_in(4)) wants();
        ask.another = random_.one_in(6) ? random_.between(1, 3) : 0;
        // Some weeks are missed.
        if (random_.one_in(20)) missed_until_ = day + 7;
        return day >= missed_until_ && random_.one_in(2);
    }
    Proposal propose() const {
        return catcow::propose(ask, person, {}, practised(), content().rules, content().catalogue);
    }
    const Practised& practised() const { return done_; }

    // Does the routine and says at random how it was. Adds to `records`, and to what is practised.
    void practises(const Routine& routine) {
        does(routine);
        SessionRecord record;
        record.id = std::to_string(records.size());
        record.started.unix_seconds = ask.day * 86'400LL + random_.between(0, 86'399);
        record.seconds = 60 * ask.minutes;
        for (const Item& item : routine.items) {
            record.items.push_back({item.pose, item.variant, Side::none, 3, 3});
            if (random_.one_in(3))
                rate(record, item.pose, static_cast<Felt>(random_.between(0, 2)));
            if (random_.one_in(30) && !contains(record.hurt, item.pose))
                record.hurt.push_back(item.pose);
        }
        if (random_.one_in(2)) record.pain_before = random_.between(0, 5);
        if (random_.one_in(2)) record.pain_after = random_.between(0, 6);
        if (random_.one_in(3)) record.pain_morning = random_.between(0, 6);
        records.push_back(record);
    }
    std::vector<StepOffer> offers() const {
        return steps_to_offer(records, ask.own, ask.day, person, content().rules,
                              content().catalogue);
    }
    // Accepts or declines the proposal, or leaves it. Returns whether there was an answer.
    bool decides(const StepOffer& offer) {
        const int how = random_.between(0, 2);
        if (how == 0) return false;
        const auto answer = how == 1 ? accepted : declined;
        ask.own = with(ask.own, answer(offer, ask.own, newest(records, ask.day).front()->id));
        return true;
    }
    void does(const Routine& routine) {
        for (const Item& item : routine.items)
            done_.done.push_back({ask.day, item.pose, item.variant});
    }
    std::string name() const {
        std::string name = "seed " + std::to_string(seed_) + ", day " +
                           std::to_string(ask.day - first_day) + ", " +
                           std::to_string(ask.minutes) + " minutes, place " +
                           std::to_string(static_cast<int>(ask.place)) + ", wish " +
                           std::to_string(static_cast<int>(ask.wish));
        for (const std::string& need : person.needs) name += ", " + need;
        return name;
    }

    PlanAsk ask;
    Person person;
    std::vector<SessionRecord> records;

private:
    void wants() {
        static constexpr int lengths[] = {3, 5, 8, 10, 15, 20, 25};
        ask.minutes = lengths[random_.between(0, 6)];
        ask.place = static_cast<PlanPlace>(random_.between(0, plan_places - 1));
        ask.wish = random_.one_in(2) ? PlanWish::balanced
                                     : static_cast<PlanWish>(random_.between(0, plan_wishes - 1));
    }

    std::uint64_t seed_;
    Random random_;
    Practised done_;
    int missed_until_ = 0;
};

}  // namespace catcow::testing
