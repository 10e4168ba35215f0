#include "body/solver.h"

#include "body/balance.h"
#include "body/collisions.h"
#include "body/limits.h"

namespace catcow::body {

namespace {

constexpr double longest_turn = 0.5, longest_shift = 0.25;  // in one step: radians, metres
// The solver stops when a step gains less than this share of the cost and is shorter than this.
constexpr double enough_gain = 1e-4, enough_step = 3e-3;
// Number of dampings to try before giving up, and how many of them also try held inequalities.
constexpr int attempts = 12, attempts_held = 2;

class CostSum : public RowSink {
public:
    bool wants_jacobian() const override { return false; }
    void add(double residual) override { cost += residual * residual; }
    double cost = 0;
};

// Sums J'J and J'r row by row.
class NormalSum : public RowSink {
public:
    NormalSum(std::array<Step, dof::count>& normal, Step& gradient)
        : normal_(normal), gradient_(gradient) {}
    bool wants_jacobian() const override { return true; }
    void add(double residual) override {
        int filled[dof::count], count = 0;
        for (int i = 0; i < dof::count; ++i) {
            if (row_[i] != 0) filled[count++] = i;
        }
        for (int a = 0; a < count; ++a) {
            const int i = filled[a];
            gradient_[i] += row_[i] * residual;
            for (int b = 0; b <= a; ++b) normal_[i][filled[b]] += row_[i] * row_[filled[b]];
        }
        cost += residual * residual;
    }
    double cost = 0;

private:
    std::array<Step, dof::count>& normal_;
    Step& gradient_;
};

class Deepest : public TouchSink {
public:
    explicit Deepest(Report& report) : report_(report) {}
    bool wants(int, double distance) const override { return -distance > report_.depth; }
    void add(TouchKind kind, const Touch& touch, int) override {
        report_.depth = -touch.distance;
        report_.deep_first = touch.first;
        report_.deep_second = kind == TouchKind::floor  ? -1
                              : kind == TouchKind::prop ? -2 - touch.second
                                                        : touch.second;
    }

private:
    Report& report_;
};

void shorten(Step& step) {
    double longest = 0;
    for (int i = 0; i < dof::count; ++i)
        longest = std::max(longest, std::abs(step[i]) / (i < 3 ? longest_shift : longest_turn));
    if (longest > 1) {
        for (double& part : step) part /= longest;
    }
}

}  // namespace

void Solver::begin(const Goal& goal, const Posture& start) {
    goal_ = &goal;
    posture_ = start;
    for (int i = dof::lumbar; i < dof::count; ++i) {
        const Range range = range_of(i);
        posture_.angle[i] = std::clamp(posture_.angle[i], range.low, range.high);
    }
    damping_ = 1e-3;
    iterations_ = 0;
    done_ = false;
}

double Solver::cost_of(const Posture& posture, RowSink::Inequalities& broken) {
    Kinematics& body = body_;
    pose_body(*skeleton_, posture, body);
    CostSum sum;
    list_rows(*skeleton_, *goal_, posture, body, sum);
    broken = sum.broken;
    return sum.cost;
}

void Solver::linearise(const RowSink::Inequalities& held) {
    pose_body(*skeleton_, posture_, body_);
    for (Step& row : normal_) row = {};
    gradient_ = {};
    NormalSum sum(normal_, gradient_);
    sum.held = held;
    list_rows(*skeleton_, *goal_, posture_, body_, sum);
    if (held.none()) cost_ = sum.cost;
}

// Eliminates limbs first and the root last. Limbs are almost independent of each other, so most
// zeros stay zero.
bool Solver::factor(const std::array<bool, dof::count>& fixed, double damping) {
    for (int i = 0; i < dof::count; ++i) {
        for (int j = 0; j <= i; ++j) factor_[i][j] = fixed[i] || fixed[j] ? 0 : normal_[i][j];
        factor_[i][i] = fixed[i] ? 1 : (1 + damping) * normal_[i][i] + 1e-6;
    }
    for (int j = dof::count - 1; j >= 0; --j) {
        Step& row = factor_[j];
        if (row[j] <= 0) return false;
        const double scale = 1 / std::sqrt(row[j]);
        for (int k = 0; k <= j; ++k) row[k] *= scale;
        for (int i = 0; i < j; ++i) {
            if (row[i] == 0) continue;
            const double by = row[i];
            Step& other = factor_[i];
            for (int k = 0; k <= i; ++k) other[k] -= by * row[k];
        }
    }
    return true;
}

void Solver::divide(Step& right) const {
    for (int j = dof::count - 1; j >= 0; --j) {
        const Step& row = factor_[j];
        right[j] /= row[j];
        for (int k = 0; k < j; ++k) right[k] -= row[k] * right[j];
    }
    for (int j = 0; j < dof::count; ++j) {
        const Step& row = factor_[j];
        for (int k = 0; k < j; ++k) right[j] -= row[k] * right[k];
        right[j] /= row[j];
    }
}

// Finds the damped step. Hinges that would leave their range are held at its end.
bool Solver::solve(double damping, Step& step) {
    std::array<bool, dof::count> fixed{};
    step = {};
    for (int pass = 0; pass < 5; ++pass) {
        if (!factor(fixed, damping)) return false;
        Step right{};
        for (int i = 0; i < dof::count; ++i) {
            if (fixed[i]) continue;
            right[i] = -gradient_[i];
            for (int j = 0; j < dof::count; ++j) {
                if (fixed[j] && step[j] != 0)
                    right[i] -= normal_[std::max(i, j)][std::min(i, j)] * step[j];
            }
        }
        divide(right);
        bool all_inside = true;
        for (int i = 0; i < dof::count; ++i) {
            if (fixed[i]) {
                right[i] = step[i];
                continue;
            }
            const Range range = range_of(i);
            const double wanted = posture_.angle[i] + right[i];
            if (i < dof::lumbar || (wanted >= range.low && wanted <= range.high)) continue;
            right[i] = std::clamp(wanted, range.low, range.high) - posture_.angle[i];
            fixed[i] = true;
            all_inside = false;
        }
        step = right;
        if (all_inside) break;
        for (int i = 0; i < dof::count; ++i) {
            if (!fixed[i]) step[i] = 0;
        }
        if (pass == 4) return false;
    }
    shorten(step);
    return true;
}

// A step can pass through an obstacle that was not in the equations when they were built. The body
// did not touch it then. The solver now holds these inequalities at contact and computes the step
// again.
bool Solver::iterate(int most) {
    if (done_) return true;
    const RowSink::Inequalities none;
    linearise(none);
    for (int attempt = 0; attempt < attempts; ++attempt) {
        RowSink::Inequalities held, broken;
        Step step;
        while (solve(damping_, step)) {
            const Posture next = moved(posture_, step);
            const double cost = cost_of(next, broken);
            if (cost < cost_) {
                accept(next, cost, step);
                done_ = ++iterations_ >= most || done_;
                return done_;
            }
            if (attempt >= attempts_held || held.any() || broken.none()) break;
            linearise(held = broken);
        }
        if (held.any()) linearise(none);
        damping_ = std::max(damping_ * 10, 1e-5);
    }
    done_ = true;
    return true;
}

void Solver::accept(const Posture& next, double cost, const Step& step) {
    double size = 0;
    for (double part : step) size = std::max(size, std::abs(part));
    done_ = cost_ - cost < enough_gain * cost_ && size < enough_step;
    posture_ = next;
    cost_ = cost;
    damping_ = std::max(damping_ * .25, 1e-7);
}

Report Solver::report() const {
    Report report = measure(*skeleton_, *goal_, posture_);
    report.iterations = iterations_;
    report.converged = done_;
    return report;
}

bool Report::good(const Goal& goal) const {
    return contact < most_contact && angle < most_angle && depth < most_depth &&
           limit < most_limit && (goal.balance <= 0 || balance >= goal.balance - .001);
}

Report measure(const Skeleton& skeleton, const Goal& goal, const Posture& posture) {
    Report report;
    const Frames frames = pose_body(skeleton, posture);
    for (int i = 0; i < static_cast<int>(goal.contacts.size()); ++i) {
        const Contact& contact = goal.contacts[i];
        const Site& mine = site(contact.site);
        double away = 0, turned = 0;
        const auto between = [](Vec3 a, Vec3 b) {
            return degrees(std::atan2(length(cross(a, b)), dot(a, b)));
        };
        const Vec3 own = frames[mine.part].direction(mine.normal);
        if (contact.on_site >= 0) {
            const Site& its = site(contact.on_site);
            const Vec3 out = frames[its.part].direction(its.normal);
            away = length(skin_point(skeleton, frames, mine, out) -
                          skin_point(skeleton, frames, its, out));
            turned = between(own, -out);
        } else {
            const Surface surface = surface_of(goal, contact);
            const Vec3 skin = skin_point(skeleton, frames, mine, surface.normal);
            away = contact.pinned ? length(skin - contact.at)
                                  : std::abs(dot(surface.normal, skin - surface.point));
            turned = between(own, -surface.normal);
        }
        if (away > report.contact) {
            report.contact = away;
            report.worst_contact = i;
        }
        if (contact.flat && turned > report.angle) {
            report.angle = turned;
            report.worst_angle = i;
        }
    }
    Deepest deepest(report);
    list_touches(skeleton, goal, frames, deepest);
    report.limit = worst_breach(posture);
    if (goal.balance > 0) {
        report.balance =
            inside_support(support_of(skeleton, frames, goal), centre_of_mass(skeleton, frames));
    }
    return report;
}

}  // namespace catcow::body
