#include "session/player.h"

namespace catcow {

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

std::string_view name_of(PlayState state) {
    switch (state) {
        case PlayState::playing: return "playing";
        case PlayState::paused: return "paused";
        case PlayState::finished: return "finished";
        case PlayState::ended: return "ended";
    }
    return "";
}

}  // namespace catcow
