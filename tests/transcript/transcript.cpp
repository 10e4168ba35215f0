#include "transcript/transcript.h"

#include <cstdio>
#include <set>

#include "session/told.h"
#include "sound/cue_plan.h"

namespace catcow::testing {
namespace {

std::string_view sound_of(CueKind kind) {
    switch (kind) {
        case CueKind::begin:
        case CueKind::end: return "bowl";
        case CueKind::inhale: return "rising tone: breathe in";
        case CueKind::exhale: return "falling tone: breathe out";
        case CueKind::bell_in: return "bell: breathe in";
        case CueKind::bell_out: return "low bell: breathe out";
        case CueKind::new_pose: return "three bells: new pose";
        case CueKind::next_step: return "wooden note: next step";
        case CueKind::into_pose: return "two bells, rising: into the pose";
        case CueKind::out_of_pose: return "two bells, falling: out of the pose";
        case CueKind::change_sides: return "wooden block: switch sides";
        case CueKind::on_the_way: return "low note: still the same step";
        case CueKind::tick: return "tick";
    }
    return "";
}

std::string line(Duration at, const std::string& what) {
    const long long tenths = (at.count() + 50'000) / 100'000;
    char time[32];
    std::snprintf(time, sizeof time, "%2lld:%02lld.%lld  ", tenths / 600, tenths / 10 % 60,
                  tenths % 10);
    return time + what + "\n";
}

}  // namespace

std::string transcript(const Routine& routine, const Catalogue& catalogue, const Texts& texts,
                       HowMuch how_much) {
    const Person person{{}, catalogue.rules().props};
    const Timeline timeline =
        compile(routine, catalogue, {.get_ready = get_ready_with_voice, .person = person});
    const std::vector<Cue> cues = cue_plan(timeline, routine, catalogue);
    const VoicePace pace(texts.language());
    const std::vector<Utterance> said =
        plan_speech({.timeline = timeline,
                     .routine = routine,
                     .catalogue = catalogue,
                     .texts = texts,
                     .how_much = how_much,
                     .pace = pace,
                     .tones = awaited(cues),
                     .props = props_told(routine, catalogue, texts, person)});
    std::string text;
    auto cue = cues.begin();
    const auto sound_until = [&](Duration at) {
        for (; cue != cues.end() && cue->at <= at; ++cue)
            text += line(cue->at, "(" + std::string(sound_of(cue->kind)) + ")");
    };
    for (const Utterance& one : said) {
        sound_until(one.at);
        text += line(one.at, "\"" + one.text + "\"");
    }
    sound_until(timeline.length());
    return text + line(timeline.length(), "(the session is over)");
}

std::string transcript_page(const Routine& routine, const Catalogue& catalogue,
                            const Texts& texts) {
    const std::string title(texts("routine." + routine.id + ".title"));
    return "# " + title +
           ", as a voice says it\n\n"
           "Written by `scripts/transcript page`. Other routines, languages and amounts: "
           "`scripts/transcript --help`.\n\n"
           "Times are minutes and seconds. What stands in brackets sounds; what stands in quotes "
           "is "
           "said. Read the quotes with\nyour eyes closed: it must be clear from them which limb "
           "moves, "
           "to which side, and where the head is.\n\n```text\n" +
           transcript(routine, catalogue, texts, HowMuch::full) + "```\n";
}

std::string spoken_lengths(const Catalogue& catalogue, const Texts& texts) {
    std::set<std::string> all;
    for (const Move& move : catalogue.moves()) all.emplace(texts(move.text));
    for (const Pose& pose : catalogue.poses()) {
        all.emplace(texts("pose." + pose.id + ".name"));
        if (pose.two_sided) all.insert(side_name(texts, pose, Side::left));
        for (const Variant& variant : pose.variants) {
            for (const Step& step : variant.steps)
                all.insert(with_side(texts, step.text, Side::left));
        }
    }
    std::string lines;
    for (const std::string& text : all) {
        const Duration usual = usual_length(texts.language(), text);
        lines += std::to_string(in_seconds(usual)) + "\t" + text + "\n";
    }
    return lines;
}

}  // namespace catcow::testing
