// docs/transcript.md is what the program says now.
#include "transcript/transcript.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

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

}  // namespace
}  // namespace catcow::testing
