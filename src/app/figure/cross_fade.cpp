#include "app/figure/cross_fade.h"

#include "base/ease.h"
#include "demonstration/demonstration.h"

namespace catcow {
namespace {

constexpr double fade = .4;  // seconds

bool differ(const figure::Picture& one, const figure::Picture& other) {
    return one.body.props != other.body.props || apart(one.body.posture, other.body.posture);
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
