// Measures what Today's proposal costs with ten years of history, natively and in WebAssembly (scripts/plan-times).
// Prints milliseconds for what each drawn proposal needs: what was practised, the week, how the back is, the steps, and
// the proposal itself, for each length that can be asked for.
#include <algorithm>
#include <cstdio>
#include <string>
#include <utility>
#include <vector>

#include "plan/ladder.h"
#include "plan/pain.h"
#include "plan/programme.h"
#include "plan/proposal.h"
#include "support/assets.h"
#include "support/fastest.h"
#include "support/session_random.h"

using namespace catcow;
using namespace catcow::testing;

namespace {

constexpr int years = 10, first_day = 17'000, last_day = first_day + 365 * years;

// A session on each day, of five random poses with their ratings.
std::vector<SessionRecord> ten_years(const Catalogue& catalogue) {
    Random random(1);
    std::vector<SessionRecord> records;
    for (int day = first_day; day < last_day; ++day) {
        SessionRecord record;
        record.id = std::to_string(day);
        record.started.unix_seconds = day * 86'400LL + 30'000;
        record.seconds = 600;
        record.finished = true;
        for (int i = 0; i < 5; ++i) {
            const Pose& pose = catalogue.poses()[random.next() % catalogue.poses().size()];
            const Variant& variant = pose.variants[random.next() % pose.variants.size()];
            record.items.push_back({pose.number, variant.number, Side::none, 3, 3});
            rate(record, pose.number, Felt::right);
        }
        record.pain_before = record.pain_after = 2;
        records.push_back(std::move(record));
    }
    return records;
}

}  // namespace

int main() {
    const auto catalogue = Catalogue::load(all_assets());
    if (!catalogue) return std::printf("%s\n", catalogue.error().message.c_str()), 1;
    const auto rules = load_plan_rules(all_assets(), catalogue.value());
    if (!rules) return std::printf("%s\n", rules.error().message.c_str()), 1;
    const std::vector<SessionRecord> records = ten_years(catalogue.value());
    const Person person{{}, catalogue.value().rules().props};
    std::printf("%zu sessions\n", records.size());
    std::size_t kept = 0;  // so that no work is left out
    const auto print = [&](const char* what, auto work) {
        const double took = fastest_milliseconds([&] { kept += work(); });
        std::printf("  %-24s %7.2f ms\n", what, took);
        return took;
    };
    double all = print("practised", [&] { return practised(records, last_day).done.size(); });
    all += print("week", [&] {
        const Week week = week_of(records, {.days_a_week = 3}, last_day, rules.value());
        return static_cast<std::size_t>(week.done);
    });
    all += print("pain", [&] {
        return pain_advice(records, 2, last_day, rules.value(), catalogue.value()).step_down.size();
    });
    print("steps, after a session", [&] {
        return steps_to_offer(records, {}, last_day, person, rules.value(), catalogue.value())
            .size();
    });
    const Practised done = practised(records, last_day);
    double slowest = 0;
    for (const PlanRules::Size& size : rules.value().sizes) {
        const PlanAsk ask{.day = last_day, .minutes = size.minutes};
        const std::string what = "proposal, " + std::to_string(size.minutes) + " minutes";
        slowest =
            std::max(slowest, print(what.c_str(), [&] {
                         return propose(ask, person, {}, done, rules.value(), catalogue.value())
                             .routine.items.size();
                     }));
    }
    std::printf("  %-24s %7.2f ms\n", "Today, at most", all + slowest);
    return kept > 0 ? 0 : 1;
}
