// Whole sessions, as each need changes them: with and without props, with both first sides. What is checked for each
// variant by itself is checked here where one pose follows another.
#include <gtest/gtest.h>

#include <cstdio>
#include <set>

#include "routine/adapt.h"
#include "support/agreement.h"

namespace catcow::testing {
namespace {

std::vector<std::pair<std::string, Person>> each_person() {
    const NeedRules& rules = shipped_catalogue().rules();
    std::vector<std::pair<std::string, Person>> all;
    for (const bool props : {true, false}) {
        const std::string with = props ? " with props" : " without props";
        const std::vector<std::string> at_hand = props ? rules.props : std::vector<std::string>{};
        all.push_back({"nothing" + with, {{}, at_hand}});
        for (const Need& need : rules.needs) all.push_back({need.id + with, {{need.id}, at_hand}});
    }
    return all;
}

// A stretch of a session, told apart by what comes before it and what it is.
std::string stretch(const Timeline& timeline, const Routine& routine, size_t phase) {
    const auto one = [&](const Phase& of) {
        std::string name =
            std::string(name_of(of.kind)) + std::to_string(of.move) + char('0' + int(of.side));
        if (of.item >= 0) {
            const Item& item = routine.items[static_cast<size_t>(of.item)];
            name += shipped_catalogue().pose(item.pose)->id + std::to_string(item.variant);
        }
        return name;
    };
    return (phase > 0 ? one(timeline.phases[phase - 1]) : "") + ">" + one(timeline.phases[phase]);
}

// Walks the stretches of one session that no session before had, each from the phase before it.
class Walk {
public:
    Walk(std::set<std::string>& seen, Agreement& agreement) : seen_(seen), agreement_(agreement) {}

    void walk(const std::string& who, const Timeline& timeline, const Routine& routine) {
        std::vector<char> is_new;
        for (size_t i = 0; i < timeline.phases.size(); ++i)
            is_new.push_back(seen_.insert(stretch(timeline, routine, i)).second);
        for (size_t i = 0; i < timeline.phases.size(); ++i) {
            const bool leads = i + 1 < is_new.size() && is_new[i + 1];
            if (!is_new[i] && !leads) continue;
            if (i == 0 || !(is_new[i - 1] || is_new[i])) shown_.begin();
            play(who, timeline, routine, i, is_new[i]);
        }
    }

private:
    void play(const std::string& who, const Timeline& timeline, const Routine& routine,
              size_t index, bool look) {
        const Phase& phase = timeline.phases[index];
        std::string where = who + ", " + std::string(name_of(phase.kind));
        if (phase.item >= 0)
            where +=
                " of " +
                shipped_catalogue().pose(routine.items[static_cast<size_t>(phase.item)].pose)->id;
        for (Duration t = phase.start; t < phase.end(); t += seconds(.25)) {
            const Moment moment = at(timeline, routine, shipped_catalogue(), t);
            shown_.show({timeline, routine, moment, 1, t, false, 1, {}, true, Agreement::ring()});
            if (look) agreement_.look(shown_, timeline, routine, moment, where, ++count_ % 8 == 0);
        }
    }

    std::set<std::string>& seen_;
    Agreement& agreement_;
    Demonstration shown_{figures_to_show(), shipped_catalogue()};
    int count_ = 0;
};

TEST(AdaptedSessions, PictureTextSentenceSideAndCameraAgreeAtEveryMoment) {
    Agreement agreement;
    std::set<std::string> seen;
    Walk walk(seen, agreement);
    int sessions = 0, at = 0;
    for (const auto& [who, person] : each_person()) {
        for (const Routine& each : shipped_routines()) {
            for (const Side first : {Side::left, Side::right}) {
                if (!is_walked(at++)) continue;
                ++sessions;
                const Routine routine = adapt(each, shipped_catalogue(), person).routine;
                walk.walk(
                    who,
                    compile(routine, shipped_catalogue(), {.first_side = first, .person = person}),
                    routine);
            }
        }
    }
    std::printf("%d sessions, %zu stretches that differ; %s\n", sessions, seen.size(),
                agreement.totals().c_str());
    for (const auto& [what, times] : agreement.wrong)
        ADD_FAILURE() << what << ", " << times << " times";
    EXPECT_GT(seen.size(), static_cast<size_t>(effort(500)));
    EXPECT_GT(agreement.sides, effort(500));
}

}  // namespace
}  // namespace catcow::testing
