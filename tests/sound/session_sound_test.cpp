#include <gtest/gtest.h>

#include <map>
#include <random>
#include <set>

#include "session/player.h"
#include "sound/recording.h"
#include "support/assets.h"
#include "support/describe.h"
#include "support/effort.h"

namespace catcow::testing {
namespace {

struct Content {
    Catalogue catalogue;
    std::vector<Routine> routines;
};

const Content& content() {
    static const Content loaded = [] {
        Content made;
        const std::vector<SourceFile> files = all_assets();
        Result<Catalogue> catalogue = Catalogue::load(files);
        if (!catalogue) return made;
        made.catalogue = catalogue.value();
        Result<std::vector<Routine>> routines = load_routines(files, made.catalogue);
        if (routines) made.routines = routines.value();
        return made;
    }();
    return loaded;
}

bool is_bowl(const Cue& cue) { return cue.kind == CueKind::begin || cue.kind == CueKind::end; }

// Plays the plan and checks the samples: silence before each onset, sound on it. No two cues of the
// plan may overlap.
void expect_onsets(const std::vector<Cue>& plan, Duration length, int rate) {
    Synthesiser synthesiser(rate);
    synthesiser.set_plan(plan);
    Samples block(2048);
    float last = 0;
    auto next = plan.begin();
    for (long long frame = 0; frame < frames_at(length, rate); frame += 2048) {
        synthesiser.render(block, frame, true);
        for (const StartedCue& started : synthesiser.started()) {
            ASSERT_NE(next, plan.end());
            const long long onset = frames_at(next->at, rate);
            ASSERT_EQ(started.frame, onset)
                << name_of(next->kind) << " at " << in_seconds(next->at);
            const auto place = static_cast<std::size_t>(onset - frame);
            EXPECT_EQ(place == 0 ? last : block[place - 1], 0)
                << name_of(next->kind) << " at " << in_seconds(next->at);
            EXPECT_NE(block[place], 0) << name_of(next->kind) << " at " << in_seconds(next->at);
            ++next;
        }
        last = block.back();
    }
    EXPECT_EQ(next, plan.end());
}

// Every routine at one of the two rates, in turn. Under a sanitizer only the first at each rate.
TEST(SessionSound, EveryCueOfEveryRoutineBeginsOnItsSample) {
    const std::vector<Routine>& routines = content().routines;
    const std::size_t walked = sanitized ? 2 : routines.size();
    ASSERT_GE(routines.size(), 2u);
    for (std::size_t at = 0; at < walked; ++at) {
        const Routine& routine = routines[at];
        const int rate = at % 2 == 0 ? 44100 : 48000;
        const Timeline timeline = compile(routine, content().catalogue, {});
        std::vector<Cue> bowls = cue_plan(timeline, routine, content().catalogue), others = bowls;
        std::erase_if(bowls, [](const Cue& cue) { return !is_bowl(cue); });
        std::erase_if(others, is_bowl);
        EXPECT_EQ(bowls.size(), 2u);
        expect_onsets(bowls, timeline.length(), rate);
        expect_onsets(others, timeline.length(), rate);
    }
}

bool moves(const Phase& phase) {
    return phase.kind == PhaseKind::move || phase.kind == PhaseKind::enter ||
           phase.kind == PhaseKind::leave || phase.kind == PhaseKind::change_sides;
}

// Expects a cue where each step begins, and no silence of more than 15 s while the person moves.
void expect_ways_told(const Routine& routine, const Start& start, const Person& person) {
    const Catalogue& catalogue = content().catalogue;
    const Timeline timeline =
        compile(routine, catalogue, {.person = person, .adapted_from = 99}, start);
    const std::vector<Cue> plan = cue_plan(timeline, routine, catalogue);
    for (std::size_t i = 0; i < timeline.phases.size(); ++i) {
        const Phase& phase = timeline.phases[i];
        if (!moves(phase)) continue;
        const auto at_its_begin = [&](const Cue& cue) { return cue.at == phase.start; };
        EXPECT_EQ(std::count_if(plan.begin(), plan.end(), at_its_begin), 1) << describe(phase);
        for (Duration t = phase.start; t < phase.end(); t += seconds(0.5)) {
            const auto sounds_soon = [&](const Cue& cue) {
                return cue.at <= t + seconds(15) && cue.at + cue.length > t;
            };
            ASSERT_TRUE(std::any_of(plan.begin(), plan.end(), sounds_soon))
                << describe(phase) << " at " << in_seconds(t);
        }
        const Item& item = routine.items[static_cast<std::size_t>(phase.item)];
        const Variant& variant = *catalogue.pose(item.pose)->variant(item.variant);
        for (const Cue& cue : plan) {
            if (cue.at <= phase.start || cue.at >= phase.end()) continue;
            const auto step_at_time = [&](Duration t) {
                return at(timeline, routine, catalogue, t).step;
            };
            EXPECT_EQ(cue.kind == CueKind::next_step,
                      step_at_time(cue.at + Duration(2)) != step_at_time(cue.at - Duration(2)))
                << variant.id << " " << describe(phase) << " " << name_of(cue.kind);
        }
    }
}

TEST(SessionSound, NoWayOfARoutineIsSilentForLong) {
    for (const Routine& routine : content().routines) expect_ways_told(routine, {}, {});
}

TEST(SessionSound, NoWayFromAnyPositionIntoAnyPoseIsSilentForLong) {
    std::set<std::string> positions;
    for (const Move& move : content().catalogue.moves()) positions.insert(move.from);
    for (const Pose& pose : content().catalogue.poses()) {
        for (const Variant& variant : pose.variants) {
            Routine routine;
            routine.items = {
                {.pose = pose.number, .variant = variant.number, .dose = variant.dose}};
            for (const std::string& position : positions)
                expect_ways_told(routine, {.position = position}, {});
        }
    }
}

TEST(SessionSound, AnOddPaceBeginsOnItsSampleToo) {
    using enum PhaseKind;
    std::vector<Part> parts{{get_ready, 4.999999}};
    for (int i = 0; i < 40; ++i)
        parts.insert(parts.end(), {{inhale, 1.0 / 3 + 0.01 * i}, {exhale, 0.777777 + 0.001 * i}});
    const Timeline timeline = timeline_of(parts);
    std::vector<Cue> plan = cue_plan(timeline);
    std::erase_if(plan, is_bowl);
    for (const int rate : {8000, 44100, 48000, 192000})
        expect_onsets(plan, timeline.length(), rate);
}

// Simulates a person who uses the player, block by block, as the app runs it.
TEST(SessionSound, EveryFullBreathSoundsOnceHoweverOftenThePersonInterferes) {
    constexpr int rate = 44100;
    ASSERT_FALSE(content().routines.empty());
    Player player(content().routines[1], content().catalogue, {});
    Synthesiser synthesiser(rate);
    std::mt19937 random(3);
    std::map<Duration, int> started;
    int revision = -1;
    while (player.state() == PlayState::playing || player.state() == PlayState::paused) {
        switch (random() % 200) {
            case 0:
            case 1: player.pause(); break;
            case 2:
            case 3:
            case 4:
            case 5: player.resume(); break;
            case 6: player.hurry(); break;
            case 7:
                if (random() % 8 == 0) player.next();
                break;
            case 8:
                if (random() % 8 == 0) player.previous();
                break;
            default: break;
        }
        const bool playing = player.state() == PlayState::playing;
        const long long frame = frames_at(player.now(), rate);
        if (revision != player.revision())
            synthesiser.set_plan(cue_plan(player.timeline(), player.now()));
        revision = player.revision();
        Samples block(2048);
        const long long stream = synthesiser.frames();
        synthesiser.render(block, frame, playing);
        for (const StartedCue& cue : synthesiser.started()) {
            EXPECT_TRUE(playing);
            EXPECT_EQ(cue.frame - stream + frame, frames_at(cue.at, rate)) << name_of(cue.kind);
            if (cue.kind == CueKind::inhale || cue.kind == CueKind::exhale) ++started[cue.at];
        }
        if (playing) player.advance(time_of_frame(frame + 2048, rate) - player.now());
    }
    EXPECT_GT(player.pauses(), 3);
    for (const Phase& phase : player.timeline().phases) {
        if (phase.cut || (phase.kind != PhaseKind::inhale && phase.kind != PhaseKind::exhale))
            continue;
        EXPECT_EQ(started[phase.start], 1) << describe(phase);
    }
}

}  // namespace
}  // namespace catcow::testing
