// docs/transcript.md is what the program says now.
#include "transcript/transcript.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <set>

#include "speech/speech_test.h"

namespace catcow::testing {
namespace {

class Transcript : public Speech {};

TEST_F(Transcript, ThePageIsNoOlderThanTheProgram) {
    std::ifstream stream(std::string(CATCOW_SOURCE_DIR) + "/docs/transcript.md", std::ios::binary);
    const std::string page{std::istreambuf_iterator<char>(stream), {}};
    EXPECT_EQ(page, transcript_page(routines.front(), catalogue, texts.front()))
        << "run scripts/transcript page";
}

// Whoever sees no picture needs every step of every way, at least its first sentence. A text that does
// not fit its time with a voice of the usual pace fails here.
TEST_F(Transcript, NoStepOfAWayIsLeftOutOfABuiltInRoutine) {
    for (const Texts& words : texts) {
        for (const Routine& routine : routines) {
            const std::string script = transcript(routine, catalogue, words, HowMuch::full);
            const Timeline timeline =
                compile(routine, catalogue, {.get_ready = get_ready_with_voice});
            std::string before;
            for (Duration t = seconds(0.1); t < timeline.length(); t += seconds(0.1)) {
                const Moment moment = at(timeline, routine, catalogue, t);
                const Phase& phase = timeline.phases[static_cast<std::size_t>(moment.phase)];
                std::string sentence = sentence_at(timeline, routine, catalogue, words, moment);
                sentence = sentence.substr(0, sentence.find(". "));
                if (phase.breath > 0 || sentence == before) continue;
                before = sentence;
                EXPECT_NE(script.find(sentence), std::string::npos)
                    << words.language() << " " << routine.id << ": " << sentence;
            }
        }
    }
}

// Went wrong: Spanish had no room for how to arch on a chair, and none for "halfway is enough".
// Sentences that limit a movement, or say how to make it smaller, are said whole.
TEST_F(Transcript, EveryLimitIsSaidWholeInABuiltInRoutine) {
    std::set<std::string> missing{"pose.cat-cow.steps.seated-cow",     "pose.gate.steps.bend",
                                  "pose.gate.steps.hips-in-line",      "pose.locust.steps.chin",
                                  "pose.side-reach.steps.long-side",   "pose.sphinx.steps.even",
                                  "pose.spinal-twist.steps.feet-land", "pose.warrior-3.steps.stand",
                                  "pose.warrior-3.steps.tip"};
    const std::set<std::string> limits = missing;
    for (const Texts& words : texts) {
        for (const Routine& routine : routines) {
            const std::string script = transcript(routine, catalogue, words, HowMuch::full);
            const Timeline timeline =
                compile(routine, catalogue, {.get_ready = get_ready_with_voice});
            for (Duration t = seconds(0.1); t < timeline.length(); t += seconds(0.1)) {
                const Moment moment = at(timeline, routine, catalogue, t);
                if (moment.step < 0) continue;
                const Item& item = routine.items[static_cast<std::size_t>(moment.item)];
                const Step& step = catalogue.pose(item.pose)
                                       ->variant(item.variant)
                                       ->steps[static_cast<std::size_t>(moment.step)];
                if (!limits.contains(step.text)) continue;
                missing.erase(step.text);
                const std::string sentence =
                    sentence_at(timeline, routine, catalogue, words, moment);
                EXPECT_NE(script.find(sentence + "\"\n"), std::string::npos)
                    << words.language() << " " << routine.id << ": " << sentence;
            }
        }
    }
    EXPECT_TRUE(missing.empty()) << "no built-in routine has " << *missing.begin();
}

}  // namespace
}  // namespace catcow::testing
