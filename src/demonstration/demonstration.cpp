#include "demonstration/demonstration.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "base/ease.h"
#include "figure/framing.h"

namespace catcow {
namespace {

constexpr int breath_samples = 7;
constexpr int slice = 8;                  // solver iterations in one slice: under 4 ms
constexpr double usual_frame = 1.0 / 30;  // seconds
constexpr int most_slices = 6;            // per frame
constexpr int ahead = 4;                  // phases to prepare
constexpr std::size_t most_kept = 24;
constexpr double correction = .8, camera = .55;  // seconds
constexpr double rest_way = 3;                   // seconds to come down for a rest
// The camera sways too slowly to be seen as movement. A figure that is seen from more than one side
// is easier to understand.
constexpr double sway = radians(3), sway_period = 40;  // seconds

// Returns the phase of the breath for this fullness of the lungs: 0 empty, 0.5 full, 1 empty again.
double breath_phase(double lungs, bool out) {
    const double rising = std::acos(1 - 2 * std::clamp(lungs, 0.0, 1.0)) / (2 * std::numbers::pi);
    return out ? 1 - rising : rising;
}

}  // namespace

bool apart(const body::Posture& a, const body::Posture& b) {
    for (const double by : body::difference(a, b)) {
        if (std::abs(by) > .015) return true;
    }
    return false;
}

Demonstration::Demonstration(const body::FigureData& data, const Catalogue& catalogue)
    : figures_(data), acts_(data, catalogue, figures_) {}

Demonstration::Prepared& Demonstration::prepared(const Act& act) {
    std::unique_ptr<Prepared> wanted;
    for (auto& each : kept_) {
        if (each->act == act) std::swap(wanted, each);
    }
    if (!wanted) {
        wanted = std::make_unique<Prepared>();
        wanted->act = act;
    }
    std::erase(kept_, nullptr);
    if (kept_.size() >= most_kept) kept_.erase(kept_.begin());
    kept_.push_back(std::move(wanted));
    return *kept_.back();
}

void Demonstration::work(Prepared& on) {
    for (const body::Stop& stop : on.act.stops) {
        if (figures_.is_solved(stop.key, stop.side)) continue;
        if (!figures_.is_good(stop.key, stop.side)) on.broken = on.done = true;
        return;
    }
    if (on.outline.empty()) {
        for (const body::Stop& stop : on.act.stops) {
            const body::SolvedKey& solved = figures_.solved(stop.key, stop.side);
            figure::add_outline(skeleton(), body::pose_body(skeleton(), solved.posture),
                                solved.goal.props, on.outline);
        }
    }
    if (!on.act.breathes) {
        if (!on.move) on.move = body::move_along(figures_, on.act.stops);
        on.done = on.move->work(slice);
        return;
    }
    const body::Stop empty = on.act.stops[0], full = on.act.stops[1];
    const double share = double(on.samples.size()) / (breath_samples - 1);
    const auto body =
        figures_.at_phase({full.key, empty.key}, empty.side, breath_phase(share, false));
    if (!body) {
        on.broken = on.done = true;
        return;
    }
    on.samples.push_back(body->posture);
    on.done = on.samples.size() == breath_samples;
}

// Works on whatever is needed soonest and not finished.
void Demonstration::work_ahead(const Asked& asked, Prepared& present) {
    if (!present.done) return work(present);
    for (int next = 1; next <= ahead; ++next) {
        const Act act = acts_.of(asked.timeline, asked.routine, asked.moment.phase + next, mirror_);
        if (act.stops.empty()) continue;
        Prepared& coming = prepared(act);
        if (!coming.done) return work(coming);
    }
}

body::Posture Demonstration::posture_of(Prepared& shown, const Asked& asked, double lungs,
                                        double t) const {
    if (!shown.act.breathes) {
        return asked.still ? shown.move->next_key(t) : shown.move->at(t);
    }
    const double at = lungs * (breath_samples - 1);
    const int below = std::min(static_cast<int>(at), breath_samples - 2);
    if (shown.samples.size() < breath_samples) {
        // Not all samples are ready, so use the first one.
        return shown.samples.front();
    }
    return body::blend(shown.samples[static_cast<size_t>(below)],
                       shown.samples[static_cast<size_t>(below) + 1], at - below);
}

void Demonstration::look(Prepared& shown, const Asked& asked, double elapsed) {
    if (shown.aspect != asked.aspect || shown.from != asked.from ||
        !(shown.corner == asked.corner)) {
        shown.aspect = asked.aspect;
        shown.corner = asked.corner;
        shown.from = asked.from;
        const body::Stop last = shown.act.stops.back();
        const body::SolvedKey& key = figures_.solved(last.key, last.side);
        body::PosedBody body;
        body.frames = body::pose_body(skeleton(), key.posture);
        body.props = key.goal.props;
        figure::View view = figure::usual_view(shown.act.pose, body, last.side == Side::right);
        if (asked.from) static_cast<figure::Angle&>(view) = *asked.from;
        shown.view = figure::beside(figure::fitted(view, shown.outline, asked.aspect),
                                    shown.outline, asked.aspect, asked.corner);
    }
    figure::View wanted = shown.view;
    if (!asked.still && !asked.from) {
        const Phase& phase = asked.timeline.phases[static_cast<size_t>(asked.moment.phase)];
        const double at =
            in_seconds(phase.start) + asked.moment.progress * in_seconds(phase.length);
        wanted.yaw += sway * std::sin(2 * std::numbers::pi * at / (asked.speed * sway_period));
    }
    const bool jump = !begun_ || asked.still || aspect_ != asked.aspect;
    aspect_ = asked.aspect;
    view_ =
        jump ? wanted : figure::blend(view_, wanted, 1 - std::exp(-elapsed * asked.speed / camera));
    moving_ = moving_ || length(view_.target - shown.view.target) > .004;
}

std::optional<Demonstration::Portrait> Demonstration::portrait(const Pose& pose,
                                                               const Variant& variant) {
    const auto keys = figures_.breath_keys(pose.id, variant.id);
    solving_ = keys && !figures_.work(keys->exhale, Side::left, slice);
    if (!keys || solving_) return std::nullopt;
    const body::SolvedKey& key = figures_.solved(keys->exhale, Side::left);
    if (!key.report.good(key.goal)) return std::nullopt;
    Portrait portrait;
    portrait.body.posture = key.posture;
    portrait.body.frames = body::pose_body(skeleton(), key.posture);
    portrait.body.props = key.goal.props;
    std::vector<Vec3> outline;
    figure::add_outline(skeleton(), portrait.body.frames, key.goal.props, outline);
    portrait.view = figure::fitted(figure::usual_view(pose.id, portrait.body, false), outline, 1);
    return portrait;
}

Seen Demonstration::show(const Asked& asked) {
    const double elapsed = std::clamp(in_seconds(asked.now - last_), 0.0, .25);
    last_ = asked.now;
    moving_ = false;
    mirror_ = asked.mirror;
    const Phase& phase = asked.timeline.phases[static_cast<size_t>(asked.moment.phase)];
    Act act = acts_.of(asked.timeline, asked.routine, asked.moment.phase, mirror_);
    if (act.stops.empty()) return kept();
    Prepared& shown = prepared(act);
    // At a low frame rate each frame must do more work, and has more time for it.
    const int slices =
        std::clamp(static_cast<int>(std::lround(elapsed / usual_frame)), 1, most_slices);
    for (int i = 0; i < slices; ++i) work_ahead(asked, shown);
    while (!begun_ && !is_there(shown) && !shown.broken) work(shown);
    if (shown.broken) return kept();
    if (!is_there(shown)) {
        moving_ = true;
        return kept();
    }
    const bool out = phase.kind == PhaseKind::exhale;
    double lungs = asked.moment.lungs;
    if (asked.still) lungs = act.stops[0] == act.stops.back() ? .5 : out ? 0 : 1;
    double t = asked.moment.progress;
    if (phase.kind == PhaseKind::rest)
        t = std::min(1.0, t * in_seconds(phase.length) * asked.speed / rest_way);
    const body::Posture wanted = posture_of(shown, asked, lungs, t);

    // After a skip, a resume or late data, move briefly from the last picture instead of jumping.
    if (begun_ && (!(shown_ == act) || shown_done_ != shown.done) && !asked.still) {
        correcting_ = apart(body_.posture, wanted);
        from_ = body_.posture;
        corrected_at_ = asked.now;
    }
    const double since = in_seconds(asked.now - corrected_at_) * asked.speed / correction;
    correcting_ = correcting_ && since < 1 && !asked.still;
    body_.posture = correcting_ ? body::blend(from_, wanted, minimum_jerk(since)) : wanted;
    body_.frames = body::pose_body(skeleton(), body_.posture);
    const body::Stop first = act.stops[0];
    body_.props =
        act.breathes ? figures_.solved(first.key, first.side).goal.props : shown.move->props_at(t);
    body_.breathing = body::breathing_at(breath_phase(lungs, out));
    moving_ = correcting_ || !shown.done || !act.breathes;
    look(shown, asked, elapsed);
    shown_ = std::move(act);
    shown_done_ = shown.done;
    begun_ = true;
    return Seen::now;
}

}  // namespace catcow
