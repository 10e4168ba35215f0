#include "speech/plan.h"

#include "speech/schedule.h"

namespace catcow {

namespace {

// Ways and steps are equally important. In order of time, each can wait a little for the one before.
int rank(Why why) { return static_cast<int>(why < Why::instruction ? Why::move : why); }

}  // namespace

std::vector<Utterance> plan_speech(const SpeechRequest& request) {
    std::vector<SpokenLine> lines = lines_of(request);
    Schedule schedule(request);
    for (const Naming& arrival : arrivals_of(request)) schedule.name(arrival, lines);
    for (int important = rank(Why::name); important <= rank(Why::ready); ++important) {
        for (const SpokenLine& line : lines) {
            if (rank(line.why) == important) schedule.say(line);
        }
    }
    return schedule.utterances();
}

}  // namespace catcow
