#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "app/common/routine_line.h"
#include "app/common/wording.h"
#include "app/poses/models.h"
#include "app/routines/changes.h"
#include "base/contains.h"
#include "base/joined.h"
#include "catalogue/reason.h"
#include "support/app_test.h"

// What is changed for a person is told once, in calm words that quote what they answered, and what
// is told is so. Six red boxes said "Bridge is changed. Your head is lower than your heart. Your
// head stays above your heart", quoted no answer, and counted what was left out as changed.

namespace catcow::testing {
namespace {

const Content& content() { return shipped_content(); }

std::string name_of(const Person& person) {
    return person.needs.empty() ? "no need" : joined(person.needs);
}

// Returns people with no need, each need and each pair of needs, with all props and with none.
std::vector<Person> people() {
    const NeedRules& rules = content().catalogue.rules();
    std::vector<Person> all;
    for (const auto& props : {rules.props, std::vector<std::string>{}}) {
        all.push_back({{}, props});
        for (std::size_t one = 0; one < rules.needs.size(); ++one) {
            all.push_back({{rules.needs[one].id}, props});
            for (std::size_t two = one + 1; two < rules.needs.size(); ++two)
                all.push_back({{rules.needs[one].id, rules.needs[two].id}, props});
        }
    }
    return all;
}

std::vector<std::string> changes_told(const std::vector<ChangeGroup>& groups) {
    std::vector<std::string> all;
    for (const ChangeGroup& group : groups)
        all.insert(all.end(), group.changes.begin(), group.changes.end());
    return all;
}

// Returns whether the line tells what becomes of this pose.
bool tells_of(const std::string& line, const Pose& pose) {
    const std::string name = pose_text(content(), pose, "name");
    for (const std::string end : {"”", ": "}) {
        const std::string told = "“" + name + end;
        if (line.find(" comes in place of " + told) != std::string::npos) return true;
        if (line.starts_with(told) && line.find(" comes in place of ") == std::string::npos)
            return true;
    }
    return false;
}

using Rungs = std::vector<std::pair<int, int>>;

Rungs rungs_of(const std::vector<Item>& items) {
    Rungs all;
    for (const Item& item : items) all.emplace_back(item.pose, item.variant);
    return all;
}

// Returns what was told to come, in the order of the routine.
Rungs told_to_come(const Routine& routine, const Adapted& adapted) {
    Rungs all;
    for (int place = 1; place <= static_cast<int>(routine.items.size()); ++place) {
        const Item& item = routine.items[static_cast<std::size_t>(place) - 1];
        const auto change =
            std::find_if(adapted.changes.begin(), adapted.changes.end(),
                         [&](const Adapted::Change& one) { return one.place == place; });
        if (change == adapted.changes.end()) all.emplace_back(item.pose, item.variant);
        if (change != adapted.changes.end() && change->instead)
            all.emplace_back(change->instead->pose->number, change->instead->variant->number);
    }
    return all;
}

void expect_true(const Adapted::Change& change, const Person& person) {
    const Catalogue& catalogue = content().catalogue;
    const std::vector<std::string> wanted = catalogue.asks_of(*change.wanted.variant);
    if (change.why.need.empty()) {
        EXPECT_FALSE(contains(person.props, change.why.prop)) << change.why.prop;
    } else {
        EXPECT_TRUE(contains(person.needs, change.why.need)) << "was never answered";
        EXPECT_TRUE(contains(wanted, change.why.ask)) << "the pose does not do it";
    }
    if (!change.instead) return;
    EXPECT_FALSE(*change.instead == change.wanted) << "is not a change";
    EXPECT_FALSE(contains(catalogue.asks_of(*change.instead->variant), change.why.ask))
        << "what is shown does it as well";
}

// Went wrong: under "Kneeling hurts, even on padding" stood that no knee is on the floor without
// padding.
TEST(Changes, WhoCannotKneelOnPaddingIsNotToldOfPadding) {
    const Catalogue& catalogue = shipped_content().catalogue;
    for (const Texts& texts : shipped_content().languages) {
        const auto told_of = [&](const char* need) {
            const Pose& pose = catalogue.poses().front();
            return told(texts, {&pose, &pose.variants.front()},
                        {{}, Objection{need, "kneel-hard", {}}});
        };
        const std::string padding(texts("ask.kneel-hard"));
        EXPECT_EQ(told_of("kneeling").find(padding), std::string::npos) << told_of("kneeling");
        EXPECT_NE(told_of("kneeling-hard").find(padding), std::string::npos);
    }
}

TEST(Changes, EachIsToldOnceAndIsTrueForEveryNeedAndPairInEveryRoutine) {
    int changed = 0, left_out = 0, reordered = 0, cases = 0;
    for (const Person& person : people()) {
        for (const Routine& routine : content().routines) {
            SCOPED_TRACE(name_of(person) + " in " + routine.id + ", props " +
                         std::to_string(person.props.size()));
            const Adapted adapted = adapt(routine, content().catalogue, person);
            const std::vector<ChangeGroup> groups = change_groups(adapted, content());
            const ChangeCounts counts = change_counts(adapted);
            const std::vector<std::string> lines = changes_told(groups);
            ++cases;
            changed += counts.changed;
            left_out += counts.left_out;
            reordered += adapted.reordered ? 1 : 0;
            EXPECT_EQ(counts.changed + counts.left_out, static_cast<int>(lines.size()));
            EXPECT_EQ(counts.left_out,
                      std::count_if(lines.begin(), lines.end(), [](const std::string& line) {
                          return line.find("” is left out") != std::string::npos;
                      }));
            EXPECT_EQ(routine.items.size(), adapted.routine.items.size() +
                                                static_cast<std::size_t>(counts.left_out) +
                                                static_cast<std::size_t>(adapted.joined));
            for (const Adapted::Change& change : adapted.changes) expect_true(change, person);
            // Each pose of the routine is either there as it was, or told.
            std::set<int> poses;
            for (const Item& item : routine.items) poses.insert(item.pose);
            for (const int number : poses) {
                const Pose& pose = *content().catalogue.pose(number);
                if (pose.kind == Kind::rest || pose.kind == Kind::posture) continue;
                const auto mine = [&](const Item& item) { return item.pose == number; };
                const auto as_it_was = [&](const Item& item) {
                    return mine(item) && std::find(routine.items.begin(), routine.items.end(),
                                                   item) != routine.items.end();
                };
                EXPECT_EQ(std::count_if(routine.items.begin(), routine.items.end(), mine),
                          std::count_if(adapted.routine.items.begin(), adapted.routine.items.end(),
                                        as_it_was) +
                              std::count_if(lines.begin(), lines.end(),
                                            [&](const auto& line) { return tells_of(line, pose); }))
                    << pose.id;
            }
            // The order is told exactly if it is another one.
            Rungs coming = told_to_come(routine, adapted);
            if (!adapted.reordered && adapted.joined > 0)
                coming.erase(std::unique(coming.begin(), coming.end()), coming.end());
            EXPECT_EQ(adapted.reordered, coming != rungs_of(adapted.routine.items));
        }
    }
    std::printf("%d cases: %d changed, %d left out, %d in another order\n", cases, changed,
                left_out, reordered);
    EXPECT_GT(changed, 0);
    EXPECT_GT(left_out, 0);
    EXPECT_GT(reordered, 0);
}

TEST(Changes, QuoteOnlyAnswersThatWereGivenAndEachOnce) {
    const NeedRules& rules = content().catalogue.rules();
    for (const Texts& texts : content().languages) {
        Content spoken = content();
        ASSERT_TRUE(speak(spoken, texts.language()));
        for (const Person& person : people()) {
            std::set<std::string> answers;
            for (const std::string& need : person.needs)
                answers.insert(
                    texts.format("need.because", {{"answer", texts("need." + need + ".name")}}));
            for (const Together& rule : rules.together) {
                if (rule.needs.size() < 2) continue;
                const auto name = [&](int i) {
                    return texts("need." + rule.needs[static_cast<std::size_t>(i)] + ".name");
                };
                if (contains(person.needs, rule.needs[0]) && contains(person.needs, rule.needs[1]))
                    answers.insert(texts.format("need.because_both",
                                                {{"answer", name(0)}, {"other", name(1)}}));
            }
            for (const std::string& prop : rules.props) {
                if (!contains(person.props, prop))
                    answers.insert(
                        texts.format("need.without", {{"prop", name_of_prop(texts, prop)}}));
            }
            for (const Routine& routine : spoken.routines) {
                SCOPED_TRACE(texts.language() + " " + name_of(person) + " in " + routine.id);
                std::set<std::string> quoted;
                for (const ChangeGroup& group :
                     change_groups(adapt(routine, spoken.catalogue, person), spoken)) {
                    EXPECT_TRUE(answers.contains(group.because)) << group.because;
                    EXPECT_TRUE(quoted.insert(group.because).second) << group.because;
                    EXPECT_FALSE(group.changes.empty());
                    for (const std::string& line : group.changes) {
                        EXPECT_EQ(line.find_first_of("{}"), std::string::npos) << line;
                        EXPECT_TRUE(line.ends_with('.')) << line;
                        EXPECT_FALSE(line.ends_with("..")) << line;
                    }
                }
            }
        }
    }
}

// The page of Cat and Cow opened with another version and did not say why.
TEST(Changes, ThePageOfAPoseSaysWhyAnotherVersionIsShown) {
    int told = 0;
    for (const Person& person : people()) {
        for (const Pose& pose : content().catalogue.poses()) {
            SCOPED_TRACE(name_of(person) + " " + pose.id);
            const int first = first_variant(pose, content(), person);
            const PoseModel page = pose_model({pose.number, first}, content(), person);
            const bool another = first != pose.variants.front().number;
            EXPECT_EQ(page.why_this.empty(), !another);
            EXPECT_TRUE(page.why_this.empty() || page.not_for_you.empty());
            told += another ? 1 : 0;
            const Objection why =
                objection(content().catalogue, pose.variants.front(), person).value_or(Objection{});
            if (another) {
                EXPECT_TRUE(page.why_this.starts_with(because(content().texts, why)))
                    << page.why_this;
            }
        }
    }
    EXPECT_GT(told, 0);
}

class ChangesOnTheScreen : public AppTest {};

TEST_F(ChangesOnTheScreen, AreCountedAlikeOnTodayAndInTheRoutineAndAreNoAlerts) {
    for (const Need& need : content().catalogue.rules().needs) {
        SCOPED_TRACE(need.id);
        const Settings settings = open_with({need.id});
        const Adapted adapted = adapt(content().routines.front(), content().catalogue,
                                      person_of(settings, content().catalogue.rules()));
        const std::string counts = written_changes(content().texts, change_counts(adapted));
        EXPECT_TRUE(reads(counts)) << counts << screen();
        press("See the routine");
        EXPECT_TRUE(counts.empty() || sees(Role::text, counts)) << screen();
        for (const std::string& line : changes_told(change_groups(adapted, content())))
            EXPECT_TRUE(sees(Role::list_item, line)) << line;
        for (const Node& node : nodes()) EXPECT_NE(node.role, Role::alert) << node.name;
    }
}

}  // namespace
}  // namespace catcow::testing
