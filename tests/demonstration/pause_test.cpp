// A pause keeps the body exactly as it is, with the breath that it has, and soon asks for no more
// pictures. Near the breath ring the figure once asked for sixty pictures a second as long as the
// pause lasted, because the view rests beside the one that it goes to; and the breath was let out in
// one frame.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <set>
#include <tuple>

#include "session/player.h"
#include "support/assets.h"
#include "support/demonstration_walk.h"

namespace catcow::testing {
namespace {

constexpr Duration pause_frame = seconds(1.0 / 20), settled = seconds(4);

struct PausesSeen {
    int pauses = 0, full = 0;  // pauses; with breath in the lungs
    double fastest = 0;        // change of the breath in a frame, after the pause
    std::set<std::string> wrong{};
};

class Paused {
public:
    Paused(const Pose& pose, const Variant& variant, bool still, PausesSeen& walked)
        : name_(pose.id + "." + variant.id + (still ? " still" : "")),
          still_(still),
          walked_(walked),
          player_(alone(pose, variant), shipped_catalogue(), {}, {.position = variant.position}),
          shown_(demonstration_of(pose.id + "." + variant.id)) {}

    // Pauses every 13 seconds, but once in each phase: it begins again after a pause.
    void walk() {
        player_.advance({});
        while (player_.state() == PlayState::playing && player_.moment().left > seconds(12)) {
            play(seconds(13.3));
            const Phase& now = phase();
            const auto id = std::tuple(now.kind, now.side, now.breath);
            if (player_.state() == PlayState::playing && paused_.insert(id).second) pause();
            play(player_.settings().resume_ready + seconds(.5), true);
        }
    }

private:
    static Routine alone(const Pose& pose, const Variant& variant) {
        Routine routine;
        routine.items.push_back(
            {.pose = pose.number, .variant = variant.number, .dose = variant.dose});
        return routine;
    }
    const Phase& phase() const {
        return player_.timeline().phases[static_cast<size_t>(player_.moment().phase)];
    }
    void see() {
        now_ += pause_frame;
        shown_.show({player_.timeline(),
                     player_.routine(),
                     player_.moment(),
                     1,
                     now_,
                     still_,
                     1.0,
                     {},
                     true,
                     {.36, .36}});
    }
    void play(Duration time, bool watched = false) {
        for (; time > Duration{} && player_.state() == PlayState::playing; time -= pause_frame) {
            const double before = shown_.body().breathing.ribs;
            player_.advance(pause_frame);
            see();
            if (!watched || still_) continue;
            const double by = std::abs(shown_.body().breathing.ribs - before);
            walked_.fastest = std::max(walked_.fastest, by);
        }
    }
    void pause() {
        player_.pause();
        const body::PosedBody before = shown_.body();
        ++walked_.pauses;
        walked_.full += before.breathing.ribs > .3;
        for (Duration t{}; t < settled; t += pause_frame) {
            see();
            if (shown_.body().posture != before.posture) complain("moves");
            if (shown_.body().props != before.props) complain("has other props");
            if (shown_.body().breathing.ribs != before.breathing.ribs ||
                shown_.body().breathing.belly != before.breathing.belly)
                complain("breathes");
        }
        if (shown_.moving()) complain("asks for pictures");
        player_.resume();
    }
    void complain(const std::string& what) {
        const Moment moment = player_.moment();
        const auto next = static_cast<size_t>(moment.phase + 1);
        walked_.wrong.insert(name_ + " " + what + " before " +
                             std::string(name_of(player_.timeline().phases[next].kind)));
    }

    std::string name_;
    bool still_;
    PausesSeen& walked_;
    Player player_;
    Demonstration& shown_;
    Duration now_{};
    std::set<std::tuple<PhaseKind, Side, int>> paused_;
};

TEST(Paused, TheBodyStaysAsItIsWithItsBreathAndSoonAsksForNoPicture) {
    PausesSeen walked;
    int at = 0;
    for_every_variant([&](const Pose& pose, const Variant& variant, const std::string&) {
        if (is_walked(at++)) Paused(pose, variant, at % 4 == 0, walked).walk();
    });
    std::printf("%d pauses, %d with breath in the lungs; %.3f of a breath in a frame, %zu wrong\n",
                walked.pauses, walked.full, walked.fastest, walked.wrong.size());
    for (const std::string& line : walked.wrong) ADD_FAILURE() << line;
    EXPECT_GT(walked.pauses, effort(200));
    EXPECT_GT(walked.full, effort(20));
    EXPECT_LT(walked.fastest, .05) << "the breath goes out and in, and never jumps";
}

// Plays a phase of a variant alone, from its start to the end of each of its sentences. In `paused`
// it is paused in the middle of one.
body::Posture at_end_of_sentence(const Pose& pose, const Variant& variant, PhaseKind kind,
                                 int sentence, int count, bool paused, Demonstration& shown) {
    Routine routine;
    routine.items.push_back({.pose = pose.number, .variant = variant.number, .dose = variant.dose});
    Player player(routine, shipped_catalogue(), {}, {.position = variant.position});
    shown.begin();
    Duration now{};
    const auto play = [&](Duration until) {
        while (player.now() < until) {
            player.advance(std::min(pause_frame, until - player.now()));
            now += pause_frame;
            shown.show({player.timeline(), player.routine(), player.moment(), 1, now, false, 1.0});
        }
    };
    const auto here = [&] {
        const auto& phases = player.timeline().phases;
        return std::find_if(phases.begin(), phases.end(),
                            [&](const Phase& phase) { return phase.kind == kind && !phase.cut; });
    };
    const Phase phase = *here();
    if (paused) {
        play(phase.start + seconds(in_seconds(phase.length) * (sentence + .6) / count));
        player.pause();
        shown.show({player.timeline(), player.routine(), player.moment(), 1, now, false, 1.0});
        player.resume();
        play(player.now() + player.settings().resume_ready);
    }
    const Phase left = *here();
    const double share = (double(sentence + 1) / count - left.from) / (1 - left.from);
    play(left.start + seconds(in_seconds(left.length) * share - 1e-3));
    return shown.body().posture;
}

// The body goes on with its sentence, and is where it would be without the pause when that ends.
TEST(Paused, TheBodyGoesOnWithItsSentenceAndKeepsUpWithIt) {
    int sentences = 0, at = 0;
    for_every_variant([&](const Pose& pose, const Variant& variant, const std::string& name) {
        if (!is_walked(at++) || takes_turns(variant)) return;
        Demonstration& shown = demonstration_of(name);
        for (const auto& [kind, when] : {std::pair{PhaseKind::enter, StepAt::enter},
                                         std::pair{PhaseKind::leave, StepAt::leave}}) {
            const auto count = static_cast<int>(std::count_if(
                variant.steps.begin(), variant.steps.end(), [when = when](const Step& step) {
                    return step.at == when && step.only_if != OnlyIf::lowered;
                }));
            for (int sentence = 0; count > 1 && sentence < count; ++sentence) {
                const auto whole =
                    at_end_of_sentence(pose, variant, kind, sentence, count, false, shown);
                const auto paused =
                    at_end_of_sentence(pose, variant, kind, sentence, count, true, shown);
                double most = 0;
                for (const double by : body::difference(whole, paused))
                    most = std::max(most, std::abs(by));
                EXPECT_LT(most, .03) << name << " " << name_of(kind) << " sentence " << sentence;
                ++sentences;
            }
        }
    });
    EXPECT_GT(sentences, effort(100));
}

}  // namespace
}  // namespace catcow::testing
