// What the sentence of a move says is what the figure does. Each move of assets/positions.json lists
// what the body passes on its way, what it keeps all the way, and what it does and shows by the end.
// Here every move is played as in a session, and each claim is measured on the body that is seen.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <map>
#include <optional>
#include <set>

#include "demonstration/shown.h"
#include "routine/adapt.h"
#include "support/changed_needs.h"
#include "support/demonstration_walk.h"

namespace catcow::testing {
namespace {

struct MovesWalk {
    int moves = 0, claims = 0;
    std::set<std::string> wrong{};  // "chair to standing: passes trunk-forward"
};

bool is_seen_on(const Demonstration& shown, const Show& show) {
    return is_seen(show, shown.skeleton(), shown.body(), Side::none, shown.mirrored());
}

// Watches one move from its first moment to its last.
class MoveWatch {
public:
    // `still`: without motion the first moment shows the key that the move leads to.
    MoveWatch(const Move& move, const Demonstration& shown, bool still = false)
        : move_(move), shown_(shown), still_(still), begun_(still) {
        std::copy_if(move.shows.begin(), move.shows.end(), std::back_inserter(done_),
                     [](const Show& show) { return show.is_done; });
    }
    void look() {
        if (!begun_) {
            for (const Show& show : done_) claim("did before", show, !sees(show));
        }
        begun_ = true;
        for (const Show& show : move_.keeps) {
            if (!sees(show)) not_kept_.insert(as_written(show));
        }
        // What it only passes comes before the end. A body that stretches its legs one at a time has
        // one straight leg while the other one is bent.
        const bool has_done =
            !done_.empty() &&
            std::all_of(done_.begin(), done_.end(), [&](const Show& show) { return sees(show); });
        if (has_done) return;
        while (passed_ < move_.passes.size() && sees(move_.passes[passed_])) ++passed_;
    }
    void end(MovesWalk& walk) {
        for (const Show& show : move_.shows) claim("ends with", show, sees(show));
        for (const Show& show : move_.keeps)
            claim("keeps", show, !not_kept_.count(as_written(show)));
        for (size_t i = 0; i < move_.passes.size(); ++i)
            claim("passes", move_.passes[i], i < passed_);
        ++walk.moves;
        walk.claims += claims_;
        walk.wrong.insert(wrong_.begin(), wrong_.end());
    }

private:
    bool sees(const Show& show) const { return is_seen_on(shown_, show); }
    void claim(const std::string& how, const Show& show, bool holds) {
        ++claims_;
        if (!holds)
            wrong_.insert((still_ ? "still: " : "") + move_.from + " to " + move_.to + ": " + how +
                          " " + as_written(show));
    }

    const Move& move_;
    const Demonstration& shown_;
    std::vector<Show> done_;
    std::set<std::string> not_kept_, wrong_;
    size_t passed_ = 0;
    int claims_ = 0;
    bool still_, begun_;
};

void expect_no_disagreement(const MovesWalk& walk) {
    std::printf("%d moves, %d claims, %zu disagreements\n", walk.moves, walk.claims,
                walk.wrong.size());
    for (const std::string& line : walk.wrong) ADD_FAILURE() << line;
}

TEST(ToldMoves, TheBodyDoesWhatTheSentenceOfEachMoveSays) {
    const std::vector<Move>& moves = shipped_catalogue().moves();
    MovesWalk walk;
    Demonstration shown{shipped_figures(), shipped_catalogue()};
    for (const bool still : {false, true}) {
        for (size_t i = 0; i < moves.size(); ++i) {
            const Timeline timeline{.phases = {{.kind = PhaseKind::move,
                                                .length = moves[i].length,
                                                .move = static_cast<int>(i)}}};
            const std::string name = moves[i].from + " to " + moves[i].to;
            shown.begin();
            MoveWatch watch(moves[i], shown, still);
            play_through(
                name, timeline, {}, true, shown, [&](const SeenMoment&) { watch.look(); }, {}, 1,
                still);
            watch.end(walk);
        }
    }
    expect_no_disagreement(walk);
    EXPECT_EQ(walk.moves, 2 * static_cast<int>(moves.size()));
}

// The chair of a way to or from the floor goes and comes in one picture. It does so while the person sits on the floor in
// front of it, before the blanket lies where it stood.
TEST(ToldMoves, TheChairIsPushedAwayOnceThePersonSitsOnTheFloor) {
    constexpr double seated = .3;  // metres: the pelvis above the floor
    const std::vector<Move>& moves = shipped_catalogue().moves();
    Demonstration shown{shipped_figures(), shipped_catalogue()};
    int changes = 0;
    for (size_t i = 0; i < moves.size(); ++i) {
        const std::set<std::string> ends{moves[i].from, moves[i].to};
        if (ends != std::set<std::string>{"chair", "seated-floor"}) continue;
        const Timeline timeline{
            .phases = {
                {.kind = PhaseKind::move, .length = moves[i].length, .move = static_cast<int>(i)}}};
        const auto has = [&](body::PropType type) {
            const auto& props = shown.body().props;
            return std::any_of(props.begin(), props.end(),
                               [&](const body::Prop& prop) { return prop.type == type; });
        };
        std::optional<bool> before;
        shown.begin();
        play_through(moves[i].text, timeline, {}, true, shown, [&](const SeenMoment&) {
            const bool chair = has(body::PropType::chair);
            EXPECT_FALSE(chair && has(body::PropType::blanket)) << moves[i].text;
            if (before && *before != chair) {
                ++changes;
                EXPECT_LT(shown.body().frames[body::pelvis].place.y, seated) << moves[i].text;
            }
            before = chair;
        });
    }
    EXPECT_EQ(changes, 2);
}

// The ways between poses differ for people with needs, and a move begins where the pose before it ends.
// Plays the moves of a session of one person, each once after each other thing that a person can come
// from. `seen` has those that were played.
void play_moves(const Routine& routine, const Person& person, Demonstration& shown,
                std::set<std::string>& seen, MovesWalk& walk) {
    const Timeline timeline = compile(routine, shipped_catalogue(), {.person = person});
    for (size_t i = 0; i < timeline.phases.size(); ++i) {
        const Phase& phase = timeline.phases[i];
        if (phase.kind != PhaseKind::move) continue;
        const Move& move = shipped_catalogue().moves()[static_cast<size_t>(phase.move)];
        const Phase& before = timeline.phases[i > 0 ? i - 1 : 0];
        const Item& item = routine.items[static_cast<size_t>(std::max(before.item, 0))];
        const std::string from = std::to_string(before.move) + "/" + std::to_string(item.pose) +
                                 "/" + std::to_string(item.variant);
        if (!seen.insert(move.text + " after " + from).second) continue;
        shown.begin();
        MoveWatch watch(move, shown);
        const Duration start = std::max(Duration{}, phase.start - seconds(.5));
        for (Duration t = start; t < phase.end(); t += seconds(.125)) {
            const Moment moment = at(timeline, routine, shipped_catalogue(), t);
            const Seen now = shown.show({timeline, routine, moment, 1, t, false, 1.0});
            EXPECT_EQ(now, Seen::now) << move.text;
            if (t >= phase.start) watch.look();
        }
        watch.end(walk);
    }
}

// The ways between poses differ for people with needs, and a move begins where the pose before it ends.
TEST(ToldMoves, TheBodyDoesSoOnTheWaysOfASessionWithAndWithoutNeeds) {
    std::vector<Person> people{changed_needs::with({})};
    for (const Need& need : shipped_catalogue().rules().needs)
        people.push_back(changed_needs::with({need.id}));
    MovesWalk walk;
    std::set<std::string> seen;
    Demonstration shown{shipped_figures(), shipped_catalogue()};
    for (const Person& person : people) {
        for (const int number : {0, 1}) {
            const Routine mine = changed_needs::routine(number);
            play_moves(adapt(mine, shipped_catalogue(), person).routine, person, shown, seen, walk);
        }
    }
    expect_no_disagreement(walk);
    EXPECT_GT(walk.moves, 30);
}

}  // namespace
}  // namespace catcow::testing
