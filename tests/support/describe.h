#pragma once

#include <cstdio>
#include <sstream>
#include <string>

#include "session/player.h"

// Phases, timelines and events in words, as tests compare and print them. In the namespace of what they
// describe, so that no test has to say where they are.

namespace catcow {

inline std::string_view name_of(Action action) {
    switch (action) {
        case Action::none: return "";
        case Action::ready: return "ready";
        case Action::lift: return "lift";
        case Action::hold: return "hold";
        case Action::lower: return "lower";
        case Action::flow: return "flow";
    }
    return "";
}

inline std::string_view name_of(EventKind kind) {
    switch (kind) {
        case EventKind::phase_began: return "phase_began";
        case EventKind::paused: return "paused";
        case EventKind::resumed: return "resumed";
        case EventKind::changed: return "changed";
        case EventKind::finished: return "finished";
        case EventKind::ended: return "ended";
    }
    return "";
}

namespace testing {

// Seconds with one to six decimals, as many as there are.
inline std::string text_of(Duration time) {
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "%.6f", in_seconds(time));
    std::string text = buffer;
    while (text.back() == '0' && text[text.size() - 2] != '.') text.pop_back();
    return text;
}

inline std::string fraction(int part, int whole) {
    return std::to_string(part) + "/" + std::to_string(whole);
}

}  // namespace testing

// "12.0 exhale 6.0 item 1 left 2/6 repetition 1/3 lift": every field that is not at its default.
inline std::string describe(const Phase& phase) {
    std::string text = testing::text_of(phase.start) + " " + std::string(name_of(phase.kind)) +
                       " " + testing::text_of(phase.length);
    if (phase.item >= 0) text += " item " + std::to_string(phase.item);
    if (phase.side != Side::none) text += " " + std::string(name_of(phase.side));
    if (phase.breath > 0) text += " " + testing::fraction(phase.breath, phase.breaths);
    if (phase.repetition > 0)
        text += " repetition " + testing::fraction(phase.repetition, phase.repetitions);
    if (phase.action != Action::none) text += " " + std::string(name_of(phase.action));
    if (phase.move >= 0) text += " move " + std::to_string(phase.move);
    if (phase.from > 0) {
        char share[16];
        std::snprintf(share, sizeof share, " from %.3f", phase.from);
        text += share;
    }
    if (phase.cut) text += " cut";
    if (phase.waits) text += " waits";
    if (phase.until_ready) text += " until ready";
    return text;
}

// One phase a line.
inline std::string describe(const Timeline& timeline) {
    std::string text;
    for (const Phase& phase : timeline.phases) text += describe(phase) + "\n";
    return text;
}

// "5.0 phase_began 1 late": when, what, the index of the phase.
inline std::string describe(const Event& event) {
    std::ostringstream text;
    text << in_seconds(event.at) << " " << name_of(event.kind) << " " << event.phase
         << (event.late ? " late" : "");
    return text.str();
}

}  // namespace catcow
