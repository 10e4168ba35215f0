#include "body/figure.h"

#include <algorithm>

#include "body/leg.h"

namespace catcow::body {

namespace {

constexpr double same_posture = .02;  // radians and metres
constexpr int breath_steps = 4;       // solver steps for a posture between two solved ones

// Lifts and shifts the start posture so that its contacts are at their targets on average.
void settle(const Skeleton& skeleton, Goal& goal, bool placed) {
    const Frames frames = pose_body(skeleton, goal.prior);
    Vec3 sum, count;
    for (const Contact& contact : goal.contacts) {
        if (contact.on_site >= 0) continue;
        const Surface surface = surface_of(goal, contact);
        const Vec3 skin = skin_point(skeleton, frames, site(contact.site), surface.normal);
        const Vec3 away = (contact.pinned ? contact.at : surface.point) - skin;
        const Vec3 along = contact.pinned ? Vec3{1, 1, 1} : surface.normal;
        const Vec3 kind{std::abs(along.x), std::abs(along.y), std::abs(along.z)};
        sum += {kind.x * away.x, kind.y * away.y, kind.z * away.z};
        count += kind;
    }
    const auto mean = [](double total, double of) { return of > .5 ? total / of : 0; };
    const Vec3 shift{mean(sum.x, count.x), mean(sum.y, count.y), mean(sum.z, count.z)};
    goal.prior.place += placed ? Vec3{0, shift.y, 0} : shift;
}

}  // namespace

void plant(const Skeleton& skeleton, const SolvedKey& from, Goal& goal) {
    const Frames frames = pose_body(skeleton, from.posture);
    for (Contact& contact : goal.contacts) {
        const auto twin = std::find_if(
            from.goal.contacts.begin(), from.goal.contacts.end(), [&](const Contact& other) {
                const Surface a = surface_of(goal, contact), b = surface_of(from.goal, other);
                return other.site == contact.site && contact.on_site < 0 && other.on_site < 0 &&
                       a.normal == b.normal && std::abs(dot(a.normal, a.point - b.point)) < 1e-6;
            });
        if (twin == from.goal.contacts.end() || contact.slides) continue;
        const Site& mine = site(contact.site);
        const Vec3 normal = surface_of(goal, contact).normal;
        contact.pinned = true;
        contact.at = skin_point(skeleton, frames, mine, normal);
        // Project the pin exactly onto the surface, so that pins do not drift from key to key.
        const Surface surface = surface_of(goal, contact);
        contact.at = contact.at - dot(normal, contact.at - surface.point) * normal;
        if (contact.flat) {
            contact.headed = true;
            const Vec3 along = frames[mine.part].direction(normalized(mine.half_long));
            contact.heading = normalized(along - dot(along, normal) * normal);
        }
    }
}

Figures::Figures(const FigureData& data, Build build)
    : data_(&data), skeleton_({1.70, build}), solver_(skeleton_), cache_(2 * data.keys().size()) {}

Goal Figures::goal_of(int index, Side side) {
    const Key& key = data_->keys()[static_cast<size_t>(index)];
    if (side == Side::right) return mirrored(goal_of(index, Side::left));
    Goal goal = key.goal;
    if (key.planted >= 0) plant(skeleton_, solved(key.planted, Side::left), goal);
    settle(skeleton_, goal, key.placed);
    return goal;
}

const SolvedKey& Figures::solved(int key, Side side) {
    while (!work(key, side, 1000)) {
    }
    return *cache_[slot(key, side)];
}

bool Figures::work(int key, Side side, int iterations) {
    if (is_solved(key, side)) return true;
    if (side == Side::right) {
        if (!work(key, Side::left, iterations)) return false;
        const SolvedKey& left = *cache_[slot(key, Side::left)];
        cache_[slot(key, side)] = SolvedKey{key, mirrored(left.goal),
                                            mirrored(left.posture, left.goal.middle), left.report};
        return true;
    }
    const int planted = data_->keys()[static_cast<size_t>(key)].planted;
    if (planted >= 0 && !is_solved(planted, Side::left)) {
        work(planted, Side::left, iterations);
        return false;
    }
    if (!pending_ || pending_->key != key) {
        pending_ = SolvedKey{key, goal_of(key, side), {}, {}};
        solver_.begin(pending_->goal, pending_->goal.prior);
    }
    for (; iterations > 0; --iterations) {
        if (!solver_.iterate()) continue;
        pending_->posture = solver_.posture();
        pending_->report = solver_.report();
        cache_[slot(key, side)] = std::move(pending_);
        pending_.reset();
        return true;
    }
    return false;
}

std::shared_ptr<Course> Figures::course(const Stop& from, const Stop& to) {
    for (const KnownCourse& known : courses_) {
        if (known.from != from || known.to != to) continue;
        if (std::shared_ptr<Course> shared = known.course.lock()) return kept(std::move(shared));
    }
    std::erase_if(courses_, [](const KnownCourse& known) { return known.course.expired(); });
    const SolvedKey& start = solved(from.key, from.side);
    const SolvedKey& end = solved(to.key, to.side);
    auto made = std::make_shared<Course>(skeleton_, start, end);
    courses_.push_back({from, to, made});
    return kept(std::move(made));
}

std::shared_ptr<Course> Figures::kept(std::shared_ptr<Course> course) {
    std::erase(recent_, course);
    if (recent_.size() == most_courses) recent_.pop_front();
    recent_.push_back(course);
    return course;
}

bool Figures::same_on_both_sides(int key) {
    const Step apart =
        difference(solved(key, Side::left).posture, solved(key, Side::right).posture);
    return std::all_of(apart.begin(), apart.end(),
                       [](double by) { return std::abs(by) < same_posture; });
}

std::optional<Figures::BreathKeys> Figures::breath_keys(std::string_view pose,
                                                        std::string_view variant) const {
    for (const char* const held : {"then", "hold"}) {
        const int key = data_->find(pose, variant, held);
        if (key >= 0) return BreathKeys{key, key};
    }
    const BreathKeys keys{data_->find(pose, variant, "inhale"),
                          data_->find(pose, variant, "exhale")};
    if (keys.inhale < 0 || keys.exhale < 0) return std::nullopt;
    return keys;
}

PosedBody Figures::posed(int key, Side side) {
    const SolvedKey& one = solved(key, side);
    return {one.posture, pose_body(skeleton_, one.posture), one.goal.props, {}};
}

bool Figures::is_good(int key, Side side) {
    const SolvedKey& one = solved(key, side);
    if (one.report.good(one.goal)) return true;
    const std::string& name = data_->keys()[static_cast<size_t>(key)].name;
    const bool known = std::find(faults_.begin(), faults_.end(), name) != faults_.end();
    if (!known) faults_.push_back(name);
    return false;
}

std::optional<Figures::BreathKeys> Figures::shown_keys(const Catalogue& catalogue,
                                                       const Rung& wanted, Side side) {
    std::vector<Rung> rungs = easier_than(catalogue, wanted);
    rungs.insert(rungs.begin(), wanted);
    for (const Rung& rung : rungs) {
        const auto keys = breath_keys(rung.pose->id, rung.variant->id);
        if (keys && is_good(keys->exhale, side) && is_good(keys->inhale, side)) return keys;
    }
    return std::nullopt;
}

std::optional<PosedBody> Figures::at_phase(std::string_view pose, std::string_view variant,
                                           Side side, double phase) {
    const auto keys = breath_keys(pose, variant);
    return keys ? at_phase(*keys, side, phase) : std::nullopt;
}

std::optional<PosedBody> Figures::at_phase(BreathKeys keys, Side side, double phase) {
    if (!is_good(keys.exhale, side) || !is_good(keys.inhale, side)) return std::nullopt;
    const SolvedKey& empty = solved(keys.exhale, side);
    const SolvedKey& full = solved(keys.inhale, side);
    PosedBody body;
    body.breathing = breathing_at(phase);
    body.props = empty.goal.props;
    Goal goal = empty.goal;
    plant(skeleton_, empty, goal);
    const double share = (1 - std::cos(2 * std::numbers::pi * phase)) / 2;
    pending_.reset();  // the solver is used here, so pending work is lost
    goal.prior = breathed(blend(empty.posture, full.posture, share), body.breathing);
    solver_.begin(goal, goal.prior);
    solver_.run(breath_steps);
    body.posture = solver_.posture();
    body.frames = pose_body(skeleton_, body.posture);
    return body;
}

}  // namespace catcow::body
