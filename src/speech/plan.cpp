#include "speech/plan.h"

#include <algorithm>

#include "speech/schedule.h"

namespace catcow {

namespace {

// Ways and steps are equally important. In order of time, each can wait a little for the one before.
int rank(Why why) { return static_cast<int>(why < Why::instruction ? Why::move : why); }

}  // namespace

std::vector<Utterance> plan_speech(const SpeechRequest& request) {
    std::vector<Line> lines = lines_of(request);
    Schedule schedule(request);
    for (const Arrival& arrival : arrivals_of(request)) schedule.name(arrival, lines);
    std::stable_sort(lines.begin(), lines.end(),
                     [](const Line& a, const Line& b) { return rank(a.why) < rank(b.why); });
    for (const Line& line : lines) schedule.say(line);
    return schedule.utterances();
}

}  // namespace catcow
