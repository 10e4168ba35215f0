// A voice leads a posture check: each of its sentences is said whole, one after the other.
#include <gtest/gtest.h>

#include "speech/rules.h"

namespace catcow::testing {
namespace {

class SpokenCheck : public Speech {
protected:
    Timeline timeline_of(const Routine& routine) const {
        const Pose& check = *catalogue.pose(routine.items.front().pose);
        return compile(routine, catalogue, {.get_ready = get_ready_with_voice},
                       {.position = check.variants.front().position});
    }
};

TEST_F(SpokenCheck, SaysEachSentenceWholeAndInOrderInEveryLanguage) {
    for (const Texts& words : texts) {
        for (const Pose& check : catalogue.checks()) {
            const Routine routine = check_routine(check, {});
            const Timeline timeline = timeline_of(routine);
            const SpeechRequest request{.timeline = timeline,
                                        .routine = routine,
                                        .catalogue = catalogue,
                                        .texts = words,
                                        .pace = VoicePace(words.language()),
                                        .tones = tones_of(timeline)};
            const Rules rules(request);
            rules.expect_all();
            std::vector<std::string> said, wanted;
            for (const Utterance& one : rules.plan()) {
                for (const Step& step : check.variants.front().steps) {
                    if (one.text.ends_with(words(step.text))) said.emplace_back(words(step.text));
                }
            }
            for (const Step& step : check.variants.front().steps)
                wanted.emplace_back(words(step.text));
            EXPECT_EQ(said, wanted) << words.language() << " " << check.id;
            EXPECT_EQ(rules.plan().front().why, Why::name);
            for (const Utterance& one : rules.plan())
                EXPECT_TRUE(one.why != Why::count && one.why != Why::half_way) << one.text;
        }
    }
}

TEST_F(SpokenCheck, KeepsTheRulesAtEveryPaceFromEveryMomentWithEveryVoice) {
    for (int seed = 1; seed <= 600 && !HasFailure(); ++seed) {
        Random random(static_cast<std::uint64_t>(seed));
        const Pose& check = catalogue.checks()[static_cast<std::size_t>(random.between(0, 1))];
        const Routine routine = check_routine(
            check, {seconds(random.between(4, 20) / 2.0), seconds(random.between(4, 20) / 2.0)});
        const Timeline timeline = timeline_of(routine);
        const Texts& words = random_texts(random);
        Duration from{};
        if (random.one_in(2)) from = timeline.length() / 1000 * random.between(0, 1000);
        Rules({.timeline = timeline,
               .routine = routine,
               .catalogue = catalogue,
               .texts = words,
               .how_much = static_cast<HowMuch>(random.between(0, 2)),
               .pace = VoicePace(words.language(), random.between(40, 200) / 100.0),
               .tones = random.one_in(4) ? std::vector<Duration>{} : tones_of(timeline),
               .from = from})
            .expect_all();
        if (HasFailure()) FAIL() << "seed " << seed << "\n" << describe(timeline);
    }
}

}  // namespace
}  // namespace catcow::testing
