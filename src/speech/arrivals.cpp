#include "speech/arrivals.h"

#include <algorithm>

#include "catalogue/reason.h"
#include "session/actions.h"
#include "session/told.h"

namespace catcow {
namespace {

const Phase& phase_of(const SpeechRequest& ask, int index) {
    return ask.timeline.phases[static_cast<std::size_t>(index)];
}

// A rest that waits is part of the way for who has ended it.
bool leads_to(const SpeechRequest& ask, const Phase& phase, const Phase& breath) {
    const bool way = phase.kind == PhaseKind::get_ready || phase.kind == PhaseKind::move ||
                     phase.kind == PhaseKind::enter || phase.kind == PhaseKind::change_sides;
    const bool waits = phase.waits && phase.start > ask.from;
    return way && !waits && phase.item == breath.item && phase.side == breath.side;
}

// Sets the name of the pose, and of the version. If the pose stays, the version is what changes.
void set_names(const SpeechRequest& ask, const Pose& pose, int item, int before, Naming& there) {
    const int variant = ask.routine.items[static_cast<std::size_t>(item)].variant;
    const std::string whole = name_of(ask.texts, {&pose, pose.variant(variant)});
    const bool stays = pose_at(ask.routine, ask.catalogue, before) == &pose;
    there.pose = stays ? whole : std::string(ask.texts(pose.text_key("name")));
    if (whole != there.pose) there.version = whole;
}

// Returns "Gate, left side".
std::string with_label(const std::string& name, const std::string& side) {
    return side.empty() ? name : name + ", " + side;
}

// Returns whether the body holds itself up, or is bent. Whoever only hears what comes next leaves the pose at
// once.
bool is_held(const SpeechRequest& ask, const Phase& breath) {
    const Pose& pose = *pose_at(ask.routine, ask.catalogue, breath.item);
    return breath.action == Action::hold && pose.kind != Kind::rest;
}

// Sets how the arrival is announced before the leave at `index` is over.
void announce(const SpeechRequest& ask, int index, Naming& there) {
    const std::string name = with_label(there.pose, there.side);
    there.ahead = ask.texts.format("app.player.next", {{"pose", name}}) + ".";
    there.leave = {phase_of(ask, index).start, phase_of(ask, index).end()};
    if (index == 0) return;
    const Phase& before = phase_of(ask, index - 1);
    if (before.kind != PhaseKind::exhale || before.start < ask.from) return;
    there.last_exhale = {before.start, before.end()};
    there.still = there.ahead;
    if (is_held(ask, before))
        there.still = std::string(ask.texts("app.speech.stay")) + " " + there.ahead;
}

// Returns the arrival at the side whose first breath is at `index`. `before`: the item before it.
Naming arrival_at(const SpeechRequest& ask, int index, int before) {
    const Phase& here = phase_of(ask, index);
    const Pose& pose = *pose_at(ask.routine, ask.catalogue, here.item);
    Naming there{.named = {here.item, here.side},
                 .side = spoken_side(ask.texts, pose, here.side),
                 .way = {here.start, here.start},
                 .breath = here.end()};
    if (before != here.item) set_names(ask, pose, here.item, before, there);
    if (there.pose.empty()) there.now = ask.texts.format("app.speech.now", {{"side", there.side}});
    const int last = static_cast<int>(ask.timeline.phases.size()) - 1;
    if (here.kind == PhaseKind::inhale && index < last)
        there.breath = phase_of(ask, index + 1).end();
    int begin = index;
    while (begin > 0 && leads_to(ask, phase_of(ask, begin - 1), here) &&
           phase_of(ask, begin - 1).end() > ask.from) {
        --begin;
        if (phase_of(ask, begin).kind == PhaseKind::change_sides) there.why = Why::change_sides;
    }
    there.way.begin = std::max(phase_of(ask, begin).start, ask.from);
    if (begin > 0 && phase_of(ask, begin - 1).kind == PhaseKind::leave && !there.pose.empty())
        announce(ask, begin - 1, there);
    return there;
}

}  // namespace

std::vector<std::string> said(const Naming& arrival) {
    if (arrival.pose.empty()) return {arrival.now + "."};
    std::vector<std::string> forms{with_label(arrival.pose, arrival.side) + "."};
    if (!arrival.version.empty())
        forms.insert(forms.begin(), with_label(arrival.version, arrival.side) + ".");
    return forms;
}

std::vector<Naming> arrivals_of(const SpeechRequest& request) {
    std::vector<Naming> arrivals;
    Named latest;  // the side of the latest breath
    const int count = static_cast<int>(request.timeline.phases.size());
    for (int i = phase_at(request.timeline, request.from); i < count; ++i) {
        const Phase& here = phase_of(request, i);
        const Named side{here.item, here.side};
        if (!is_breath(here.kind) || side == latest) continue;
        const bool first = latest.item < 0;
        if (!first || side != request.heard)
            arrivals.push_back(arrival_at(request, i, first ? request.heard.item : latest.item));
        latest = side;
    }
    return arrivals;
}

}  // namespace catcow
