#include "body/move.h"

#include <algorithm>

#include "base/ease.h"

namespace catcow::body {

namespace {

constexpr double same_place = .008;  // metres: a contact that moves less stays planted
constexpr double arc_height = .05;   // metres, of a contact that travels a hand's length or more
constexpr double arc_weight = .25;
constexpr int most_iterations = 12;  // for one in-between, each time
// Between two in-betweens, limbs may come nearer to each other and to props than at either: kept apart by
// this in the middle of the way, metres.
constexpr double most_clear = .008;
constexpr double relaxing = .2;  // towards the blend, with every in-between
constexpr int smoothing_rounds =
    14;  // of neighbours' means, before the in-betweens are solved again
constexpr double smoothed_firmness = 4;  // times the usual one
constexpr double stagger_span = .12;  // of the move, by which the head starts later than the pelvis
constexpr double calm_turn = radians(150), calm_pace = 1;  // of a joint, each second
constexpr double least_seconds = .3;

// How much later a degree of freedom starts: pelvis and legs first, then up the trunk, head last.
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

// Furniture stands in the way from the start; a block is slid in while one is lifted.
bool is_furniture(PropType type) {
    return type == PropType::chair || type == PropType::chair_back || type == PropType::wall ||
           type == PropType::counter || type == PropType::bed;
}

Vec3 where(const Skeleton& skeleton, const SolvedKey& key, const Contact& contact) {
    return skin_point(skeleton, pose_body(skeleton, key.posture), site(contact.site),
                      surface_of(key.goal, contact).normal);
}

const Contact* same_site(const Goal& goal, const Contact& contact) {
    const auto found = std::find_if(
        goal.contacts.begin(), goal.contacts.end(),
        [&](const Contact& c) { return c.site == contact.site && c.on_site == contact.on_site; });
    return found == goal.contacts.end() ? nullptr : &*found;
}

}  // namespace

Leg::Leg(const Skeleton& skeleton, const SolvedKey& from, const SolvedKey& to)
    : skeleton_(&skeleton),
      reversed_(from.key < to.key),
      from_(reversed_ ? to : from),
      to_(reversed_ ? from : to),
      samples_(last + 1) {
    for (int i = 1; i < last; ++i) samples_[i] = blended(static_cast<double>(i) / last);
    samples_.front() = from_.posture;
    samples_.back() = to_.posture;
    seconds_ = unhurried();
    add_furniture(from_.goal);
    add_furniture(to_.goal);
    props_from_ = with_furniture(from_.goal.props);
    props_to_ = with_furniture(to_.goal.props);
    goal_.contacts.reserve(from_.goal.contacts.size() + to_.goal.contacts.size());
    find_planted();
}

void Leg::add_furniture(const Goal& of) {
    for (const Prop& prop : of.props) {
        const auto& known = goal_.props;
        if (is_furniture(prop.type) && std::find(known.begin(), known.end(), prop) == known.end())
            goal_.props.push_back(prop);
    }
}

std::vector<Prop> Leg::with_furniture(std::vector<Prop> props) const {
    for (const Prop& prop : goal_.props) {
        if (std::find(props.begin(), props.end(), prop) == props.end()) props.push_back(prop);
    }
    return props;
}

void Leg::find_planted() {
    for (const Contact& mine : from_.goal.contacts) {
        const Contact* its = same_site(to_.goal, mine);
        if (its == nullptr) continue;
        Contact both = mine;
        both.flat = mine.flat && its->flat;
        both.headed = false;
        if (mine.on_site < 0) {
            const Surface a = surface_of(from_.goal, mine), b = surface_of(to_.goal, *its);
            const Vec3 start = where(*skeleton_, from_, mine), end = where(*skeleton_, to_, *its);
            if (!(a.normal == b.normal) || length(end - start) > same_place) continue;
            both.pinned = true;
            both.at = mix(start, end, .5);
            both.on = -1;
            if (both.flat && a.normal.y < .9) both.flat = false;
        }
        planted_.push_back(both);
    }
}

Posture Leg::blended(double t) const {
    Step step = difference(from_.posture, to_.posture);
    for (int i = 0; i < dof::count; ++i) step[i] *= eased(t, delay_of(i));
    return moved(from_.posture, step);
}

// Contacts that change place go there on an arc. Those of one end only need nothing: the blend leads
// away from them and to them, and nothing may be passed through.
void Leg::add_travelling(double t) {
    const double share = eased(t, 0);
    for (const Contact& mine : from_.goal.contacts) {
        const bool stays = std::any_of(planted_.begin(), planted_.end(), [&](const Contact& p) {
            return p.site == mine.site && p.on_site == mine.on_site;
        });
        const Contact* its = same_site(to_.goal, mine);
        if (stays || mine.on_site >= 0 || its == nullptr) continue;
        const Vec3 start = where(*skeleton_, from_, mine), end = where(*skeleton_, to_, *its);
        const double height = std::min(arc_height, length(end - start) / 3);
        Contact contact;
        contact.site = mine.site;
        contact.pinned = true;
        contact.at =
            mix(start, end, share) + height * std::sin(std::numbers::pi * share) * Vec3{0, 1, 0};
        contact.weight = arc_weight;
        goal_.contacts.push_back(contact);
    }
}

// First round: from each end towards the middle, each in-between from its neighbour on, relaxing
// towards the plain blend. Later rounds: what was found is smoothed over time and solved again, so that
// a limb that gives way does so early, and the halves meet.
void Leg::prepare(int sample) {
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

int Leg::sample_of(int turn) const { return turn <= last / 2 ? turn : last + last / 2 - turn; }

// Smooths how far the in-betweens are off the plain blend, so that its timing stays.
void Leg::smooth() {
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

double Leg::unhurried() const {
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

bool Leg::work(Solver& solver, int iterations) {
    while (iterations > 0 && !ready()) {
        if (!begun_) {
            prepare(sample_of(next_));
            solver.begin(goal_, goal_.prior);
            begun_ = true;
        }
        --iterations;
        if (!solver.iterate(most_iterations)) continue;
        samples_[sample_of(next_)] = solver.posture();
        begun_ = false;
        if (++next_ < last) continue;
        if (++round_ < rounds) {
            smooth();
            next_ = 1;
        } else {
            seconds_ = unhurried();
        }
    }
    return ready();
}

Posture Leg::along(double t) const {
    t = std::clamp(t, 0.0, 1.0);
    if (!ready()) return blended(t);
    const int i = std::min(static_cast<int>(t * last), last - 1);
    const double u = t * last - i;
    // Cubic through the samples (Catmull and Rom), as steps away from sample i; at rest at both ends.
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

Report Leg::report_at(double t) const {
    Goal goal = goal_;
    goal.contacts = planted_;
    goal.balance = 0;
    return measure(*skeleton_, goal, at(t));
}

Move::Move(const Skeleton& skeleton, std::vector<SolvedKey> keys) : solver_(skeleton) {
    for (size_t i = 0; i + 1 < keys.size(); ++i) legs_.emplace_back(skeleton, keys[i], keys[i + 1]);
}

bool Move::work(int iterations) {
    for (Leg& leg : legs_) {
        if (!leg.ready()) {
            leg.work(solver_, iterations);
            break;
        }
    }
    return ready();
}

bool Move::ready() const {
    return std::all_of(legs_.begin(), legs_.end(), [](const Leg& leg) { return leg.ready(); });
}

double Move::seconds() const {
    double sum = 0;
    for (const Leg& leg : legs_) sum += leg.seconds();
    return sum;
}

Move::Spot Move::spot(double t) const {
    double left = std::clamp(t, 0.0, 1.0) * seconds();
    size_t leg = 0;
    while (leg + 1 < legs_.size() && left >= legs_[leg].seconds()) left -= legs_[leg++].seconds();
    return {leg, std::min(left / legs_[leg].seconds(), 1.0)};
}

Posture Move::at(double t) const {
    const Spot now = spot(t);
    return legs_[now.leg].at(now.t);
}

const std::vector<Prop>& Move::props_at(double t) const {
    const Spot now = spot(t);
    return legs_[now.leg].props_at(now.t);
}

Move move_between(Figures& figures, int from, Side from_side, int to, Side to_side) {
    return Move(figures.skeleton(), {figures.solved(from, from_side), figures.solved(to, to_side)});
}

std::optional<Move> move_into(Figures& figures, std::string_view position, std::string_view pose,
                              std::string_view variant, Side side) {
    const FigureData& data = figures.data();
    const int start = data.find(position);
    int first = -1;
    for (const char* key : {"ready", "exhale", "hold"})
        if (first < 0) first = data.find(pose, variant, key);
    if (start < 0 || first < 0) return std::nullopt;
    std::vector<SolvedKey> keys{figures.solved(start, Side::left)};
    const std::string name = std::string(pose) + "." + std::string(variant);
    for (const EntryData& entry : data.entries()) {
        if (entry.variant != name) continue;
        for (int key : entry.keys) keys.push_back(figures.solved(key, side));
    }
    keys.push_back(figures.solved(first, side));
    return Move(figures.skeleton(), std::move(keys));
}

Move move_along(Figures& figures, const MoveData& move) {
    std::vector<SolvedKey> keys;
    keys.reserve(move.keys.size());
    for (int key : move.keys) keys.push_back(figures.solved(key, Side::left));
    return Move(figures.skeleton(), std::move(keys));
}

}  // namespace catcow::body
