// Demonstration: when the body is where on a way, so that it does what each sentence says.
#include <algorithm>
#include <cmath>

#include "demonstration/demonstration.h"
#include "demonstration/shown.h"

namespace catcow {

double Demonstration::along_knots(const Knots& knots, double time) {
    size_t next = 1;
    while (next + 1 < knots.size() && knots[next].time < time) ++next;
    const auto &from = knots[next - 1], &to = knots[next];
    return from.way +
           (to.way - from.way) * (time - from.time) / std::max(to.time - from.time, 1e-6);
}

// Returns true if a key shows everything that a sentence says.
bool Demonstration::key_shows(const body::Stop& stop, const Act::Told& told, size_t step) {
    const body::SolvedKey& key = figures_->solved(stop.key, stop.side);
    body::PosedBody body;
    body.posture = key.posture;
    body.frames = body::pose_body(skeleton(), key.posture);
    body.props = key.goal.props;
    return std::all_of(told.shows[step].begin(), told.shows[step].end(), [&](const Show& show) {
        return is_seen(show, skeleton(), body, told.side, told.swapped);
    });
}

// Finds for each sentence the first key that shows it, not before that of the sentence before. The
// last sentence ends with the way.
void Demonstration::find_ends(Prepared& on) {
    const Act::Told& told = on.act.told;
    const int count = static_cast<int>(on.act.stops.size());
    int from = 0;
    for (size_t step = 0; step + 1 < told.shows.size(); ++step) {
        int stop = from;
        while (stop < count && !key_shows(on.act.stops[static_cast<size_t>(stop)], told, step))
            ++stop;
        const bool none = told.shows[step].empty() || stop == count;
        if (!none) from = stop;
        on.ends.push_back(none ? -1 : stop);
    }
    if (!told.shows.empty()) on.ends.push_back(count - 1);
}

// Each sentence but the last has its share of the phase. By its end the body is at the key that shows
// it, if an unhurried body can be there, and where it has to wait it waits. How long a body needs is
// only an estimate until the whole move is solved.
void Demonstration::find_knots(Prepared& on) {
    on.knots = {{0, 0}};
    const Act::Told& told = on.act.told;
    const double needed = std::min(on.move->seconds(), told.seconds);
    for (size_t step = 0; step + 1 < on.ends.size() && told.seconds > 0; ++step) {
        if (on.ends[step] < 0) continue;
        const Prepared::Knot before = on.knots.back();
        const double way = on.move->share_at(static_cast<size_t>(on.ends[step]));
        const double latest = 1 - (1 - way) * needed / told.seconds;
        const double time =
            std::min(double(step + 1) / static_cast<double>(told.shows.size()), latest);
        const double soonest = before.time + (way - before.way) * needed / told.seconds;
        if (time < soonest * .9 || time <= before.time) continue;
        on.knots.push_back({time, way});
    }
    on.knots.push_back({1, 1});
}

// Returns the key that is shown without motion: one that leads to what is said at this time, or that
// shows it, and never one of what is said later.
size_t Demonstration::key_said(const Prepared& shown, double t) {
    const size_t count = shown.ends.size();
    if (count == 0) return shown.move->next_key(t);
    const size_t step = std::min(static_cast<size_t>(t * double(count)), count - 1);
    int from = 0;
    for (size_t before = 0; before < step; ++before) from = std::max(from, shown.ends[before]);
    const int end = std::max(from, shown.ends[step]);
    const double share = t * double(count) - double(step);
    const int gone = static_cast<int>(share * (end - from));
    return static_cast<size_t>(std::min(from + gone + 1, end));
}

// After a pause on a way the body goes on from where it is. By the end of the sentence that is shown
// again it is where it would have been without the pause.
Demonstration::Knots Demonstration::rest_of_the_way(const Prepared& shown, double t) const {
    const auto sentences = std::max(static_cast<double>(shown.ends.size()), 1.0);
    const double end = std::min((std::floor(t * sentences + 1e-6) + 1) / sentences, 1.0);
    Knots rest{{t, way_}, {end, std::max(way_, along_knots(shown.knots, end))}};
    for (const Prepared::Knot& knot : shown.knots) {
        if (knot.time > end) rest.push_back({knot.time, std::max(knot.way, rest.back().way)});
    }
    return rest;
}

// Returns how many sentences that are still to be said are shown before the place where the body joins the
// way: it would not do what they say.
int Demonstration::passed_by(const Detour& detour, const Prepared& next, double since) {
    return static_cast<int>(
        std::count_if(next.knots.begin(), next.knots.end(), [&](const Prepared::Knot& knot) {
            return knot.time > since && knot.way * next.move->seconds() < detour.join - 1e-6;
        }));
}

// Whoever comes from another way has more to do, and by the end of each sentence has done what it says
// all the same.
Demonstration::Knots Demonstration::knots_of(const Detour& detour, const Prepared& next,
                                             double since) {
    Knots knots{{since, 0}};
    for (const Prepared::Knot& knot : next.knots) {
        const double gone = detour.length() + knot.way * next.move->seconds() - detour.join;
        if (knot.time > since && gone > 0) knots.push_back({knot.time, gone});
    }
    // A phase at its very end has none left.
    if (knots.size() < 2)
        knots.push_back({1, detour.length() + next.move->seconds() - detour.join});
    return knots;
}

double Demonstration::way_at(const Prepared& shown, double t) const {
    return along_knots(resumed_.empty() ? shown.knots : resumed_, t);
}

// Without motion. After a pause the body does not go back to an earlier key.
size_t Demonstration::key_at(const Prepared& shown, double t) const {
    size_t key = key_said(shown, t);
    if (resumed_.empty()) return key;
    while (key + 1 < shown.act.stops.size() && shown.move->share_at(key) < resumed_.front().way)
        ++key;
    return key;
}

}  // namespace catcow
