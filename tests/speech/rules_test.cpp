// What plan_speech() promises, for thousands of random routines, people, languages, voices and amounts.
// A failure names the seed, which gives the same numbers on every machine.
#include "speech/rules.h"

#include <gtest/gtest.h>

#include "routine/adapt.h"
#include "support/describe.h"

namespace catcow::testing {
namespace {

class SpeechRules : public Speech {};

TEST_F(SpeechRules, HoldForEveryRoutinePersonLanguageVoiceAndAmount) {
    for (int seed = 1; seed <= 3000 && !HasFailure(); ++seed) {
        Random random(static_cast<std::uint64_t>(seed));
        const Person person = random_person(random);
        Routine routine = random_routine(random);
        if (random.one_in(2)) routine = adapt(routine, catalogue, person).routine;
        CompileSettings settings = random_settings(random);
        settings.speed = 1;
        settings.person = person;
        const Timeline timeline = compile(routine, catalogue, settings);
        const Texts& words = random_texts(random);
        // From a voice at more than twice the usual rate to one at half of it.
        const VoicePace pace(words.language(), random.between(40, 200) / 100.0);
        Duration from{};
        if (random.one_in(3)) from = timeline.length() / 1000 * random.between(0, 1000);
        const SpeechRequest request{
            .timeline = timeline,
            .routine = routine,
            .catalogue = catalogue,
            .texts = words,
            .how_much = static_cast<HowMuch>(random.between(0, 2)),
            .pace = pace,
            .tones = random.one_in(4) ? std::vector<Duration>{} : tones_of(timeline),
            .from = from};
        const Rules rules(request);
        rules.expect_all();
        if (!HasFailure()) continue;
        std::string said;
        for (const Utterance& one : rules.plan())
            said += text_of(one.at) + " " + one.text + " until " + text_of(one.must_end_by) + "\n";
        FAIL() << "seed " << seed << "\n" << describe(timeline) << said;
    }
}

}  // namespace
}  // namespace catcow::testing
