// A pause ends speech at once. After it, and after a skip, what is needed is said again. Random people
// press pause, resume, next, previous and "I'm ready" in real sessions. A failure names the seed.
#include <gtest/gtest.h>

#include <algorithm>

#include "session/player.h"
#include "speech/arrivals.h"
#include "speech/lines.h"
#include "speech/rules.h"
#include "support/describe.h"

namespace catcow::testing {
namespace {

class SpeechResume : public Speech {
protected:
    CompileSettings settings(Random& random) const {
        CompileSettings settings = random_settings(random);
        settings.speed = 1;
        settings.resume_ready = resume_ready_with_voice;
        return settings;
    }
    static std::vector<Event> press(Player& player, Random& random) {
        switch (random.between(0, 11)) {
            case 0: return player.pause();
            case 1:
            case 2: return player.resume();
            case 3: return player.next();
            case 4: return player.previous();
            case 5: return player.hurry();
            case 6: return player.rest();
            case 7:
                return player.change_version(random.one_in(3) ? Beside::harder : Beside::easier);
            default: return player.advance(Duration(random.between(0, 9'000'000)));
        }
    }
};

// Returns when the first sentence after a pause or a skip begins, and until when it is shown.
Span first_sentence(const Player& player, const Catalogue& catalogue, const Texts& texts) {
    const Timeline& timeline = player.timeline();
    auto index = static_cast<std::size_t>(phase_at(timeline, player.now()));
    while (index + 1 < timeline.phases.size() &&
           (timeline.phases[index].start < player.now() ||
            timeline.phases[index].kind == PhaseKind::get_ready))
        ++index;
    const Phase& phase = timeline.phases[index];
    const auto sentence = [&](Duration t) {
        return sentence_at(timeline, player.routine(), catalogue, texts, player.moment_at(t));
    };
    const std::string first = sentence(phase.start + Duration(1));
    Duration end = phase.start;
    while (end < phase.end() && sentence(end + Duration(1)) == first) end += seconds(0.01);
    return {phase.start, std::min(end, phase.end())};
}

// The person is told what to do next, as long as there is time to say it, also where the pose and its side are named
// again.
void expect_told_again(const Player& player, const SpeechRequest& request,
                       const std::vector<Utterance>& plan) {
    const Span moment = first_sentence(player, request.catalogue, request.texts);
    const std::string sentence =
        sentence_at(request.timeline, request.routine, request.catalogue, request.texts,
                    player.moment_at(moment.begin + Duration(1)));
    Duration until = moment.end - speech_gap;
    for (const Duration tone : request.tones) {
        if (tone > moment.begin) until = std::min(until, tone - silence_before_tone);
    }
    if (sentence.empty()) return;
    // After a skip the name has no room of its own. After a pause it has.
    std::string all = sentence;
    const std::vector<Naming> arrivals = arrivals_of(request);
    if (!arrivals.empty()) {
        const std::string name = said(arrivals.front()).back();
        Duration silence = moment.begin - speech_gap;
        for (const Duration tone : request.tones) {
            if (tone > request.from) silence = std::min(silence, tone - silence_before_tone);
        }
        if (request.from + request.pace.length_of(name) > silence) all = name + " " + sentence;
    }
    if (moment.begin + request.pace.length_of(all) > until) return;
    const bool told = std::any_of(plan.begin(), plan.end(), [&](const Utterance& said) {
        return said.must_end_by > moment.begin && said.at <= moment.begin + most_late &&
               said.text.ends_with(sentence);  // a name, or "Breathe in.", may come first
    });
    EXPECT_TRUE(told) << sentence << " at " << in_seconds(moment.begin);
}

// Returns what a person has heard named to its end by `now`, of a plan that nothing has stopped before.
Named heard_by(Duration now, const std::vector<Utterance>& plan, const VoicePace& pace,
               Named heard) {
    for (const Utterance& one : plan) {
        const bool names = one.why == Why::name || one.why == Why::change_sides;
        if (names && one.at + pace.length_of(one.text) <= now) heard = one.named;
    }
    return heard;
}

TEST_F(SpeechResume, WhatIsNeededIsSaidAgainWhateverThePersonPresses) {
    for (int seed = 1; seed <= 1000 && !HasFailure(); ++seed) {
        Random random(static_cast<std::uint64_t>(seed));
        Player player(random_routine(random), catalogue, settings(random));
        const Texts& words = random_texts(random);
        const VoicePace pace(words.language(), random.between(40, 200) / 100.0);
        std::vector<Utterance> plan;
        Named heard;
        for (int presses = random.between(5, 40); presses > 0 && !HasFailure(); --presses) {
            const int revision = player.revision();
            const bool paused = player.state() == PlayState::paused;
            // What interrupts nothing needs no sentence again.
            const bool wishes = random.one_in(6);
            if (wishes)
                player.grant(static_cast<Wish>(random.between(0, 3)));
            else
                press(player, random);
            const bool resumed = paused && player.state() == PlayState::playing;
            heard = heard_by(player.now(), plan, pace, heard);
            if (player.state() != PlayState::playing || resumed) heard = {};
            if (player.state() != PlayState::playing) plan.clear();
            if (player.state() != PlayState::playing) continue;
            if (player.revision() == revision && !resumed) continue;
            const SpeechRequest request{.timeline = player.timeline(),
                                        .routine = player.routine(),
                                        .catalogue = catalogue,
                                        .texts = words,
                                        .pace = pace,
                                        .tones = tones_of(player.timeline()),
                                        .from = player.now(),
                                        .heard = heard};
            const Rules rules(request);
            plan = rules.plan();
            rules.expect_all();
            if (!wishes) expect_told_again(player, request, plan);
            if (!HasFailure()) continue;
            std::string said;
            for (const Utterance& one : rules.plan())
                said +=
                    text_of(one.at) + " " + one.text + " until " + text_of(one.must_end_by) + "\n";
            FAIL() << "seed " << seed << " from " << in_seconds(player.now()) << "\n"
                   << describe(player.timeline()) << said;
        }
    }
}

// Nothing of the plan is left over for the time of the pause: the next plan begins where it ended.
TEST_F(SpeechResume, APauseLeavesNothingToSayUntilThePersonResumes) {
    const Routine routine = practise("gate");
    Player player(routine, catalogue, {});
    const VoicePace pace("en");
    player.advance(seconds(20));
    player.pause();
    const std::vector<Utterance> plan = plan_speech({.timeline = player.timeline(),
                                                     .routine = routine,
                                                     .catalogue = catalogue,
                                                     .texts = texts.front(),
                                                     .pace = pace,
                                                     .tones = tones_of(player.timeline()),
                                                     .from = player.now()});
    ASSERT_FALSE(plan.empty());
    EXPECT_GE(plan.front().at, player.now());
    EXPECT_TRUE(std::any_of(plan.begin(), plan.end(), [](const Utterance& said) {
        return said.text.find("Gate, left side.") == 0 && said.named == Named{0, Side::left};
    }));
}

// "I'm ready" ends the way while the name is fresh. It would take the room of the first instruction.
TEST_F(SpeechResume, WhatWasJustNamedIsNotNamedAgainAfterAHurry) {
    const Routine routine = practise("gate");
    Player player(routine, catalogue, {});
    const VoicePace pace("en");
    player.advance(seconds(20));
    while (player.timeline().phases[static_cast<std::size_t>(player.moment().phase)].breath == 0)
        player.hurry();
    const SpeechRequest request{.timeline = player.timeline(),
                                .routine = routine,
                                .catalogue = catalogue,
                                .texts = texts.front(),
                                .pace = pace,
                                .tones = tones_of(player.timeline()),
                                .from = player.now(),
                                .heard = {0, Side::left}};
    EXPECT_EQ(plan_speech(request).front().text,
              "Breathe in. Grow tall and reach your right arm up.");
}

}  // namespace
}  // namespace catcow::testing
