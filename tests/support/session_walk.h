#pragma once

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "session/actions.h"
#include "session/composer.h"
#include "support/describe.h"
#include "support/session_practice.h"

namespace catcow::testing {

// Returns the phases that have begun.
inline std::vector<Phase> played(const Player& player) {
    std::vector<Phase> phases;
    for (const Phase& phase : player.timeline().phases) {
        if (phase.start < player.now()) phases.push_back(phase);
    }
    return phases;
}

// Follows the person from position to position.
class Walk {
public:
    Walk(const Practice& practice, const Catalogue& catalogue)
        : practice_(&practice), catalogue_(&catalogue), hurried_(practice.hurried.begin()) {
        if (!practice.start.position.empty()) position_ = practice.start.position;
    }

    void follow() {
        for (const Phase& phase : played(practice_->player)) {
            take_taps_until(phase.start);
            step(phase);
            if (::testing::Test::HasFatalFailure()) return;
        }
    }

private:
    void take_taps_until(Duration time) {
        for (; hurried_ != practice_->hurried.end() && hurried_->at <= time; ++hurried_) {
            arrive(hurried_->phase);
        }
    }

    void step(const Phase& phase) {
        switch (phase.kind) {
            case PhaseKind::move:
                ASSERT_TRUE(may_go()) << describe(phase);
                ASSERT_EQ(move(phase).from, position_) << describe(phase);
                break;
            case PhaseKind::close: ASSERT_TRUE(may_go()) << describe(phase); break;
            case PhaseKind::enter: ASSERT_TRUE(may_go()) << describe(phase); [[fallthrough]];
            case PhaseKind::inhale:
            case PhaseKind::exhale:
            case PhaseKind::change_sides:
            case PhaseKind::rest:
                ASSERT_TRUE(in_ == phase.item || may_go()) << describe(phase);
                ASSERT_EQ(variant(phase.item).position, position_) << describe(phase);
                break;
            case PhaseKind::get_ready:
            case PhaseKind::leave: break;
        }
        if (!phase.cut || is_breath(phase.kind)) arrive(phase);
    }

    void arrive(const Phase& phase) {
        if (phase.kind == PhaseKind::move) position_ = move(phase).to;
        if (phase.kind == PhaseKind::move || phase.kind == PhaseKind::leave) in_ = -1;
        if (phase.kind == PhaseKind::enter || is_breath(phase.kind)) in_ = phase.item;
    }

    // The person may go at once if the pose takes no time to leave.
    bool may_go() const { return in_ < 0 || variant(in_).leave == Duration{}; }

    const Move& move(const Phase& phase) const {
        return catalogue_->moves()[static_cast<std::size_t>(phase.move)];
    }
    const Variant& variant(int item) const {
        return variant_of(practice_->player.routine().items[static_cast<std::size_t>(item)],
                          *catalogue_);
    }

    const Practice* practice_;
    const Catalogue* catalogue_;
    std::vector<Practice::Hurried>::const_iterator hurried_;
    std::string position_{standing};
    int in_ = -1;
};

}  // namespace catcow::testing
