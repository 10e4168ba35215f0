// Builds the diagnostics that the page and About can copy. See README, "What the page says of
// itself".
#include <nlohmann/json.hpp>

#include "app/app.h"

namespace catcow {
namespace {

using nlohmann::json;

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

// `heard`: as shown by the last frame.
json session_of(const Practice& practice, const Heard& heard) {
    const Player& player = practice.player();
    const Phase& phase = player.timeline().phases[static_cast<std::size_t>(heard.moment.phase)];
    return {{"routine", player.routine().title},
            {"item", phase.item},
            {"side", std::string(catcow::name_of(phase.side))},
            {"phase", std::string(catcow::name_of(phase.kind))},
            {"breath", phase.breath},
            {"state", std::string(catcow::name_of(heard.state))},
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
    all["screen"] = std::string(screen());
    const Practice* const played = practice();
    const bool running = at<place::Player>() && context_.heard;
    all["session"] = running ? session_of(*played, *context_.heard) : json();
    const bool audio_clock = played && played->clock().source() == SessionClock::Source::audio;
    all["clock"] = {{"source", audio_clock ? "audio" : "monotonic"},
                    {"t", in_seconds(ports_.device.monotonic())},
                    {"stalls", played ? played->clock().stalls() : 0}};
    AudioOut& audio = ports_.audio;
    all["audio"] = {{"state", name_of(audio.state())},
                    {"rate", audio.rate()},
                    {"frames", played ? played->frames() : 0},
                    {"latency", in_seconds(audio.latency())},
                    {"reopened", audio.reopened()}};
    all["cues"] = played ? cues_of(*played) : json::array();
    all["figure"] = {{"shown", figure_.shown()},
                     {"faults", figure_.faults()},
                     {"drawing", ports_.window.figure_fault()}};
    const FrameLog& frames = shell_.frames;
    all["frames"] = {{"drawn", frames.drawn},
                     {"seconds", in_seconds(frames.time)},
                     {"reasons",
                      {{"session", frames.session},
                       {"input", frames.input},
                       {"motion", frames.motion},
                       {"other", frames.other}}}};
    all["storage"] = {{"state", name_of(store_.state())},
                      {"rows", store_.records().size()},
                      {"unreadable", store_.unreadable()},
                      {"persisted", ports_.storage.persisted()}};
    all["semantics"] = {{"nodes", semantics().nodes.size()}};
    return all.dump(-1, ' ', false, json::error_handler_t::replace);
}

}  // namespace catcow
