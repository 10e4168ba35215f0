// Builds the diagnostics that the page and About can copy. See README, "What the page says of
// itself".
#include <algorithm>

#include "app/app.h"
#include "base/json_text.h"

namespace catcow {
namespace {

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
        case Storage::State::silent: return "silent";
        case Storage::State::newer: return "newer";
        case Storage::State::blocked: return "blocked";
    }
    return "";
}

// `heard`: what the last frame showed.
void write_session(JsonText& json, const Practice& practice, const Heard& heard) {
    const Player& player = practice.player();
    // Next and End shorten the timeline, and the frame that shows it is still to come.
    const std::vector<Phase>& phases = player.timeline().phases;
    const Phase& phase =
        phases[std::min(static_cast<std::size_t>(heard.moment.phase), phases.size() - 1)];
    json.open('{').key("routine").text(player.routine().title);
    json.key("item").number(phase.item);
    json.key("side").text(catcow::name_of(phase.side));
    json.key("phase").text(catcow::name_of(phase.kind));
    json.key("breath").number(phase.breath);
    json.key("state").text(catcow::name_of(heard.state));
    json.key("t").seconds_of(player.now());
    json.key("length").seconds_of(player.timeline().length()).close('}');
}

void write_cues(JsonText& json, const Practice& practice) {
    for (const StartedCue& cue : practice.cues()) {
        json.open('{').key("kind").text(catcow::name_of(cue.kind));
        json.key("t").seconds_of(cue.at);
        json.key("frame").number(static_cast<double>(cue.frame)).close('}');
    }
}

void write_spoken(JsonText& json, const Speaker& speaker) {
    for (const Speaker::Begun& one : speaker.begun()) {
        json.open('{').key("planned").seconds_of(one.planned);
        json.key("t").seconds_of(one.at).close('}');
    }
}

void write_frames(JsonText& json, const FrameLog& frames) {
    const auto count = [&](const char* name, long long value) {
        json.key(name).number(static_cast<double>(value));
    };
    json.open('{');
    count("drawn", frames.drawn);
    json.key("seconds").seconds_of(frames.time);
    json.key("reasons").open('{');
    count("session", frames.session);
    count("input", frames.input);
    count("motion", frames.motion);
    count("other", frames.other);
    json.close('}').close('}');
}

}  // namespace

std::string App::diagnostics() {
    JsonText json;
    json.open('{').key("build").text(launch_.build);
    json.key("screen").text(screen());
    const Practice* const played = practice();
    json.key("session");
    if (at<place::Player>() && context_.heard) {
        write_session(json, *played, *context_.heard);
    } else {
        json.null();
    }
    const bool audio_clock = played && played->clock().source() == SessionClock::Source::audio;
    json.key("clock").open('{').key("source").text(audio_clock ? "audio" : "monotonic");
    json.key("t").seconds_of(ports_.device.monotonic());
    json.key("stalls").number(played ? played->clock().stalls() : 0).close('}');
    AudioOut& audio = ports_.audio;
    json.key("audio").open('{').key("state").text(name_of(audio.state()));
    json.key("rate").number(audio.rate());
    json.key("frames").number(played ? static_cast<double>(played->frames()) : 0);
    json.key("latency").seconds_of(audio.latency());
    json.key("reopened").number(audio.reopened()).close('}');
    json.key("cues").open('[');
    if (played) write_cues(json, *played);
    json.close(']');
    json.key("spoken").open('[');
    if (const auto* const player = at<place::Player>()) write_spoken(json, *player->speaker);
    json.close(']');
    json.key("figure").open('{').key("shown").boolean(figure_.shown());
    json.key("faults").open('[');
    for (const std::string& fault : figure_.faults()) json.text(fault);
    json.close(']').key("drawing").text(ports_.window.figure_fault()).close('}');
    json.key("frames");
    write_frames(json, shell_.frames);
    json.key("storage").open('{').key("state").text(name_of(store_.state()));
    json.key("rows").number(static_cast<double>(store_.records().size()));
    json.key("unreadable").number(store_.unreadable() + store_.routines().unreadable());
    json.key("persisted").boolean(ports_.storage.persisted()).close('}');
    json.key("semantics").open('{');
    json.key("nodes").number(static_cast<double>(semantics().nodes.size())).close('}');
    return json.close('}').take();
}

}  // namespace catcow
