#include <nlohmann/json.hpp>

#include "app/app.h"

namespace catcow {
namespace {

using nlohmann::json;

const char* name_of(Screen screen) {
    switch (screen) {
        case Screen::notice: return "notice";
        case Screen::today: return "today";
        case Screen::player: return "player";
        case Screen::after: return "after";
        case Screen::progress: return "progress";
        case Screen::settings: return "settings";
        case Screen::preview: return "preview";
        case Screen::gallery: return "gallery";
        case Screen::first_needs:
        case Screen::needs: return "needs";
        case Screen::poses: return "poses";
        case Screen::pose: return "pose";
        case Screen::about: return "about";
        case Screen::posture: return "posture";
        case Screen::safety: return "safety";
    }
    return "";
}

const char* name_of(AudioOut::State state) {
    switch (state) {
        case AudioOut::State::closed: return "closed";
        case AudioOut::State::opening: return "opening";
        case AudioOut::State::running: return "running";
        case AudioOut::State::suspended: return "suspended";
        case AudioOut::State::unavailable: return "unavailable";
    }
    return "";
}

const char* name_of(Storage::State state) {
    switch (state) {
        case Storage::State::opening: return "opening";
        case Storage::State::ready: return "ready";
        case Storage::State::unavailable: return "unavailable";
        case Storage::State::full: return "full";
    }
    return "";
}

json session_of(const Practice& practice) {
    const Player& player = practice.player();
    const Moment moment = practice.heard();
    const Phase& phase = player.timeline().phases[static_cast<std::size_t>(moment.phase)];
    return {{"routine", player.routine().title},
            {"item", phase.item},
            {"side", std::string(catcow::name_of(phase.side))},
            {"phase", std::string(catcow::name_of(phase.kind))},
            {"breath", phase.breath},
            {"state", std::string(catcow::name_of(player.state()))},
            {"t", in_seconds(player.now())},
            {"length", in_seconds(player.timeline().length())}};
}

json cues_of(const Practice& practice) {
    json cues = json::array();
    for (const StartedCue& cue : practice.cues()) {
        cues.push_back({{"kind", std::string(catcow::name_of(cue.kind))},
                        {"t", in_seconds(cue.at)},
                        {"frame", cue.frame}});
    }
    return cues;
}

}  // namespace

std::string App::diagnostics() {
    json all;
    all["build"] = launch_.build;
    all["screen"] = name_of(screen_);
    const bool running = practice_ && screen_ == Screen::player;
    all["session"] = running ? session_of(*practice_) : json();
    const bool audio_clock =
        practice_ && practice_->clock().source() == SessionClock::Source::audio;
    all["clock"] = {{"source", audio_clock ? "audio" : "monotonic"},
                    {"t", in_seconds(ports_.device.monotonic())},
                    {"stalls", practice_ ? practice_->clock().stalls() : 0}};
    AudioOut& audio = ports_.audio;
    all["audio"] = {{"state", name_of(audio.state())},
                    {"rate", audio.rate()},
                    {"frames", practice_ ? practice_->frames() : 0},
                    {"latency", in_seconds(audio.latency())},
                    {"reopened", audio.reopened()}};
    all["cues"] = practice_ ? cues_of(*practice_) : json::array();
    all["figure"] = {{"shown", figure_},
                     {"faults", mannequin_.faults()},
                     {"drawing", ports_.window.figure_fault()}};
    all["frames"] = {{"drawn", frames_.drawn},
                     {"seconds", in_seconds(frames_.time)},
                     {"reasons",
                      {{"session", frames_.session},
                       {"input", frames_.input},
                       {"motion", frames_.motion},
                       {"other", frames_.other}}}};
    all["storage"] = {{"state", name_of(store_.state())},
                      {"rows", store_.records().size()},
                      {"unreadable", store_.unreadable()},
                      {"persisted", ports_.storage.persisted()}};
    all["semantics"] = {{"nodes", tree_.nodes.size()}};
    return all.dump(-1, ' ', false, json::error_handler_t::replace);
}

}  // namespace catcow
