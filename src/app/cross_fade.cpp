#include "app/cross_fade.h"

#include <algorithm>
#include <cmath>

#include "base/ease.h"
#include "body/move.h"

namespace catcow {
namespace {

constexpr double fade = .4;    // seconds
constexpr double seen = .015;  // radians: the eye would see a jump

bool differ(const figure::Picture& one, const figure::Picture& other) {
    const auto by = body::difference(one.body.posture, other.body.posture);
    return one.body.props != other.body.props ||
           std::any_of(by.begin(), by.end(), [](double turn) { return std::abs(turn) > seen; });
}

}  // namespace

std::optional<FigureSlot::Fade> CrossFade::follow(const figure::Picture& picture, Duration now,
                                                  bool still) {
    if (still && last_ && differ(*last_, picture)) {
        before_ = last_;
        begun_ = now;
    }
    last_ = picture;
    const double since = in_seconds(now - begun_) / fade;
    if (!still || since >= 1) before_.reset();
    if (!before_) return std::nullopt;
    return FigureSlot::Fade{*before_, static_cast<float>(1 - minimum_jerk(since))};
}

}  // namespace catcow
