// A common start: all who have the link begin at one moment.
#include <algorithm>

#include "app/routines/room.h"
#include "session/together.h"
#include "ui/written.h"

namespace catcow {
namespace {

constexpr std::int64_t minute = 60, on_the_clock = 5 * minute, least_ahead = minute,
                       most_ahead = 14 * 24 * 60 * minute;
constexpr Duration look_again = seconds(20);  // so that what the preview says stays true

// Returns what Start does. `joins`: a breath of the others is left to join.
std::string what_start_does(Duration since, bool joins, const Texts& texts) {
    if (-since > longest_wait) return std::string(texts("app.together.early"));
    if (since < Duration{}) {
        const int minutes = std::max(1, static_cast<int>(in_seconds(-since) / 60 + 0.5));
        return texts.format("app.together.waits", {{"time", written_minutes(texts, minutes)}});
    }
    return std::string(texts(joins ? "app.together.late" : "app.together.over"));
}

// Returns what a person does who has answered nothing: some doses are shorter than they were sent.
Routine for_anyone(const Routine& routine, const Content& content) {
    const Catalogue& catalogue = content.catalogue;
    return adapt(routine, catalogue, usual_person(catalogue.rules())).routine;
}

}  // namespace

std::optional<PreviewModel::CommonStart> RoutinesRoom::common_start(const place::Preview& preview,
                                                                    const Routine& mine) {
    if (!preview.start) return std::nullopt;
    Device& device = world_.ports.device;
    const Content& content = world_.content;
    PreviewModel::CommonStart start;
    start.at = *preview.start;
    const std::int64_t now = device.unix_seconds();
    start.low = now + least_ahead;
    start.high = std::max(start.at, now + most_ahead);
    const Instant at{start.at, device.utc_offset_minutes(start.at)};
    const std::string time = written_time(at);
    start.clock = {time.substr(0, 2), time.substr(3)};
    start.when = written_start(start.at);
    const Duration since = seconds(static_cast<double>(now - start.at));
    const WithOthers& with_others = with_others_.to(
        {mine, preview.routine.routine, world_.store.settings(), since},
        [&](const AskedOfOthers& asked) -> WithOthers {
            const Catalogue& catalogue = content.catalogue;
            const CompileSettings settings{.way_time = way_time(), .person = world_.person()};
            const bool begun = asked.since >= Duration{};
            return {begun && join(asked.mine, catalogue, settings, asked.since).has_value(),
                    same_breaths(asked.mine, settings, for_anyone(asked.sent, content),
                                 usual_person(catalogue.rules()), catalogue)};
        });
    start.then = what_start_does(since, with_others.joins, content.texts);
    start.own_version = !with_others.same_breaths;
    device.request_frame_after(look_again);
    return start;
}

std::string RoutinesRoom::written_start(std::int64_t start) const {
    const Texts& texts = world_.content.texts;
    const Instant at{start, world_.ports.device.utc_offset_minutes(start)};
    return texts.format("app.together.when",
                        {{"date", written_date(texts, at)}, {"time", written_time(at)}});
}

// A full five minutes on the clock, with time to send the link.
std::int64_t RoutinesRoom::usual_common_start() const {
    const std::int64_t soon = world_.ports.device.unix_seconds() + 10 * minute;
    return (soon + on_the_clock - 1) / on_the_clock * on_the_clock;
}

StartSession RoutinesRoom::start(const place::Preview& preview) const {
    StartSession wanted{to_practise(preview), std::nullopt};
    if (!preview.start) return wanted;
    wanted.others = for_anyone(preview.routine.routine, world_.content);
    wanted.others->start = preview.start;
    return wanted;
}

}  // namespace catcow
