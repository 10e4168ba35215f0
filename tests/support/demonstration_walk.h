#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "body/figures.h"
#include "demonstration/demonstration.h"
#include "routine/routine.h"
#include "session/composer.h"
#include "support/assets.h"
#include "support/effort.h"

namespace catcow::testing {

// Returns the figures that all demonstrations of a program share.
inline const std::shared_ptr<body::Figures>& figures_to_show() {
    static const auto figures = std::make_shared<body::Figures>(shipped_figures());
    return figures;
}

inline const std::vector<Routine>& shipped_routines() {
    static const std::vector<Routine> all =
        load_routines(all_assets(), shipped_catalogue()).value();
    return all;
}

// Returns the demonstration in which this is played, as before the first moment of a session. Each
// variant has one for all tests of a program, because to solve its ways takes longer than to show them.
inline Demonstration& demonstration_of(const std::string& name) {
    static std::map<std::string, std::unique_ptr<Demonstration>> all;
    auto& mine = all[name];
    if (!mine) mine = std::make_unique<Demonstration>(figures_to_show(), shipped_catalogue());
    mine->begin();
    return *mine;
}

// Returns a claim as it is written in assets: "palm-down other".
inline std::string as_written(const Show& show) {
    const std::string whose(name_of(show.whose));
    return std::string(name_of(show.what)) + (whose.empty() ? "" : " ") + whose;
}

// One moment of a session as a person sees it.
struct SeenMoment {
    const std::string& name;  // of what is played
    const Phase& phase;
    const Moment& moment;
    const Variant* variant;  // of the phase's item; null between items
    const Demonstration& shown;
};

// Plays a timeline from its start to its end in steps of time. Calls `look(SeenMoment)` after each.
template <class Look>
void play_through(const std::string& name, const Timeline& timeline, const Routine& routine,
                  bool mirror, Demonstration& shown, Look look, figure::Corner corner = {},
                  double aspect = 1, bool still = false) {
    for (Duration t{}; t < timeline.length(); t += seconds(.25)) {
        const Moment moment = at(timeline, routine, shipped_catalogue(), t);
        const Phase& phase = timeline.phases[static_cast<size_t>(moment.phase)];
        const Variant* variant = nullptr;
        if (phase.item >= 0 && phase.kind != PhaseKind::move)
            variant =
                &variant_of(routine.items[static_cast<size_t>(phase.item)], shipped_catalogue());
        const Seen seen =
            shown.show({timeline, routine, moment, 1, t, still, aspect, {}, mirror, corner});
        EXPECT_EQ(seen, Seen::now) << name;
        look(SeenMoment{name, phase, moment, variant, shown});
    }
}

// Plays every variant, with both first sides, mirrored or not where that makes a difference, and
// then every move between two positions. A fifth of them under a sanitizer.
template <class Look>
void play_everything(Look look, figure::Corner corner = {}, double aspect = 1, bool still = false) {
    int at = 0;
    for_every_variant([&](const Pose& pose, const Variant& variant, const std::string& name) {
        Routine routine;
        routine.items.push_back(
            {.pose = pose.number, .variant = variant.number, .dose = variant.dose});
        Demonstration& shown = demonstration_of(name);
        for (const Side first : {Side::left, Side::right}) {
            if (first == Side::right && !pose.two_sided) continue;
            const Timeline timeline = compile(routine, shipped_catalogue(), {.first_side = first},
                                              {.position = variant.position});
            for (const bool mirror : {true, false}) {
                if (!mirror && !figure::faces(pose.id)) continue;
                if (!is_walked(at++)) continue;
                shown.begin();
                play_through(name, timeline, routine, mirror, shown, look, corner, aspect, still);
            }
        }
    });
    const std::vector<catcow::Move>& moves = shipped_catalogue().moves();
    for (size_t i = 0; i < moves.size(); ++i) {
        if (!is_walked(at++)) continue;
        Timeline timeline;
        timeline.phases.push_back(
            {.kind = PhaseKind::move, .length = moves[i].length, .move = static_cast<int>(i)});
        timeline.phases.push_back(
            {.kind = PhaseKind::close, .start = moves[i].length, .length = seconds(1)});
        const std::string name = moves[i].from + " to " + moves[i].to;
        play_through(name, timeline, {}, true, demonstration_of(name), look, corner, aspect, still);
    }
}

}  // namespace catcow::testing
