// A harder or an easier version is proposed for a reason that is true, once, and only if it suits the person.
#include "plan/ladder.h"

#include <gtest/gtest.h>

#include "plan/pain.h"
#include "plan/people.h"
#include "support/effort.h"

namespace catcow::testing {
namespace {

using Why = OwnVersion::Why;
constexpr int today = Life::first_day;

const Catalogue& catalogue() { return Life::content().catalogue; }

struct Version {
    int pose, variant;
};
Version version(const char* pose, const char* variant) {
    const Pose& found = *catalogue().pose(pose);
    return {found.number, found.variant(std::string_view(variant))->number};
}

// The history of one person, one session a day up to today.
class Story {
public:
    SessionRecord& session(const char* pose, const char* variant) {
        return session({{pose, variant}});
    }
    SessionRecord& session(std::vector<std::pair<const char*, const char*>> poses) {
        SessionRecord record;
        record.id = std::to_string(sessions.size());
        record.started.unix_seconds = (today - 50LL + static_cast<int>(sessions.size())) * 86'400;
        for (const auto& [pose, variant] : poses) {
            const Version done = version(pose, variant);
            record.items.push_back({done.pose, done.variant, Side::none, 4, 4});
        }
        sessions.push_back(record);
        return sessions.back();
    }
    std::vector<StepOffer> offers() const {
        return steps_to_offer(sessions, own, today, person, Life::content().rules, catalogue());
    }
    void answer(OwnVersion (*how)(const StepOffer&, const std::vector<OwnVersion>&, std::string)) {
        own = with(own, how(offers().at(0), own, sessions.back().id));
    }

    std::vector<SessionRecord> sessions;
    std::vector<OwnVersion> own;
    Person person{{}, catalogue().rules().props};
};

std::vector<StepOffer> one(const char* pose, const char* from, const char* to, Why why) {
    return {
        {version(pose, from).pose, version(pose, from).variant, version(pose, to).variant, why}};
}

TEST(Ladder, AHarderVersionIsProposedAfterTwoSessionsWithoutTrouble) {
    Story story;
    story.session("bridge", "low");
    EXPECT_TRUE(story.offers().empty());
    rate(story.session("bridge", "low"), version("bridge", "low").pose, Felt::right);
    EXPECT_EQ(story.offers(), one("bridge", "low", "standard", Why::no_trouble));
}

TEST(Ladder, TroubleOfAnyKindPutsAHarderVersionOff) {
    const int bridge = version("bridge", "low").pose;
    const std::vector<void (*)(SessionRecord&, int)> troubles = {
        [](SessionRecord& record, int pose) { rate(record, pose, Felt::too_hard); },
        [](SessionRecord& record, int pose) { record.hurt = {pose}; },
        [](SessionRecord& record, int) { record.pain_before = 2, record.pain_after = 4; },
        [](SessionRecord& record, int) { record.pain_before = 2, record.pain_morning = 4; },
    };
    for (const auto& trouble : troubles) {
        Story story;
        story.session("bridge", "low");
        trouble(story.session("bridge", "low"), bridge);
        story.session("bridge", "low");
        EXPECT_TRUE(story.offers().empty());
        story.session("bridge", "low");
        EXPECT_EQ(story.offers(), one("bridge", "low", "standard", Why::no_trouble));
    }
    Story fine;
    fine.session("bridge", "low").pain_before = 2;
    SessionRecord& last = fine.session("bridge", "low");
    last.pain_before = 2, last.pain_after = 3, last.pain_morning = 3;
    EXPECT_EQ(fine.offers(), one("bridge", "low", "standard", Why::no_trouble));
}

TEST(Ladder, AnEasierVersionIsProposedWhenItHurtOnceOrWasTooHardTwice) {
    Story story;
    story.session("bridge", "standard").hurt = {version("bridge", "low").pose};
    EXPECT_EQ(story.offers(), one("bridge", "standard", "low", Why::hurt));
    Story hard;
    const int bridge = version("bridge", "low").pose;
    rate(hard.session("bridge", "standard"), bridge, Felt::too_hard);
    EXPECT_TRUE(hard.offers().empty());
    hard.session("bridge", "standard");  // not rated
    rate(hard.session("bridge", "standard"), bridge, Felt::too_hard);
    EXPECT_EQ(hard.offers(), one("bridge", "standard", "low", Why::too_hard));
    rate(hard.sessions[1], bridge, Felt::right);
    EXPECT_TRUE(hard.offers().empty());
}

TEST(Ladder, WhenTheBackGotWorseAndNothingTellsOfWhatEachPoseIsEased) {
    Story story;
    SessionRecord& session = story.session({{"bridge", "standard"}, {"sphinx", "cobra"}});
    session.pain_before = 2;
    session.pain_after = 4;
    std::vector<StepOffer> both = one("sphinx", "cobra", "standard", Why::worse);
    both.push_back(one("bridge", "standard", "low", Why::worse).front());
    EXPECT_EQ(story.offers(), both);
    story.sessions[0].hurt = {version("sphinx", "cobra").pose};
    EXPECT_EQ(story.offers(), one("sphinx", "cobra", "standard", Why::hurt));
}

// Who changed to the easier version when it hurt has taken that step.
TEST(Ladder, WhatHurtIsTheVersionBeforeTheEasierOneOfTheSameSession) {
    Story story;
    SessionRecord& session = story.session({{"bridge", "standard"}, {"bridge", "low"}});
    session.hurt = {version("bridge", "low").pose};
    EXPECT_EQ(story.offers(), one("bridge", "standard", "low", Why::hurt));
}

TEST(Ladder, AnAcceptedStepNeedsNewSessionsForTheNextOne) {
    Story story;
    for (int i = 0; i < 2; ++i) story.session("bridge", "low");
    story.answer(accepted);
    EXPECT_EQ(own_variant(*catalogue().pose("bridge"), story.own)->id, "standard");
    EXPECT_TRUE(story.offers().empty());
    story.session("bridge", "standard");
    EXPECT_TRUE(story.offers().empty());
    story.session("bridge", "standard");
    EXPECT_EQ(story.offers(), one("bridge", "standard", "long-hold", Why::no_trouble));
    story.answer(accepted);
    const OwnVersion back = undone(*own_version(story.own, version("bridge", "low").pose), "x");
    EXPECT_EQ(back.variant, version("bridge", "standard").variant);
    EXPECT_EQ(back.why, Why::chosen);
}

TEST(Ladder, WhatWasDeclinedIsNotProposedAgainUntilSomethingNewHappened) {
    Story story;
    story.session("bridge", "standard").hurt = {version("bridge", "low").pose};
    story.answer(declined);
    EXPECT_TRUE(story.offers().empty());
    EXPECT_EQ(own_variant(*catalogue().pose("bridge"), story.own), nullptr);
    story.session("sphinx", "standard");
    EXPECT_TRUE(story.offers().empty());
    story.session("bridge", "standard").hurt = {version("bridge", "low").pose};
    EXPECT_EQ(story.offers(), one("bridge", "standard", "low", Why::hurt));
}

TEST(Ladder, ADeclinedStepKeepsTheVersionAndWhatUndoBringsBack) {
    Story story;
    story.session("bridge", "standard").hurt = {version("bridge", "low").pose};
    story.answer(accepted);
    for (int i = 0; i < 2; ++i) story.session("bridge", "low");
    story.answer(declined);
    const OwnVersion& own = story.own.at(0);
    EXPECT_EQ(own.variant, version("bridge", "low").variant);
    EXPECT_EQ(own.why, Why::hurt);
    EXPECT_EQ(undone(own, "9").variant, std::nullopt);
}

// A built-in routine has a harder version than the person's own.
TEST(Ladder, TroubleInAHarderVersionThanOnesOwnIsNoReasonForAnEasierOne) {
    Story story;
    story.own = {{.pose = version("bridge", "low").pose,
                  .variant = version("bridge", "low").variant,
                  .why = Why::hurt}};
    story.session("bridge", "standard").hurt = {version("bridge", "low").pose};
    EXPECT_TRUE(story.offers().empty());
}

TEST(Ladder, AHarderVersionStaysOnTheLevelAndSuitsThePerson) {
    Story story;
    for (int i = 0; i < 2; ++i) story.session("cat-cow", "seated");
    EXPECT_TRUE(story.offers().empty());  // the next one is on hands and knees
    Story free;
    for (int i = 0; i < 2; ++i) free.session("warrior-3", "wall");
    EXPECT_EQ(free.offers(), one("warrior-3", "wall", "partial", Why::no_trouble));
    free.person.needs = {"balance"};
    EXPECT_TRUE(free.offers().empty());
    Story hurts;
    hurts.session("cat-cow", "forearm").hurt = {version("cat-cow", "seated").pose};
    EXPECT_EQ(hurts.offers(), one("cat-cow", "forearm", "seated", Why::hurt));
    Story bridge;
    bridge.session("bridge", "low").hurt = {version("bridge", "low").pose};
    EXPECT_EQ(bridge.offers(), one("bridge", "low", "block", Why::hurt));
    bridge.person.props.clear();
    EXPECT_TRUE(bridge.offers().empty());
}

// The clock is set back by a year: the last answer belongs to a session of the future.
TEST(Ladder, AClockThatIsSetBackLosesNoVersionAndNoProposal) {
    Story story;
    story.session("bridge", "standard").hurt = {version("bridge", "low").pose};
    story.answer(accepted);
    story.sessions[0].started.unix_seconds += 400LL * 86'400;
    EXPECT_EQ(own_variant(*catalogue().pose("bridge"), story.own)->id, "low");
    EXPECT_TRUE(story.offers().empty());
    for (int i = 0; i < 2; ++i) story.session("bridge", "low");
    EXPECT_EQ(story.offers(), one("bridge", "low", "standard", Why::no_trouble));
}

TEST(Ladder, TheReasonsAreTrueForRandomPeopleAndTheirOwnVersionsAreNeverExceeded) {
    int up = 0, down = 0, sessions = 0, own = 0;
    for (std::uint64_t seed = 1; seed <= static_cast<std::uint64_t>(effort(40)); ++seed) {
        Life life(seed);
        for (int day = 0; day < 84; ++day) {
            if (!life.practises_on(day)) continue;
            const Proposal proposal = life.propose();
            if (proposal.routine.items.empty()) continue;
            for (const Item& item : proposal.routine.items) {
                const Pose& pose = *catalogue().pose(item.pose);
                const Variant* const mine = own_variant(pose, life.ask.own);
                if (!mine) continue;
                ++own;
                const Rung rung{&pose, pose.variant(item.variant)};
                const std::vector<Rung> below = easier_than(catalogue(), rung);
                EXPECT_EQ(std::find(below.begin(), below.end(), Rung{&pose, mine}), below.end())
                    << life.name() << ": " << pose.id << " is harder than their own version";
                EXPECT_TRUE(suitable(catalogue(), *rung.variant, life.person)) << life.name();
            }
            life.practises(proposal.routine);
            ++sessions;
            for (const StepOffer& offer : life.offers()) {
                const Pose& pose = *catalogue().pose(offer.pose);
                const Variant* const to = pose.variant(offer.to);
                EXPECT_TRUE(suitable(catalogue(), *to, life.person)) << life.name();
                const SessionRecord* last = nullptr;
                for (const SessionRecord& each : life.records) {
                    for (const DoneItem& item : each.items)
                        last = item.pose == offer.pose ? &each : last;
                }
                ASSERT_NE(last, nullptr);
                const bool worse =
                    rose(*last, life.content().rules) || stayed_up(*last, life.content().rules);
                const bool hurts = contains(last->hurt, offer.pose);
                const auto felt = felt_of(*last, offer.pose);
                const Rung from{&pose, pose.variant(offer.from)};
                const std::vector<Rung> easier = easier_than(catalogue(), from);
                const bool is_easier =
                    std::find(easier.begin(), easier.end(), Rung{&pose, to}) != easier.end();
                EXPECT_EQ(is_easier, offer.why != Why::no_trouble) << life.name() << pose.id;
                if (offer.why == Why::hurt) {
                    EXPECT_TRUE(hurts) << life.name();
                }
                if (offer.why == Why::worse) {
                    EXPECT_TRUE(worse && !hurts) << life.name();
                }
                if (offer.why == Why::too_hard) {
                    EXPECT_NE(felt, Felt::right) << life.name();
                }
                if (offer.why == Why::no_trouble) {
                    EXPECT_TRUE(!hurts && !worse && felt != Felt::too_hard) << life.name();
                }
                (offer.why == Why::no_trouble ? up : down) += 1;
                const auto decided = life.decides(offer);
                const auto later = life.offers();
                const bool again = std::any_of(later.begin(), later.end(), [&](const StepOffer& o) {
                    return o.pose == offer.pose;
                });
                EXPECT_EQ(again, !decided) << life.name() << ": proposed again after an answer";
            }
        }
    }
    std::printf("%d sessions, %d steps up and %d steps down proposed, %d items of an own version\n",
                sessions, up, down, own);
    EXPECT_GT(up, effort(150));
    EXPECT_GT(down, effort(100));
    EXPECT_GT(own, effort(500));
}

}  // namespace
}  // namespace catcow::testing
