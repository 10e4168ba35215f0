#include <cstdio>

#include "session/player.h"

namespace catcow {
namespace {

// Formats seconds with one to six decimals, as many as needed.
std::string text_of(Duration time) {
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "%.6f", in_seconds(time));
    std::string text = buffer;
    while (text.back() == '0' && text[text.size() - 2] != '.') text.pop_back();
    return text;
}

std::string fraction(int part, int whole) {
    return std::to_string(part) + "/" + std::to_string(whole);
}

}  // namespace

std::string_view name_of(PhaseKind kind) {
    switch (kind) {
        case PhaseKind::get_ready: return "get_ready";
        case PhaseKind::move: return "move";
        case PhaseKind::enter: return "enter";
        case PhaseKind::inhale: return "inhale";
        case PhaseKind::exhale: return "exhale";
        case PhaseKind::change_sides: return "change_sides";
        case PhaseKind::leave: return "leave";
        case PhaseKind::rest: return "rest";
        case PhaseKind::close: return "close";
    }
    return "";
}

std::string_view name_of(Action action) {
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

std::string_view name_of(EventKind kind) {
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

std::string_view name_of(PlayState state) {
    switch (state) {
        case PlayState::playing: return "playing";
        case PlayState::paused: return "paused";
        case PlayState::finished: return "finished";
        case PlayState::ended: return "ended";
    }
    return "";
}

std::string describe(const Phase& phase) {
    std::string text =
        text_of(phase.start) + " " + std::string(name_of(phase.kind)) + " " + text_of(phase.length);
    if (phase.item >= 0) text += " item " + std::to_string(phase.item);
    if (phase.side != Side::none) text += " " + std::string(name_of(phase.side));
    if (phase.breath > 0) text += " " + fraction(phase.breath, phase.breaths);
    if (phase.repetition > 0)
        text += " repetition " + fraction(phase.repetition, phase.repetitions);
    if (phase.action != Action::none) text += " " + std::string(name_of(phase.action));
    if (phase.move >= 0) text += " move " + std::to_string(phase.move);
    if (phase.cut) text += " cut";
    return text;
}

std::string describe(const Timeline& timeline) {
    std::string text;
    for (const Phase& phase : timeline.phases) text += describe(phase) + "\n";
    return text;
}

}  // namespace catcow
