#include "body/solver.h"

#include "body/balance.h"
#include "body/collisions.h"
#include "body/limits.h"

namespace catcow::body {

namespace {

constexpr double longest_turn = 0.5, longest_shift = 0.25;  // of a single step, radians and metres

class CostSum : public RowSink {
public:
    bool wants_jacobian() const override { return false; }
    void add(double residual) override { cost += residual * residual; }
    double cost = 0;
};

// Adds up J'J and J'r row by row.
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
    void add(TouchKind kind, const Touch& touch) override {
        if (-touch.distance <= report_.depth) return;
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

double Solver::cost_of(const Posture& posture) {
    Kinematics& body = body_;
    pose_body(*skeleton_, posture, body);
    CostSum sum;
    list_rows(*skeleton_, *goal_, posture, body, sum);
    return sum.cost;
}

void Solver::linearise() {
    pose_body(*skeleton_, posture_, body_);
    for (Step& row : normal_) row = {};
    gradient_ = {};
    NormalSum sum(normal_, gradient_);
    list_rows(*skeleton_, *goal_, posture_, body_, sum);
    cost_ = sum.cost;
}

bool Solver::factor(const std::array<bool, dof::count>& fixed, double damping) {
    for (int i = 0; i < dof::count; ++i) {
        Step& row = lower_[i];
        if (fixed[i]) {
            row = {};
            row[i] = 1;
            continue;
        }
        for (int j = 0; j <= i; ++j) {
            if (fixed[j]) {
                row[j] = 0;
                continue;
            }
            double sum = normal_[i][j] + (i == j ? damping * normal_[i][i] + 1e-6 : 0);
            for (int k = 0; k < j; ++k) sum -= row[k] * lower_[j][k];
            if (i == j) {
                if (sum <= 0) return false;
                row[i] = std::sqrt(sum);
            } else {
                row[j] = sum / lower_[j][j];
            }
        }
    }
    return true;
}

// The damped step, with hinges that would leave their range held at its end.
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
        for (int i = 0; i < dof::count; ++i) {
            if (fixed[i]) continue;
            for (int k = 0; k < i; ++k) right[i] -= lower_[i][k] * right[k];
            right[i] /= lower_[i][i];
        }
        for (int i = dof::count - 1; i >= 0; --i) {
            if (fixed[i]) continue;
            for (int k = i + 1; k < dof::count; ++k) right[i] -= lower_[k][i] * right[k];
            right[i] /= lower_[i][i];
        }
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

bool Solver::iterate(int most) {
    if (done_) return true;
    linearise();
    for (int attempt = 0; attempt < 8; ++attempt) {
        Step step;
        if (solve(damping_, step)) {
            const Posture next = moved(posture_, step);
            const double cost = cost_of(next);
            if (cost < cost_) {
                double size = 0;
                for (double part : step) size = std::max(size, std::abs(part));
                done_ = cost_ - cost < 1e-6 * cost_ && size < 1e-3;
                posture_ = next;
                cost_ = cost;
                damping_ = std::max(damping_ * .25, 1e-7);
                done_ = ++iterations_ >= most || done_;
                return done_;
            }
        }
        damping_ = std::max(damping_ * 6, 1e-5);
    }
    done_ = true;
    return true;
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
    list_touches(skeleton, goal, frames, 0, deepest);
    report.limit = worst_breach(posture);
    if (goal.balance > 0) {
        report.balance =
            inside_support(support_of(skeleton, frames, goal), centre_of_mass(skeleton, frames));
    }
    return report;
}

}  // namespace catcow::body
