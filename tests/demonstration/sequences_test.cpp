// Whatever a person presses, the body goes on from where it is: it stays in a pause, never jumps, and
// by the end of each sentence it has done what the sentence says. Random people walk through the
// routines, with every need. A failure names the seed.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <optional>
#include <set>

#include "body/figures.h"
#include "demonstration/demonstration.h"
#include "demonstration/described.h"
#include "demonstration/shown.h"
#include "routine/adapt.h"
#include "session/composer.h"
#include "session/player.h"
#include "session/steps.h"
#include "support/agreement.h"
#include "support/effort.h"
#include "support/session_random.h"

namespace catcow::testing {
namespace {

constexpr double frame = 1.0 / 60, most = .05;  // seconds, metres in a frame

struct Walked {
    int sequences = 0, phases = 0, frames = 0, presses = 0, steps = 0, rests = 0, waits = 0;
    double farthest = 0;
    Agreement agreement{};
    std::set<std::string> jumps{}, moved{}, wrong{};
};

// One person in one session.
class Sequence {
public:
    Sequence(std::uint64_t seed, const Routine& routine, const Person& person, bool still,
             Walked& walked)
        : random_(seed),
          name_("seed " + std::to_string(seed) + (still ? " still" : "")),
          still_(still),
          walked_(walked),
          settings_{.first_side = random_.one_in(2) ? Side::left : Side::right,
                    .way_time = static_cast<WayTime>(seed / 3 % 3),
                    .person = person},
          player_(adapt(routine, shipped_catalogue(), person).routine, shipped_catalogue(),
                  settings_) {}

    void walk(int presses) {
        ++walked_.sequences;
        for (; presses > 0 && !over(); --presses) {
            // Presses come in every part of a phase, and often close together.
            run(random_.one_in(3) ? random_.between(1, 40) * frame : random_.between(1, 90) / 10.);
            press();
        }
        run(6);
    }

private:
    bool over() const {
        return player_.state() == PlayState::finished || player_.state() == PlayState::ended;
    }
    const Phase& phase() const {
        return player_.timeline().phases[static_cast<size_t>(player_.moment().phase)];
    }
    void press() {
        switch (random_.between(0, 15)) {
            case 0:
            case 1:
                did_ = "pause";
                player_.pause();
                run(random_.between(1, 20) / 10.);
                player_.resume();
                break;
            case 2:
            case 3:
                did_ = "it hurts";
                player_.pause();
                run(.5);
                player_.rest();
                run(.5);
                if (!player_.waits()) player_.resume();
                wait_in_the_rest();
                break;
            case 4: did_ = "next", player_.next(); break;
            case 5: did_ = "previous", player_.previous(); break;
            case 6: did_ = "reopen", reopen(); break;
            case 7:
                did_ = "back in the pause";
                player_.pause();
                player_.previous();
                player_.resume();
                break;
            case 8:
            case 9:
            case 10: did_ = "hurry", player_.hurry(); break;
            case 11:
                did_ = "another version";
                player_.change_version(random_.one_in(3) ? Beside::harder : Beside::easier);
                break;
            case 12:
                did_ = "a wish";
                player_.grant(static_cast<Wish>(random_.between(0, 3)));
                break;
            default: run(random_.between(5, 25)); return;  // does as told for a while
        }
        ++walked_.presses;
        disturbed_ = true;
    }
    // Comes to rest, and rests for as long as nobody answers.
    void wait_in_the_rest() {
        for (int i = 0; i < 90 && player_.state() == PlayState::playing; ++i) run(1);
        if (over()) return;
        ++walked_.rests;
        const int index = player_.moment().phase;
        run(5);
        const std::string_view position =
            described(shown_->skeleton(), shown_->body(), shown_->mirrored()).front();
        if (!phase().waits) walked_.wrong.insert(where() + ": does not wait");
        for (const char* const no :
             {"all-fours", "kneel", "knees", "prone", "belly", "way", "plank"}) {
            if (position.find(no) != std::string_view::npos)
                walked_.wrong.insert(where() + ": rests in " + std::string(position));
        }
        if (player_.moment().phase != index) walked_.wrong.insert(where() + ": went on");
        player_.resume();
    }
    // Leaves the app and continues from the row that it kept. The person sees a new picture.
    void reopen() {
        const Start start = player_.resume_point();
        player_ = Player(player_.routine_to_resume(), shipped_catalogue(), settings_, start);
        shown_ = std::make_unique<Demonstration>(figures_to_show(), shipped_catalogue());
        before_.reset();
        index_ = -1;
    }
    void run(double time) {
        for (; time > 0 && !over(); time -= frame) {
            player_.advance(seconds(frame));
            now_ += seconds(frame);
            see();
            if (player_.waits_until_ready()) get_there();
        }
    }
    // The session waits at the end of a way, with the body where the last sentence leads. A moment
    // later they are ready.
    void get_there() {
        for (double time = 3; time > 0; time -= frame) {
            now_ += seconds(frame);
            see();
        }
        ++walked_.waits;
        if (moved_ > 1e-9) walked_.moved.insert(where() + ", where it waits");
        int way = player_.moment().phase;
        const std::vector<Phase>& phases = player_.timeline().phases;
        while (phases[static_cast<size_t>(way)].kind == PhaseKind::get_ready) --way;
        const Phase& gone = phases[static_cast<size_t>(way)];
        const Item& item = player_.routine().items[static_cast<size_t>(gone.item)];
        const Variant& variant = variant_of(item, shipped_catalogue());
        const std::vector<int> steps = steps_shared(player_.timeline(), way, variant);
        if (!steps.empty()) expect_seen(variant.steps[static_cast<size_t>(steps.back())], gone);
        player_.resume();
    }
    void see() {
        const Moment moment = player_.moment();
        if (moment.phase != index_ || moment.step != step_) end_of_step();
        if (moment.phase != index_) ++walked_.phases;
        if (moment.phase != index_ || moment.step != step_) began_ = disturbed_ ? 0 : 1;
        disturbed_ = false;
        index_ = moment.phase;
        step_ = moment.step;
        revision_ = player_.revision();
        phase_ = phase();
        shown_->show({player_.timeline(),
                      player_.routine(),
                      moment,
                      1,
                      now_,
                      still_,
                      1.0,
                      {},
                      true,
                      Agreement::ring()});
        if (++walked_.frames % 10 == 0)
            walked_.agreement.look(*shown_, player_.timeline(), player_.routine(), moment, where(),
                                   walked_.frames % 240 == 0);
        const body::PosedBody& body = shown_->body();
        if (before_) {
            double farthest = 0;
            for (size_t part = 0; part < body.frames.size(); ++part)
                farthest =
                    std::max(farthest, length(body.frames[part].place - (*before_)[part].place));
            walked_.farthest = std::max(walked_.farthest, farthest);
            moved_ = farthest;
            if (farthest > most && !still_)
                walked_.jumps.insert(where() + " " + std::to_string(farthest));
            const bool breathes = body.breathing.ribs != breath_;
            if (player_.state() == PlayState::paused && !phase_.waits && !phase_.until_ready &&
                (farthest > 1e-9 || breathes))
                walked_.moved.insert(where());
        }
        before_ = body.frames;
        breath_ = body.breathing.ribs;
    }
    std::string where() const {
        const Item* item =
            phase_.item < 0 ? nullptr : &player_.routine().items[static_cast<size_t>(phase_.item)];
        return name_ + " after " + did_ + " in " + std::string(name_of(phase_.kind)) + " of " +
               (item ? shipped_catalogue().pose(item->pose)->id : "nothing");
    }
    // A step that ran from its first frame to its end, in a phase that nothing cut.
    void end_of_step() {
        if (index_ < 0 || step_ < 0 || revision_ != player_.revision() || began_ == 0) return;
        const Item& item = player_.routine().items[static_cast<size_t>(phase_.item)];
        const Step& step = variant_of(item, shipped_catalogue()).steps[static_cast<size_t>(step_)];
        ++walked_.steps;
        expect_seen(step, phase_);
    }
    void expect_seen(const Step& step, const Phase& phase) {
        const bool swapped = shown_->mirrored();
        const Side side = swapped ? other(phase.side) : phase.side;
        for (const Show& show : step.shows) {
            if (!is_seen(show, shown_->skeleton(), shown_->body(), side, swapped))
                walked_.wrong.insert(where() + ": " + step.text + " " +
                                     std::string(name_of(show.what)));
        }
    }

    Random random_;
    std::string name_, did_ = "the start";
    bool still_;
    double breath_ = 0, moved_ = 0;
    Walked& walked_;
    CompileSettings settings_;
    Player player_;
    std::unique_ptr<Demonstration> shown_ =
        std::make_unique<Demonstration>(figures_to_show(), shipped_catalogue());
    Duration now_{};
    std::optional<body::Frames> before_;
    int index_ = -1, step_ = -1, revision_ = 0, began_ = 0;
    bool disturbed_ = false;
    Phase phase_;
};

// One of the walks below, with the random numbers of a seed.
struct Kept {
    std::uint64_t seed;
    std::size_t walk;
};
// What larger walks found: "I'm ready" at the beginning of a long way, then a pause in the next; a bed under
// the feet of who had just stood; Previous while coming out, and so backwards past the first sentence.
constexpr Kept kept[] = {{130, 129}, {187, 186}, {1183, 182}, {2173, 172}};

void walk_all(bool still) {
    Walked walked;
    std::vector<Person> people{{{}, shipped_catalogue().rules().props}, {}};
    for (const Need& need : shipped_catalogue().rules().needs) {
        people.push_back({{need.id}, shipped_catalogue().rules().props});
        people.push_back({{need.id}, {}});
    }
    const std::vector<Routine>& all = shipped_routines();
    const auto walk = [&](std::uint64_t seed, std::size_t which) {
        Sequence(seed, all[which / people.size()], people[which % people.size()], still, walked)
            .walk(12);
    };
    int at = 0;
    for (std::size_t which = 0; which < all.size() * people.size(); ++which) {
        const std::size_t seed = which + 1, place = which / people.size();
        // Every third is enough to meet each kind of moment without motion.
        if (seed % 3 != 0 && still) continue;
        // The first two have almost every pose. Each person walks one of the others.
        if (place >= 2 && seed % (all.size() - 2) != place - 2) continue;
        if (is_walked(at++)) walk(seed, which);
    }
    for (const Kept& one : kept) walk(one.seed, one.walk);
    std::printf(
        "%d sequences, %d presses, %d rests, %d waits, %d phases, %d frames, %d whole steps; at "
        "most %.3f m "
        "in a "
        "frame\n%zu jumps, %zu moved in a pause, %zu disagreements\n",
        walked.sequences, walked.presses, walked.rests, walked.waits, walked.phases, walked.frames,
        walked.steps, walked.farthest, walked.jumps.size(), walked.moved.size(),
        walked.wrong.size());
    for (const std::string& line : walked.jumps) ADD_FAILURE() << "jumps: " << line;
    for (const std::string& line : walked.moved) ADD_FAILURE() << "moves in a pause: " << line;
    for (const std::string& line : walked.wrong) ADD_FAILURE() << line;
    std::printf("%s\n", walked.agreement.totals().c_str());
    for (const auto& [what, times] : walked.agreement.wrong)
        ADD_FAILURE() << what << ", " << times << " times";
    const int part = still ? 3 : 1;
    EXPECT_GT(walked.phases, effort(1000) / part);
    EXPECT_GT(walked.steps, effort(200) / part);
    // These are rare: the few walks under a sanitizer meet each of them at least once.
    EXPECT_GT(walked.rests, sanitized ? 0 : 20 / part);
    EXPECT_GT(walked.waits, sanitized ? 0 : 20 / part);
}

TEST(Sequences, TheBodyStaysInAPauseNeverJumpsAndDoesWhatIsSaidWhateverIsPressed) {
    walk_all(false);
}

// The body then changes at once, behind a cross-fade.
TEST(Sequences, TheBodyStaysInAPauseAndDoesWhatIsSaidAlsoWithReducedMotion) { walk_all(true); }

}  // namespace
}  // namespace catcow::testing
