#include "body/leg.h"

#include <algorithm>

#include "base/ease.h"

namespace catcow::body {

namespace {

constexpr double same_place = .008;  // metres; a contact that moves less stays planted
constexpr double arc_height = .05;   // metres, for a contact that travels a hand's length or more
constexpr double arc_weight = .25;
constexpr int most_iterations = 12;  // for one in-between in each round
// Between two in-betweens, limbs can come closer to each other and to props than at either one. So
// the goals keep this additional distance in the middle of the leg, in metres.
constexpr double most_clear = .008;
constexpr double relaxing = .2;  // towards the blend, at each in-between
// Rounds of averaging with the neighbours, before the in-betweens are solved again.
constexpr int smoothing_rounds = 14;
constexpr double smoothed_firmness = 4;  // times the usual firmness
constexpr double stagger_span = .12;  // of the leg: the head starts later than the pelvis by this
constexpr double calm_turn = radians(150), calm_pace = 1;  // of a joint: radians, metres a second
constexpr double least_seconds = .3;

// Returns the delay of a degree of freedom, as a share of stagger_span. Pelvis and legs start
// first, then the trunk from below, the head last.
double delay_of(int index) {
    if (index < dof::lumbar) return 0;
    if (index < dof::thoracic) return .25;
    if (index < dof::neck) return .5;
    if (index < dof::left) return 1;
    const int in_limb = (index - dof::left) % dof::limb_count;
    return in_limb < dof::hip ? .6 : 0;
}

double eased(double t, double delay) {
    return minimum_jerk((t - stagger_span * delay) / (1 - stagger_span));
}

// Returns the lowest point of a site. On the way a pin has no prop, so it is measured as on the floor:
// an elbow on a wall, pinned where it touches it, was pulled 51 mm off.
Vec3 where(const Skeleton& skeleton, const Frames& frames, const Contact& contact) {
    return skin_point(skeleton, frames, site(contact.site), {0, 1, 0});
}

// Hands are lifted also where they need not stay: they pass each other under the forehead.
bool is_of_leg(int part) {
    const int left = is_right(part) ? other_side(part) : part;
    return left >= left_thigh && left <= left_toes;
}

const Contact* same_site(const Goal& goal, const Contact& contact) {
    const auto found = std::find_if(
        goal.contacts.begin(), goal.contacts.end(),
        [&](const Contact& c) { return c.site == contact.site && c.on_site == contact.on_site; });
    return found == goal.contacts.end() ? nullptr : &*found;
}

}  // namespace

Course::Course(const Skeleton& skeleton, const SolvedKey& from, const SolvedKey& to)
    : skeleton_(&skeleton), from_(from), to_(to), samples_(last + 1) {
    for (int i = 1; i < last; ++i) samples_[i] = blended(static_cast<double>(i) / last);
    samples_.front() = from_.posture;
    samples_.back() = to_.posture;
    seconds_ = unhurried();
    add_furniture(from_.goal);
    add_furniture(to_.goal);
    carried_ = Carried({from_.goal.props, pose_body(skeleton, from_.posture)},
                       {to_.goal.props, pose_body(skeleton, to_.posture)});
    goal_.contacts.reserve(from_.goal.contacts.size() + to_.goal.contacts.size());
    find_contacts();
}

void Course::add_furniture(const Goal& of) {
    for (const Prop& prop : of.props) {
        const auto& known = goal_.props;
        if (is_furniture(prop.type) && std::find(known.begin(), known.end(), prop) == known.end())
            goal_.props.push_back(prop);
    }
}

std::vector<Prop> Course::with_furniture(std::vector<Prop> props) const {
    for (const Prop& prop : goal_.props) {
        if (std::find(props.begin(), props.end(), prop) == props.end()) props.push_back(prop);
    }
    return props;
}

std::vector<Prop> Course::props(double t) const {
    if (t <= 0) return with_furniture(from_.goal.props);
    if (t >= 1) return with_furniture(to_.goal.props);
    std::vector<Prop> props;
    carried_.add(t, props);
    return with_furniture(std::move(props));
}

void Course::find_contacts() {
    const Frames first = pose_body(*skeleton_, from_.posture),
                 second = pose_body(*skeleton_, to_.posture);
    for (const Contact& mine : from_.goal.contacts) {
        const Contact* its = same_site(to_.goal, mine);
        if (its == nullptr) continue;
        if (mine.on_site >= 0) {
            Contact both = mine;
            both.flat = mine.flat && its->flat;
            both.headed = false;
            planted_.push_back(both);
            continue;
        }
        const Surface a = surface_of(from_.goal, mine), b = surface_of(to_.goal, *its);
        const Vec3 start = where(*skeleton_, first, mine), end = where(*skeleton_, second, *its);
        if (!(a.normal == b.normal) || length(end - start) > same_place) {
            const bool slides = (mine.slides || its->slides) && is_of_leg(site(mine.site).part);
            travelling_.push_back({mine.site, start, end, slides});
            continue;
        }
        Contact both = mine;
        both.flat = mine.flat && its->flat && a.normal.y >= .9;
        both.headed = false;
        both.pinned = true;
        both.at = mix(start, end, .5);
        both.on = -1;
        planted_.push_back(both);
    }
}

Posture Course::blended(double t) const {
    Step step = difference(from_.posture, to_.posture);
    for (int i = 0; i < dof::count; ++i) step[i] *= eased(t, delay_of(i));
    return moved(from_.posture, step);
}

// Adds the contacts that change place; they travel on an arc. A contact of only one key needs no
// row: the blend moves away from it or to it, and nothing may overlap.
void Course::add_travelling(double t) {
    const double share = eased(t, 0);
    for (const Travelling& one : travelling_) {
        const double height =
            one.slides ? 0 : std::min(arc_height, length(one.end - one.start) / 3);
        Contact contact;
        contact.site = one.site;
        contact.pinned = true;
        contact.at = mix(one.start, one.end, share) +
                     height * std::sin(std::numbers::pi * share) * Vec3{0, 1, 0};
        contact.weight = arc_weight;
        goal_.contacts.push_back(contact);
    }
}

// First round: solve from both ends towards the middle. Each in-between starts from its neighbour
// and relaxes towards the plain blend. Later rounds: smooth the results over time and solve them
// again. So a limb that gives way does so early, and the halves meet.
void Course::prepare(int sample) {
    const double t = static_cast<double>(sample) / last;
    goal_.contacts = planted_;
    add_travelling(t);
    goal_.firmness = usual_firmness();
    goal_.clear = most_clear * 4 * t * (1 - t);
    if (round_ == 0) {
        const int neighbour = sample <= last / 2 ? sample - 1 : sample + 1;
        const Posture before = blended(static_cast<double>(neighbour) / last), now = blended(t);
        goal_.prior = blend(moved(samples_[neighbour], difference(before, now)), now, relaxing);
    } else {
        goal_.prior = samples_[sample];
        for (double& firm : goal_.firmness) firm *= smoothed_firmness;
    }
}

int Course::sample_of(int turn) const { return turn <= last / 2 ? turn : last + last / 2 - turn; }

// Smooths the offsets of the in-betweens from the plain blend, so that its timing is kept.
void Course::smooth() {
    std::vector<Step> off(last + 1);
    for (int i = 1; i < last; ++i)
        off[i] = difference(blended(static_cast<double>(i) / last), samples_[i]);
    for (int round = 0; round < smoothing_rounds; ++round) {
        Step before{};
        for (int i = 1; i < last; ++i) {
            const Step mine = off[i];
            for (int k = 0; k < dof::count; ++k)
                off[i][k] = before[k] / 4 + mine[k] / 2 + off[i + 1][k] / 4;
            before = mine;
        }
    }
    for (int i = 1; i < last; ++i)
        samples_[i] = moved(blended(static_cast<double>(i) / last), off[i]);
}

double Course::unhurried() const {
    const auto bent = [](const Frames& frames, int part) {
        const int parent = parent_of(part);
        return parent < 0 ? frames[part].turn : inverse(frames[parent].turn) * frames[part].turn;
    };
    double most = least_seconds / last;
    Frames before = pose_body(*skeleton_, samples_[0]);
    for (int i = 1; i <= last; ++i) {
        const Frames now = pose_body(*skeleton_, samples_[i]);
        for (int part = 0; part < part_count; ++part) {
            const double turned = length(to_vector(inverse(bent(before, part)) * bent(now, part)));
            const double gone = length(now[part].place - before[part].place);
            most = std::max({most, turned / calm_turn, gone / calm_pace});
        }
        before = now;
    }
    return last * most;
}

bool Course::work(int iterations) {
    if (!ready() && !solver_) solver_ = std::make_unique<Solver>(*skeleton_);
    while (iterations > 0 && !ready()) {
        if (!begun_) {
            prepare(sample_of(next_));
            solver_->begin(goal_, goal_.prior);
            begun_ = true;
        }
        --iterations;
        if (!solver_->iterate(most_iterations)) continue;
        samples_[sample_of(next_)] = solver_->posture();
        begun_ = false;
        if (++next_ < last) continue;
        if (++round_ < rounds) {
            smooth();
            next_ = 1;
        } else {
            seconds_ = unhurried();
            solver_.reset();
        }
    }
    return ready();
}

Posture Course::at(double t) const {
    t = std::clamp(t, 0.0, 1.0);
    if (!ready()) return blended(t);
    const int i = std::min(static_cast<int>(t * last), last - 1);
    const double u = t * last - i;
    // Catmull-Rom cubic through the samples, as steps from sample i. The speed is 0 at both ends.
    const Step ahead = difference(samples_[i], samples_[i + 1]);
    const Step before = i > 0 ? difference(samples_[i], samples_[i - 1]) : Step{};
    const Step beyond = i + 2 <= last ? difference(samples_[i], samples_[i + 2]) : ahead;
    Step step;
    for (int k = 0; k < dof::count; ++k) {
        const double leaving = i > 0 ? (ahead[k] - before[k]) / 2 : 0;
        const double arriving = i + 2 <= last ? beyond[k] / 2 : 0;
        step[k] = u * u * (3 - 2 * u) * ahead[k] + u * (1 - u) * (1 - u) * leaving -
                  u * u * (1 - u) * arriving;
    }
    return moved(samples_[i], step);
}

Leg leg_between(Figures& figures, const Stop& from, const Stop& to) {
    // A course leads from the later key to the earlier one, whichever way the leg goes.
    const bool reversed = from.key < to.key;
    return {figures.course(reversed ? to : from, reversed ? from : to), reversed};
}

}  // namespace catcow::body
