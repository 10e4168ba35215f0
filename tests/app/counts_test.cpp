#include <gtest/gtest.h>

#include <map>

#include "app/common/wording.h"
#include "app/poses/models.h"
#include "app/session/models.h"
#include "routine/adapt.h"
#include "session/actions.h"
#include "support/app_test.h"

// The list of a routine said "4 lifts", and the session and its record said "8 breaths".

namespace catcow::testing {
namespace {

struct Practised {
    SessionRecord record;
    std::map<std::pair<int, Side>, std::vector<std::string>> left;  // by item and side, in order
};

// Practises the routine to its end and notes what the player says is left.
Practised practise(const Routine& routine, const Content& content) {
    Player player(routine, content.catalogue, {});
    Practised all;
    for (const Phase& phase : player.timeline().phases) {
        if (!is_breath(phase.kind)) continue;
        const Heard heard{.moment = player.moment_at(phase.start)};
        const std::string left = player_model(player, heard, content, false, false).breaths;
        auto& said = all.left[{phase.item, phase.side}];
        if (said.empty() || said.back() != left) said.push_back(left);
    }
    player.advance(player.timeline().length());
    all.record.routine = player.routine();
    all.record.items = done_items(player);
    all.record.finished = true;
    return all;
}

int number_in(const std::string& text) {
    const std::size_t at = text.find_first_of("0123456789");
    return at == std::string::npos ? 0 : std::stoi(text.substr(at));
}

void expect_one_idea(const Routine& routine, const Content& content) {
    const Practised practised = practise(routine, content);
    const AfterModel after = after_model(practised.record, {}, false, content);
    std::size_t line = 0;
    for (std::size_t i = 0; i < routine.items.size(); ++i) {
        const Item& item = routine.items[i];
        const Line listed = item_line(item, routine.pace, content);
        SCOPED_TRACE(content.texts.language() + " " + listed.title + ": " + listed.detail);
        const bool repeats = item.dose.kind == DoseKind::lifts || item.dose.kind == DoseKind::sets;
        const int n = repeats ? item.dose.repetitions : breaths_of(item.dose, routine.pace);
        const std::string whole =
            count_of(repeats ? item.dose.kind : DoseKind::flow, n, content.texts);
        EXPECT_NE(listed.detail.find(whole), std::string::npos) << "the list";
        int sides = 0;
        for (const auto& [at, left] : practised.left) {
            if (at.first != static_cast<int>(i)) continue;
            ++sides;
            // From all of them down to the last, one at a time.
            ASSERT_EQ(static_cast<int>(left.size()), n) << "the session";
            for (int k = 0; k < n; ++k)
                EXPECT_EQ(number_in(left[static_cast<std::size_t>(k)]), n - k) << "the session";
            ASSERT_LT(line, after.done.size());
            EXPECT_EQ(after.done[line++].detail, whole) << "the record";
        }
        const bool both = content.catalogue.pose(item.pose)->two_sided && item.sides == Sides::both;
        EXPECT_EQ(sides, both ? 2 : 1);
    }
    EXPECT_EQ(line, after.done.size());
}

TEST(Counts, AreTheSameInTheListTheSessionAndTheRecordOfEveryRoutine) {
    for (const Texts& texts : shipped_content().languages) {
        Content content = shipped_content();
        ASSERT_TRUE(speak(content, texts.language()));
        for (const Routine& routine : content.routines) {
            expect_one_idea(routine, content);
            for (const Need& need : content.catalogue.rules().needs) {
                const Person person{{need.id}, content.catalogue.rules().props};
                expect_one_idea(adapt(routine, content.catalogue, person).routine, content);
            }
        }
    }
}

// Every variant in its own dose, also those that no routine contains.
TEST(Counts, AreTheSameForEveryVariant) {
    for (const Pose& pose : shipped_content().catalogue.poses()) {
        for (const Variant& variant : pose.variants)
            expect_one_idea(alone(pose, variant, shipped_content(), {}), shipped_content());
    }
}

TEST(Counts, OfWhatEndedEarlyAreWholeLiftsAndBeforeTheFirstOneBreaths) {
    const Content& content = shipped_content();
    const Pose& bridge = *content.catalogue.pose("bridge");
    SessionRecord record;
    record.routine.items = {{.pose = bridge.number, .dose = {DoseKind::lifts, 4, 2}}};
    const auto told = [&](int done) {
        record.items = {{.pose = bridge.number, .planned = 8, .done = done}};
        return after_model(record, {}, false, content).done.at(0).detail;
    };
    EXPECT_EQ(told(8), "4 lifts");
    EXPECT_EQ(told(5), "2 lifts");
    EXPECT_EQ(told(2), "1 lift");
    EXPECT_EQ(told(1), "1 breath");
}

}  // namespace
}  // namespace catcow::testing
