#include "platform/web/touch.h"

#include <algorithm>
#include <cmath>

namespace catcow {

namespace {

constexpr Duration memory = seconds(0.1);  // time over which the speed of a finger is measured
constexpr float slowest_fling = 80;        // CSS pixels a second; a slower release is not a fling

}  // namespace

Touch::Step Touch::down(Point at, Duration now) {
    glide_until(now);
    meaning_ = gliding() ? Meaning::stopped_glide : Meaning::perhaps_tap;
    speed_ = 0;
    began_ = last_ = at;
    samples_.assign(1, {at.y, now});
    Step step;
    step.at = at;
    step.point = meaning_ == Meaning::perhaps_tap;
    return step;
}

std::vector<Touch::Step> Touch::move(Point at, Duration now) {
    std::vector<Step> steps;
    if (meaning_ == Meaning::none) return steps;
    const float across = std::abs(at.x - began_.x), along = std::abs(at.y - began_.y);
    const bool undecided = meaning_ == Meaning::perhaps_tap || meaning_ == Meaning::stopped_glide;
    if (undecided && std::max(across, along) > slop) {
        if (along >= across && !grip_) {
            meaning_ = Meaning::scroll;
            last_ = at;  // the slop is not scrolled, so nothing jumps
            Step step;
            step.leave = true;
            steps.push_back(step);
        } else {
            meaning_ = Meaning::drag;
            Step step;
            step.at = began_;
            step.point = step.press = true;
            steps.push_back(step);
        }
    }
    if (meaning_ == Meaning::scroll) {
        scrolled_ += last_.y - at.y;
        samples_.push_back({at.y, now});
        // Keep the last two samples: a slow machine has no more than these.
        while (samples_.size() > 2 && samples_.front().at < now - memory) {
            samples_.erase(samples_.begin());
        }
    }
    if (meaning_ == Meaning::drag) {
        Step step;
        step.at = at;
        step.point = true;
        steps.push_back(step);
    }
    last_ = at;
    return steps;
}

Touch::Step Touch::up(Duration now) {
    const Meaning meaning = meaning_;
    meaning_ = Meaning::none;
    Step step;
    step.at = last_;
    step.leave = meaning != Meaning::none;
    switch (meaning) {
        case Meaning::perhaps_tap:
            step.at = began_;
            step.point = step.press = step.release = true;
            break;
        case Meaning::drag: step.point = step.release = true; break;
        case Meaning::scroll:
            speed_ = speed_at_release(now);
            glided_until_ = now;
            break;
        default: break;
    }
    return step;
}

Touch::Step Touch::cancel() {
    Step step;
    step.at = last_;
    step.leave = meaning_ != Meaning::none;
    step.release = meaning_ == Meaning::drag;
    meaning_ = Meaning::none;
    return step;
}

float Touch::take_scroll(Duration now) {
    glide_until(now);
    const float taken = scrolled_;
    scrolled_ = 0;
    return taken;
}

void Touch::glide_until(Duration now) {
    if (!gliding() || now <= glided_until_) return;
    const double constant = in_seconds(glide_constant);
    const double kept = std::exp(-in_seconds(now - glided_until_) / constant);
    scrolled_ += static_cast<float>(speed_ * constant * (1 - kept));
    speed_ *= static_cast<float>(kept);
    glided_until_ = now;
    if (std::abs(speed_) < slowest_glide) speed_ = 0;
}

float Touch::speed_at_release(Duration now) const {
    if (samples_.size() < 2 || samples_.back().at < now - memory / 2)
        return 0;  // the finger was at rest
    const Sample& first = samples_.front();
    const Sample& last = samples_.back();
    const double time = in_seconds(last.at - first.at);
    if (time <= 0.005) return 0;
    const float speed = static_cast<float>((first.y - last.y) / time);
    return std::abs(speed) < slowest_fling ? 0 : speed;
}

}  // namespace catcow
