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

// Returns what Start does.
std::string what_start_does(Duration since, const Routine& mine, const CompileSettings& settings,
                            const Content& content) {
    const Texts& texts = content.texts;
    if (-since > longest_wait) return std::string(texts("app.together.early"));
    if (since < Duration{}) {
        const int minutes = std::max(1, static_cast<int>(in_seconds(-since) / 60 + 0.5));
        return texts.format("app.together.waits", {{"time", written_minutes(texts, minutes)}});
    }
    const bool joins = join(mine, content.catalogue, settings, since).has_value();
    return std::string(texts(joins ? "app.together.late" : "app.together.over"));
}

// Returns what a person does who has answered nothing: some doses are shorter than they were sent.
Routine for_anyone(const Routine& routine, const Content& content) {
    const Catalogue& catalogue = content.catalogue;
    return adapt(routine, catalogue, usual_person(catalogue.rules())).routine;
}

}  // namespace

std::optional<PreviewModel::CommonStart> RoutinesRoom::common_start(const place::Preview& preview,
                                                                    const Routine& mine) const {
    if (!preview.start) return std::nullopt;
    Device& device = world_.ports.device;
    const Content& content = world_.content;
    PreviewModel::CommonStart start;
    start.at = *preview.start;
    const std::int64_t now = device.unix_seconds();
    start.low = now + least_ahead;
    start.high = std::max(start.at, now + most_ahead);
    const Instant at{start.at, device.utc_offset_minutes(start.at)};
    start.time = written_time(at);
    start.when = written_start(start.at);
    const CompileSettings settings{.way_time = way_time(), .person = world_.person()};
    const Duration since = device.unix_time() - seconds(static_cast<double>(start.at));
    start.then = what_start_does(since, mine, settings, content);
    start.own_version = !same_breaths(mine, settings, for_anyone(preview.routine.routine, content),
                                      usual_person(content.catalogue.rules()), content.catalogue);
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
