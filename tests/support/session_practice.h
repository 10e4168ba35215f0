#pragma once

#include <gtest/gtest.h>

#include <cstddef>
#include <utility>
#include <vector>

#include "session/player.h"
#include "support/session_random.h"

namespace catcow::testing {

// One breath of a routine, in the order in which it must be done.
struct Breathed {
    int item = 0;
    Side side = Side::none;
    int breath = 0;
    bool operator==(const Breathed&) const = default;
};

// A random person: drives a player with random time steps and random presses. Checks after each one
// what must always hold. Records what happened for later checks.
class Practice {
public:
    struct Begun {
        Duration at{};
        PhaseKind kind{};
        bool operator==(const Begun&) const = default;
    };
    struct Hurried {
        Duration at{};
        Phase phase;
    };

    Practice(Random& random, const Catalogue& catalogue)
        : Practice(random, catalogue, random_routine(random)) {}
    Practice(Random& random, const Catalogue& catalogue, const Routine& routine)
        : Practice(random, catalogue, routine, random_start(random, routine)) {}
    Practice(Random& random, const Catalogue& catalogue, Routine routine, Start from)
        : start(std::move(from)),
          player(std::move(routine), catalogue, random_settings(random), start),
          random_(&random) {
        remember();
    }
    // With these settings instead of random ones.
    Practice(Random& random, const Catalogue& catalogue, Routine routine, CompileSettings settings)
        : player(std::move(routine), catalogue, std::move(settings)), random_(&random) {
        remember();
    }

    void act() {
        // A wait is answered soon, so that as much is pressed elsewhere.
        if (player.waits_until_ready() && !random_->one_in(4))
            return press(player.resume(), nullptr);
        switch (random_->between(0, 15)) {
            case 0: press(player.pause(), &stops); break;
            case 1:
            case 2: press(player.resume(), nullptr); break;
            case 3:
            case 4: press(player.next(), &jumps); break;
            case 5: press(player.previous(), &jumps); break;
            case 6:
            case 7: hurry(); break;
            default: advance(slice()); break;
        }
    }

    void finish() {
        for (int i = 0; i < 10'000 && player.state() != PlayState::finished; ++i) {
            press(player.resume(), nullptr);
            advance(player.timeline().length() / 50 + Duration(1));
        }
    }

    void advance(Duration elapsed) {
        if (player.state() == PlayState::playing) total += elapsed;
        const std::vector<Event> events = player.advance(elapsed);
        if (player.waits_until_ready()) total = player.now();  // time stops there
        press(events, nullptr);
    }

    void adapt_to(const Person& person) { press(player.adapt_to(person), &jumps); }

    void grant(Wish wish) { press(player.grant(wish), nullptr); }
    void change_version(Beside which) { press(player.change_version(which), &jumps); }

    bool is_over() const {
        return player.state() == PlayState::finished || player.state() == PlayState::ended;
    }

    void end() { press(player.end(), nullptr); }

    Start start;
    Player player;
    std::vector<Begun> begun;      // every phase that was announced
    std::vector<Duration> jumps;   // times at which next or previous changed something
    std::vector<Duration> stops;   // times at which a pause began
    std::vector<Hurried> hurried;  // phases that a tap ended
    Duration total{};              // time that passed while playing

private:
    Duration slice() {
        const Duration left = player.moment().left_in_phase;
        switch (random_->between(0, 6)) {
            case 0: return {};
            case 1: return Duration(random_->between(1, 1000));
            case 2: return left;
            case 3: return left + Duration(random_->between(0, 1));
            case 4: return left / random_->between(2, 5);
            case 5: return Duration(random_->between(1, 60'000'000)) / player.settings().speed;
            default: return Duration(random_->between(1, 5'000'000)) / player.settings().speed;
        }
    }

    // Returns the phase that a tap ends: the present one or, while paused, the one that the pause
    // cut.
    const Phase& hurried_phase() const {
        auto index = static_cast<std::size_t>(player.moment().phase);
        const std::vector<Phase>& phases = player.timeline().phases;
        while (player.state() == PlayState::paused && phases[index].kind == PhaseKind::get_ready)
            ++index;
        return phases[index];
    }

    void hurry() {
        const Hurried candidate{player.now(), hurried_phase()};
        const std::vector<Event> events = player.hurry();
        if (!events.empty()) hurried.push_back(candidate);
        press(events, nullptr);
    }

    void press(const std::vector<Event>& events, std::vector<Duration>* when) {
        if (when != nullptr && !events.empty()) when->push_back(player.now());
        check_time();
        check_events(events);
        check_timeline();
        check_what_lies_behind();
        check_moment();
        remember();
    }

    void remember() {
        before_ = player.timeline();
        now_before_ = player.now();
        revision_before_ = player.revision();
    }

    void check_time() const {
        EXPECT_GE(player.now(), now_before_);
        if (player.state() == PlayState::finished) {
            EXPECT_EQ(player.now(), player.timeline().length());
            EXPECT_LE(player.now(), total);
        } else {
            EXPECT_EQ(player.now(), total);
        }
    }

    void check_events(const std::vector<Event>& events) {
        Duration latest = now_before_;
        for (const Event& event : events) {
            EXPECT_GE(event.at, latest);
            EXPECT_LE(event.at, player.now());
            latest = event.at;
            if (event.kind != EventKind::phase_began) continue;
            const Phase& phase = player.timeline().phases[static_cast<std::size_t>(event.phase)];
            EXPECT_EQ(event.at, phase.start);
            EXPECT_EQ(event.late, phase.end() <= player.now());
            begun.push_back({event.at, phase.kind});
        }
    }

    void check_timeline() const {
        // Only a close that finishes at the moment it begins may have no length.
        const bool finished = player.state() == PlayState::finished;
        Duration end{};
        for (const Phase& phase : player.timeline().phases) {
            EXPECT_EQ(phase.start, end);
            EXPECT_TRUE(phase.length > Duration{} || finished);
            end = phase.end();
        }
        EXPECT_TRUE(finished || player.timeline().phases.back().kind == PhaseKind::close);
        EXPECT_TRUE(player.timeline() == before_ || player.revision() > revision_before_);
    }

    void check_what_lies_behind() const {
        const std::vector<Phase>& now = player.timeline().phases;
        for (std::size_t i = 0; i < before_.phases.size() && before_.phases[i].end() <= now_before_;
             ++i) {
            ASSERT_LT(i, now.size());
            ASSERT_EQ(now[i], before_.phases[i]);
        }
    }

    void check_moment() const {
        const Moment moment = player.moment();
        ASSERT_GE(moment.phase, 0);
        ASSERT_LT(moment.phase, static_cast<int>(player.timeline().phases.size()));
        const Phase& phase = player.timeline().phases[static_cast<std::size_t>(moment.phase)];
        EXPECT_LE(phase.start, player.now());
        EXPECT_GE(phase.end(), player.now());
        EXPECT_GE(moment.breaths_left, 0);
    }

    Random* random_;
    Timeline before_;
    Duration now_before_{};
    int revision_before_ = 0;
};

}  // namespace catcow::testing
