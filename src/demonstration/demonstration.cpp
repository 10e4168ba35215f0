#include "demonstration/demonstration.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

#include "base/ease.h"
#include "demonstration/shown.h"
#include "figure/framing.h"

namespace catcow {
namespace {

constexpr int breath_samples = 7;
constexpr int slice = 8;                  // solver iterations in one slice: under 4 ms
constexpr double usual_frame = 1.0 / 30;  // seconds
constexpr int most_slices = 6;            // per frame
// Of a film: the next phase comes in half a second. Where it has to wait, nothing else is to be done.
constexpr int film_slices = 3, late_slices = 16;
constexpr int outlines = 12;  // of a way, to fit the picture around it
constexpr int ahead = 4;      // phases to prepare
constexpr std::size_t most_kept = 24;
// A correction is as long as an unhurried movement over the same distance.
constexpr double correction = .8, longest_correction = 2.5;  // seconds
constexpr double correction_speed = .4;                      // metres a second
constexpr double rest_way = 3;                               // seconds to come down for a rest
constexpr double least_jump = .02, fastest = 2;  // metres, metres a second: what looks like a jump

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

void Demonstration::begin() {
    begun_ = held_ = correcting_ = looks_ = false;
    detour_ = {};
    place_ = {};
    way_ = -1;
    resumed_.clear();
    shown_ = {};
}

Demonstration::Demonstration(std::shared_ptr<body::Figures> figures, const Catalogue& catalogue)
    : figures_(std::move(figures)), acts_(figures_->data(), catalogue, *figures_) {}

std::shared_ptr<Demonstration::Prepared> Demonstration::prepared(const Act& act) {
    std::shared_ptr<Prepared> wanted;
    for (auto& each : kept_) {
        if (each->act == act) std::swap(wanted, each);
    }
    if (!wanted) {
        wanted = std::make_shared<Prepared>();
        wanted->act = act;
    }
    std::erase(kept_, nullptr);
    if (kept_.size() >= most_kept) kept_.erase(kept_.begin());
    kept_.push_back(std::move(wanted));
    return kept_.back();
}

void Demonstration::work(Prepared& on) {
    for (const body::Stop& stop : on.act.stops) {
        if (figures_->is_solved(stop.key, stop.side)) continue;
        if (!figures_->is_good(stop.key, stop.side)) on.broken = on.done = true;
        return;
    }
    if (on.outline.empty()) {
        for (const body::Stop& stop : on.act.stops) {
            const body::SolvedKey& solved = figures_->solved(stop.key, stop.side);
            figure::add_outline(skeleton(), body::pose_body(skeleton(), solved.posture),
                                solved.goal.props, on.outline);
        }
    }
    if (!on.act.breathes) {
        if (!on.move) {
            on.move = body::move_along(*figures_, on.act.stops);
            find_ends(on);
        }
        on.done = on.move->work(slice);
        find_knots(on);
        if (on.done) outline_of_the_way(on);
        return;
    }
    const body::Stop empty = on.act.stops[0], full = on.act.stops[1];
    const double share = double(on.samples.size()) / (breath_samples - 1);
    const auto body =
        figures_->at_phase({full.key, empty.key}, empty.side, breath_phase(share, false));
    if (!body) {
        on.broken = on.done = true;
        return;
    }
    on.samples.push_back(body->posture);
    on.done = on.samples.size() == breath_samples;
}

// Between two keys an arm can swing farther out than in both.
void Demonstration::outline_of_the_way(Prepared& on) {
    for (int i = 1; i < outlines; ++i) {
        const double share = double(i) / outlines;
        figure::add_outline(skeleton(), body::pose_body(skeleton(), on.move->at(share)),
                            on.move->props_at(share), on.outline);
    }
    on.aspect = 0;  // look again
}

// Works on whatever is needed soonest and not finished.
void Demonstration::work_ahead(const Asked& asked, Prepared& present) {
    if (!present.done) return work(present);
    for (int next = 1; next <= ahead; ++next) {
        const Act act = acts_.of(asked.timeline, asked.routine, asked.moment.phase + next, mirror_);
        if (act.stops.empty()) continue;
        const std::shared_ptr<Prepared> coming = prepared(act);
        if (!coming->done) return work(*coming);
    }
    // "It hurts" while sides are changed leads out on the coming side, in less than a second.
    const Phase& phase = asked.timeline.phases[static_cast<size_t>(asked.moment.phase)];
    if (phase.kind != PhaseKind::change_sides) return;
    const Timeline out{{{.kind = PhaseKind::leave, .item = phase.item, .side = phase.side}}};
    const Act act = acts_.of(out, asked.routine, 0, mirror_);
    if (act.stops.empty()) return;
    const std::shared_ptr<Prepared> way_out = prepared(act);
    if (!way_out->done) work(*way_out);
}

namespace {

// Returns how far the joint is apart that is farthest.
double farthest(const body::Skeleton& skeleton, const body::Posture& a, const body::Posture& b) {
    const body::Frames one = body::pose_body(skeleton, a), other = body::pose_body(skeleton, b);
    double most = 0;
    for (size_t part = 0; part < one.size(); ++part)
        most = std::max(most, length(one[part].place - other[part].place));
    return most;
}

}  // namespace

body::Posture Demonstration::posture_of(Prepared& shown, const Asked& asked, double lungs,
                                        double t) const {
    if (!shown.act.breathes) {
        if (!asked.still) return shown.move->at(way_at(shown, t));
        const size_t key = key_at(shown, t);
        return key == 0 ? shown.move->at(0) : shown.move->legs()[key - 1].to();
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

// Finds the way from where the body is to the end of the next act: one on which it can do all that is still
// to be said, and of these the shortest.
Demonstration::Detour Demonstration::detour_to(const Prepared& next, const Asked& asked,
                                               double elapsed) const {
    Detour best;
    if (!place_.on || !place_.on->done || !place_.on->move) return best;
    const std::vector<body::Stop>&mine = place_.on->act.stops, &its = next.act.stops;
    const double all = place_.on->move->seconds();
    std::pair<int, double> least;  // sentences passed by, seconds
    for (size_t i = 0; i < mine.size(); ++i) {
        for (size_t j = 0; j < (next.act.breathes ? 1 : its.size()); ++j) {
            if (mine[i] != its[j]) continue;
            Detour found{place_.on, place_.seconds, all * place_.on->move->share_at(i), 0,
                         asked.now};
            std::pair<int, double> cost{0, found.length()};
            if (!next.act.breathes) {
                found.join = next.move->seconds() * next.move->share_at(j);
                cost = {passed_by(found, next, asked.moment.progress),
                        found.length() + next.move->seconds() - found.join};
            }
            if (best.from && cost >= least) continue;
            least = cost;
            best = std::move(found);
        }
    }
    // Already at its beginning, as where one phase follows the other: what the last picture did not show of
    // the way before takes no time. Who waits there when a cut phase goes on in its middle still has all of
    // the way to go.
    const double frame = elapsed * asked.speed;
    const Phase& phase = asked.timeline.phases[static_cast<size_t>(asked.moment.phase)];
    const bool begins =
        asked.moment.progress < std::max(.02, 1.1 * frame / in_seconds(phase.length));
    if (best.from && best.length() < std::max(.02, 2 * frame) && best.join == 0 && begins)
        best = {};
    if (best.from && !next.act.breathes) best.knots = knots_of(best, next, asked.moment.progress);
    return best;
}

void Demonstration::show_on(const Prepared& on, double share) {
    body_.posture = on.move->at(share);
    body_.props = on.move->props_at(share);
}

// Shows these props. Between poses the chair or the wall that the way led from stays too, until the next
// way begins.
void Demonstration::stand_among(const std::vector<body::Prop>& props, bool in_a_pose) {
    std::vector<body::Prop> all = props;
    for (const body::Prop& prop : body_.props) {
        const bool stays = begun_ && !in_a_pose && body::is_furniture(prop.type);
        if (stays && std::find(all.begin(), all.end(), prop) == all.end()) all.push_back(prop);
    }
    body_.props = std::move(all);
}

// Puts there what would stay from the way before, had this been played.
void Demonstration::see_what_stays(const Asked& asked) {
    body_.props.clear();
    const Act before = acts_.of(asked.timeline, asked.routine, asked.moment.phase - 1, mirror_);
    if (before.stops.empty() || before.breathes) return;
    const std::shared_ptr<Prepared> way = prepared(before);
    while (!way->move && !way->broken) work(*way);
    if (way->move) body_.props = way->move->props_at(1);
}

bool Demonstration::follow_detour(Prepared& shown, const Asked& asked, double t) {
    const double first = detour_.length();
    const double gone = shown.act.breathes ? in_seconds(asked.now - detour_.began) * asked.speed
                                           : along_knots(detour_.knots, t);
    way_ = -1;
    if (gone < first) {
        const double seconds = detour_.begin + (detour_.end < detour_.begin ? -gone : gone);
        show_on(*detour_.from, seconds / detour_.from->move->seconds());
        place_ = {detour_.from, seconds};
        return true;
    }
    if (shown.act.breathes) return false;
    const double seconds = detour_.join + gone - first;
    way_ = seconds / shown.move->seconds();
    show_on(shown, way_);
    place_ = {nullptr, seconds};  // on the present way
    return true;
}

std::optional<Demonstration::Portrait> Demonstration::portrait(const Pose& pose,
                                                               const Variant& variant) {
    const auto keys = figures_->breath_keys(pose.id, variant.id);
    const bool full = variant.shown_half() == Breath::inhale;
    const int wanted = !keys ? -1 : full ? keys->inhale : keys->exhale;
    solving_ = keys && !figures_->work(wanted, Side::left, slice);
    if (!keys || solving_) return std::nullopt;
    const body::SolvedKey& key = figures_->solved(wanted, Side::left);
    if (!key.report.good(key.goal)) return std::nullopt;
    Portrait portrait{figures_->posed(wanted, Side::left), {}};
    std::vector<Vec3> outline;
    figure::add_outline(skeleton(), portrait.body.frames, key.goal.props, outline);
    portrait.view = figure::fitted(figure::usual_view(pose.id, portrait.body, false), outline, 1);
    return portrait;
}

// In a pause the body stays as it was, with the same breath. In the get_ready after it the body
// breathes out, so that it is empty when the next inhale begins.
Seen Demonstration::hold(const Asked& asked, double elapsed) {
    if (!held_ || held_phase_ != asked.moment.phase) held_breath_ = body_.breathing;
    held_phase_ = asked.moment.phase;
    held_ = true;
    correcting_ = false;
    const Act act = acts_.of(asked.timeline, asked.routine, asked.moment.phase + 1, mirror_);
    if (!act.stops.empty()) {
        const std::shared_ptr<Prepared> coming = prepared(act);
        if (!coming->done) work(*coming);
    }
    const double left = asked.still ? 1 : 1 - minimum_jerk(asked.moment.progress);
    body_.breathing = {left * held_breath_.ribs, left * held_breath_.belly};
    const std::shared_ptr<Prepared> shown = prepared(shown_);
    if (!shown->outline.empty()) look(*shown, asked, elapsed);
    return Seen::now;
}

Seen Demonstration::show(const Asked& asked) {
    const double elapsed = std::clamp(in_seconds(asked.now - last_), 0.0, .25);
    const int least_slices = late_ ? late_slices : asked.film ? film_slices : 1;
    last_ = asked.now;
    moving_ = late_ = false;
    mirror_ = asked.mirror;
    const Phase& phase = asked.timeline.phases[static_cast<size_t>(asked.moment.phase)];
    // A rest, or the end of a way, is a place to be in, wherever a tap on "I'm ready" left the body on
    // the way to it.
    const bool is_there_to_wait = phase.waits || phase.until_ready;
    if (begun_ && phase.kind == PhaseKind::get_ready && asked.moment.phase > 0 && !is_there_to_wait)
        return hold(asked, elapsed);
    Act act = acts_.of(asked.timeline, asked.routine, asked.moment.phase, mirror_);
    if (act.stops.empty()) return kept();
    const std::shared_ptr<Prepared> present = prepared(act);
    Prepared& shown = *present;
    // At a low frame rate each frame must do more work, and has more time for it.
    const int slices = std::clamp(static_cast<int>(std::lround(elapsed / usual_frame)),
                                  least_slices, std::max(least_slices, most_slices));
    for (int i = 0; i < slices; ++i) work_ahead(asked, shown);
    // Without motion nothing shows that a body is late, so the right one is there at once.
    while ((!begun_ || asked.still) && !is_there(shown) && !shown.broken) work(shown);
    while ((asked.film ? !begun_ : asked.still && act.breathes) && !shown.done) work(shown);
    if (shown.broken) return kept();
    late_ = asked.film && !shown.done;
    if (!is_there(shown) || late_) {
        moving_ = true;
        return kept();
    }
    const bool out = phase.kind == PhaseKind::exhale;
    double lungs = asked.moment.lungs;
    if (asked.still) lungs = act.stops[0] == act.stops.back() ? .5 : out ? 0 : 1;
    double t = asked.moment.progress;
    if (phase.kind == PhaseKind::rest && act.told.shows.empty())
        t = std::min(1.0, t * in_seconds(phase.length) / (1 - phase.from) * asked.speed / rest_way);
    if (held_ || !(shown_ == act)) resumed_.clear();
    if (begun_ && held_ && shown_ == act && !act.breathes && shown.done && way_ >= 0 && t < 1)
        resumed_ = rest_of_the_way(shown, t);
    const body::Posture wanted = posture_of(shown, asked, lungs, t);

    // After a skip, a resume or late data the body goes on from where it is: along the way that it is
    // on if that leads on, otherwise straight, but never at once.
    const bool other_act = !(shown_ == act) || held_;
    // In-betweens that become solved move what is wanted, too.
    const double far = std::max(least_jump, fastest * elapsed * asked.speed);
    const bool shifts = begun_ && !detour_.from && farthest(skeleton(), wanted_, wanted) > far;
    wanted_ = wanted;
    if (begun_ && (other_act || shifts || shown_done_ != shown.done) && !asked.still &&
        !asked.film) {
        // A pillow can be on its way while the body waits for it.
        const bool carries = !act.breathes && body_.props != shown.move->props_at(way_at(shown, t));
        const bool jumps = carries || apart(body_.posture, wanted);
        const bool detours = jumps && shown.done && resumed_.empty();
        if (other_act) detour_ = detours ? detour_to(shown, asked, elapsed) : Detour{};
        correcting_ = jumps && !detour_.from;
        from_ = body_.posture;
        corrected_at_ = asked.now;
        correction_ = std::clamp(farthest(skeleton(), from_, wanted) / correction_speed, correction,
                                 longest_correction);
    }
    held_ = false;
    if (asked.still || asked.film) detour_ = {};
    if (asked.film && act.pose.empty()) see_what_stays(asked);
    if (detour_.from && !follow_detour(shown, asked, t)) {
        detour_ = {};
        from_ = body_.posture;
        corrected_at_ = asked.now;
        correction_ = correction;
        correcting_ = true;
    }
    if (!detour_.from) {
        const double since = in_seconds(asked.now - corrected_at_) * asked.speed / correction_;
        correcting_ = correcting_ && since < 1 && !asked.still && !asked.film;
        body_.posture = correcting_ ? body::blend(from_, wanted, minimum_jerk(since)) : wanted;
        const body::Stop first = act.stops[0];
        double way = 0;
        if (!act.breathes)
            way = asked.still ? shown.move->share_at(key_at(shown, t)) : way_at(shown, t);
        way_ = act.breathes ? -1 : way;
        if (act.breathes)
            stand_among(figures_->solved(first.key, first.side).goal.props, !act.pose.empty());
        else
            body_.props =
                asked.still ? shown.move->props_of(key_at(shown, t)) : shown.move->props_at(way);
        place_ =
            act.breathes || correcting_ ? Place{} : Place{present, way * shown.move->seconds()};
    } else if (!place_.on) {
        place_.on = present;
    }
    body_.frames = body::pose_body(skeleton(), body_.posture);
    body_.breathing = body::breathing_at(breath_phase(lungs, out));
    moving_ = correcting_ || detour_.from || !shown.done || (!act.breathes && !asked.film);
    look(shown, asked, elapsed);
    shown_ = std::move(act);
    shown_done_ = shown.done;
    begun_ = true;
    return Seen::now;
}

}  // namespace catcow
